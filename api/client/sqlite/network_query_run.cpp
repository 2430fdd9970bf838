// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/sqlite/network_query_run.h"

#include <QTimer>

#include <utility>

#include "api/client/logging.h"
#include "api/client/secrets.h"

namespace tovuk::client {

namespace {

constexpr qint64 kMostUnfed = 8LL * 1024 * 1024;
constexpr auto kHeadKept = static_cast<qsizetype>(Ledger::kBodyKept) + 1;  // one more: the ledger sees that it was cut

}  // namespace

NetworkQueryRun::NetworkQueryRun(std::shared_ptr<AnswerThread> thread, Ledger* ledger)
    : m_thread(std::move(thread)), m_ledger(ledger), m_gate(std::make_shared<BodyGate>()) {
  m_clock.start();
}

NetworkQueryRun::~NetworkQueryRun() { hangUp(); }

void NetworkQueryRun::start(Transport& transport, Request request) {
  startWorker();
  request.gate = m_gate;
  // The answer may turn out to be unreadable before it has ended.
  request.entered = [run = QPointer<NetworkQueryRun>(this)](std::uint64_t id) {
    if (run) run->m_ledgerId = id;
  };
  m_reply = transport.send(std::move(request), [this](const QByteArray& bytes) { take(bytes); });
  m_reply.then(this, [this](Result<Answer> result) { transportEnded(std::move(result)); });
}

double NetworkQueryRun::roundTripMs() const { return m_roundTripMs >= 0 ? m_roundTripMs : elapsedMs(); }

void NetworkQueryRun::stop() {
  if (!isLive()) return;
  m_stopping = true;
  m_roundTripMs = elapsedMs();
  hangUp();
  QTimer::singleShot(0, this, [this] {
    m_state = State::Stopped;
    emit stopped();
  });
}

void NetworkQueryRun::startWorker() {
  m_worker = new AnswerWorker;
  m_worker->moveToThread(m_thread->thread());
  connect(m_worker, &AnswerWorker::resultFound, this, &NetworkQueryRun::addResult);
  connect(m_worker, &AnswerWorker::rowsFound, this, &NetworkQueryRun::addRows);
  connect(m_worker, &AnswerWorker::fed, this, &NetworkQueryRun::workerFed);
  connect(m_worker, &AnswerWorker::ended, this, &NetworkQueryRun::answerEnded);
  connect(m_worker, &AnswerWorker::broken, this, [this] {
    if (!isLive()) return;
    m_reply.cancel();
    m_roundTripMs = elapsedMs();
    finishWorker(std::nullopt);
  });
}

void NetworkQueryRun::take(const QByteArray& bytes) {
  if (m_head.size() < kHeadKept) m_head.append(bytes.left(kHeadKept - m_head.size()));
  m_bytes += bytes.size();
  m_unfed += bytes.size();
  m_gate->setOpen(m_unfed < kMostUnfed);
  QMetaObject::invokeMethod(
      m_worker, [worker = m_worker, bytes] { worker->feed(bytes); }, Qt::QueuedConnection);
}

void NetworkQueryRun::transportEnded(Result<Answer> result) {
  if (!isLive()) return;
  m_roundTripMs = elapsedMs();
  if (result) {
    m_ledgerId = result->ledgerId;
    if (!result->body.isEmpty()) take(result->body);  // a transport that does not stream
    finishWorker(std::nullopt);
    return;
  }
  if (m_bytes == 0)
    fail(std::move(result).error());
  else
    finishWorker(std::move(result).error());
}

void NetworkQueryRun::finishWorker(std::optional<Error> transportError) {
  QMetaObject::invokeMethod(
      m_worker, [worker = m_worker, error = std::move(transportError)]() mutable { worker->finish(std::move(error)); },
      Qt::QueuedConnection);
}

void NetworkQueryRun::addResult(int index, const std::vector<std::string>& columns) {
  if (!isLive()) return;
  m_results.push_back(std::make_shared<ColumnStore>(columns));
  emit resultStarted(index);
}

void NetworkQueryRun::addRows(int index, const std::shared_ptr<const RowChunk>& chunk) {
  if (!isLive()) return;
  if (m_firstRowsMs < 0) m_firstRowsMs = elapsedMs();
  const std::shared_ptr<ColumnStore> store = m_results[static_cast<std::size_t>(index)];
  const auto first = static_cast<qint64>(store->rowCount());
  store->append(chunk);
  emit rowsArrived(index, first, static_cast<qint64>(chunk->rows()));
}

void NetworkQueryRun::workerFed(qint64 bytes) {
  m_unfed -= bytes;
  if (isLive()) m_gate->setOpen(m_unfed < kMostUnfed);
}

void NetworkQueryRun::answerEnded(const AnswerEnd& end) {
  if (!isLive()) return;
  if (m_ledger && m_ledgerId != 0 && !end.error) m_ledger->setAnswerBody(m_ledgerId, end.figuresText);
  if (end.error) {
    Error error = *end.error;
    // What could not be read is shown as it came, its rows too.
    if (m_ledger && m_ledgerId != 0 && error.kind == ErrorKind::Protocol)
      m_ledger->setAnswerBody(m_ledgerId, withoutSecrets(QString::fromUtf8(m_head)).toStdString());
    if (error.requestId.empty() && m_ledgerId != 0) error.requestId = std::to_string(m_ledgerId);
    if (m_ledger && m_ledgerId != 0) m_ledger->setError(m_ledgerId, error);
    fail(std::move(error));
    return;
  }
  std::int64_t returned = 0;
  for (const auto& store : m_results) returned += static_cast<std::int64_t>(store->rowCount());
  m_figures = end.figures;
  const bool isEstimate = std::any_of(m_figures->results.begin(), m_figures->results.end(),
                                      [](const auto& result) { return result.rowsReadEstimated.value_or(false); });
  if (m_ledger)
    m_ledger->addMeters(m_ledgerId, returned, m_figures->rowsRead.value_or(0), m_figures->rowsWritten.value_or(0),
                        isEstimate);
  qCDebug(lcQuery) << returned << "rows," << m_bytes << "bytes in" << m_roundTripMs << "ms";
  m_state = State::Finished;
  hangUp();
  emit finished();
}

void NetworkQueryRun::fail(Error error) {
  if (m_roundTripMs < 0) m_roundTripMs = elapsedMs();
  m_error = std::move(error);
  m_state = State::Failed;
  hangUp();
  emit failed(*m_error);
}

void NetworkQueryRun::hangUp() {
  m_reply.cancel();
  if (m_worker == nullptr) return;
  AnswerWorker* worker = std::exchange(m_worker, nullptr);
  worker->disconnect(this);
  worker->abandon();
  worker->deleteLater();
}

}  // namespace tovuk::client
