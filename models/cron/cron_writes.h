// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done to triggers, one after the other where they are several, so that each answer is newer than the one
// before. Writes run to their end even when this object is gone.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

#include "api/contract/cron/cron.h"
#include "models/service_context.h"

namespace tovuk::models {

class CronWrites : public QObject {
  Q_OBJECT
 public:
  explicit CronWrites(ServiceContext& service, QObject* parent = nullptr);

  // Nothing is sent while one is under way.
  [[nodiscard]] bool isBusy() const { return m_busy; }
  void setEnabled(const QStringList& ids, bool enabled);
  void reschedule(const QString& id, const QString& expression);
  void rename(const QString& id, const QString& name);
  // Puts back what the last of these changed, where nobody has changed that since.
  void undo();
  [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty() && !m_busy; }

 signals:
  void busyChanged();
  void switched(int count, bool enabled);  // after setEnabled: how many were
  void rescheduled(const QString& id);
  void renamed(const QString& id);
  void undone(int restored, int kept);  // kept: somebody changed them meanwhile
  void failed(const tovuk::Error& error);

 private:
  struct Step {
    QString id;
    CronTriggerUpdate changes;
  };
  enum class Work { Switch, Reschedule, Rename, Undo };
  void begin(Work work, const QList<Step>& steps);
  void next();
  void end(const std::optional<Error>& error);
  // What to send to get the trigger back as it is now.
  [[nodiscard]] static CronTriggerUpdate inverse(const CronTrigger& trigger, const CronTriggerUpdate& changes);
  [[nodiscard]] static bool isAsWritten(const CronTrigger& trigger, const CronTriggerUpdate& written);

  struct Undone {
    QString id;
    CronTriggerUpdate written, before;
  };
  ServiceContext& m_service;
  Work m_work = Work::Switch;
  QList<Step> m_steps;
  int m_done = 0;
  int m_skipped = 0;
  QList<Undone> m_undo;
  QList<Undone> m_written;  // by the work under way
  bool m_busy = false;
};

}  // namespace tovuk::models
