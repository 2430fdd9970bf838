// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/sql_text.h"

#include <algorithm>

#include "api/client/access_policy.h"
#include "models/sqlite/sql_keywords.h"
#include "models/sqlite/sql_pieces.h"

namespace tovuk::models {

namespace {

constexpr int kLargestParameter = 32766;  // SQLITE_MAX_VARIABLE_NUMBER

// A range of pieces: one statement.
struct Range {
  std::size_t begin = 0, end = 0;
};

// Knows where a statement ends: at `;`, but not inside the body of a trigger, which ends with `; END`.
class StatementEnd {
 public:
  explicit StatementEnd(const SqlPieces& pieces, std::size_t begin) : m_pieces(pieces) {
    std::size_t at = begin;
    if (pieces.isWord(at, "explain")) ++at;
    if (pieces.isWord(at, "query") && pieces.isWord(at + 1, "plan")) at += 2;
    if (!pieces.isWord(at, "create")) return;
    ++at;
    if (pieces.isWord(at, "temp") || pieces.isWord(at, "temporary")) ++at;
    m_isTrigger = pieces.isWord(at, "trigger");
  }

  bool isEnd(std::size_t at) {
    if (m_isTrigger) follow(at);
    return m_pieces.isPunctuation(at, ';') && !m_inBody;
  }

 private:
  void follow(std::size_t at) {
    if (at > 0 && m_pieces.isPunctuation(at - 1, '.')) return;  // a column of that name
    if (m_pieces.isWord(at, "case")) {
      ++m_cases;
    } else if (m_pieces.isWord(at, "begin") && !m_inBody && !m_bodyEnded && m_cases == 0) {
      m_inBody = true;
    } else if (m_pieces.isWord(at, "end")) {
      if (m_cases > 0) {
        --m_cases;
      } else if (m_inBody && (m_pieces.isPunctuation(at - 1, ';') || m_pieces.isWord(at - 1, "begin"))) {
        m_inBody = false;
        m_bodyEnded = true;
      }
    } else if (m_pieces.isPunctuation(at, ';')) {
      m_cases = 0;  // a CASE that was never ended must not swallow the rest of the text
    }
  }

  const SqlPieces& m_pieces;
  bool m_isTrigger = false, m_inBody = false, m_bodyEnded = false;
  int m_cases = 0;
};

std::vector<Range> rangesOf(const SqlPieces& pieces) {
  std::vector<Range> ranges;
  std::size_t at = 0;
  while (at < pieces.size()) {
    if (pieces.isPunctuation(at, ';')) {
      ++at;
      continue;
    }
    Range range{at, at};
    StatementEnd end(pieces, at);
    while (range.end < pieces.size() && !end.isEnd(range.end)) ++range.end;
    ranges.push_back(range);
    at = range.end;
  }
  return ranges;
}

bool isAny(const SqlPieces& pieces, std::size_t at, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return pieces.isWord(at, word); });
}

// The verb of a statement: behind common table expressions where there are any. range.end: none.
std::size_t verbOf(const SqlPieces& pieces, const Range& range) {
  if (!pieces.isWord(range.begin, "with")) return range.begin;
  int depth = 0;
  for (std::size_t at = range.begin; at < range.end; ++at) {
    if (pieces.isPunctuation(at, '(')) ++depth;
    if (pieces.isPunctuation(at, ')')) --depth;
    if (depth != 0) continue;
    if (isAny(pieces, at, {"select", "values", "insert", "update", "delete"})) return at;
    if (pieces.isWord(at, "replace") && pieces.isWord(at + 1, "into")) return at;
  }
  return range.end;
}

StatementKind kindOf(const SqlPieces& pieces, const Range& range, std::string_view statement) {
  if (pieces.isWord(range.begin, "explain")) return StatementKind::Explain;
  const std::size_t verb = verbOf(pieces, range);
  if (isAny(pieces, verb, {"select", "values"})) return StatementKind::Read;
  if (isAny(pieces, verb, {"insert", "update", "delete", "replace"})) return StatementKind::Write;
  // ANALYZE changes what the schema shows: the estimated rows.
  if (isAny(pieces, verb, {"create", "drop", "alter", "analyze"})) return StatementKind::Schema;
  if (isAny(pieces, verb, {"begin", "commit", "end", "rollback", "savepoint", "release"}))
    return StatementKind::Transaction;
  if (pieces.isWord(verb, "pragma"))
    return client::isReadingStatement(statement) ? StatementKind::Read : StatementKind::Write;
  return StatementKind::Other;
}

// The name at `at`, behind a schema name and a dot where there is one.
QString nameAt(const SqlPieces& pieces, std::size_t at, std::size_t end) {
  if (pieces.isPunctuation(at + 1, '.')) at += 2;
  return at < end ? unquotedName(pieces.text(at)) : QString();
}

bool hasWhere(const SqlPieces& pieces, std::size_t from, std::size_t end) {
  int depth = 0;
  for (std::size_t at = from; at < end; ++at) {
    if (pieces.isPunctuation(at, '(')) ++depth;
    if (pieces.isPunctuation(at, ')')) --depth;
    if (depth == 0 && pieces.isWord(at, "where")) return true;
  }
  return false;
}

DangerInfo dangerOf(const SqlPieces& pieces, const Range& range) {
  const std::size_t verb = verbOf(pieces, range);
  if (pieces.isWord(verb, "delete") && pieces.isWord(verb + 1, "from")) {
    if (hasWhere(pieces, verb, range.end)) return {};
    return {Danger::DeleteWithoutWhere, nameAt(pieces, verb + 2, range.end)};
  }
  if (pieces.isWord(verb, "update")) {
    if (hasWhere(pieces, verb, range.end)) return {};
    const bool hasConflict = pieces.isWord(verb + 1, "or");
    return {Danger::UpdateWithoutWhere, nameAt(pieces, verb + (hasConflict ? 3 : 1), range.end)};
  }
  if (pieces.isWord(verb, "drop")) {
    const bool hasIf = pieces.isWord(verb + 2, "if") && pieces.isWord(verb + 3, "exists");
    return {Danger::Drop, nameAt(pieces, verb + (hasIf ? 4 : 2), range.end)};
  }
  if (pieces.isWord(verb, "alter")) {
    // ALTER TABLE [schema.]name DROP [COLUMN] column
    std::size_t at = verb + 2;
    const QString table = nameAt(pieces, at, range.end);
    at += pieces.isPunctuation(at + 1, '.') ? 3 : 1;
    if (!pieces.isWord(at, "drop")) return {};
    const bool hasWord = pieces.isWord(at + 1, "column") && at + 2 < range.end;
    return {Danger::Drop, table + u'.' + nameAt(pieces, at + (hasWord ? 2 : 1), range.end)};
  }
  return {};
}

}  // namespace

std::vector<StatementSpan> splitStatements(const QString& text) {
  const SqlPieces pieces(text);
  const std::string utf8 = text.toStdString();
  std::vector<StatementSpan> spans;
  for (const Range& range : rangesOf(pieces)) {
    const SqlPiece& first = pieces[range.begin];
    const SqlPiece& last = pieces[range.end - 1];
    const auto statement = std::string_view(utf8).substr(first.token.begin, last.token.end() - first.token.begin);
    spans.push_back({first.begin, last.end() - first.begin, kindOf(pieces, range, statement)});
  }
  return spans;
}

std::optional<StatementSpan> statementAt(const QString& text, int position) {
  const std::vector<StatementSpan> spans = splitStatements(text);
  if (spans.empty()) return std::nullopt;
  const auto next =
      std::find_if(spans.begin(), spans.end(), [position](const StatementSpan& span) { return span.begin > position; });
  if (next == spans.begin()) return spans.front();
  const StatementSpan& before = *std::prev(next);
  const int end = before.begin + before.length;
  if (position <= end || next == spans.end()) return before;
  const bool isSameLine = !QStringView(text).mid(end, position - end).contains(u'\n');
  return isSameLine ? before : *next;
}

std::vector<ParamSlot> parametersOf(const QString& statement) {
  const SqlPieces pieces(statement);
  std::vector<QString> labels;  // by number - 1; empty: not named in the text
  const auto reserve = [&labels](int number) {
    if (static_cast<int>(labels.size()) < number) labels.resize(static_cast<std::size_t>(number));
  };
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    if (pieces[at].token.kind != client::SqlTokenKind::Parameter) continue;
    const QString name = pieces.text(at).toString();
    if (name == u"?") {
      labels.emplace_back();
    } else if (name.startsWith(u'?')) {
      const int number = name.mid(1).toInt();
      if (number >= 1 && number <= kLargestParameter) reserve(number);
    } else if (std::find(labels.begin(), labels.end(), name) == labels.end()) {
      labels.push_back(name);
    }
    if (static_cast<int>(labels.size()) > kLargestParameter) break;
  }
  std::vector<ParamSlot> parameters;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const int number = static_cast<int>(i) + 1;
    parameters.push_back({number, labels[i].isEmpty() ? u'?' + QString::number(number) : labels[i]});
  }
  return parameters;
}

DangerInfo dangerOf(const QString& statement) {
  const SqlPieces pieces(statement);
  const std::vector<Range> ranges = rangesOf(pieces);
  return ranges.empty() ? DangerInfo() : dangerOf(pieces, ranges.front());
}

StatementKind kindOf(const QString& statement) {
  const std::vector<StatementSpan> spans = splitStatements(statement);
  return spans.empty() ? StatementKind::Other : spans.front().kind;
}

QString quoteIdentifier(const QString& name) {
  const auto isStart = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; };
  const auto isInner = [isStart](QChar c) { return isStart(c) || (c >= u'0' && c <= u'9'); };
  const bool isPlain = !name.isEmpty() && isStart(name.front()) && std::all_of(name.begin(), name.end(), isInner);
  if (isPlain && !isSqlKeyword(name)) return name;
  QString inner = name;
  return u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString quoteText(const QString& value) {
  QString inner = value;
  return u'\'' + inner.replace(u'\'', QStringLiteral("''")) + u'\'';
}

}  // namespace tovuk::models
