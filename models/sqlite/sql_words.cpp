// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/sql_words.h"

#include "models/sqlite/sql_keywords.h"

namespace tovuk::models {

namespace {

using client::SqlToken;
using client::SqlTokenKind;

class Reader {
 public:
  explicit Reader(const QString& text) {
    const SqlPieces pieces(text, true);
    int newlines = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const SqlToken& token = pieces[i].token;
      if (token.kind == SqlTokenKind::Whitespace) {
        newlines += static_cast<int>(pieces.text(i).count(u'\n'));
        continue;
      }
      SqlWord word;
      word.token = token;
      word.text = pieces.text(i).toString();
      word.isComment = token.kind == SqlTokenKind::Comment;
      if (token.kind == SqlTokenKind::Word) word.upper = word.text.toUpper();
      word.newlinesBefore = newlines;
      newlines = 0;
      words.push_back(std::move(word));
    }
    endsWithNewline = newlines > 0;
    for (std::size_t i = 0; i < words.size(); ++i)
      if (!words[i].isComment) m_code.push_back(i);
    readStatements();
  }

  std::vector<SqlWord> words;
  bool endsWithNewline = false;

 private:
  // Neighbours among the tokens that are not comments; empty beyond the statement's ends.
  [[nodiscard]] const QString& textAt(std::size_t code) const {
    static const QString none;
    return code < m_code.size() ? words[m_code[code]].text : none;
  }
  [[nodiscard]] const QString& upperAt(std::size_t code) const {
    static const QString none;
    return code < m_code.size() ? words[m_code[code]].upper : none;
  }

  void readStatements() {
    for (std::size_t at = 0; at < m_code.size();) {
      words[m_code[at]].isFirst = true;
      at = readStatement(at);
    }
  }

  // Returns the place behind the statement's `;`.
  std::size_t readStatement(std::size_t begin) {
    const bool isTrigger = isTriggerAt(begin);
    bool inBody = false;
    bool bodyEnded = false;
    std::vector<Level> levels(1);
    std::size_t at = begin;
    for (; at < m_code.size(); ++at) {
      SqlWord& word = words[m_code[at]];
      const QString& text = word.text;
      if (text == u"(") levels.emplace_back();
      if (text == u")" && levels.size() > 1) levels.pop_back();
      if (text == u";") {
        levels.assign(1, {});
        if (!inBody) return at + 1;
        if (at + 1 < m_code.size()) words[m_code[at + 1]].isFirst = true;
        continue;
      }
      const bool isBegin = word.isFirst;
      const Neighbours near{at > begin ? upperAt(at - 1) : m_none,
                            at > begin + 1 ? upperAt(at - 2) : m_none,
                            upperAt(at + 1),
                            upperAt(at + 2),
                            at > begin ? textAt(at - 1) : m_none,
                            textAt(at + 1)};
      if (word.upper.isEmpty() || near.previousText == u"." || near.nextText == u".") continue;
      if (isTrigger && word.upper == u"BEGIN" && !inBody && !bodyEnded && levels.back().cases == 0) {
        inBody = true;
        setKeyword(word, SqlRole::BodyBegin);
        if (at + 1 < m_code.size()) words[m_code[at + 1]].isFirst = true;
        continue;
      }
      if (inBody && word.upper == u"END" && isBegin) {
        inBody = false;
        bodyEnded = true;
        word.isFirst = false;
        setKeyword(word, SqlRole::BodyEnd);
        continue;
      }
      if (readCase(word, levels.back())) continue;
      if (word.upper == u"BETWEEN") ++levels.back().betweens;
      if (!isKeyword(word.upper, near, isBegin)) continue;
      setKeyword(word, roleOf(word.upper, near, isBegin, isTrigger && !inBody, levels.back()));
    }
    return at;
  }

  struct Level {
    int cases = 0;
    int betweens = 0;
  };
  struct Neighbours {
    const QString &previous, &beforePrevious, &next, &afterNext, &previousText, &nextText;
  };

  static void setKeyword(SqlWord& word, SqlRole role) {
    word.isKeyword = true;
    word.text = word.upper;
    word.role = role;
  }

  [[nodiscard]] bool isTriggerAt(std::size_t at) const {
    if (upperAt(at) == u"EXPLAIN") ++at;
    if (upperAt(at) == u"QUERY") at += 2;
    if (upperAt(at) != u"CREATE") return false;
    ++at;
    if (isAnyOf(upperAt(at), u"TEMP", u"TEMPORARY")) ++at;
    return upperAt(at) == u"TRIGGER";
  }

  bool readCase(SqlWord& word, Level& level) {
    if (word.upper == u"CASE") {
      ++level.cases;
      setKeyword(word, SqlRole::CaseBegin);
    } else if (level.cases > 0 && word.upper == u"END") {
      --level.cases;
      setKeyword(word, SqlRole::CaseEnd);
    } else if (level.cases > 0 && isAnyOf(word.upper, u"WHEN", u"ELSE")) {
      setKeyword(word, SqlRole::CaseBranch);
    } else {
      return false;
    }
    return true;
  }

  // Words that the grammar lets stand for a name are keywords only where they are used as such.
  static bool isKeyword(const QString& word, const Neighbours& near, bool isFirst) {
    if (isReservedSqlKeyword(word)) return true;
    if (!isSqlKeyword(word)) return word == u"ROWID" && near.previous == u"WITHOUT";
    const QString& previous = near.previous;
    if (word == u"BY") return isAnyOf(previous, u"GROUP", u"ORDER", u"PARTITION");
    if (word == u"KEY") return isAnyOf(previous, u"PRIMARY", u"FOREIGN");
    if (word == u"IF")
      return isAnyOf(near.next, u"EXISTS", u"NOT") && isAnyOf(previous, u"TABLE", u"INDEX", u"VIEW", u"TRIGGER");
    if (isAnyOf(word, u"TRIGGER", u"VIEW")) return isAnyOf(previous, u"CREATE", u"DROP", u"TEMP", u"TEMPORARY");
    if (isAnyOf(word, u"TEMP", u"TEMPORARY")) return previous == u"CREATE";
    if (word == u"VIRTUAL") return previous == u"CREATE" || near.previousText == u")";
    if (word == u"WITH") return isFirst || near.previousText == u"(" || isAnyOf(previous, u"PLAN", u"EXPLAIN", u"AS");
    if (word == u"RECURSIVE") return previous == u"WITH";
    if (word == u"MATERIALIZED") return isAnyOf(previous, u"AS", u"NOT");
    if (word == u"WITHOUT") return near.next == u"ROWID";
    if (isAnyOf(word, u"REPLACE", u"ABORT", u"FAIL", u"IGNORE", u"ROLLBACK")) return isFirst || previous == u"OR";
    if (isAnyOf(word, u"EXPLAIN", u"PRAGMA", u"BEGIN", u"SAVEPOINT", u"RELEASE", u"VACUUM", u"ANALYZE", u"REINDEX",
                u"ATTACH", u"DETACH", u"END"))
      return isFirst;
    if (word == u"QUERY") return previous == u"EXPLAIN" && near.next == u"PLAN";
    if (word == u"PLAN") return previous == u"QUERY" && near.beforePrevious == u"EXPLAIN";
    if (isAnyOf(word, u"DEFERRED", u"IMMEDIATE", u"EXCLUSIVE")) return isAnyOf(previous, u"BEGIN", u"INITIALLY");
    if (isAnyOf(word, u"ASC", u"DESC"))
      return near.nextText.isEmpty() || isAnyOf(near.nextText, u",", u")", u";") ||
             isAnyOf(near.next, u"NULLS", u"LIMIT", u"ROWS", u"RANGE", u"GROUPS", u"UNION", u"EXCEPT", u"INTERSECT");
    if (word == u"NULLS") return isAnyOf(near.next, u"FIRST", u"LAST");
    if (isAnyOf(word, u"FIRST", u"LAST")) return previous == u"NULLS";
    if (isAnyOf(word, u"LIKE", u"GLOB", u"REGEXP", u"MATCH"))
      return near.nextText != u"(" && !near.previousText.isEmpty() && !isAnyOf(near.previousText, u"(", u",");
    if (isAnyOf(word, u"CAST", u"RAISE")) return near.nextText == u"(";
    if (isAnyOf(word, u"OVER", u"FILTER")) return near.previousText == u")";
    if (word == u"PARTITION") return near.next == u"BY";
    if (word == u"WINDOW") return near.afterNext == u"AS";
    if (word == u"OFFSET") return !isAnyOf(previous, u"SELECT", u"BY") && !isAnyOf(near.previousText, u",", u"(");
    if (word == u"CONFLICT") return previous == u"ON";
    if (word == u"DO") return isAnyOf(near.next, u"NOTHING", u"UPDATE");
    if (isAnyOf(word, u"CASCADE", u"RESTRICT")) return isAnyOf(previous, u"DELETE", u"UPDATE");
    if (word == u"NO") return near.next == u"ACTION";
    if (word == u"ACTION") return previous == u"NO";
    if (isAnyOf(word, u"BEFORE", u"AFTER")) return isAnyOf(near.next, u"INSERT", u"UPDATE", u"DELETE");
    if (word == u"INSTEAD") return near.next == u"OF";
    if (word == u"OF") return isAnyOf(previous, u"INSTEAD", u"UPDATE");
    if (word == u"FOR") return near.next == u"EACH";
    if (word == u"EACH") return previous == u"FOR";
    if (word == u"ROW") return previous == u"EACH" || previous == u"CURRENT";
    if (word == u"CURRENT") return near.next == u"ROW";
    if (isAnyOf(word, u"ROWS", u"RANGE", u"GROUPS")) return isAnyOf(near.next, u"BETWEEN", u"UNBOUNDED", u"CURRENT");
    if (word == u"UNBOUNDED") return isAnyOf(near.next, u"PRECEDING", u"FOLLOWING");
    if (isAnyOf(word, u"PRECEDING", u"FOLLOWING"))
      return isAnyOf(near.next, u"AND") || isAnyOf(near.nextText, u")") || previous == u"UNBOUNDED";
    if (word == u"GENERATED") return near.next == u"ALWAYS";
    if (word == u"ALWAYS") return previous == u"GENERATED";
    if (word == u"INDEXED") return near.next == u"BY" || previous == u"NOT";
    if (word == u"RENAME") return isAnyOf(near.next, u"TO", u"COLUMN");
    if (word == u"COLUMN") return isAnyOf(previous, u"ADD", u"DROP", u"RENAME");
    if (word == u"INITIALLY") return isAnyOf(near.next, u"DEFERRED", u"IMMEDIATE");
    return isAnyOf(word, u"CURRENT_DATE", u"CURRENT_TIME", u"CURRENT_TIMESTAMP");
  }

  static SqlRole roleOf(const QString& word, const Neighbours& near, bool isFirst, bool inTriggerHead, Level& level) {
    const QString& previous = near.previous;
    if (word == u"AND" && level.betweens > 0) {
      --level.betweens;
      return SqlRole::Plain;
    }
    if (isAnyOf(word, u"AND", u"OR") && !isAnyOf(previous, u"INSERT", u"UPDATE"))
      return near.next == u"REPLACE" && word == u"OR" ? SqlRole::Plain : SqlRole::Logic;
    if (isFirst || inTriggerHead) return SqlRole::Plain;  // the first word begins a line anyway
    if (isAnyOf(word, u"SELECT", u"WHERE", u"HAVING", u"LIMIT", u"UNION", u"INTERSECT", u"EXCEPT", u"RETURNING",
                u"WINDOW"))
      return SqlRole::Clause;
    if (word == u"FROM") {
      const bool isDistinct = previous == u"DISTINCT" && isAnyOf(near.beforePrevious, u"IS", u"NOT");
      return previous == u"DELETE" || isDistinct ? SqlRole::Plain : SqlRole::Clause;
    }
    if (isAnyOf(word, u"GROUP", u"ORDER")) return near.next == u"BY" ? SqlRole::Clause : SqlRole::Plain;
    if (word == u"VALUES") return previous == u"DEFAULT" ? SqlRole::Plain : SqlRole::Clause;
    if (word == u"SET") return isAnyOf(previous, u"UPDATE", u"DELETE") ? SqlRole::Plain : SqlRole::Clause;
    if (word == u"ON") return near.next == u"CONFLICT" ? SqlRole::Clause : SqlRole::Plain;
    if (isAnyOf(word, u"INSERT", u"DELETE", u"UPDATE"))
      return isAnyOf(previous, u"ON", u"DO", u"OR", u"AFTER", u"BEFORE", u"OF") ? SqlRole::Plain : SqlRole::Clause;
    const bool isJoinWord =
        isAnyOf(word, u"NATURAL", u"LEFT", u"RIGHT", u"FULL", u"INNER", u"CROSS", u"OUTER", u"JOIN");
    const bool isJoinTail = isAnyOf(previous, u"NATURAL", u"LEFT", u"RIGHT", u"FULL", u"INNER", u"CROSS", u"OUTER");
    return isJoinWord && !isJoinTail ? SqlRole::Join : SqlRole::Plain;
  }

  std::vector<std::size_t> m_code;
  QString m_none;
};

}  // namespace

SqlWords readSqlWords(const QString& text) {
  Reader reader(text);
  return {std::move(reader.words), reader.endsWithNewline};
}

}  // namespace tovuk::models
