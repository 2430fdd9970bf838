// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The formatter of SQL. It decides by tokens and their neighbours alone, never by the blanks it finds, except that a
// comment stays on its own line or behind its code and one blank line between statements is kept. So running it twice
// changes nothing more.

#include <algorithm>
#include <optional>

#include "models/sqlite/sql_text.h"
#include "models/sqlite/sql_words.h"

namespace tovuk::models {

namespace {

using client::SqlTokenKind;

constexpr int kIndent = 2;
constexpr int kClauseWidth = 80;  // a wider clause gets its items on lines of their own
constexpr int kInlineWidth = 60;  // a wider CASE or subquery is broken up

bool isLineComment(const SqlWord& word) { return word.isComment && word.text.startsWith(u"--"); }

// Writes words out, line by line.
class Printer {
 public:
  explicit Printer(const std::vector<SqlWord>& words) : m_words(words), m_frames(1) {}

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

  // Where a line goes on that nothing but a comment has broken. The first frame is never Inline.
  [[nodiscard]] int continuationIndent() const {
    const auto frame =
        std::find_if(m_frames.rbegin(), m_frames.rend(), [](const Frame& held) { return held.kind != Kind::Inline; });
    if (frame->kind == Kind::Columns) return frame->indent;
    return frame->kind == Kind::Case ? frame->indent + kIndent : frame->listIndent;
  }

  void write(const QString& text) {
    m_out.append(text);
    m_atLineStart = false;
  }

  void printComment(std::size_t i) {
    const SqlWord& word = m_words[i];
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
    const SqlWord& word = m_words[i];
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
    const SqlWord& word = m_words[i];
    if (word.isFirst) return m_frames.front().indent;
    if (word.role == SqlRole::BodyBegin || word.role == SqlRole::BodyEnd) return 0;
    if (word.text == u")") return closeParenthesis();
    if (word.role == SqlRole::CaseEnd) return closeCase();
    const Frame& top = m_frames.back();
    if (top.kind == Kind::Case && word.role == SqlRole::CaseBranch) return top.indent;
    if (top.kind == Kind::Query) {
      if (word.role == SqlRole::Clause) return top.indent;
      if (word.role == SqlRole::Join) return top.indent + kIndent;
      if (word.role == SqlRole::Logic && top.isWide) return top.listIndent;
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
    const SqlWord& word = m_words[i];
    if (word.text == u";") return endStatement();
    if (word.role == SqlRole::BodyBegin) {
      m_frames.assign(1, {});
      m_frames.front().indent = kIndent;
      return;
    }
    if (word.role == SqlRole::BodyEnd) {
      m_frames.assign(1, {});
      return;
    }
    if (word.isFirst) beginStatement(i);
    Frame& top = m_frames.back();
    if (top.kind == Kind::Query && (word.isFirst || word.role == SqlRole::Clause || word.role == SqlRole::Join))
      beginClause(i, top);
    if (word.text == u"(") return openParenthesis(i);
    if (word.role == SqlRole::CaseBegin) return openCase(i);
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
    const bool isJoin = m_words[i].role == SqlRole::Join;
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
    if (frame.kind == Kind::Query && m_words[next].role != SqlRole::Clause) beginClause(next, m_frames.back());
  }

  void openCase(std::size_t i) {
    Frame frame;
    frame.isCase = true;
    frame.closeIndent = m_lineIndent;
    frame.indent = m_lineIndent + kIndent;
    frame.listIndent = frame.indent + kIndent;
    const auto begins = [](const SqlWord& word) { return word.role == SqlRole::CaseBegin; };
    const auto ends = [](const SqlWord& word) { return word.role == SqlRole::CaseEnd; };
    frame.kind = fitsInline(i, begins, ends) ? Kind::Inline : Kind::Case;
    m_frames.push_back(frame);
  }

  static bool isOpening(const SqlWord& word) { return word.text == u"("; }
  static bool isClosing(const SqlWord& word) { return word.text == u")"; }

  // From the word that opens to the one that closes it: narrow, and without comments. One that is never closed is
  // still being typed and stays as it is.
  template <class Opens, class Closes>
  [[nodiscard]] bool fitsInline(std::size_t begin, Opens opens, Closes closes) const {
    qsizetype width = 0;
    int depth = 0;
    for (std::size_t i = begin; i < m_words.size(); ++i) {
      const SqlWord& word = m_words[i];
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
      const SqlWord& word = m_words[i];
      if (word.isComment) continue;
      if (isOpening(word)) ++depth;
      if (isClosing(word) && --depth < 0) return false;
      const bool isNext = depth == 0 && (word.role == SqlRole::Clause || word.role == SqlRole::Join);
      if (isNext || word.text == u";") return false;
      width += word.text.size() + 1;
    }
    return width > limit;
  }

  // Between two tokens of one line.
  [[nodiscard]] bool isSpaced(std::size_t i) const {
    if (m_previous == kNone) return true;
    const SqlWord& previous = m_words[m_previous];
    const SqlWord& word = m_words[i];
    const auto isIllegal = [](const SqlWord& w) { return w.token.kind == SqlTokenKind::Illegal; };
    if (isIllegal(previous) || isIllegal(word)) return previous.token.end() != word.token.begin;
    return wantsSpace(previous, word) || !mayTouch(previous.text, word.text);
  }

  [[nodiscard]] bool wantsSpace(const SqlWord& previous, const SqlWord& word) const {
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
    const SqlWord& previous = m_words[m_previous];
    if (previous.token.kind == SqlTokenKind::Operator) return true;
    if (previous.isKeyword)
      return !isAnyOf(previous.text, u"NULL", u"END", u"CURRENT_DATE", u"CURRENT_TIME", u"CURRENT_TIMESTAMP");
    return isAnyOf(previous.text, u"(", u",", u";");
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  const std::vector<SqlWord>& m_words;
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
  const SqlWords words = readSqlWords(text);
  return Printer(words.words).print(words.endsWithNewline);
}

}  // namespace tovuk::models
