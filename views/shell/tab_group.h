// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One pane of tabs. A tab's panel is made when the tab is first shown: a restored window costs only what is seen.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

#include "models/session_journal.h"

class QStackedWidget;

namespace tovuk::views {

class ActionButton;
class EmptyState;
class ResourcePanel;
class TabStrip;

class TabGroup : public QWidget {
  Q_OBJECT
 public:
  // Gives the panel of a tab, or nullptr while its service is not known yet.
  using MakePanel = std::function<ResourcePanel*(const models::SessionTab& tab, QWidget* parent)>;
  using IconOf = std::function<QString(const QString& kind)>;
  // The text of a tab whose panel is not made yet.
  using TextOf = std::function<QString(const models::SessionTab& tab)>;
  TabGroup(MakePanel makePanel, IconOf iconOf, TextOf textOf, QWidget* parent = nullptr);
  ~TabGroup() override;

  int count() const;
  int currentIndex() const;
  void setCurrentIndex(int index);
  int find(const models::SessionTab& tab) const;  // by kind, service and resource; -1: none
  int add(const models::SessionTab& tab, bool activate);
  // Takes in the tabs of a session; no panel is made before makePendingPanels.
  void restore(const models::SessionPane& pane);
  // Takes a tab with its living panel from another group.
  int adopt(TabGroup& from, int index);
  models::SessionTab remove(int index);  // closes it

  [[nodiscard]] ResourcePanel* panel(int index) const;  // nullptr: not made yet
  [[nodiscard]] ResourcePanel* currentPanel() const;
  [[nodiscard]] models::SessionTab tab(int index) const;  // with its view state now
  [[nodiscard]] TabStrip* strip() const { return m_strip; }
  // Asks again for panels that could not be made.
  void makePendingPanels();
  // Deletes the panels and keeps the tabs with their view states: the connection below them goes away.
  void dropPanels();
  void setPaneActive(bool active);
  void setNewTabButtonAction(QAction* action);
  void setWaitingText(const QString& sentence);
  void setEmptyContent(const QString& iconName, const QString& sentence, QAction* action);

 signals:
  void currentPanelChanged();
  void changed();  // anything for the journal
  void closeRequested(int index);
  void menuRequested(int index, const QPoint& globalPosition);
  void focused();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Entry {
    models::SessionTab tab;
    ResourcePanel* panel = nullptr;
  };
  void showCurrent();
  void take(ResourcePanel* panel);
  void updateTitle(ResourcePanel* panel);
  [[nodiscard]] QString toolTipOf(const models::SessionTab& tab) const;

  MakePanel m_makePanel;
  IconOf m_iconOf;
  TextOf m_textOf;
  std::vector<Entry> m_entries;
  TabStrip* m_strip;
  ActionButton* m_new;
  QStackedWidget* m_stack;
  EmptyState* m_empty;    // no tab
  EmptyState* m_waiting;  // the service of the tab is not known yet
};

}  // namespace tovuk::views
