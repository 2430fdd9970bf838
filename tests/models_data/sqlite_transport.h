// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A transport that answers queries from a SQLite database in memory, always later than the call: the service without
// its socket, so that a test can look into the database, change it between pages and make requests fail.
#pragma once

#include <QString>

#include <memory>
#include <string>
#include <vector>

#include "api/client/transport.h"

struct sqlite3;

namespace tovuk::test {

class SqliteTransport : public client::Transport {
  Q_OBJECT
 public:
  SqliteTransport();
  ~SqliteTransport() override;

  client::Reply<client::Answer> send(client::Request request, client::BodySink sink) override;

  void exec(const QString& sql);                                             // ends the test program on an error
  [[nodiscard]] std::vector<std::vector<QString>> rows(const QString& sql);  // as text, NULL as "NULL"
  [[nodiscard]] int requests() const { return m_requests; }
  [[nodiscard]] const std::vector<std::string>& statements() const { return m_statements; }  // sent so far
  // Virtual machine steps of the last query: whether a page read more than it shows.
  [[nodiscard]] int lastSteps() const { return m_lastSteps; }

  bool rowsAll = false;            // announce and obey the local extension
  bool saysTruncated = true;       // say "More rows exist" like the local service
  int failNext = 0;                // so many requests answer 500
  bool estimatesRowsRead = false;  // say so of the rows read
  bool hang = false;               // requests are never answered

 private:
  client::Answer answer(const client::Request& request, std::string& error);

  sqlite3* m_database = nullptr;
  int m_requests = 0;
  int m_lastSteps = 0;
  std::vector<std::string> m_statements;
};

}  // namespace tovuk::test
