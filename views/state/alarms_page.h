// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The alarms of all objects of a class in the order of time.
#pragma once

#include <QWidget>

#include "models/state/alarm_timeline.h"

class QStackedWidget;
class QTreeView;

namespace tovuk::views {

class EmptyState;
class LoadingLine;
class MessageBar;
class TokenLabel;

class AlarmsPage : public QWidget {
  Q_OBJECT
 public:
  AlarmsPage(models::ServiceContext& service, const QString& space, models::StateObjectList& objects,
             QWidget* parent = nullptr);

  void showFirst();  // the first look asks for what rang; it is not metered
  void refresh();
  void takeFocus();
  [[nodiscard]] models::AlarmTimeline& timeline() const { return *m_timeline; }
  [[nodiscard]] QTreeView* list() const { return m_list; }
  [[nodiscard]] QString scopeText() const;  // of which objects these are the alarms

 signals:
  void objectWanted(const QString& key);  // Return or a double click

 private:
  void showState();

  models::StateObjectList& m_objects;
  models::AlarmTimeline* m_timeline;
  TokenLabel* m_scope;
  TokenLabel* m_loops;
  LoadingLine* m_loading;
  QStackedWidget* m_pages;
  QTreeView* m_list;
  EmptyState* m_empty;
  MessageBar* m_message;
  bool m_asked = false;
};

}  // namespace tovuk::views
