// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models_queue/queue_bench.h"

#include <QUrl>

#include "api/contract/base64.h"

namespace tovuk::test {

QueueBench::QueueBench(Kind kind) {
  local::Options options;
  options.dataDir = m_folder.filePath(QStringLiteral("service")).toStdString();
  auto started = local::Service::start(options);
  if (!started) {
    qWarning("The local service did not start: %s", started.error().message.c_str());
    return;
  }
  m_local = std::move(*started);
  const client::Endpoint endpoint{QUrl(QString::fromStdString(m_local->url())),
                                  QByteArray::fromStdString(m_local->token())};
  const bool isLocal = kind == Kind::Local;
  m_connection =
      std::make_unique<models::Connection>(QStringLiteral("bench"), QStringLiteral("Bench"),
                                           isLocal ? models::Environment::Local : models::Environment::Development,
                                           std::make_unique<client::Client>(endpoint));
  if (!answerOf(client().createService("shop", "rust_worker"))) return;
  if (isLocal) {
    m_connection->probe();
    if (!QTest::qWaitFor([this] { return m_connection->status().has_value(); }, 20000)) return;
  }
  const auto services = answerOf(client().services());
  if (!services || services->services.empty()) return;
  m_context = std::make_unique<models::ServiceContext>(*m_connection, m_commands, services->services.front());
  m_context->refresh();
  (void)QTest::qWaitFor([this] { return m_context->resources().has_value(); }, 20000);
}

QueueBench::~QueueBench() = default;

QString QueueBench::makeQueue(const QString& deadLetterQueue) {
  QueueCreate queue;
  queue.name = "q" + std::to_string(++m_made);
  if (!deadLetterQueue.isEmpty()) queue.deadLetterQueue = deadLetterQueue.toStdString();
  auto made = answerOf(client::createQueue(client(), m_context->id(), queue));
  if (!made) {
    qWarning("%s", made.error().message.c_str());
    return {};
  }
  m_context->adopt(std::move(*made));
  return QString::fromStdString(queue.name);
}

QStringList QueueBench::send(const QString& queue, const std::vector<std::string>& bodies) {
  QueueBatchSend batch;
  for (const std::string& body : bodies) batch.messages.push_back({body, true, std::nullopt});
  const auto sent = answerOf(client::sendQueueBatch(client(), m_context->id(), queue.toStdString(), batch));
  QStringList ids;
  if (!sent) return ids;
  for (const QueueMessage& message : sent->messages) ids.append(QString::fromStdString(message.id));
  return ids;
}

std::vector<std::string> QueueBench::bodies(const QString& queue) {
  client::QueuePage page;
  page.limit = kMaxQueuePage;
  const auto read = answerOf(client::localQueueBodies(client(), m_context->id(), queue.toStdString(), page));
  std::vector<std::string> bodies;
  if (!read) return bodies;
  for (const QueueMessageBody& message : read->messages)
    bodies.push_back(decodeBase64(message.bodyBase64).value_or(std::string()));
  return bodies;
}

}  // namespace tovuk::test
