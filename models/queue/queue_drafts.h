// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person has typed into the forms of one queue, in one file, written as it changes: a kill of the program loses
// the typing of the last kKeepMs, a loss of power that of the last kSyncMs.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QString>
#include <QTimer>

namespace tovuk::models {

class QueueDrafts : public QObject {
  Q_OBJECT
 public:
  static constexpr int kKeepMs = 50;   // until it is in the file
  static constexpr int kSyncMs = 500;  // until that is on the disk

  // The folder is made with the first change.
  explicit QueueDrafts(QString path, QObject* parent = nullptr);
  ~QueueDrafts() override;  // writes what is pending

  // One part a form: "settings", "send", "batch". Undefined: there is no draft.
  [[nodiscard]] QJsonValue part(const QString& name) const { return m_parts.value(name); }
  void setPart(const QString& name, const QJsonValue& value);
  void removePart(const QString& name);
  void flush();

 signals:
  void writeFailed(const QString& reason);

 private:
  void changed();
  void keep();

  QString m_path;
  QJsonObject m_parts;
  bool m_isKept = true;    // in the file
  bool m_isSynced = true;  // on the disk
  QTimer m_keep, m_sync;
};

}  // namespace tovuk::models
