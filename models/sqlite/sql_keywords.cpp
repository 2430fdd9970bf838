// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/sql_keywords.h"

#include <QSet>

namespace tovuk::models {

namespace {

QStringList wordsOf(QStringView text) {
  QStringList words;
  for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) words.append(word.toString());
  words.sort();
  return words;
}

QSet<QString> setOf(const QStringList& words) { return {words.begin(), words.end()}; }

// https://www.sqlite.org/lang_keywords.html
constexpr QStringView kReserved =
    u"ADD ALL ALTER AND AS AUTOINCREMENT BETWEEN CASE CHECK COLLATE COMMIT CONSTRAINT CREATE CROSS DEFAULT DEFERRABLE "
    u"DELETE DISTINCT DROP ELSE ESCAPE EXCEPT EXISTS FOREIGN FROM FULL GROUP HAVING IN INDEX INNER INSERT INTERSECT "
    u"INTO IS ISNULL JOIN LEFT LIMIT NATURAL NOT NOTHING NOTNULL NULL ON OR ORDER OUTER PRIMARY REFERENCES RETURNING "
    u"RIGHT SELECT SET TABLE THEN TO TRANSACTION UNION UNIQUE UPDATE USING VALUES WHEN WHERE";

// Those that the grammar lets stand for a name.
constexpr QStringView kFallback =
    u"ABORT ACTION AFTER ALWAYS ANALYZE ASC ATTACH BEFORE BEGIN BY CASCADE CAST COLUMN CONFLICT CURRENT CURRENT_DATE "
    u"CURRENT_TIME CURRENT_TIMESTAMP DATABASE DEFERRED DESC DETACH DO EACH END EXCLUDE EXCLUSIVE EXPLAIN FAIL FILTER "
    u"FIRST FOLLOWING FOR GENERATED GLOB GROUPS IF IGNORE IMMEDIATE INDEXED INITIALLY INSTEAD KEY LAST LIKE MATCH "
    u"MATERIALIZED NO NULLS OF OFFSET OTHERS OVER PARTITION PLAN PRAGMA PRECEDING QUERY RAISE RANGE RECURSIVE REGEXP "
    u"REINDEX RELEASE RENAME REPLACE RESTRICT ROLLBACK ROW ROWS SAVEPOINT TEMP TEMPORARY TIES TRIGGER UNBOUNDED VACUUM "
    u"VIEW VIRTUAL WINDOW WITH WITHOUT";

constexpr QStringView kFunctions =
    u"abs changes char coalesce format glob hex ifnull iif instr last_insert_rowid length like lower ltrim max min "
    u"nullif printf quote random randomblob replace round rtrim sign substr substring total_changes trim typeof "
    u"unicode upper zeroblob avg count group_concat sum total row_number rank dense_rank percent_rank cume_dist ntile "
    u"lag lead first_value last_value nth_value date time datetime julianday unixepoch strftime acos asin atan atan2 "
    u"ceil cos degrees exp floor ln log log10 log2 mod pi pow power radians sin sqrt tan trunc json json_array "
    u"json_array_length json_extract json_insert json_object json_patch json_remove json_replace json_set json_type "
    u"json_valid json_quote json_group_array json_group_object json_each json_tree";

}  // namespace

const QStringList& sqlKeywords() {
  static const QStringList words = [] {
    QStringList all = wordsOf(kReserved) + wordsOf(kFallback);
    all.sort();
    return all;
  }();
  return words;
}

const QStringList& sqlFunctions() {
  static const QStringList words = wordsOf(kFunctions);
  return words;
}

bool isSqlKeyword(QStringView word) {
  static const QSet<QString> words = setOf(sqlKeywords());
  return words.contains(word.toString().toUpper());
}

bool isReservedSqlKeyword(QStringView word) {
  static const QSet<QString> words = setOf(wordsOf(kReserved));
  return words.contains(word.toString().toUpper());
}

}  // namespace tovuk::models
