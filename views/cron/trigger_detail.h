// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One trigger: its schedule to edit, and beside it the next runs, or what an edited schedule changes.
#pragma once

#include <QString>
#include <QWidget>

#include "models/cron/cron_drafts.h"
#include "models/cron/cron_model.h"
#include "models/cron/cron_runs_model.h"

class QAction;
class QTreeView;

namespace tovuk::views {

class ScheduleEdit;
class TokenLabel;

class TriggerDetail : public QWidget {
  Q_OBJECT
 public:
  // All outlive the widget. `save` and `discard` get their buttons here.
  TriggerDetail(models::CronModel& triggers, models::CronDrafts& drafts, QAction* save, QAction* discard,
                QWidget* parent = nullptr);

  void setTrigger(const QString& triggerId);  // empty: none is chosen
  void refresh();                       // of the trigger or of the time
  void discard();
  void setReadOnly(bool readOnly);
  [[nodiscard]] const QString& triggerId() const { return m_id; }
  [[nodiscard]] bool isEdited() const { return m_drafts.find(m_id) != nullptr; }
  [[nodiscard]] bool isRight() const;
  // The schedule as it is sent.
  [[nodiscard]] QString schedule() const;
  [[nodiscard]] ScheduleEdit* edit() const { return m_edit; }
  [[nodiscard]] models::CronRunsModel& runs() const { return *m_runs; }

 signals:
  void edited();  // what is typed, or whether it is right

 private:
  void take();
  void showTrigger();

  models::CronModel& m_triggers;
  models::CronDrafts& m_drafts;
  models::CronRunsModel* m_runs;
  QString m_id;
  TokenLabel* m_title;
  TokenLabel* m_changed;
  ScheduleEdit* m_edit;
  TokenLabel* m_heading;
  TokenLabel* m_summary;
  QTreeView* m_list;
};

}  // namespace tovuk::views
