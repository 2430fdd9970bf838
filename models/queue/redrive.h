// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends messages again to a queue at a rate, with a journal (redrive_journal.h). What the journal knows to be sent is
// never sent twice; what it cannot tell is left out until the person has released it. The contract cannot remove a
// message: the old ones stay where they are until their retention ends.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

#include "models/queue/message_sender.h"
#include "models/queue/redrive_journal.h"
#include "models/service_context.h"

namespace tovuk::models {

inline constexpr int kMostRedriveRate = 1000;  // messages a second

struct RedriveItem {
  QString id;  // of the old message
  QueueSend message;
};

// What is wrong with a rate, naming its range; empty: nothing.
QString rateProblem(const QString& rate);

class Redrive : public QObject {
  Q_OBJECT
 public:
  // One journal a source queue, whatever the target.
  Redrive(ServiceContext& service, const QString& journalPath, QObject* parent = nullptr);

  // Those of `items` that may be sent are sent to `target`, in order. Precondition: not running.
  void start(const QString& target, std::vector<RedriveItem> items, int perSecond);
  void stop();  // after the call under way
  [[nodiscard]] bool isRunning() const { return m_isRunning; }
  [[nodiscard]] Redriven state(const QString& messageId) const { return m_journal.state(messageId); }
  void release(const QStringList& ids);

 signals:
  void runningChanged(bool running);
  void progressed(qint64 sent, qint64 wanted);
  // `outcome.ids` are those of the old messages.
  void finished(const tovuk::models::SendOutcome& outcome);

 private:
  void sendNext();
  void take(const SendOutcome& call);
  void end();

  ServiceContext& m_service;
  RedriveJournal m_journal;
  MessageSender* m_sender = nullptr;  // of the target
  std::vector<RedriveItem> m_items;
  std::size_t m_next = 0;
  QStringList m_calling;  // ids of the call under way
  int m_perSecond = 1;
  QTimer m_pause;
  SendOutcome m_outcome;
  bool m_isRunning = false;
};

}  // namespace tovuk::models
