// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mutations in flight, owned by the app: closing a panel never aborts a write. A panel that is still there learns the
// outcome; one that is gone does not matter.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

#include "api/client/reply.h"

namespace tovuk::models {

class CommandQueue;

// A write that somebody else sends and waits for: pending while this lives.
class PendingWrite {
 public:
  PendingWrite() = default;
  ~PendingWrite() { reset(); }
  PendingWrite(PendingWrite&& other) noexcept;
  PendingWrite& operator=(PendingWrite&& other) noexcept;
  PendingWrite(const PendingWrite&) = delete;
  PendingWrite& operator=(const PendingWrite&) = delete;

  [[nodiscard]] explicit operator bool() const { return m_id != 0; }
  void reset();

 private:
  friend class CommandQueue;
  PendingWrite(CommandQueue* queue, int id);

  QPointer<CommandQueue> m_queue;
  int m_id = 0;  // 0: none
};

class CommandQueue : public QObject {
  Q_OBJECT
 public:
  explicit CommandQueue(QObject* parent = nullptr);
  ~CommandQueue() override;

  // Keeps `reply` until it has answered, whatever happens to `context`; then runs done(Result<T>) if context lives.
  // `title` says what is being written, for the person who quits meanwhile: "Create SQLite database DB".
  template <class T>
  void run(const QString& title, client::Reply<T> reply, QObject* context, std::function<void(Result<T>)> done) {
    auto held = std::make_shared<client::Reply<T>>(std::move(reply));
    const int id = begin(title, held);
    QPointer<QObject> guard(context);
    const bool hasContext = context != nullptr;
    held->then(this, [this, id, guard, hasContext, done = std::move(done)](Result<T> result) {
      end(id, result ? std::optional<Error>() : std::optional<Error>(result.error()));
      if (!hasContext || guard) done(std::move(result));
    });
  }

  // For a write whose answer is not one reply, such as a query's. Its end is not told by finished(): who waits for it
  // shows it. It is not kept alive here.
  [[nodiscard]] PendingWrite track(const QString& title);

  [[nodiscard]] int pendingCount() const;
  [[nodiscard]] QStringList pendingTitles() const;

 signals:
  void pendingChanged();
  void finished(const QString& title, bool succeeded);

 private:
  friend class PendingWrite;
  struct Entry;
  int begin(const QString& title, std::shared_ptr<void> held);
  void end(int id, const std::optional<Error>& error);
  std::unique_ptr<Entry> take(int id);  // nullptr: it is not pending

  std::vector<std::unique_ptr<Entry>> m_entries;
  int m_nextId = 1;
};

}  // namespace tovuk::models
