// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Base of every resource panel: tool bar with page tabs at the left and actions at the right, a loading line, the
// content, and a message bar under it; an empty state in place of the content.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace tovuk::views {

class ActionButton;
class EmptyState;
class LoadingLine;
class MessageBar;
class OverflowRow;
class PageTabs;

class ResourcePanel : public QWidget {
  Q_OBJECT
 public:
  // `key` identifies the panel in the journal and in the tab area: "sqlite/DB". `iconName`: see icons.h.
  ResourcePanel(QString key, QString title, QString iconName, QWidget* parent = nullptr);
  ~ResourcePanel() override;

  [[nodiscard]] QString key() const { return m_key; }
  [[nodiscard]] QString title() const { return m_title; }
  [[nodiscard]] QString iconName() const { return m_iconName; }

  // What makes the panel look the same after a restart; restored before activate. Small values only: drafts and
  // other texts of the person live in their own stores.
  [[nodiscard]] virtual QJsonObject viewState() const;
  virtual void restoreViewState(const QJsonObject& state);
  // The panel became the current one of its tab group for the first time: load now, not in the constructor.
  virtual void activate() {}
  // Asks again for what is shown; the window's Refresh action (F5) calls it.
  virtual void refresh() {}
  // Why closing now would lose something, or empty.
  [[nodiscard]] virtual QString closeObstacle() const { return {}; }
  // What the panel offers now, made by ActionRegistry::create, for menus, the palette and the shortcut list: its own
  // actions and those of the page in front, which have that page as their parent. Pages may share ids.
  [[nodiscard]] QList<QAction*> panelActions() const;
  // Those of its other pages, which runOnItsPage() reaches.
  [[nodiscard]] QList<QAction*> actionsOfOtherPages() const;
  // Brings the page of the action to the front, then does it.
  void runOnItsPage(QAction* action);

  [[nodiscard]] int pageCount() const;
  [[nodiscard]] int currentPage() const;
  void setCurrentPage(int page);
  // Brings it to the front, with the focus in it.
  virtual void showPage(int page) { setCurrentPage(page); }

 signals:
  void titleChanged();
  void viewStateChanged();  // the window journals viewState a moment later
  void pageChanged(int page);

 protected:
  void setTitle(const QString& title);
  // Pages in the order they are added; one page alone shows no tab. Owned.
  int addPage(const QString& title, QWidget* page);
  // Tool button at the right of the tool bar, in its menu where there is no room, and in panelActions(). Shown on
  // `page` only; -1: on every page.
  ActionButton* addToolAction(QAction* action, int page = -1);
  // The one primary button, rightmost.
  ActionButton* setPrimaryAction(QAction* action, int page = -1);
  // Something else for the tool bar, before the actions.
  void addToolWidget(QWidget* widget, int page = -1);
  // A button for a mode, there while it is on: shows that it is, and ends it.
  void addModeAction(QAction* action, int page = -1);
  // In panelActions() without a button.
  void addPanelAction(QAction* action);

  [[nodiscard]] MessageBar* messageBar() const { return m_messageBar; }
  void setLoading(bool loading);
  // The empty state replaces the content until cleared. `action` may be null.
  void showEmptyState(const QString& iconName, const QString& sentence, QAction* action = nullptr);
  void clearEmptyState();

  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct ToolItem {
    QWidget* widget;
    int page;
    QAction* mode = nullptr;  // shown only while it is on
  };
  void showToolItems();
  [[nodiscard]] int pageOf(const QAction* action) const;  // -1: of the whole panel

  QString m_key;
  QString m_title;
  QString m_iconName;
  PageTabs* m_tabs;
  QWidget* m_toolBar;
  OverflowRow* m_tools;
  QStackedWidget* m_pages;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  LoadingLine* m_loading;
  MessageBar* m_messageBar;
  QList<QAction*> m_actions;
  QList<ToolItem> m_toolItemList;
};

}  // namespace tovuk::views
