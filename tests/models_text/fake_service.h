// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A service in memory: answers later, as a network does, from a function that the test gives; queries run in a SQLite
// of its own.
#pragma once

#include <QHash>
#include <QString>
#include <sqlite3.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "api/client/client.h"
#include "models/command_queue.h"
#include "models/connection.h"
#include "models/service_context.h"

namespace tovuk::test {

class FakeTransport : public client::Transport {
 public:
  using Answerer = std::function<std::optional<Result<client::Answer>>(const client::Request&)>;
  // nullopt from `answer`: the request stays without an answer until release().
  client::Reply<client::Answer> send(client::Request request, client::BodySink sink) override;
  void release(Result<client::Answer> given);  // to the oldest request without one

  Answerer answer;
  QStringList seen;  // "GET /v1/status"
  int aborted = 0;

 private:
  struct Waiting {
    client::Promise<client::Answer> promise;
    client::BodySink sink;
  };
  static void resolve(Waiting& waiting, Result<client::Answer> given);
  std::vector<std::shared_ptr<Waiting>> m_waiting;
};

Result<client::Answer> ok(const std::string& json);
Result<client::Answer> failure(ErrorKind kind, int status, const char* code, const char* message);

// Connection, queue and one service with one database DB.
struct FakeService {
  FakeService();
  ~FakeService();
  void sql(const char* text) const;

  // The answer to a query, unless `refuse` names why not.
  std::optional<Result<client::Answer>> query(const client::Request& request);
  std::function<std::optional<std::string>(const std::string& sql)> refuse;
  std::vector<std::string> statements;  // every one that was sent
  std::size_t rowCap = 1000;

  ServiceResources resources;
  FakeTransport* transport = nullptr;  // owned by the connection's client
  sqlite3* db = nullptr;
  std::unique_ptr<models::Connection> connection;
  models::CommandQueue commands;
  std::unique_ptr<models::ServiceContext> service;

 private:
  std::string run(const std::string& sql, std::optional<std::string>& error);
};

}  // namespace tovuk::test
