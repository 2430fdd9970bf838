// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a query answer. However they are cut, the same rows come out, and a document that is taken as a whole is
// one that the reader takes too.

#include <bit>
#include <string>

#include "api/client/sqlite/answer_tokeniser.h"
#include "api/contract/codec.h"
#include "tests/fuzz/fuzz.h"

using namespace tovuk;
using namespace tovuk::client;

namespace {

// Writes down all rows, so that two runs can be compared whatever their chunks were.
class Recorder : public AnswerHandler {
 public:
  void resultStarted(std::size_t index, const std::vector<std::string>& columns) override {
    m_text += "result " + std::to_string(index) + ' ' + std::to_string(columns.size());
    for (const std::string& column : columns) m_text += ' ' + column;
    m_text += '\n';
  }
  void rows(std::size_t index, std::shared_ptr<const RowChunk> chunk) override {
    for (std::size_t row = 0; row < chunk->rows(); ++row) {
      m_text += std::to_string(index) + ':';
      for (std::size_t column = 0; column < chunk->columns(); ++column) write(chunk->cell(row, column));
      m_text += '\n';
    }
  }
  [[nodiscard]] const std::string& text() const { return m_text; }

 private:
  void write(const Cell& cell) {
    m_text += ' ' + std::to_string(static_cast<int>(cell.type)) + ',' + std::to_string(cell.integer) + ',' +
              std::to_string(std::bit_cast<std::uint64_t>(cell.real)) + ',';
    m_text += cell.bytes;
  }

  std::string m_text;
};

struct Outcome {
  bool complete = false;
  std::string rows, figures;
};

Outcome run(std::string_view answer, std::size_t piece) {
  Recorder recorder;
  AnswerTokeniser tokeniser(recorder, {3, 5, 64});
  bool good = true;
  for (std::size_t at = 0; at < answer.size() && good; at += piece) {
    // A copy of the exact size: reading past the end of a piece is then seen by the sanitizer.
    const std::string bytes(answer.substr(at, piece));
    good = tokeniser.feed(bytes);
  }
  Outcome outcome;
  outcome.complete = good && tokeniser.finish();
  fuzz::require(outcome.complete == !tokeniser.error().has_value());
  outcome.rows = recorder.text();
  outcome.figures = tokeniser.figures();
  return outcome;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::size_t piece = 1U + data[0] % 17U;
  const std::string_view answer = fuzz::textOf(data + 1, size - 1);
  const Outcome whole = run(answer, answer.size() + 1);
  const Outcome pieces = run(answer, piece);
  fuzz::require(whole.complete == pieces.complete);
  if (!whole.complete) return 0;
  fuzz::require(whole.rows == pieces.rows && whole.figures == pieces.figures);
  (void)decodeSqliteQueryFigures(whole.figures);
  return 0;
}
