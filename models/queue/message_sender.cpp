// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/message_sender.h"

#include <utility>

#include "api/client/queue/queue_calls.h"
#include "api/contract/queue/limits.h"
#include "models/command_queue.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

constexpr int kRequestTooLarge = 413;

}  // namespace

std::vector<QueueBatchSend> packedBatches(const std::vector<QueueSend>& messages) {
  std::vector<QueueBatchSend> batches;
  std::size_t bytes = 0;
  for (const QueueSend& message : messages) {
    const bool isFull = batches.empty() || batches.back().messages.size() == kMaxQueueSendBatch ||
                        bytes + message.body.size() > kMaxQueueSendBatchBytes;
    if (isFull) {
      batches.emplace_back();
      bytes = 0;
    }
    bytes += message.body.size();
    batches.back().messages.push_back(message);
  }
  return batches;
}

bool mayHaveBeenSent(const Error& error) {
  switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Protocol: return true;
    case ErrorKind::TooLarge: return error.httpStatus != kRequestTooLarge;  // else it is the answer
    default: return false;
  }
}

MessageSender::MessageSender(ServiceContext& service, QString queue, QObject* parent)
    : QObject(parent), m_service(service), m_queue(std::move(queue)) {}

void MessageSender::send(std::vector<QueueSend> messages) {
  auto calls = packedBatches(messages);
  begin(std::move(messages), std::move(calls));
}

void MessageSender::sendBatch(QueueBatchSend batch) {
  std::vector<QueueSend> messages = batch.messages;
  std::vector<QueueBatchSend> calls;
  calls.push_back(std::move(batch));
  begin(std::move(messages), std::move(calls));
}

void MessageSender::begin(std::vector<QueueSend> messages, std::vector<QueueBatchSend> calls) {
  if (m_isBusy || messages.empty()) return;
  m_messages = std::move(messages);
  m_calls = std::move(calls);
  m_next = 0;
  m_outcome = {};
  m_outcome.wanted = static_cast<qint64>(m_messages.size());
  m_isBusy = true;
  emit busyChanged(true);
  sendNext();
}

void MessageSender::stop() {
  if (m_isBusy) m_outcome.stopped = true;
}

void MessageSender::sendNext() {
  if (m_next == m_calls.size() || m_outcome.error || m_outcome.stopped) return end();
  const QueueBatchSend& call = m_calls[m_next++];
  const std::size_t count = call.messages.size();
  auto& client = m_service.client();
  const std::string queue = m_queue.toStdString();
  const QString title = tr("Send messages to the queue %1").arg(m_queue);
  if (m_outcome.wanted == 1 && !call.delaySeconds) {
    m_service.commands().run<QueueMessageSent>(
        title, client::sendQueueMessage(client, m_service.id(), queue, call.messages.front()), this,
        [this](Result<QueueMessageSent> result) {
          if (!result) return take(Unexpected(std::move(result).error()), 1);
          take(
              QueueBatchSent{std::move(result->queue), {std::move(result->message)}, 1, std::move(result->nextActions)},
              1);
        });
    return;
  }
  m_service.commands().run<QueueBatchSent>(
      title, client::sendQueueBatch(client, m_service.id(), queue, call), this,
      [this, count](Result<QueueBatchSent> result) { take(std::move(result), count); });
}

void MessageSender::take(Result<QueueBatchSent> result, std::size_t count) {
  if (!result) {
    m_outcome.error = std::move(result).error();
    if (mayHaveBeenSent(*m_outcome.error)) m_outcome.unknown = static_cast<qint64>(count);
    return end();
  }
  m_outcome.sent += static_cast<qint64>(count);
  for (const QueueMessage& message : result->messages) m_outcome.ids.append(QString::fromStdString(message.id));
  m_outcome.nextActions.clear();
  for (const std::string& action : result->nextActions) m_outcome.nextActions.append(QString::fromStdString(action));
  emit progressed(m_outcome.sent, m_outcome.wanted);
  sendNext();
}

void MessageSender::end() {
  // Stopping after the last call stopped nothing.
  if (m_outcome.sent == m_outcome.wanted) m_outcome.stopped = false;
  m_isBusy = false;
  emit busyChanged(false);
  emit finished(m_outcome);
}

}  // namespace tovuk::models
