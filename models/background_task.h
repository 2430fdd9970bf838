// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One piece of work in a worker thread: values go in with the closure, values come out when it has finished.
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace tovuk::models {

class BackgroundTask : public QObject {
  Q_OBJECT
 public:
  using Work = std::function<void(const std::atomic<bool>& cancelled)>;

  explicit BackgroundTask(QObject* parent = nullptr);
  ~BackgroundTask() override;  // cancels and does not wait: `work` must own or share all it touches

  // Runs `work` in the global thread pool; a task under way is cancelled first. `finished` comes in this thread and
  // later than this call; what `work` wrote is then visible here.
  void start(Work work);
  // Asks `work` to end early. `finished` is not emitted for it any more.
  void cancel();
  [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }

 signals:
  void finished();

 private:
  // The pool's own locking is invisible to the thread sanitizer, so the hand-over is written down here as well.
  struct Shared {
    std::atomic<bool> cancelled{false};
    std::atomic<int> stage{0};
  };

  std::shared_ptr<Shared> m_shared;
  std::unique_ptr<QFutureWatcher<void>> m_watcher;
};

}  // namespace tovuk::models
