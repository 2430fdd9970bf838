// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the panel can do with a piece of advice that came as text.
#pragma once

#include <QString>

namespace tovuk::views {

// The CREATE INDEX statement inside a next action, or empty.
QString createIndexIn(const QString& advice);

// The advice without the sentence that holds the statement: the button beside it carries that.
QString adviceWithoutStatement(const QString& advice);

// True for the advice that only says the answer was cut: the panel says that itself, with the way to fetch the rest.
bool saysMoreRowsExist(const QString& advice);

// Where in a statement SQLite's message points: the word it quotes (near "FORM"), the column or table it does not
// know. Length 0: the message names no place.
struct ErrorPlace {
  int begin = 0;
  int length = 0;
};
ErrorPlace errorPlace(const QString& sql, const QString& message);

// The first table a statement names after FROM, INTO or UPDATE, unquoted; or empty. For INSERT copies.
QString firstTableOf(const QString& sql);

}  // namespace tovuk::views
