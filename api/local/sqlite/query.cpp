// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/query.h"

#include <algorithm>
#include <optional>

#include "api/contract/codec.h"
#include "api/contract/limits.h"
#include "api/local/extensions.h"
#include "api/local/http/errors.h"
#include "api/local/sqlite/advice.h"

namespace tovuk::local {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kNoCap = SIZE_MAX;
constexpr std::size_t kFirstPieceRows = 100;  // leave at once, so that the first rows show
constexpr std::size_t kFirstPieceBytes = std::size_t{32} * 1024;
constexpr std::size_t kPieceBytes = std::size_t{128} * 1024;

constexpr std::string_view kBackupAdvice =
    "This wrote to the database and there is no backup of today: create one with POST .../backups before going on.";

constexpr std::string_view kRemovalAdvice =
    "This changed or removed what was there, and no backup holds the database as it was just before: create one with "
    "POST .../backups before the next statement like it.";

std::string moreRows(const Figures& figures, std::size_t statement, std::size_t count) {
  std::string text = "More rows exist than the " + std::to_string(figures.rowsReturned) + " of this answer";
  if (count > 1) text += ", in statement " + std::to_string(statement + 1);
  return text +
         ": read on with WHERE key > last key ORDER BY key LIMIT 1000, or with LIMIT and OFFSET, which reads the "
         "skipped rows again.";
}

bool isWrite(const Figures& figures) { return figures.rowsWritten > 0 || figures.changes > 0; }

void add(std::vector<std::string>& actions, std::vector<std::string> more) {
  for (std::string& action : more)
    if (std::find(actions.begin(), actions.end(), action) == actions.end()) actions.push_back(std::move(action));
}

// UPDATE and DELETE that met rows, and what was dropped.
bool isRemoval(const Prepared& prepared, const Figures& figures) {
  return prepared.dropsColumn || (prepared.effects.removes && (prepared.effects.schema || isWrite(figures)));
}

}  // namespace

// A single reading statement, alive while its rows are poured into a socket.
struct QueryRunner::Reading {
  Reading(std::shared_ptr<Database> db, SqliteQuery q, ReaderLease lease)
      : database(std::move(db)), query(std::move(q)), reader(std::move(lease)) {}

  std::shared_ptr<Database> database;
  SqliteQuery query;
  ReaderLease reader;
  Clock::time_point started = Clock::now();
  JsonBuffer out;
  Prepared* prepared = nullptr;
  std::optional<Watch::Run> watched;
  std::optional<StatementRun> run;  // last: it ends first
};

QueryRunner::QueryRunner(Watch& watch, Limits limits, QueryContext context)
    : m_watch(watch), m_limits(limits), m_context(std::move(context)) {}

Answer QueryRunner::run(const std::shared_ptr<Database>& database, SqliteQuery query, bool allRows, int socket) {
  if (const auto allowed = m_context.allow(Meter::SqliteRowsRead); !allowed) return answer(allowed.error());
  if (query.statements.size() == 1) return runOne(database, std::move(query), allRows, socket);
  const std::size_t cap = allRows ? kNoCap : kMaxResultRows;
  // Several statements that only read share one snapshot and hinder no writer.
  if (auto reader = ReaderLease::take(database->file())) {
    const bool reading = std::all_of(query.statements.begin(), query.statements.end(), [&](const SqliteStatement& s) {
      const auto prepared = reader->session().prepare(s.sql);
      return prepared && (*prepared)->readOnly;
    });
    if (reading) return batch(reader->session(), *database, query, cap, socket, false);
  }
  return write(*database, query, cap, socket);
}

Answer QueryRunner::write(Database& database, const SqliteQuery& query, std::size_t cap, int socket) {
  if (const auto allowed = m_context.allow(Meter::SqliteRowsWritten); !allowed) return answer(allowed.error());
  const std::lock_guard turn(database.writeLock());
  const auto file = database.file();
  const auto writer = file->writer();
  if (!writer) return answer(writer.error());
  return batch(**writer, database, query, cap, socket, true);
}

Answer QueryRunner::runOne(const std::shared_ptr<Database>& database, SqliteQuery query, bool allRows, int socket) {
  auto lease = ReaderLease::take(database->file());
  if (!lease) return answer(lease.error());
  const std::size_t cap = allRows ? kNoCap : kMaxResultRows;
  const auto reading = std::make_shared<Reading>(database, std::move(query), std::move(*lease));
  const SqliteStatement& statement = reading->query.statements.front();
  Session& session = reading->reader.session();
  const auto prepared = session.prepare(statement.sql);
  if (!prepared) return answer(prepared.error());
  if (!(*prepared)->readOnly) return write(*database, reading->query, cap, socket);
  if (const auto bound = session.bind(**prepared, statement.params); !bound) return answer(bound.error());

  reading->prepared = *prepared;
  reading->watched.emplace(m_watch, session.db(), socket, m_limits.time);
  reading->run.emplace(session, **prepared, *reading->watched, cap, allRows ? kNoCap : m_limits.answerBytes,
                       reading->out);
  const std::string_view head = allRows ? R"({"results":[{)" : R"({"results":[{"success":true,)";
  reading->out.raw(head);
  const auto state =
      allRows ? reading->run->pump(kFirstPieceBytes, kFirstPieceRows) : reading->run->pump(SIZE_MAX, cap + 1);
  if (state == StatementRun::State::Failed && !reading->run->begun()) {
    m_context.meter(reading->run->finish().rowsRead, 0);
    return answer(reading->run->error());
  }
  if (allRows && state == StatementRun::State::More) {
    Answer out;
    out.stream = [this, reading](const PieceSink& sink) { return pour(*reading, sink); };
    return out;
  }
  if (state == StatementRun::State::Failed) {
    m_context.meter(reading->run->finish().rowsRead, 0);
    return answer(reading->run->error());
  }
  Figures figures = reading->run->finish();
  figures.lastInsertRowid = database->lastRowid();
  reading->out.raw(allRows ? R"(],"success":true)" : "]");
  writeFigures(reading->out, figures);
  reading->out.raw('}');
  std::vector<std::string> actions;
  if (figures.truncated) actions.push_back(moreRows(figures, 0, 1));
  add(actions, adviseOn(session, **prepared, figures, allRows));
  Answer out;
  out.body = reading->out.view();
  out.body += tail(*database, reading->started, {figures}, actions, nullptr);
  if (figures.truncated) out.headers.emplace_back(kTruncatedHeader, "0");
  return out;
}

// The rest of a streamed answer. False when the client is gone.
bool QueryRunner::pour(Reading& reading, const PieceSink& sink) {
  StatementRun& run = *reading.run;
  auto state = StatementRun::State::More;
  while (true) {
    const auto sending = Clock::now();
    if (!sink(reading.out.view())) {
      m_context.meter(run.finish().rowsRead, 0);
      return false;
    }
    reading.watched->extend(Clock::now() - sending);
    reading.out.clear();
    if (state != StatementRun::State::More) break;
    state = run.pump(kPieceBytes, SIZE_MAX);
    if (state == StatementRun::State::More) continue;
    Figures figures = run.finish();
    figures.lastInsertRowid = reading.database->lastRowid();
    const bool failed = state == StatementRun::State::Failed;
    reading.out.raw(failed ? R"(],"success":false)" : R"(],"success":true)");
    writeFigures(reading.out, figures);
    reading.out.raw('}');
    const auto actions =
        failed ? std::vector<std::string>() : adviseOn(reading.reader.session(), *reading.prepared, figures, true);
    reading.out.raw(tail(*reading.database, reading.started, {figures}, actions, failed ? &run.error() : nullptr));
  }
  return true;
}

Answer QueryRunner::batch(Session& session, Database& database, const SqliteQuery& query, std::size_t cap, int socket,
                          bool writing) {
  const auto started = Clock::now();
  const bool several = query.statements.size() > 1;
  JsonBuffer out;
  std::vector<Figures> figures;
  std::vector<std::string> actions;
  std::string truncated;
  std::optional<Error> failure;
  bool schemaChanged = false;
  bool removed = false;
  Watch::Run watched(m_watch, session.db(), socket, m_limits.time);
  const auto control = [&session](const char* sql) {
    const Authorizer::Trusted trusted(session.authorizer());
    return execute(session.db(), sql);
  };

  if (watched.look() == StopCause::HungUp) return answer(makeError(499, "client_gone", "The client hung up.", "-"));
  if (several)
    if (const auto begun = control(writing ? "BEGIN IMMEDIATE" : "BEGIN"); !begun) return answer(begun.error());
  out.raw(R"({"results":[)");
  for (std::size_t i = 0; i < query.statements.size() && !failure; ++i) {
    const SqliteStatement& statement = query.statements[i];
    const auto prepared = session.prepare(statement.sql);
    if (!prepared) {
      failure = prepared.error();
    } else if (const auto room = (*prepared)->effects.adds ? m_context.allow(Meter::SqliteStorageBytes) : Done{};
               !room) {
      failure = room.error();
    } else if (const auto bound = session.bind(**prepared, statement.params); !bound) {
      failure = bound.error();
    } else {
      if (i > 0) out.raw(',');
      out.raw(R"({"success":true,)");
      StatementRun run(session, **prepared, watched, cap, m_limits.answerBytes, out);
      auto state = StatementRun::State::More;
      while (state == StatementRun::State::More) state = run.pump(SIZE_MAX, SIZE_MAX);
      if (state == StatementRun::State::Failed) failure = run.error();
      figures.push_back(run.finish());
      if (!writing) figures.back().lastInsertRowid = database.lastRowid();
      if (!failure) {
        schemaChanged = schemaChanged || (*prepared)->effects.schema;
        removed = removed || isRemoval(**prepared, figures.back());
        out.raw(']');
        writeFigures(out, figures.back());
        out.raw('}');
        if (figures.back().truncated) {
          actions.push_back(moreRows(figures.back(), i, query.statements.size()));
          truncated += (truncated.empty() ? "" : ",") + std::to_string(i);
        }
        add(actions, adviseOn(session, **prepared, figures.back(), cap > kMaxResultRows));
      }
    }
    if (failure && several)
      failure->message = clipText("Statement " + std::to_string(i + 1) + ": " + failure->message, 240);
  }
  if (several) {
    if (!failure)
      if (const auto done = control("COMMIT"); !done)
        failure = makeError(400, "sqlite_error",
                            "The transaction could not be committed: " + std::string(sqlite3_errmsg(session.db())),
                            "Nothing was changed. Correct the values and try again.");
    if (failure) static_cast<void>(control("ROLLBACK"));  // may have happened already
  }
  if (schemaChanged) database.file()->schemaChanged();
  if (writing) {
    const Authorizer::Trusted trusted(session.authorizer());
    database.setSizeBytes(databaseSizeBytes(session.db()));
    database.setLastRowid(sqlite3_last_insert_rowid(session.db()));
  }
  if (failure) {
    std::int64_t read = 0;
    for (const Figures& one : figures) read += one.rowsRead;
    m_context.meter(read, 0);
    return answer(*failure);
  }
  const bool wrote = std::any_of(figures.begin(), figures.end(), isWrite);
  const bool remind = wrote && !m_context.hasFreshBackup(database);
  if (removed && !database.isBackedUp())
    actions.emplace_back(kRemovalAdvice);
  else if (remind)
    actions.emplace_back(kBackupAdvice);
  if (wrote || schemaChanged) database.noteWrite();
  Answer done;
  done.body = out.view();
  done.body += tail(database, started, figures, actions, nullptr);
  if (!truncated.empty()) done.headers.emplace_back(kTruncatedHeader, truncated);
  return done;
}

std::string QueryRunner::tail(const Database& database, Clock::time_point started, const std::vector<Figures>& figures,
                              const std::vector<std::string>& actions, const Error* error) {
  std::int64_t read = 0;
  std::int64_t written = 0;
  for (const Figures& one : figures) {
    read += one.rowsRead;
    written += one.rowsWritten;
  }
  m_context.meter(read, written);
  const SqliteDatabase described = m_context.describe(database);
  JsonBuffer out;
  out.raw(R"(],"database":)");
  out.raw(encode(described));
  out.raw(R"(,"rowsRead":)");
  out.integer(read);
  out.raw(R"(,"rowsWritten":)");
  out.integer(written);
  out.raw(R"(,"storageUsedMib":)");
  out.integer(described.storageUsedMib.value_or(0));
  out.raw(R"(,"meta":{"duration":)");
  out.real(std::chrono::duration<double>(Clock::now() - started).count());
  out.raw(R"(,"size_after":)");
  out.integer(database.sizeBytes());
  out.raw(R"(,"rows_read":)");
  out.integer(read);
  out.raw(R"(,"rows_written":)");
  out.integer(written);
  out.raw(R"(},"nextActions":[)");
  for (std::size_t i = 0; i < actions.size(); ++i) {
    if (i > 0) out.raw(',');
    out.text(clipText(actions[i], 512));
  }
  out.raw(']');
  if (error != nullptr) {
    out.raw(R"(,"error":)");
    out.raw(encodeError(*error));
  }
  out.raw('}');
  return std::string(out.view());
}

}  // namespace tovuk::local
