// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bodies of what this program sent to one queue, kept on this machine when the person wants that: the hosted service
// never tells them again. One line a message, appended; the oldest go when there are more than kMostBytes.
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

#include "api/contract/queue/queue.h"

namespace tovuk::models {

class SentBodies : public QObject {
  Q_OBJECT
 public:
  static constexpr qint64 kMostBytes = 50000000;

  // `path` without a file, or empty: nothing was kept yet.
  explicit SentBodies(QString path, QObject* parent = nullptr);

  // Keeping is on while its file is there. Switching it off deletes what was kept.
  [[nodiscard]] bool isKeeping() const { return m_isKeeping; }
  void setKeeping(bool keeping);
  // Does nothing while keeping is off.
  void add(const QStringList& ids, const std::vector<QueueSend>& messages);
  [[nodiscard]] std::optional<std::string> body(const QString& messageId) const;
  [[nodiscard]] int count() const { return static_cast<int>(m_bodies.size()); }

 signals:
  void changed();
  void writeFailed(const QString& reason);

 private:
  void read();
  void rewrite();

  QString m_path;
  bool m_isKeeping = false;
  QHash<QString, std::string> m_bodies;
  QStringList m_order;  // oldest first
  qint64 m_bytes = 0;
};

}  // namespace tovuk::models
