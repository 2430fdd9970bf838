// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/statement_run.h"

#include <algorithm>
#include <map>

#include "api/local/http/call.h"
#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

using Clock = std::chrono::steady_clock;

// Names and row keys of the result's columns; the second column called `a` has the key `a:1`, as SQLite itself names
// such columns.
void describeColumns(Prepared& prepared, int count) {
  prepared.cellPrefixes.clear();
  prepared.columnsJson = "[";
  std::map<std::string, int> seen;
  for (int i = 0; i < count; ++i) {
    const char* name = sqlite3_column_name(prepared.stmt.get(), i);
    const std::string text = name == nullptr ? "" : name;
    const int before = seen[text]++;
    if (i > 0) prepared.columnsJson += ',';
    prepared.columnsJson += jsonText(text);
    prepared.cellPrefixes.push_back((i == 0 ? "{" : ",") +
                                    jsonText(before == 0 ? text : text + ":" + std::to_string(before)) + ":");
  }
  prepared.columnsJson += ']';
}

}  // namespace

StatementRun::StatementRun(Session& session, Prepared& prepared, Watch::Run& watched, std::size_t rowCap,
                           std::size_t byteCap, JsonBuffer& out)
    : m_session(session),
      m_prepared(prepared),
      m_watched(watched),
      m_rowCap(rowCap),
      m_byteCap(byteCap),
      m_out(out),
      m_stmt(prepared.stmt.get()),
      m_changesBefore(sqlite3_total_changes64(session.db())),
      m_repreparedBefore(sqlite3_stmt_status(m_stmt, SQLITE_STMTSTATUS_REPREPARE, 0)) {
  takeStepCounts(m_stmt);  // from zero
  session.authorizer().begin();
  session.beginCounting(prepared.plainVacuum ? nullptr : &prepared);  // VACUUM moves rows, it writes none
  if (prepared.plainVacuum) m_trusted.emplace(session.authorizer());
}

StatementRun::~StatementRun() {
  sqlite3_reset(m_stmt);
  sqlite3_clear_bindings(m_stmt);  // texts are bound in place and die with the request
}

void StatementRun::begin() {
  m_begun = true;
  m_columns = sqlite3_column_count(m_stmt);
  // A schema change makes SQLite compile anew, and SELECT * may have other columns then.
  const int reprepared = sqlite3_stmt_status(m_stmt, SQLITE_STMTSTATUS_REPREPARE, 0);
  if (m_prepared.reprepared != reprepared) {
    describeColumns(m_prepared, m_columns);
    m_prepared.reprepared = reprepared;
  }
  m_out.raw(R"("columns":)");
  m_out.raw(m_prepared.columnsJson);
  m_out.raw(R"(,"rows":[)");
}

void StatementRun::writeRow() {
  if (m_written++ > 0) m_out.raw(',');
  for (int i = 0; i < m_columns; ++i) {
    m_out.raw(m_prepared.cellPrefixes[static_cast<std::size_t>(i)]);
    switch (sqlite3_column_type(m_stmt, i)) {
      case SQLITE_INTEGER: m_out.integer(sqlite3_column_int64(m_stmt, i)); break;
      case SQLITE_FLOAT: m_out.real(sqlite3_column_double(m_stmt, i)); break;
      case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_stmt, i));
        m_out.text({text, static_cast<std::size_t>(sqlite3_column_bytes(m_stmt, i))});
        break;
      }
      case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_stmt, i));
        m_out.blob({bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_stmt, i))});
        break;
      }
      default: m_out.raw("null"); break;
    }
  }
  m_out.raw('}');
}

StatementRun::State StatementRun::pump(std::size_t bytes, std::size_t rows) {
  const auto started = Clock::now();
  const std::size_t rowsBefore = m_written;
  State state = State::More;
  while (state == State::More) {
    const int code = sqlite3_step(m_stmt);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
      fail(code);
      state = State::Failed;
      break;
    }
    if (!m_begun) begin();
    if (code == SQLITE_DONE) {
      state = State::Finished;
      break;
    }
    if (m_figures.truncated || m_written == m_rowCap || (m_written > 0 && m_out.size() > m_byteCap)) {
      m_figures.truncated = true;
      if (m_prepared.readOnly) state = State::Finished;
      continue;  // a write goes on to its end, its further rows are passed over
    }
    if (++m_figures.rowsReturned == 1 && m_columns > 0 && m_prepared.plan.countIsResult)
      m_firstCell = sqlite3_column_int64(m_stmt, 0);
    writeRow();
    if (m_prepared.readOnly && (m_out.size() >= bytes || m_written - rowsBefore >= rows)) break;
  }
  m_figures.duration += Clock::now() - started;
  return state;
}

void StatementRun::fail(int code) {
  sqlite3* db = m_session.db();
  const std::string message = sqlite3_errmsg(db);
  switch (m_watched.cause()) {
    case StopCause::Timeout:
      m_error = makeError(408, "query_timeout", "The statement ran longer than its time limit and was stopped.",
                          "Add an index or a condition that makes it read less, or split the work.");
      return;
    case StopCause::Ending:
      m_error = makeError(503, "unavailable", "The service is closing.", "Start it again and repeat the request.");
      return;
    case StopCause::HungUp:
      m_error = makeError(499, "client_gone", "The client hung up.", "Nothing was written.");
      return;
    case StopCause::None: break;
  }
  if (!m_session.authorizer().refusal().empty()) {
    m_error = makeError(400, "sql_refused", m_session.authorizer().refusal(), m_session.authorizer().advice());
    return;
  }
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      m_error = makeError(503, "database_busy", message, "Try again in a moment.");
      m_error.retryAfterSeconds = 1;
      break;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
      m_error = makeError(500, "database_unavailable", message,
                          "Look at the free space of the data folder; if the file is damaged, restore a backup.");
      break;
    case SQLITE_ERROR:
      m_error = makeError(400, "sqlite_error", message, "Correct the statement or its parameters.");
      break;
    default:
      m_error = makeError(400, "sqlite_error", message, "Nothing was changed. Correct the values and try again.");
      break;
  }
}

Figures StatementRun::finish() {
  if (m_ended) return m_figures;
  m_ended = true;
  const auto started = Clock::now();
  sqlite3* db = m_session.db();
  m_figures.rowsWritten = m_session.takeEntriesWritten();
  if (sqlite3_total_changes64(db) != m_changesBefore) m_figures.changes = sqlite3_changes64(db);
  m_figures.lastInsertRowid = sqlite3_last_insert_rowid(db);
  const StepCounts steps = takeStepCounts(m_stmt);
  m_figures.vmSteps = steps.vm;
  m_figures.fullscanSteps = steps.fullscan;
  std::int64_t counted = 0;
#ifdef TOVUK_SCANSTATUS
  const std::int64_t visited = takeRowsVisited(m_stmt);
#endif
  sqlite3_reset(m_stmt);
  const QueryPlan& plan = m_prepared.plan;
  if (!plan.countedTable.empty()) {
    const Authorizer::Trusted trusted(m_session.authorizer());
    counted = plan.countIsResult && m_figures.rowsReturned == 1
                  ? m_firstCell
                  : queryInteger(db, "SELECT count(*) FROM " + quotedName(plan.countedTable));
  }
#ifdef TOVUK_SCANSTATUS
  m_figures.rowsRead = visited + counted;
#else
  m_figures.rowsReadEstimated = !isExactlyCounted(plan);
  m_figures.rowsRead = estimateRowsRead(plan, steps, std::max(m_figures.rowsReturned, m_figures.changes), counted);
#endif
  addUntold(steps);
  m_figures.duration += Clock::now() - started;
  return m_figures;
}

// What neither the plan nor SQLite's hook tells: rows that a statement about the schema goes through and writes.
void StatementRun::addUntold(const StepCounts& steps) {
  sqlite3* db = m_session.db();
  const auto rowsOf = [db](const std::string& table) {
    return queryInteger(db, "SELECT count(*) FROM " + quotedName(table));
  };
  if (m_prepared.plan.loops.empty() && m_prepared.plan.countedTable.empty()) {
    m_figures.rowsRead = steps.fullscan + steps.other;
    m_figures.rowsReadEstimated = m_figures.rowsRead > 0;
  }
  // Compiled anew while it ran: CREATE TABLE IF NOT EXISTS may do nothing now.
  if (sqlite3_stmt_status(m_stmt, SQLITE_STMTSTATUS_REPREPARE, 0) != m_repreparedBefore)
    m_prepared.effects = m_session.authorizer().effects();
  const StatementEffects& effects = m_prepared.effects;
  if (effects.schema && m_error.code.empty()) {
    const Authorizer::Trusted trusted(m_session.authorizer());
    if (!effects.filledIndexes.empty()) {
      m_figures.rowsRead = 0;
      m_figures.rowsReadEstimated = false;
    }
    for (const std::string& index : effects.filledIndexes) {
      const IndexFill fill = countFill(db, index);
      m_figures.rowsRead += fill.rows;
      m_figures.rowsWritten += fill.entries;
    }
    if (!effects.createdTable.empty() && effects.selects) {
      const std::int64_t copied = rowsOf(effects.createdTable);
      m_figures.rowsWritten += copied;
      if (!m_prepared.plan.loops.empty()) m_figures.rowsRead = std::max(m_figures.rowsRead, copied);
    }
    if (m_prepared.dropsColumn) m_figures.rowsWritten += rowsOf(effects.alteredTable);
  }
  if (m_figures.rowsRead >= m_figures.fullscanSteps) return;
  m_figures.rowsRead = m_figures.fullscanSteps;
  m_figures.rowsReadEstimated = true;
}

void writeFigures(JsonBuffer& out, const Figures& figures) {
  const auto member = [&out](std::string_view name, std::int64_t value) {
    out.raw(name);
    out.integer(value);
  };
  member(R"(,"rowsRead":)", figures.rowsRead);
  member(R"(,"rowsWritten":)", figures.rowsWritten);
  member(R"(,"vmSteps":)", figures.vmSteps);
  member(R"(,"fullscanSteps":)", figures.fullscanSteps);
  member(R"(,"durationMs":)", std::chrono::duration_cast<std::chrono::milliseconds>(figures.duration).count());
  member(R"(,"changes":)", figures.changes);
  member(R"(,"lastInsertRowid":)", figures.lastInsertRowid);
  if (figures.rowsReadEstimated) out.raw(R"(,"rowsReadEstimated":true)");
}

}  // namespace tovuk::local
