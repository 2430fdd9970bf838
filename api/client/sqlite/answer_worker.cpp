// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/sqlite/answer_worker.h"

#include <utility>

#include "api/contract/codec.h"

namespace tovuk::client {

namespace {

constexpr int kFirstFlushMs = 8;
constexpr int kFlushMs = 50;
constexpr qsizetype kSlice = 256 * 1024;  // of a large piece: between slices an abandoned worker stops

}  // namespace

AnswerThread::AnswerThread() {
  m_thread.setObjectName(QStringLiteral("answers"));
  m_thread.start();
}

AnswerThread::~AnswerThread() {
  m_thread.quit();
  m_thread.wait();
}

AnswerWorker::AnswerWorker() : m_tokeniser(*this), m_flushTimer(this) {
  m_flushTimer.setSingleShot(true);
  connect(&m_flushTimer, &QTimer::timeout, this, &AnswerWorker::flush);
  m_sinceFlush.start();
}

void AnswerWorker::feed(const QByteArray& bytes) {
  for (qsizetype at = 0; at < bytes.size() && !m_abandoned.load(std::memory_order_relaxed); at += kSlice) {
    const qsizetype length = std::min(kSlice, bytes.size() - at);
    if (!m_tokeniser.feed(std::string_view(bytes.constData() + at, static_cast<std::size_t>(length)))) {
      emit broken();
      break;
    }
  }
  if (m_abandoned.load(std::memory_order_relaxed)) return;
  emit fed(bytes.size());
  if (m_tokeniser.rowsWaiting() == 0) return;
  const int patience = m_anyRows ? kFlushMs : kFirstFlushMs;
  const qint64 waited = m_sinceFlush.elapsed();
  if (waited >= patience)
    flush();
  else if (!m_flushTimer.isActive())
    m_flushTimer.start(static_cast<int>(patience - waited));
}

void AnswerWorker::finish(std::optional<Error> transportError) {
  if (m_abandoned.load(std::memory_order_relaxed)) return;
  m_flushTimer.stop();
  AnswerEnd end;
  if (transportError) {
    m_tokeniser.flush();
    end.error = std::move(transportError);
  } else if (!m_tokeniser.finish()) {
    end.error = m_tokeniser.error();
  } else if (m_tokeniser.serviceError()) {
    // The status went out with the first row; the envelope says what happened after it.
    constexpr int kAsIfRefused = 400;
    end.error = decodeError(kAsIfRefused, *m_tokeniser.serviceError());
  } else {
    auto figures = decodeSqliteQueryFigures(m_tokeniser.figures());
    if (figures)
      end.figures = std::move(figures).value();
    else
      end.error = std::move(figures).error();
  }
  end.figuresText = m_tokeniser.figures();
  emit ended(end);
}

void AnswerWorker::resultStarted(std::size_t index, const std::vector<std::string>& columns) {
  emit resultFound(static_cast<int>(index), columns);
}

void AnswerWorker::rows(std::size_t index, std::shared_ptr<const RowChunk> chunk) {
  m_anyRows = true;
  m_sinceFlush.start();
  m_flushTimer.stop();
  emit rowsFound(static_cast<int>(index), std::move(chunk));
}

void AnswerWorker::flush() { m_tokeniser.flush(); }

}  // namespace tovuk::client
