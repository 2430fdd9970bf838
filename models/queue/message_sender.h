// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends messages to one queue, as many batches one after another as they need. Each call runs to its end even when this
// object is gone; what comes after it is not sent then. Nothing is repeated: a call that had no answer may have been
// carried out, and the outcome says so.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

#include "api/contract/queue/queue.h"
#include "models/service_context.h"

namespace tovuk::models {

// Batches within the limits of one call, in order.
std::vector<QueueBatchSend> packedBatches(const std::vector<QueueSend>& messages);
// After such an error the messages may be in the queue all the same.
bool mayHaveBeenSent(const Error& error);

struct SendOutcome {
  qint64 wanted = 0, sent = 0;
  qint64 unknown = 0;          // of calls without an answer: they may be in the queue
  QStringList ids;             // of those sent, in order
  QStringList nextActions;     // of the last answer
  std::optional<Error> error;  // why it ended early
  bool stopped = false;        // by the person
};

class MessageSender : public QObject {
  Q_OBJECT
 public:
  MessageSender(ServiceContext& service, QString queue, QObject* parent = nullptr);

  // One message is sent through the call for one. Precondition: not busy, not empty, every message within its limits.
  void send(std::vector<QueueSend> messages);
  // One call as it is.
  void sendBatch(QueueBatchSend batch);
  void stop();  // after the call under way
  [[nodiscard]] bool isBusy() const { return m_isBusy; }
  [[nodiscard]] qint64 remaining() const { return m_outcome.wanted - m_outcome.sent; }
  // Bodies of what was sent, in the order of SendOutcome::ids.
  [[nodiscard]] const std::vector<QueueSend>& messages() const { return m_messages; }

 signals:
  void busyChanged(bool busy);
  void progressed(qint64 sent, qint64 wanted);
  void finished(const tovuk::models::SendOutcome& outcome);

 private:
  void begin(std::vector<QueueSend> messages, std::vector<QueueBatchSend> calls);
  void sendNext();
  void take(Result<QueueBatchSent> result, std::size_t count);
  void end();

  ServiceContext& m_service;
  QString m_queue;
  std::vector<QueueSend> m_messages;
  std::vector<QueueBatchSend> m_calls;
  std::size_t m_next = 0;
  SendOutcome m_outcome;
  bool m_isBusy = false;
};

}  // namespace tovuk::models
