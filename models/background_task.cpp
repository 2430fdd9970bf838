// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/background_task.h"

#include <QPromise>
#include <QThreadPool>

namespace tovuk::models {

BackgroundTask::BackgroundTask(QObject* parent) : QObject(parent) {}

BackgroundTask::~BackgroundTask() { cancel(); }

void BackgroundTask::start(Work work) {
  cancel();
  m_shared = std::make_shared<Shared>();
  m_watcher = std::make_unique<QFutureWatcher<void>>();
  // The pool takes copyable functions only.
  auto promise = std::make_shared<QPromise<void>>();
  connect(m_watcher.get(), &QFutureWatcherBase::finished, this, [this] {
    // The watcher is the sender: it goes after this call.
    m_watcher.release()->deleteLater();
    static_cast<void>(m_shared->stage.load(std::memory_order_acquire));
    emit finished();
  });
  m_watcher->setFuture(promise->future());
  m_shared->stage.store(1, std::memory_order_release);
  QThreadPool::globalInstance()->start([shared = m_shared, promise, work = std::move(work)]() mutable {
    promise->start();
    static_cast<void>(shared->stage.load(std::memory_order_acquire));
    if (!shared->cancelled.load()) work(shared->cancelled);
    work = nullptr;
    shared->stage.store(2, std::memory_order_release);
    promise->finish();
  });
}

void BackgroundTask::cancel() {
  if (m_watcher == nullptr) return;
  m_shared->cancelled.store(true);
  m_watcher->disconnect(this);
  m_watcher.reset();
}

}  // namespace tovuk::models
