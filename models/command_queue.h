// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mutations in flight, owned by the app: closing a panel never aborts a write. A panel that is still there learns the
// outcome; one that is gone does not matter.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

#include "api/client/reply.h"

namespace tovuk::models {

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

  [[nodiscard]] int pendingCount() const;
  [[nodiscard]] QStringList pendingTitles() const;

 signals:
  void pendingChanged();
  void finished(const QString& title, bool succeeded);

 private:
  struct Entry;
  int begin(const QString& title, std::shared_ptr<void> held);
  void end(int id, const std::optional<Error>& error);

  std::vector<std::unique_ptr<Entry>> m_entries;
  int m_nextId = 1;
};

}  // namespace tovuk::models
