// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the SQL console must know of a text without asking SQLite: statements, their kinds, their parameters. Decided
// on tokens, never by regular expressions: a commented-out DROP is not a DROP (anchors, features.md 2.2, 21).
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace tovuk::models {

enum class StatementKind : std::uint8_t { Read, Write, Schema, Explain, Transaction, Other };

struct StatementSpan {
  int begin = 0;  // UTF-16 offsets into the text, without leading blanks and comments and without the `;`
  int length = 0;
  StatementKind kind = StatementKind::Other;
};

// The statements of `text` in order; CREATE TRIGGER bodies stay whole; empty statements are left out.
std::vector<StatementSpan> splitStatements(const QString& text);

// The statement at a caret: the one that holds it, or the one before it on the same line, else the next one.
std::optional<StatementSpan> statementAt(const QString& text, int position);

// A positional slot of the parameters form. `?`, `?3`, `:name`, `@name`, `$name`: the contract knows positions only, so
// named ones are numbered as SQLite numbers them.
struct ParamSlot {
  int number = 0;  // from 1
  QString label;   // "?1", ":name"
};
std::vector<ParamSlot> parametersOf(const QString& statement);

// Why a statement should be asked about before it runs; None: run it.
enum class Danger : std::uint8_t { None, DeleteWithoutWhere, UpdateWithoutWhere, Drop };
struct DangerInfo {
  Danger danger = Danger::None;
  QString target;  // table, index, view or trigger named, unquoted; may be empty
};
DangerInfo dangerOf(const QString& statement);
StatementKind kindOf(const QString& statement);

// Upper-case keywords, one clause a line, two-space indent; comments and strings untouched; running it twice changes
// nothing more. The token sequence without blanks stays the same (keywords compared without case).
QString formatSql(const QString& text);

// "name" if it needs quoting, else name.
QString quoteIdentifier(const QString& name);
QString quoteText(const QString& value);  // 'value' with doubled quotes

}  // namespace tovuk::models
