// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One statement on its way through SQLite: rows go into a buffer as JSON, figures come out at the end.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "api/contract/error.h"
#include "api/local/sqlite/counters.h"
#include "api/local/sqlite/json_buffer.h"
#include "api/local/sqlite/session.h"
#include "api/local/sqlite/watch.h"

namespace tovuk::local {

struct Figures {
  std::int64_t rowsReturned = 0;  // written
  std::int64_t rowsRead = 0;
  std::int64_t rowsWritten = 0;
  std::int64_t vmSteps = 0;
  std::int64_t fullscanSteps = 0;
  std::int64_t changes = 0;
  std::int64_t lastInsertRowid = 0;
  std::chrono::nanoseconds duration{0};
  bool rowsReadEstimated = false;  // see counters.h
  bool truncated = false;          // more rows exist than the caps let through
};

class StatementRun {
 public:
  enum class State : std::uint8_t { More, Finished, Failed };

  // Everything must outlive the run; `prepared` is bound already.
  // Rows over `rowCap`, and rows but the first that would begin behind
  // `byteCap` of `out`, are not written.
  StatementRun(Session& session, Prepared& prepared, Watch::Run& watched, std::size_t rowCap, std::size_t byteCap,
               JsonBuffer& out);
  StatementRun(const StatementRun&) = delete;
  StatementRun& operator=(const StatementRun&) = delete;
  ~StatementRun();

  // Writes rows until `out` has this many bytes or so many more rows were written. The first call writes
  // `"columns":[...],"rows":[` before them. A statement that writes always runs to its end.
  State pump(std::size_t bytes, std::size_t rows);

  // After Finished or Failed: the figures, exact for what was done; ends the statement.
  Figures finish();
  [[nodiscard]] const Error& error() const { return m_error; }  // after Failed
  [[nodiscard]] bool begun() const { return m_begun; }          // pump() has written the head

 private:
  void begin();
  void writeRow();
  void fail(int code);
  void addUntold(const StepCounts& steps);

  Session& m_session;
  Prepared& m_prepared;
  Watch::Run& m_watched;
  const std::size_t m_rowCap;
  const std::size_t m_byteCap;
  JsonBuffer& m_out;
  sqlite3_stmt* m_stmt;
  std::optional<Authorizer::Trusted> m_trusted;
  std::int64_t m_changesBefore;
  int m_repreparedBefore;
  std::size_t m_written = 0;  // rows in the buffer
  std::int64_t m_firstCell = 0;
  int m_columns = 0;
  bool m_begun = false;
  bool m_ended = false;
  Figures m_figures;
  Error m_error;
};

// `,"rowsRead":...` to `"lastInsertRowid":...`, the members behind the rows.
void writeFigures(JsonBuffer& out, const Figures& figures);

}  // namespace tovuk::local
