// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What to offer at a caret: columns after `alias.`, else the columns of the tables the statement names, then every
// name of the schema and the keywords. Pure text in, words out, so that it is tested without an editor.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "models/sqlite/schema_store.h"

namespace tovuk::views {

struct SqlCompletion {
  int prefixLength = 0;    // UTF-16 characters before the caret that the chosen word replaces
  bool qualified = false;  // after a dot: only columns are offered
  bool wholeWord = false;  // what stands there is a word already; it is not among the words
  QStringList words;
};

// `words` are the names and keywords of the schema store. Nothing is offered inside strings, comments and numbers.
SqlCompletion completeSql(const QString& text, int caret, const std::vector<models::SchemaObject>& objects,
                          const QStringList& words);

}  // namespace tovuk::views
