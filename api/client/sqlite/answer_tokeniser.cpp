// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/sqlite/answer_tokeniser.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

#include "api/client/sqlite/json_scan.h"
#include "api/contract/base64.h"

namespace tovuk::client {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool beginsNumber(char c) { return c == '-' || (c >= '0' && c <= '9'); }

constexpr std::size_t kMaxNumberBytes = 4096;
constexpr std::size_t kKeptCapacity = 4 * 1024 * 1024;  // of a buffer that one giant cell made large

}  // namespace

AnswerTokeniser::AnswerTokeniser(AnswerHandler& handler, ChunkLimits limits)
    : m_handler(handler), m_limits(limits), m_capture(&m_figures) {}

bool AnswerTokeniser::feed(std::string_view bytes) {
  if (m_error) return false;
  if (m_carry.empty()) {
    m_begin = m_at = bytes.data();
    m_end = m_begin + bytes.size();
  } else {
    m_carry.append(bytes);
    m_begin = m_at = m_carry.data();
    m_end = m_begin + m_carry.size();
  }
  run();
  if (m_error) {
    m_carry = {};
    return false;
  }
  const auto used = static_cast<std::size_t>(m_at - m_begin);
  m_offset += used;
  if (m_carry.empty())
    m_carry.assign(m_at, m_end);
  else
    m_carry.erase(0, used);
  if (m_carry.capacity() > kKeptCapacity && m_carry.size() < kKeptCapacity / 2) m_carry.shrink_to_fit();
  m_begin = m_at = m_end = nullptr;
  return true;
}

bool AnswerTokeniser::finish() {
  // A number at the top would still wait for its end.
  feed(" ");
  if (!m_error && m_expect != Expect::Nothing)
    fail(ErrorKind::Network, "answer_cut",
         "The answer breaks off after " + std::to_string(m_offset + m_carry.size()) + " bytes.");
  if (!m_error) flush();
  return !m_error;
}

void AnswerTokeniser::run() {
  while (true) {
    while (m_at < m_end && isBlank(*m_at)) ++m_at;
    if (m_at == m_end) return;
    if (role() == Role::Row && m_scanned == 0 && (m_expect == Expect::Key || m_expect == Expect::KeyOrEnd)) {
      readMembers();
      if (m_at == m_end || m_error) return;
      if (isBlank(*m_at)) continue;
    }
    if (!step()) return;
  }
}

bool AnswerTokeniser::step() {
  switch (m_expect) {
    case Expect::KeyOrEnd:
      if (*m_at == '}') {
        close();
        return !m_error;
      }
      return readKey();
    case Expect::Key: return readKey();
    case Expect::Colon:
      if (*m_at != ':') return wrongAt(m_at);
      if (m_capture != nullptr) *m_capture += ':';
      ++m_at;
      m_expect = Expect::Value;
      return true;
    case Expect::ValueOrEnd:
      if (*m_at == ']') {
        close();
        return !m_error;
      }
      return readValue();
    case Expect::Value: return readValue();
    case Expect::CommaOrEnd: return readSeparator();
    case Expect::Nothing: break;
  }
  return wrongAt(m_at);
}

// The fast way through a row: while the members are the columns in their order and whole, they are read without the
// state machine. Stops wherever that is not so; m_expect then says how to go on.
void AnswerTokeniser::readMembers() {
  while (const std::string* key = m_rows.expectedMember()) {
    if (static_cast<std::size_t>(m_end - m_at) <= key->size() || std::memcmp(m_at, key->data(), key->size()) != 0)
      return;
    m_at += key->size();
    m_expect = Expect::Value;
    if (!stageScalar()) return;
    m_expect = Expect::CommaOrEnd;
    if (m_at == m_end || *m_at != ',') return;
    ++m_at;
    m_expect = Expect::Key;
  }
}

bool AnswerTokeniser::readKey() {
  if (*m_at != '"') return wrongAt(m_at);
  const auto text = readString();
  const std::size_t length = text ? text->inside.size() : m_scanned;
  if (length > kMaxNameBytes) {
    fail(ErrorKind::TooLarge, "answer_too_large", "The answer holds a name that is larger than 1 MB.");
    return false;
  }
  if (!text) return false;
  if (m_capture != nullptr) {
    *m_capture += '"';
    m_capture->append(text->inside);
    *m_capture += '"';
  }
  const Role in = role();
  if (in == Role::Top || in == Role::Result || in == Role::Row) {
    m_key.clear();
    json::appendDecoded(text->inside, m_key);
    if (in == Role::Row) m_rows.addKey(m_key);
  }
  m_expect = Expect::Colon;
  return true;
}

bool AnswerTokeniser::readValue() {
  const char c = *m_at;
  if (c == '{' || c == '[') return open(c);
  const Role in = role();
  if (in == Role::Top && m_key == "error" && !m_errorBegin) m_errorBegin = m_figures.size();
  if (in == Role::Rows) m_rows.beginRow(!m_started);
  const bool read = in == Role::Row || in == Role::Rows ? stageScalar() : captureScalar();
  if (!read) {
    if (!m_error && m_scanned == 0 && c != '"' && !beginsNumber(c) && c != 't' && c != 'f' && c != 'n')
      return wrongAt(m_at);
    return false;
  }
  if (in == Role::Rows) endRow();
  valueEnded();
  return !m_error;
}

bool AnswerTokeniser::readSeparator() {
  const Frame& frame = m_frames[m_depth - 1];
  if (*m_at == ',') {
    if (m_capture != nullptr) *m_capture += ',';
    ++m_at;
    m_expect = frame.object ? Expect::Key : Expect::Value;
    return true;
  }
  if (*m_at != (frame.object ? '}' : ']')) return wrongAt(m_at);
  close();
  return !m_error;
}

// A scalar inside a row. False: it is not whole yet, broken, or no scalar.
bool AnswerTokeniser::stageScalar() {
  const char c = *m_at;
  std::string& arena = m_rows.text();
  const std::size_t begin = arena.size();
  if (c == '"') {
    const auto text = readString();
    if (!text) return false;
    if (text->escaped)
      json::appendDecoded(text->inside, arena);
    else
      arena.append(text->inside);
    m_rows.addText(CellType::Text, begin);
    return true;
  }
  if (beginsNumber(c)) {
    std::int64_t value = 0;
    if (const char* after = json::scanShortInteger(m_at, m_end, value)) {
      m_at = after;
      m_rows.addInteger(value);
      return true;
    }
    bool integral = false;
    const auto number = readNumber(integral);
    if (!number) return false;
    const auto integer = integral ? json::toInteger(*number) : std::nullopt;
    if (integer)
      m_rows.addInteger(*integer);
    else
      m_rows.addReal(json::toReal(*number));
    return true;
  }
  if (c != 'n' && c != 't' && c != 'f') return false;
  const auto literal = readLiteral();
  if (!literal) return false;
  if (c == 'n') {
    m_rows.addNull();
    return true;
  }
  arena.append(*literal);
  m_rows.addText(CellType::Json, begin);
  return true;
}

// A scalar anywhere else: its text is kept as it is.
bool AnswerTokeniser::captureScalar() {
  const char* begin = m_at;
  if (*begin == '"') {
    const auto text = readString();
    if (!text) return false;
    if (role() == Role::Columns) {
      if (text->inside.size() > kMaxNameBytes) {
        fail(ErrorKind::TooLarge, "answer_too_large", "The answer holds a name that is larger than 1 MB.");
        return false;
      }
      m_names.emplace_back();
      json::appendDecoded(text->inside, m_names.back());
    }
  } else {
    bool integral = false;
    const bool whole = beginsNumber(*begin) ? readNumber(integral).has_value() : readLiteral().has_value();
    if (!whole) return false;
    if (role() == Role::Columns) m_names.emplace_back(begin, m_at);
  }
  m_capture->append(begin, m_at);
  if (m_figures.size() > kMaxFigureBytes)
    fail(ErrorKind::TooLarge, "answer_too_large", "The answer is larger than 64 MB besides its rows.");
  return !m_error;
}

bool AnswerTokeniser::open(char bracket) {
  if (m_depth == m_frames.size()) {
    fail(ErrorKind::Protocol, "invalid_json", "The JSON is nested deeper than 64 levels.");
    return false;
  }
  const bool object = bracket == '{';
  const Role in = role();
  Role opened = Role::Other;
  if (m_depth == 0) {
    if (object) opened = Role::Top;
  } else if (in == Role::Top) {
    if (m_key == "results") {
      // An answer without rows to show is not one of a statement without rows.
      if (object) {
        fail(ErrorKind::Protocol, "wrong_shape", "The answer has no list of results.");
        return false;
      }
      opened = Role::Results;
    }
    if (m_key == "error" && !m_errorBegin) m_errorBegin = m_figures.size();
  } else if (in == Role::Results) {
    if (object) opened = Role::Result;
  } else if (in == Role::Result && !object) {
    if (m_key == "columns") opened = Role::Columns;
    if (m_key == "rows") opened = Role::Rows;
  } else if (in == Role::Rows) {
    opened = Role::Row;
    m_rows.beginRow(!m_started);
  } else if (in == Role::Row) {
    opened = Role::Cell;
    m_cell.clear();
    m_capture = &m_cell;
  }
  if (m_capture != nullptr) *m_capture += bracket;
  if (opened == Role::Rows) m_capture = nullptr;
  if (opened == Role::Columns) m_names.clear();
  m_frames[m_depth++] = {opened, object};
  m_expect = object ? Expect::KeyOrEnd : Expect::ValueOrEnd;
  ++m_at;
  return true;
}

void AnswerTokeniser::close() {
  const Frame frame = m_frames[--m_depth];
  ++m_at;
  if (frame.role == Role::Rows) m_capture = &m_figures;
  if (m_capture != nullptr) *m_capture += frame.object ? '}' : ']';
  switch (frame.role) {
    case Role::Row: endRow(); break;
    case Role::Cell:
      m_capture = nullptr;
      stageCell();
      break;
    case Role::Columns:
      if (!m_started && !m_names.empty()) {
        m_rows.setColumns(std::exchange(m_names, {}));
        startResult();
      }
      break;
    case Role::Result: endResult(); break;
    default: break;
  }
  valueEnded();
}

void AnswerTokeniser::valueEnded() {
  m_expect = m_depth == 0 ? Expect::Nothing : Expect::CommaOrEnd;
  if (m_errorBegin && m_depth == 1) {
    m_serviceError = m_figures.substr(*m_errorBegin);
    m_errorBegin.reset();
  }
}

std::optional<AnswerTokeniser::Text> AnswerTokeniser::readString() {
  const char* from = m_at + std::max<std::size_t>(m_scanned, 1);
  json::StringScan scan = json::scanString(from, m_end);
  scan.escaped = scan.escaped || m_scannedEscape;
  if (scan.state == json::Scan::Wrong) {
    wrongAt(scan.at);
    return std::nullopt;
  }
  if (scan.state == json::Scan::NeedMore) {
    m_scanned = static_cast<std::size_t>(scan.at - m_at);
    m_scannedEscape = scan.escaped;
    return std::nullopt;
  }
  const char* begin = m_at + 1;
  m_at = scan.at;
  m_scanned = 0;
  m_scannedEscape = false;
  return Text{std::string_view(begin, static_cast<std::size_t>(scan.at - begin) - 1), scan.escaped};
}

std::optional<std::string_view> AnswerTokeniser::readNumber(bool& integral) {
  const json::NumberScan scan = json::scanNumber(m_at, m_end);
  integral = scan.integral;
  if (scan.state == json::Scan::Wrong || scan.at - m_at > static_cast<std::ptrdiff_t>(kMaxNumberBytes)) {
    wrongAt(scan.at);
    return std::nullopt;
  }
  if (scan.state == json::Scan::NeedMore) return std::nullopt;
  const std::string_view number(m_at, static_cast<std::size_t>(scan.at - m_at));
  m_at = scan.at;
  return number;
}

std::optional<std::string_view> AnswerTokeniser::readLiteral() {
  constexpr std::string_view kLiterals[] = {"null", "true", "false"};
  const std::string_view rest(m_at, static_cast<std::size_t>(m_end - m_at));
  for (const std::string_view literal : kLiterals) {
    const std::size_t common = std::min(rest.size(), literal.size());
    if (rest.substr(0, common) != literal.substr(0, common)) continue;
    if (common < literal.size()) return std::nullopt;
    m_at += literal.size();
    return literal;
  }
  wrongAt(m_at);
  return std::nullopt;
}

void AnswerTokeniser::endRow() {
  if (!m_started) {
    m_rows.setColumns(m_rows.rowKeys());
    startResult();
  }
  if (!m_rows.endRow()) {
    fail(ErrorKind::TooLarge, "answer_too_large", "The answer holds a row that is larger than 4 GB.");
    return;
  }
  const std::size_t mostRows = m_firstChunk ? m_limits.firstRows : m_limits.rows;
  if (m_rows.rows() >= mostRows || m_rows.textBytes() >= m_limits.textBytes) flush();
}

void AnswerTokeniser::startResult() {
  m_started = true;
  m_handler.resultStarted(m_index, m_rows.columns());
}

void AnswerTokeniser::endResult() {
  if (!m_started) startResult();
  flush();
  ++m_index;
  m_started = false;
  m_rows.setColumns({});
}

// The forms that JSON has no value for; anything else that is nested stays as its text.
void AnswerTokeniser::stageCell() {
  constexpr std::string_view kBytes = R"({"base64":")";
  constexpr std::string_view kBytesEnd = R"("})";
  constexpr std::string_view kTextEnd = R"(","type":"text"})";
  const std::string_view cell = m_cell;
  std::string& arena = m_rows.text();
  const std::size_t begin = arena.size();
  if (cell == R"({"real":"Infinity"})" || cell == R"({"real":"-Infinity"})") {
    const double infinity = std::numeric_limits<double>::infinity();
    m_rows.addReal(cell[9] == '-' ? -infinity : infinity);
    return;
  }
  if (cell.starts_with(kBytes)) {
    const bool isText = cell.ends_with(kTextEnd);
    const std::size_t tail = isText ? kTextEnd.size() : kBytesEnd.size();
    const std::string_view inside = cell.substr(kBytes.size(), cell.size() - kBytes.size() - tail);
    if (appendDecodedBase64(inside, arena)) {
      m_rows.addText(isText ? CellType::BadText : CellType::Blob, begin);
      return;
    }
  }
  arena.append(cell);
  m_rows.addText(CellType::Json, begin);
}

void AnswerTokeniser::flush() {
  auto chunk = m_rows.take();
  if (!chunk) return;
  m_firstChunk = false;
  m_handler.rows(m_index, std::move(chunk));
}

bool AnswerTokeniser::wrongAt(const char* at) {
  fail(ErrorKind::Protocol, "invalid_json",
       "The answer is not JSON: reading stopped at byte " +
           std::to_string(m_offset + static_cast<std::uint64_t>(at - m_begin) + 1) + ".");
  return false;
}

void AnswerTokeniser::fail(ErrorKind kind, std::string code, std::string message) {
  m_error.emplace();
  m_error->kind = kind;
  m_error->code = std::move(code);
  m_error->message = std::move(message);
  // The whole rows so far are good.
  m_rows.dropRow();
  flush();
}

}  // namespace tovuk::client
