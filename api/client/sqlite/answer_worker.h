// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tokeniser of one run in a worker thread: bytes in, chunks out, both as queued events. It shares nothing with the
// GUI thread but the chunks, which never change.
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "api/client/sqlite/answer_tokeniser.h"
#include "api/contract/sqlite/sqlite.h"

namespace tovuk::client {

// The thread in which a client's answers are tokenised. Shared by the client and its runs; the last one ends it.
class AnswerThread {
 public:
  AnswerThread();
  ~AnswerThread();
  AnswerThread(const AnswerThread&) = delete;
  AnswerThread& operator=(const AnswerThread&) = delete;
  [[nodiscard]] QThread* thread() { return &m_thread; }

 private:
  QThread m_thread;
};

// What is known when no more rows come.
struct AnswerEnd {
  std::optional<Error> error;
  SqliteQueryFigures figures;  // without an error: those of the answer
  std::string figuresText;     // the answer with its rows taken out
};

class AnswerWorker : public QObject, private AnswerHandler {
  Q_OBJECT
 public:
  AnswerWorker();

  // From any thread: what is still queued is passed over.
  void abandon() { m_abandoned.store(true, std::memory_order_relaxed); }

  // In the worker's thread, by queued calls. `transportError`: the exchange broke off; rows so far are kept.
  void feed(const QByteArray& bytes);
  void finish(std::optional<Error> transportError);

 signals:
  void resultFound(int index, const std::vector<std::string>& columns);
  void rowsFound(int index, std::shared_ptr<const tovuk::client::RowChunk> chunk);
  void fed(qint64 bytes);  // that feed() is done with
  void broken();           // the answer is no JSON: the rest need not come
  void ended(const tovuk::client::AnswerEnd& end);

 private:
  void resultStarted(std::size_t index, const std::vector<std::string>& columns) override;
  void rows(std::size_t index, std::shared_ptr<const RowChunk> chunk) override;
  void flush();

  AnswerTokeniser m_tokeniser;
  QTimer m_flushTimer;  // rows that trickle in are shown without waiting for a full chunk
  QElapsedTimer m_sinceFlush;
  bool m_anyRows = false;
  std::atomic<bool> m_abandoned{false};
};

}  // namespace tovuk::client
