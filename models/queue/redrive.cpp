// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/redrive.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "api/contract/queue/limits.h"
#include "models/format.h"
#include "models/queue/queue_settings.h"

namespace tovuk::models {

namespace {

constexpr int kMsPerSecond = 1000;

class RedriveText {
  Q_DECLARE_TR_FUNCTIONS(Redrive)
 public:
  static QString range() { return tr("The rate must be from 1 to %1 a second.").arg(formatCount(kMostRedriveRate)); }
  static QString noJournal() { return tr("The journal could not be written, so nothing more was sent."); }
};

}  // namespace

QString rateProblem(const QString& rate) {
  const auto number = queueNumber(rate);
  return number && *number >= 1 && *number <= kMostRedriveRate ? QString() : RedriveText::range();
}

Redrive::Redrive(ServiceContext& service, const QString& journalPath, QObject* parent)
    : QObject(parent), m_service(service), m_journal(journalPath) {
  m_pause.setSingleShot(true);
  connect(&m_pause, &QTimer::timeout, this, &Redrive::sendNext);
}

void Redrive::start(const QString& target, std::vector<RedriveItem> items, int perSecond) {
  if (m_isRunning) return;
  std::erase_if(items, [this](const RedriveItem& item) { return m_journal.state(item.id) != Redriven::No; });
  m_items = std::move(items);
  m_next = 0;
  m_perSecond = std::clamp(perSecond, 1, kMostRedriveRate);
  m_outcome = {};
  m_outcome.wanted = static_cast<qint64>(m_items.size());
  if (m_sender != nullptr) {
    m_sender->disconnect(this);
    m_sender->deleteLater();  // this call may come out of its signal
  }
  m_sender = new MessageSender(m_service, target, this);
  connect(m_sender, &MessageSender::finished, this, &Redrive::take);
  m_isRunning = true;
  emit runningChanged(true);
  // Later than this call, as an answer would be.
  m_pause.start(0);
}

void Redrive::stop() {
  if (!m_isRunning) return;
  m_outcome.stopped = true;
  if (!m_sender->isBusy()) end();
}

void Redrive::sendNext() {
  if (!m_isRunning || m_sender->isBusy()) return;
  if (m_next == m_items.size() || m_outcome.stopped) return end();
  const auto most = std::min<std::size_t>(static_cast<std::size_t>(m_perSecond), kMaxQueueSendBatch);
  m_calling.clear();
  std::vector<QueueSend> messages;
  std::size_t bytes = 0;
  while (m_next < m_items.size() && messages.size() < most) {
    const RedriveItem& item = m_items[m_next];
    bytes += item.message.body.size();
    if (!messages.empty() && bytes > kMaxQueueSendBatchBytes) break;
    m_calling.append(item.id);
    messages.push_back(item.message);
    ++m_next;
  }
  if (!m_journal.begin(m_calling)) {
    m_outcome.error = Error{};
    m_outcome.error->message = RedriveText::noJournal().toStdString();
    return end();
  }
  m_sender->send(std::move(messages));
}

void Redrive::take(const SendOutcome& call) {
  using Outcome = RedriveJournal::Outcome;
  Outcome outcome = Outcome::Sent;
  if (call.error) outcome = call.unknown > 0 ? Outcome::Unknown : Outcome::Refused;
  const bool isWritten = m_journal.end(m_calling, outcome);
  if (outcome == Outcome::Sent) {
    m_outcome.sent += m_calling.size();
    m_outcome.ids += m_calling;
    m_outcome.nextActions = call.nextActions;
    emit progressed(m_outcome.sent, m_outcome.wanted);
  } else {
    m_outcome.error = call.error;
    m_outcome.unknown = call.unknown;
    return end();
  }
  if (!isWritten) {
    m_outcome.error = Error{};
    m_outcome.error->message = RedriveText::noJournal().toStdString();
    return end();
  }
  // So many messages take their share of a second.
  m_pause.start(static_cast<int>(m_calling.size()) * kMsPerSecond / m_perSecond);
}

void Redrive::release(const QStringList& ids) {
  QStringList unknown;
  for (const QString& id : ids) {
    if (m_journal.state(id) == Redriven::Unknown && !(m_isRunning && m_calling.contains(id))) unknown.append(id);
  }
  if (!unknown.isEmpty()) m_journal.release(unknown);
}

void Redrive::end() {
  m_pause.stop();
  if (m_outcome.sent == m_outcome.wanted) m_outcome.stopped = false;
  m_isRunning = false;
  emit runningChanged(false);
  emit finished(m_outcome);
}

}  // namespace tovuk::models
