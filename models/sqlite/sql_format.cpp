// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The formatter of SQL. It decides by tokens and their neighbours alone, never by the blanks it finds, except that a
// comment stays on its own line or behind its code and one blank line between statements is kept. So running it twice
// changes nothing more.

#include <algorithm>
#include <optional>

#include "models/sqlite/sql_keywords.h"
#include "models/sqlite/sql_pieces.h"
#include "models/sqlite/sql_text.h"

namespace tovuk::models {

namespace {

using client::SqlToken;
using client::SqlTokenKind;

constexpr int kIndent = 2;
constexpr int kClauseWidth = 80;  // a wider clause gets its items on lines of their own
constexpr int kInlineWidth = 60;  // a wider CASE or subquery is broken up

// What a token is to the layout.
enum class Role : std::uint8_t {
  Plain,
  Clause,  // SELECT, FROM, ...: begins a line
  Join,    // the first word of a join: begins a line one step in
  Logic,   // AND, OR, but not the AND of BETWEEN
  CaseBegin,
  CaseBranch,  // WHEN, ELSE
  CaseEnd,
  BodyBegin,  // BEGIN and END of a trigger
  BodyEnd,
};

struct Word {
  SqlToken token;
  QString text;   // as it is written out
  QString upper;  // of words; empty for everything else
  bool isKeyword = false;
  bool isComment = false;
  bool isFirst = false;  // of its statement
  Role role = Role::Plain;
  int newlinesBefore = 0;  // in the source
};

bool isLineComment(const Word& word) { return word.isComment && word.text.startsWith(u"--"); }

template <class... Words>
bool isAnyOf(const QString& word, const Words&... words) {
  return ((word == words) || ...);
}

// Reads a text into words and tells keywords and roles by their neighbours.
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
      Word word;
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

  std::vector<Word> words;
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
      Word& word = words[m_code[at]];
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
        setKeyword(word, Role::BodyBegin);
        if (at + 1 < m_code.size()) words[m_code[at + 1]].isFirst = true;
        continue;
      }
      if (inBody && word.upper == u"END" && isBegin) {
        inBody = false;
        bodyEnded = true;
        word.isFirst = false;
        setKeyword(word, Role::BodyEnd);
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

  static void setKeyword(Word& word, Role role) {
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

  bool readCase(Word& word, Level& level) {
    if (word.upper == u"CASE") {
      ++level.cases;
      setKeyword(word, Role::CaseBegin);
    } else if (level.cases > 0 && word.upper == u"END") {
      --level.cases;
      setKeyword(word, Role::CaseEnd);
    } else if (level.cases > 0 && isAnyOf(word.upper, u"WHEN", u"ELSE")) {
      setKeyword(word, Role::CaseBranch);
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

  static Role roleOf(const QString& word, const Neighbours& near, bool isFirst, bool inTriggerHead, Level& level) {
    const QString& previous = near.previous;
    if (word == u"AND" && level.betweens > 0) {
      --level.betweens;
      return Role::Plain;
    }
    if (isAnyOf(word, u"AND", u"OR") && !isAnyOf(previous, u"INSERT", u"UPDATE"))
      return near.next == u"REPLACE" && word == u"OR" ? Role::Plain : Role::Logic;
    if (isFirst || inTriggerHead) return Role::Plain;  // the first word begins a line anyway
    if (isAnyOf(word, u"SELECT", u"WHERE", u"HAVING", u"LIMIT", u"UNION", u"INTERSECT", u"EXCEPT", u"RETURNING",
                u"WINDOW"))
      return Role::Clause;
    if (word == u"FROM") {
      const bool isDistinct = previous == u"DISTINCT" && isAnyOf(near.beforePrevious, u"IS", u"NOT");
      return previous == u"DELETE" || isDistinct ? Role::Plain : Role::Clause;
    }
    if (isAnyOf(word, u"GROUP", u"ORDER")) return near.next == u"BY" ? Role::Clause : Role::Plain;
    if (word == u"VALUES") return previous == u"DEFAULT" ? Role::Plain : Role::Clause;
    if (word == u"SET") return isAnyOf(previous, u"UPDATE", u"DELETE") ? Role::Plain : Role::Clause;
    if (word == u"ON") return near.next == u"CONFLICT" ? Role::Clause : Role::Plain;
    if (isAnyOf(word, u"INSERT", u"DELETE", u"UPDATE"))
      return isAnyOf(previous, u"ON", u"DO", u"OR", u"AFTER", u"BEFORE", u"OF") ? Role::Plain : Role::Clause;
    const bool isJoinWord =
        isAnyOf(word, u"NATURAL", u"LEFT", u"RIGHT", u"FULL", u"INNER", u"CROSS", u"OUTER", u"JOIN");
    const bool isJoinTail = isAnyOf(previous, u"NATURAL", u"LEFT", u"RIGHT", u"FULL", u"INNER", u"CROSS", u"OUTER");
    return isJoinWord && !isJoinTail ? Role::Join : Role::Plain;
  }

  std::vector<std::size_t> m_code;
  QString m_none;
};

// Writes words out, line by line.
class Printer {
 public:
  explicit Printer(const std::vector<Word>& words) : m_words(words), m_frames(1) {}

  QString print(bool endsWithNewline) {
    for (std::size_t i = 0; i < m_words.size(); ++i) {
      if (m_words[i].isComment)
        printComment(i);
      else
        printCode(i);
    }
    if (endsWithNewline && !m_out.isEmpty()) m_out.append(u'\n');
    return m_out;
  }

 private:
  enum class Kind : std::uint8_t {
    Query,    // a statement or a subquery whose clauses begin lines
    Inline,   // parentheses, or a CASE, that stay on their line
    Columns,  // the columns of CREATE TABLE, one a line
    Case,     // a CASE whose branches begin lines
  };
  struct Frame {
    Kind kind = Kind::Query;
    int indent = 0;       // of lines that begin in it
    int closeIndent = 0;  // of the line that ends it
    int listIndent = kIndent;
    bool isWide = false;  // the current clause is
    bool isCase = false;  // ended by END, not by )
  };

  void newline(int indent, bool withBlank = false) {
    if (m_out.isEmpty()) return;
    m_out.append(withBlank ? QStringLiteral("\n\n") : QStringLiteral("\n"));
    m_out.append(QString(indent, u' '));
    m_lineIndent = indent;
    m_atLineStart = true;
  }

  [[nodiscard]] std::size_t nextCode(std::size_t from) const {
    while (from < m_words.size() && m_words[from].isComment) ++from;
    return from;
  }

  // Where a line goes on that nothing but a comment has broken.
  [[nodiscard]] int continuationIndent() const {
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
      if (frame->kind == Kind::Columns) return frame->indent;
      if (frame->kind == Kind::Case) return frame->indent + kIndent;
      if (frame->kind == Kind::Query) return frame->listIndent;
    }
    return kIndent;
  }

  void write(const QString& text) {
    m_out.append(text);
    m_atLineStart = false;
  }

  void printComment(std::size_t i) {
    const Word& word = m_words[i];
    const std::size_t next = nextCode(i);
    const bool isBetween = next == m_words.size() || m_words[next].isFirst;  // two statements
    if (word.newlinesBefore > 0 || m_afterLineComment) {
      const int indent = isBetween ? m_frames.front().indent : m_break.value_or(continuationIndent());
      newline(indent, isBetween && word.newlinesBefore > 1);
      const bool codeFollows = i + 1 < m_words.size() && m_words[i + 1].newlinesBefore == 0;
      if (codeFollows && !isLineComment(word)) m_break.reset();
    } else if (!m_out.isEmpty() && !m_atLineStart) {
      write(QStringLiteral(" "));
    }
    write(word.text);
    m_afterLineComment = isLineComment(word);
    m_afterBlockComment = !m_afterLineComment;
  }

  void printCode(std::size_t i) {
    const Word& word = m_words[i];
    const std::optional<int> indent = breakBefore(i);
    const bool commentBreaks = m_afterLineComment || (m_afterBlockComment && word.newlinesBefore > 0);
    if (indent)
      newline(*indent, word.isFirst && word.newlinesBefore > 1);
    else if (commentBreaks)
      newline(word.text == u";" ? m_frames.front().indent : continuationIndent());
    else if (!m_out.isEmpty() && !m_atLineStart && (m_afterBlockComment || isSpaced(i)))
      write(QStringLiteral(" "));
    m_afterLineComment = m_afterBlockComment = false;
    m_break.reset();
    m_isUnary = isUnaryAt(i);
    write(word.text);
    follow(i);
    m_beforePrevious = m_previous;
    m_previous = i;
  }

  // The indent of the line that the word begins; nullopt: it goes on where the word before ended.
  std::optional<int> breakBefore(std::size_t i) {
    const Word& word = m_words[i];
    if (word.isFirst) return m_frames.front().indent;
    if (word.role == Role::BodyBegin || word.role == Role::BodyEnd) return 0;
    if (word.text == u")") return closeParenthesis();
    if (word.role == Role::CaseEnd) return closeCase();
    const Frame& top = m_frames.back();
    if (top.kind == Kind::Case && word.role == Role::CaseBranch) return top.indent;
    if (top.kind == Kind::Query) {
      if (word.role == Role::Clause) return top.indent;
      if (word.role == Role::Join) return top.indent + kIndent;
      if (word.role == Role::Logic && top.isWide) return top.listIndent;
    }
    return m_break;
  }

  std::optional<int> closeParenthesis() {
    while (m_frames.size() > 1 && m_frames.back().isCase) m_frames.pop_back();
    return popFrame();
  }
  std::optional<int> closeCase() { return m_frames.back().isCase ? popFrame() : std::nullopt; }

  std::optional<int> popFrame() {
    if (m_frames.size() == 1) return std::nullopt;
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    return frame.kind == Kind::Inline ? std::nullopt : std::optional<int>(frame.closeIndent);
  }

  // What the word just written means for those that follow.
  void follow(std::size_t i) {
    const Word& word = m_words[i];
    if (word.text == u";") return endStatement();
    if (word.role == Role::BodyBegin) {
      m_frames.assign(1, {});
      m_frames.front().indent = kIndent;
      return;
    }
    if (word.role == Role::BodyEnd) {
      m_frames.assign(1, {});
      return;
    }
    if (word.isFirst) beginStatement(i);
    Frame& top = m_frames.back();
    if (top.kind == Kind::Query && (word.isFirst || word.role == Role::Clause || word.role == Role::Join))
      beginClause(i, top);
    if (word.text == u"(") return openParenthesis(i);
    if (word.role == Role::CaseBegin) return openCase(i);
    if (word.text == u",") {
      if (top.kind == Kind::Columns) m_break = top.indent;
      if (top.kind == Kind::Query && top.isWide) m_break = top.listIndent;
    }
    if (m_expectsColumns && word.isKeyword && word.text == u"AS") m_expectsColumns = false;
  }

  void endStatement() {
    const int indent = m_frames.front().indent;
    m_frames.assign(1, {});
    m_frames.front().indent = indent;
    m_expectsColumns = false;
  }

  void beginStatement(std::size_t i) {
    std::size_t at = nextCode(i + 1);
    if (at < m_words.size() && isAnyOf(m_words[at].upper, u"TEMP", u"TEMPORARY")) at = nextCode(at + 1);
    m_expectsColumns = m_words[i].upper == u"CREATE" && at < m_words.size() && m_words[at].upper == u"TABLE";
  }

  void beginClause(std::size_t i, Frame& frame) {
    const bool isJoin = m_words[i].role == Role::Join;
    const bool isWith = m_words[i].upper == u"WITH";
    frame.listIndent = frame.indent + (isWith ? 0 : isJoin ? 2 * kIndent : kIndent);
    frame.isWide = isWith || isWiderThan(kClauseWidth, i);
  }

  void openParenthesis(std::size_t i) {
    const std::size_t next = nextCode(i + 1);
    Frame frame;
    frame.closeIndent = m_lineIndent;
    frame.indent = m_lineIndent + kIndent;
    frame.listIndent = frame.indent + kIndent;
    const bool isQuery =
        next < m_words.size() && m_words[next].isKeyword && isAnyOf(m_words[next].upper, u"SELECT", u"WITH", u"VALUES");
    frame.kind = Kind::Inline;
    if (m_expectsColumns && m_frames.size() == 1) frame.kind = Kind::Columns;
    if (isQuery && !fitsInline(i, isOpening, isClosing)) frame.kind = Kind::Query;
    if (m_frames.size() == 1) m_expectsColumns = false;
    m_frames.push_back(frame);
    if (frame.kind != Kind::Inline) m_break = frame.indent;
    if (frame.kind == Kind::Query && m_words[next].role != Role::Clause) beginClause(next, m_frames.back());
  }

  void openCase(std::size_t i) {
    Frame frame;
    frame.isCase = true;
    frame.closeIndent = m_lineIndent;
    frame.indent = m_lineIndent + kIndent;
    frame.listIndent = frame.indent + kIndent;
    const auto begins = [](const Word& word) { return word.role == Role::CaseBegin; };
    const auto ends = [](const Word& word) { return word.role == Role::CaseEnd; };
    frame.kind = fitsInline(i, begins, ends) ? Kind::Inline : Kind::Case;
    m_frames.push_back(frame);
  }

  static bool isOpening(const Word& word) { return word.text == u"("; }
  static bool isClosing(const Word& word) { return word.text == u")"; }

  // From the word that opens to the one that closes it: narrow, and without comments. One that is never closed is
  // still being typed and stays as it is.
  template <class Opens, class Closes>
  [[nodiscard]] bool fitsInline(std::size_t begin, Opens opens, Closes closes) const {
    qsizetype width = 0;
    int depth = 0;
    for (std::size_t i = begin; i < m_words.size(); ++i) {
      const Word& word = m_words[i];
      if (word.isComment) return false;
      if (word.text == u";") return true;
      width += word.text.size() + 1;
      if (width > kInlineWidth) return false;
      if (opens(word)) ++depth;
      if (closes(word) && --depth == 0) return true;
    }
    return true;
  }

  // From the word that begins a clause to the one that begins the next.
  [[nodiscard]] bool isWiderThan(int limit, std::size_t begin) const {
    qsizetype width = m_words[begin].text.size();
    int depth = 0;
    for (std::size_t i = begin + 1; i < m_words.size() && width <= limit; ++i) {
      const Word& word = m_words[i];
      if (word.isComment) continue;
      if (isOpening(word)) ++depth;
      if (isClosing(word) && --depth < 0) return false;
      const bool isNext = depth == 0 && (word.role == Role::Clause || word.role == Role::Join);
      if (isNext || word.text == u";") return false;
      width += word.text.size() + 1;
    }
    return width > limit;
  }

  // Between two tokens of one line.
  [[nodiscard]] bool isSpaced(std::size_t i) const {
    if (m_previous == kNone) return true;
    const Word& previous = m_words[m_previous];
    const Word& word = m_words[i];
    const auto isIllegal = [](const Word& w) { return w.token.kind == SqlTokenKind::Illegal; };
    if (isIllegal(previous) || isIllegal(word)) return previous.token.end() != word.token.begin;
    return wantsSpace(previous, word) || !mayTouch(previous.text, word.text);
  }

  [[nodiscard]] bool wantsSpace(const Word& previous, const Word& word) const {
    if (isAnyOf(word.text, u",", u";", u")", u".")) return false;
    if (isAnyOf(previous.text, u"(", u".")) return false;
    if (m_isUnary && previous.token.kind == SqlTokenKind::Operator) return false;
    if (word.text != u"(") return true;
    if (previous.isKeyword) return !isAnyOf(previous.text, u"CAST", u"RAISE");
    const bool isName =
        previous.token.kind == SqlTokenKind::Word || previous.token.kind == SqlTokenKind::QuotedIdentifier;
    if (!isName) return true;
    // INSERT INTO t (a), CREATE TABLE t (a), CREATE INDEX i ON t (a); but count(a)
    return m_beforePrevious != kNone && m_words[m_beforePrevious].isKeyword &&
           isAnyOf(m_words[m_beforePrevious].text, u"INTO", u"TABLE", u"EXISTS", u"ON", u"VIEW", u"REFERENCES");
  }

  // Written without a blank, the two are still the same two tokens: not so for `- -1` or `1 .`.
  static bool mayTouch(const QString& a, const QString& b) {
    const SqlPieces joined(a + b, true);
    return joined.size() >= 2 && joined[0].length == a.size() && joined[1].length == b.size();
  }

  // `-` in front of a value rather than between two.
  [[nodiscard]] bool isUnaryAt(std::size_t i) const {
    if (!isAnyOf(m_words[i].text, u"-", u"+", u"~")) return false;
    if (m_previous == kNone || m_words[i].text == u"~") return true;
    const Word& previous = m_words[m_previous];
    if (previous.token.kind == SqlTokenKind::Operator) return true;
    if (previous.isKeyword)
      return !isAnyOf(previous.text, u"NULL", u"END", u"CURRENT_DATE", u"CURRENT_TIME", u"CURRENT_TIMESTAMP");
    return isAnyOf(previous.text, u"(", u",", u";");
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  const std::vector<Word>& m_words;
  std::vector<Frame> m_frames;  // the first is the statement's and stays
  QString m_out;
  std::optional<int> m_break;                                // the next word begins a line of this indent
  std::size_t m_previous = kNone, m_beforePrevious = kNone;  // code written last
  int m_lineIndent = 0;
  bool m_atLineStart = false;
  bool m_afterLineComment = false, m_afterBlockComment = false;
  bool m_isUnary = false;         // the code written last is
  bool m_expectsColumns = false;  // CREATE TABLE: the next parenthesis holds its columns
};

}  // namespace

QString formatSql(const QString& text) {
  const Reader reader(text);
  return Printer(reader.words).print(reader.endsWithNewline);
}

}  // namespace tovuk::models
