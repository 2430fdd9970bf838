// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of all triggers, and under it the one that is chosen.
#pragma once

#include <QStringList>
#include <QWidget>

#include "models/cron/cron_drafts.h"
#include "models/cron/cron_model.h"
#include "models/cron/cron_writes.h"
#include "views/cron/cron_actions.h"

class QAction;
class QSpinBox;
class QTreeView;

namespace tovuk::views {

class ActionRegistry;
class TokenLabel;
class TriggerDetail;
class ZoneBox;

// All outlive the page.
struct TriggersPageDeps {
  models::ServiceContext* service = nullptr;
  models::CronModel* triggers = nullptr;
  models::CronDrafts* drafts = nullptr;
  models::CronWrites* writes = nullptr;
  CronActions* actions = nullptr;
  ActionRegistry* registry = nullptr;
  CronActions::OtherTriggers others = {};
};

class TriggersPage : public QWidget {
  Q_OBJECT
 public:
  explicit TriggersPage(const TriggersPageDeps& deps, QWidget* parent = nullptr);

  void takeFocus();
  void choose(const QString& idOrName);
  [[nodiscard]] QString chosen() const;        // id of the current one; empty: none
  [[nodiscard]] QStringList selected() const;  // ids
  [[nodiscard]] QTreeView* list() const { return m_list; }
  [[nodiscard]] TriggerDetail* detail() const { return m_detail; }
  [[nodiscard]] ZoneBox* zoneBox() const { return m_zone; }
  [[nodiscard]] QSpinBox* duration() const { return m_duration; }
  // Those with a button in the tool bar, and the others.
  [[nodiscard]] QList<QAction*> toolActions() const { return {m_undo, m_pause, m_resume, m_rename, m_delete}; }
  [[nodiscard]] QList<QAction*> otherActions() const { return {m_save, m_discard}; }

 signals:
  void durationChosen();  // by the person

 private:
  void makeActions();
  void makeList();
  void showActions();
  void showTotals();
  void rename();

  TriggersPageDeps m_deps;
  TokenLabel* m_room;
  QSpinBox* m_duration;
  ZoneBox* m_zone;
  QTreeView* m_list;
  TriggerDetail* m_detail = nullptr;
  QAction* m_save = nullptr;
  QAction* m_discard = nullptr;
  QAction* m_rename = nullptr;
  QAction* m_pause = nullptr;
  QAction* m_resume = nullptr;
  QAction* m_undo = nullptr;
  QAction* m_delete = nullptr;
};

}  // namespace tovuk::views
