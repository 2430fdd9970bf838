// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words SQLite knows, for quoting, formatting and completion.
#pragma once

#include <QString>
#include <QStringList>

namespace tovuk::models {

// Upper case, sorted: all that SQLite 3.40 lists as keywords.
const QStringList& sqlKeywords();
// Lower case, sorted: the core, aggregate, window, date, math and JSON functions of SQLite 3.40.
const QStringList& sqlFunctions();

bool isSqlKeyword(QStringView word);  // any case
// Keywords that can never stand for a name without quotes.
bool isReservedSqlKeyword(QStringView word);

}  // namespace tovuk::models
