// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A local service on a free port with a service `shop`, a connection to it and queues in it. As a hosted service, it is
// not asked what it can do beyond the contract, so that nothing of that is used.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "api/client/queue/queue_calls.h"
#include "api/local/service.h"
#include "models/command_queue.h"
#include "models/connection.h"
#include "models/service_context.h"

namespace tovuk::test {

// Waits for a reply's answer.
template <class T>
Result<T> answerOf(client::Reply<T> reply) {
  std::optional<Result<T>> answer;
  QObject context;
  reply.then(&context, [&answer](Result<T> result) { answer = std::move(result); });
  if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000)) return Unexpected(Error{});
  return std::move(*answer);
}

class QueueBench {
 public:
  enum class Kind { Local, Hosted };
  explicit QueueBench(Kind kind = Kind::Local);
  ~QueueBench();

  [[nodiscard]] bool isReady() const { return m_context != nullptr && m_context->resources().has_value(); }
  [[nodiscard]] models::ServiceContext& service() const { return *m_context; }
  [[nodiscard]] models::Connection& connection() const { return *m_connection; }
  [[nodiscard]] models::CommandQueue& commands() { return m_commands; }
  [[nodiscard]] client::Client& client() const { return m_connection->client(); }
  [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
  void stopService() { m_local.reset(); }

  // A queue of a fresh name; empty: it was refused.
  QString makeQueue(const QString& deadLetterQueue = {});
  // Sends bodies, one call; their ids.
  QStringList send(const QString& queue, const std::vector<std::string>& bodies);
  // The bodies in a queue as the service has them, in order.
  std::vector<std::string> bodies(const QString& queue);

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<local::Service> m_local;
  models::CommandQueue m_commands;
  std::unique_ptr<models::Connection> m_connection;
  std::unique_ptr<models::ServiceContext> m_context;
  int m_made = 0;
};

}  // namespace tovuk::test
