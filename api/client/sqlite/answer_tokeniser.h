// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns the bytes of a query answer into row chunks while they arrive. No Qt, no thread, no clock: feed() may be given
// the document cut anywhere, even byte by byte.
//
// What it takes for granted is only that the answer is JSON. Members may stand in any order and may be missing or
// repeated; what is not a row is kept as text for decodeSqliteQueryFigures. A row's members go by position when there
// are as many of them as columns, else by name (the 2nd and 3rd column of one name have the keys `name:1`, `name:2`).
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/client/sqlite/row_gatherer.h"
#include "api/contract/error.h"

namespace tovuk::client {

// Told from inside feed(), flush() and finish().
class AnswerHandler {
 public:
  // Once a statement, in order, before its rows. Without `columns` in the answer the names are those of the first row.
  virtual void resultStarted(std::size_t index, const std::vector<std::string>& columns) = 0;
  virtual void rows(std::size_t index, std::shared_ptr<const RowChunk> chunk) = 0;

 protected:
  ~AnswerHandler() = default;
};

struct ChunkLimits {
  std::size_t firstRows = 200;  // of the first chunk of all: small, so that something shows at once
  std::size_t rows = 4096;
  std::size_t textBytes = 256 * 1024;
};

class AnswerTokeniser {
 public:
  static constexpr std::size_t kMaxNameBytes = 1024 * 1024;         // of a column or member
  static constexpr std::size_t kMaxFigureBytes = 64 * 1024 * 1024;  // of everything besides rows

  explicit AnswerTokeniser(AnswerHandler& handler, ChunkLimits limits = {});

  // False: the answer is broken and error() is set; whole rows so far were handed over, more bytes are ignored.
  // Errors: Protocol invalid_json (not JSON, not UTF-8, nested deeper than kMaxJsonDepth), TooLarge.
  bool feed(std::string_view bytes);
  // No more bytes come. False: the document is not complete (Network, answer_cut: most likely the connection broke,
  // which a chunked body does not show otherwise).
  bool finish();
  // Hands over the whole rows gathered so far.
  void flush();

  [[nodiscard]] std::size_t rowsWaiting() const { return m_rows.rows(); }  // that flush() would hand over
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  // The document with every `rows` array emptied; complete after finish().
  [[nodiscard]] const std::string& figures() const { return m_figures; }
  // The text of a top-level member `error`: what stopped the answer after it had begun (local service).
  [[nodiscard]] const std::optional<std::string>& serviceError() const { return m_serviceError; }

 private:
  enum class Role : std::uint8_t { Other, Top, Results, Result, Columns, Rows, Row, Cell };
  enum class Expect : std::uint8_t { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Nothing };
  struct Frame {
    Role role = Role::Other;
    bool object = false;
  };
  struct Text {
    std::string_view inside;  // between the quotes, escapes as they are
    bool escaped = false;
  };

  void run();
  bool step();  // one token; false: more bytes are needed, or the answer is broken
  void readMembers();
  bool readKey();
  bool readValue();
  bool readSeparator();
  bool stageScalar();
  bool captureScalar();
  bool open(char bracket);
  void close();
  void valueEnded();

  std::optional<Text> readString();
  std::optional<std::string_view> readNumber(bool& integral);
  std::optional<std::string_view> readLiteral();

  void endRow();
  void startResult();
  void endResult();
  void stageCell();  // the captured object or array

  bool wrongAt(const char* at);
  void fail(ErrorKind kind, std::string code, std::string message);
  [[nodiscard]] Role role() const { return m_depth == 0 ? Role::Other : m_frames[m_depth - 1].role; }

  AnswerHandler& m_handler;
  ChunkLimits m_limits;

  // The bytes at hand. A token that the end of a piece cuts off stays in m_carry; how much of a string was already
  // looked at is remembered, so that a long one costs no more when it comes in small pieces.
  std::string m_carry;
  const char* m_begin = nullptr;
  const char* m_at = nullptr;
  const char* m_end = nullptr;
  std::uint64_t m_offset = 0;  // of m_begin in the document
  std::size_t m_scanned = 0;   // of the string at m_at; 0: not begun
  bool m_scannedEscape = false;

  std::array<Frame, 64> m_frames;
  std::size_t m_depth = 0;
  Expect m_expect = Expect::Value;
  std::string m_key;                 // of the member under way, in Top and Result
  std::string* m_capture = nullptr;  // where tokens are copied to: m_figures, m_cell, or nowhere inside rows
  std::string m_figures;
  std::string m_cell;
  std::optional<std::size_t> m_errorBegin;
  std::optional<std::string> m_serviceError;
  std::optional<Error> m_error;

  // The result under way.
  std::size_t m_index = 0;
  bool m_started = false;
  std::vector<std::string> m_names;  // gathered by a `columns` array
  RowGatherer m_rows;
  bool m_firstChunk = true;
};

}  // namespace tovuk::client
