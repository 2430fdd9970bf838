// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week calendar of all triggers that are on, and beside it the runs of the hour that is chosen.
#pragma once

#include <QDate>
#include <QWidget>

#include "models/cron/cron_model.h"
#include "models/cron/cron_week_model.h"

class QAction;
class QListWidget;

namespace tovuk::views {

class ActionRegistry;
class TokenLabel;
class WeekView;
class ZoneBox;

class CalendarPage : public QWidget {
  Q_OBJECT
 public:
  CalendarPage(models::CronModel& triggers, ActionRegistry& registry, QWidget* parent = nullptr);

  void takeFocus();
  [[nodiscard]] ZoneBox* zoneBox() const { return m_zone; }
  [[nodiscard]] WeekView* week() const { return m_view; }
  [[nodiscard]] models::CronWeekModel& model() const { return *m_week; }
  [[nodiscard]] QListWidget* hour() const { return m_hour; }
  [[nodiscard]] QList<QAction*> weekActions() const { return {m_previous, m_current, m_next}; }

 private:
  void showWeek();
  void showHour();
  [[nodiscard]] QDate thisWeek() const;

  models::CronModel& m_triggers;
  models::CronWeekModel* m_week;
  QDate m_first;  // of the week that is shown; invalid: the current one
  TokenLabel* m_title;
  TokenLabel* m_summary;
  ZoneBox* m_zone;
  WeekView* m_view;
  QListWidget* m_hour;
  QAction* m_previous;
  QAction* m_current;
  QAction* m_next;
};

}  // namespace tovuk::views
