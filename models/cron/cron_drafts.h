// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Schedules that were typed and not saved, in one file per service: a kill of the program loses the typing of the last
// kCoalesceMs.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <map>

namespace tovuk::models {

struct CronDraft {
  QString expression;  // as typed, right or not
  QString base;        // the saved one it began from, to see whether that changed since
  friend bool operator==(const CronDraft&, const CronDraft&) = default;
};

class CronDrafts : public QObject {
  Q_OBJECT
 public:
  static constexpr int kCoalesceMs = 300;

  explicit CronDrafts(QString folder, QObject* parent = nullptr);  // made with the first draft
  ~CronDrafts() override;                                          // writes what is pending

  [[nodiscard]] const CronDraft* find(const QString& triggerId) const;  // nullptr: none
  void put(const QString& triggerId, const CronDraft& draft);
  void drop(const QString& triggerId);
  // Forgets the drafts of triggers that are not there any more.
  void keepOnly(const QStringList& triggerIds);
  void flush();

 signals:
  void changed();  // which triggers have one
  void writeFailed(const QString& reason);

 private:
  void touch();

  QString m_path;
  std::map<QString, CronDraft> m_drafts;
  bool m_isDirty = false;
  QTimer m_timer;
};

}  // namespace tovuk::models
