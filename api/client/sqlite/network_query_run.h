// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A QueryRun over a Transport: hands the bytes to its worker and what comes back to the stores.
#pragma once

#include <QElapsedTimer>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

#include "api/client/ledger.h"
#include "api/client/sqlite/answer_worker.h"
#include "api/client/sqlite/query_run.h"
#include "api/client/transport.h"

namespace tovuk::client {

class NetworkQueryRun : public QueryRun {
  Q_OBJECT
 public:
  NetworkQueryRun(std::shared_ptr<AnswerThread> thread, Ledger* ledger);
  ~NetworkQueryRun() override;

  void start(Transport& transport, Request request);

  [[nodiscard]] State state() const override { return m_state; }
  [[nodiscard]] std::vector<std::shared_ptr<ColumnStore>> results() const override { return m_results; }
  [[nodiscard]] const std::optional<SqliteQueryFigures>& figures() const override { return m_figures; }
  [[nodiscard]] const std::optional<Error>& error() const override { return m_error; }
  [[nodiscard]] double roundTripMs() const override;
  [[nodiscard]] double firstRowsMs() const override { return m_firstRowsMs; }
  [[nodiscard]] qint64 bytesReceived() const override { return m_bytes; }
  void stop() override;

 private:
  void startWorker();
  void take(const QByteArray& bytes);
  void transportEnded(Result<Answer> result);
  void finishWorker(std::optional<Error> transportError);
  void addResult(int index, const std::vector<std::string>& columns);
  void addRows(int index, const std::shared_ptr<const RowChunk>& chunk);
  void workerFed(qint64 bytes);
  void answerEnded(const AnswerEnd& end);
  void fail(Error error);
  void hangUp();
  [[nodiscard]] double elapsedMs() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
  [[nodiscard]] bool isLive() const { return m_state == State::Running && !m_stopping; }

  std::shared_ptr<AnswerThread> m_thread;
  QPointer<Ledger> m_ledger;
  AnswerWorker* m_worker = nullptr;  // lives in m_thread
  std::shared_ptr<BodyGate> m_gate;
  Reply<Answer> m_reply;

  State m_state = State::Running;
  bool m_stopping = false;
  std::vector<std::shared_ptr<ColumnStore>> m_results;
  std::optional<SqliteQueryFigures> m_figures;
  std::optional<Error> m_error;
  QElapsedTimer m_clock;
  double m_roundTripMs = -1;
  double m_firstRowsMs = -1;
  qint64 m_bytes = 0;
  qint64 m_unfed = 0;  // bytes on their way to the worker
  QByteArray m_head;   // how the answer begins
  std::uint64_t m_ledgerId = 0;
};

}  // namespace tovuk::client
