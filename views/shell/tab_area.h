// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panels of the window: one pane of tabs, or two side by side.
#pragma once

#include <QWidget>

#include <vector>

#include "models/session_journal.h"
#include "views/shell/resource_kind.h"

class QAction;
class QSplitter;

namespace tovuk::views {

class ResourcePanel;
class TabGroup;

class TabArea : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kPanes = 2;
  using ServiceOf = std::function<models::ServiceContext*(const QString& nameOrId)>;  // nullptr: not known yet

  TabArea(ResourceKinds kinds, ServiceOf serviceOf, QWidget* parent = nullptr);
  ~TabArea() override;

  // Shows the resource: its tab, or the one of all resources of its kind, when there is one, else a new one in the
  // active pane.
  void open(const models::SessionTab& tab);
  void closeTab(int pane, int index);
  void closeCurrent();
  void closeOthers();
  void closeAll();
  bool reopenClosed();  // false: nothing was closed
  // Moves the current tab to the other pane; makes that pane when there is only one.
  void moveToOtherPane();
  void focusOtherPane();
  void nextTab(int step);
  // Closes the tabs of a resource that is gone.
  void forget(const QString& kind, const QString& service, const QString& resource);

  [[nodiscard]] ResourcePanel* currentPanel() const;
  [[nodiscard]] QList<ResourcePanel*> panels() const;  // those made so far
  [[nodiscard]] int tabCount() const;
  [[nodiscard]] int paneCount() const { return static_cast<int>(m_groups.size()); }
  [[nodiscard]] int activePane() const { return m_active; }
  [[nodiscard]] bool canMoveToOtherPane() const;
  [[nodiscard]] bool canReopen() const { return !m_closed.empty(); }
  [[nodiscard]] TabGroup* group(int pane) const { return m_groups[static_cast<std::size_t>(pane)]; }

  // Writes its part of the session, and reads it.
  void save(models::Session& session) const;
  void restore(const models::Session& session);
  void makePendingPanels();
  void dropPanels();  // see TabGroup::dropPanels

  // The button at the end of the tabs, and the helping action of an empty pane.
  void setNewTabAction(QAction* action);
  void setWaitingText(const QString& sentence);

 signals:
  void currentPanelChanged();
  void changed();
  void tabMenuRequested(const QPoint& globalPosition);  // for the current tab

 private:
  TabGroup* addGroup();
  void bringToFront(const models::SessionTab& tab);
  void dropGroup(int pane);
  void dropEmptyPane();
  void setActivePane(int pane);
  [[nodiscard]] int paneOf(const TabGroup* group) const;
  void onFocusChanged(QWidget* now);

  ResourceKinds m_kinds;
  ServiceOf m_serviceOf;
  QSplitter* m_splitter;
  std::vector<TabGroup*> m_groups;
  int m_active = 0;
  std::vector<models::SessionTab> m_closed;
  QAction* m_newTab = nullptr;
  QString m_waitingText;
  bool m_restoring = false;
};

}  // namespace tovuk::views
