// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// POST {S}/sqlite/{database}/query: one statement, streamed when asked to, or several as one transaction.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "api/contract/meters.h"
#include "api/contract/result.h"
#include "api/contract/sqlite/sqlite.h"
#include "api/local/http/call.h"
#include "api/local/sqlite/database.h"
#include "api/local/sqlite/statement_run.h"
#include "api/local/sqlite/watch.h"

namespace tovuk::local {

// What a query needs to know of the service around it.
struct QueryContext {
  std::function<SqliteDatabase(const Database&)> describe;
  std::function<void(std::int64_t rowsRead, std::int64_t rowsWritten)> meter;
  std::function<Result<Done>(Meter)> allow;             // whether a cap of the meter lets one more call through
  std::function<bool(const Database&)> hasFreshBackup;  // one of today, or no need to speak of it again
};

class QueryRunner {
 public:
  struct Limits {
    std::chrono::milliseconds time;
    std::size_t answerBytes;  // of an answer that is not streamed
  };
  QueryRunner(Watch& watch, Limits limits, QueryContext context);

  // `allRows`: no cap of 1000 rows a statement, and a single reading statement is streamed.
  Answer run(const std::shared_ptr<Database>& database, SqliteQuery query, bool allRows, int socket);

 private:
  struct Reading;
  Answer runOne(const std::shared_ptr<Database>& database, SqliteQuery query, bool allRows, int socket);
  Answer write(Database& database, const SqliteQuery& query, std::size_t cap, int socket);
  Answer batch(Session& session, Database& database, const SqliteQuery& query, std::size_t cap, int socket,
               bool writing);
  bool pour(Reading& reading, const PieceSink& sink);
  std::string tail(const Database& database, std::chrono::steady_clock::time_point started,
                   const std::vector<Figures>& figures, const std::vector<std::string>& actions, const Error* error);

  Watch& m_watch;
  const Limits m_limits;
  QueryContext m_context;
};

}  // namespace tovuk::local
