// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel of all cron triggers of a service: Triggers, Calendar, Past runs.
#pragma once

#include "models/cron/cron_model.h"
#include "views/cron/cron_actions.h"
#include "views/widgets/resource_panel.h"

namespace tovuk::models {
class CronDrafts;
class CronWrites;
}  // namespace tovuk::models

namespace tovuk::views {

class ActionRegistry;
class CalendarPage;
class PastRunsPage;
class TriggersPage;

// All referents outlive the panel.
struct CronPanelDeps {
  models::ServiceContext* service = nullptr;
  QString draftsFolder;  // of this connection and service
  ActionRegistry* registry = nullptr;
  CronActions::OtherTriggers others = {};  // see there
  models::CronModel::Clock clock = {};     // empty: the system's
};

class CronPanel : public ResourcePanel {
  Q_OBJECT
 public:
  enum Page : int { Triggers, Calendar, PastRuns };

  explicit CronPanel(const CronPanelDeps& deps, QWidget* parent = nullptr);
  ~CronPanel() override;

  [[nodiscard]] QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;
  void activate() override;
  void refresh() override;
  void showPage(int page) override;

  void showTrigger(const QString& idOrName);  // brings it to the front, once it is there

  [[nodiscard]] models::CronModel& triggers() const { return *m_triggers; }
  [[nodiscard]] models::CronWrites& writes() const { return *m_writes; }
  [[nodiscard]] models::CronDrafts& drafts() const { return *m_drafts; }
  [[nodiscard]] TriggersPage* triggersPage() const { return m_page; }
  [[nodiscard]] CalendarPage* calendarPage() const { return m_calendar; }
  [[nodiscard]] PastRunsPage* pastRunsPage() const { return m_past; }
  [[nodiscard]] MessageBar* message() const { return messageBar(); }

 signals:
  void triggerDeleted(const QString& name);

 private:
  void addActions();
  void connectWrites();
  void setZone(const QTimeZone& zone);
  void takeResources();
  void showState();
  void showPastRuns();  // of the chosen trigger, when the page is in front
  void tell(const QString& sentence, bool canUndo);
  void tellFailure(const Error& error);

  CronPanelDeps m_deps;
  models::CronModel* m_triggers;
  models::CronDrafts* m_drafts;
  models::CronWrites* m_writes;
  CronActions* m_actions;
  TriggersPage* m_page = nullptr;
  CalendarPage* m_calendar = nullptr;
  PastRunsPage* m_past = nullptr;
  QAction* m_create = nullptr;
  QString m_wanted;           // shown once it is there
  bool m_tellsState = false;  // the message is about the resources themselves
};

}  // namespace tovuk::views
