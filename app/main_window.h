// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: puts the shell's parts together and wires them to the workspace. What each does lives in its own class.
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "app/workspace.h"
#include "models/navigation_model.h"
#include "models/palette_model.h"
#include "models/session_journal.h"
#include "views/shell/action_registry.h"

class QAction;
class QMenu;
class QSplitter;

namespace tovuk::client {
class WriteGuard;
}

namespace tovuk::views {
class ActivityPane;
class CommandPalette;
class ConnectionMenu;
class HeaderBar;
class MainMenu;
class MessageBar;
class NavigationPane;
class PanelReach;
class StatusLine;
class TabArea;
class WriteQuestions;
}  // namespace tovuk::views

namespace tovuk::app {

class Appearance;
class ConnectionWindows;
class ConnectionsController;
class ResourceType;
class Settings;
class SignInController;
class UnfinishedWrites;

struct WindowDeps {
  Workspace& workspace;
  Settings& settings;
  Appearance& appearance;
  models::SessionJournal& journal;  // of the connection that the controller begins with
  ConnectionsController& connections;
};

class MainWindow : public QWidget {
  Q_OBJECT
 public:
  explicit MainWindow(const WindowDeps& deps);
  ~MainWindow() override;

  [[nodiscard]] views::ActionRegistry& registry() { return m_registry; }
  [[nodiscard]] views::TabArea& tabs() const { return *m_tabs; }
  [[nodiscard]] views::CommandPalette& palette() const { return *m_palette; }
  [[nodiscard]] models::PaletteModel& paletteModel() { return m_paletteModel; }
  [[nodiscard]] views::MainMenu& mainMenu() const { return *m_menu; }
  [[nodiscard]] views::MessageBar& messages() const { return *m_messages; }
  [[nodiscard]] views::NavigationPane& navigation() const { return *m_navigation; }
  [[nodiscard]] views::StatusLine& statusLine() const { return *m_status; }
  [[nodiscard]] views::HeaderBar& header() const { return *m_header; }
  [[nodiscard]] views::ConnectionMenu& connectionMenu() const { return *m_connectionMenu; }
  [[nodiscard]] SignInController& signIn() const { return *m_signIn; }
  [[nodiscard]] ConnectionWindows& connectionWindows() const { return *m_windows; }
  // The window's actions and those of the panel in front and of the activity view.
  [[nodiscard]] QList<QAction*> liveActions() const;
  // A live action of the window by its id.
  [[nodiscard]] QAction* action(const char* id) const;

  // The first window's, without its frame, where `available` is free.
  [[nodiscard]] static QSize firstSize(const QSize& available);

  // Of the current service. An empty name: the panel of all resources of a type that has one.
  void openResource(const QString& kind, const QString& name);
  [[nodiscard]] bool canShow(const QString& kind) const { return typeOf(kind) != nullptr; }
  void saveSession();

 signals:
  void firstPainted();

 protected:
  bool event(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void moveEvent(QMoveEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void makeTypes();
  void makeActions();
  void connectActions();
  void connectWorkspace();
  void makeConnectionParts();
  void connectConnections();
  void connectParts();
  void connectTypes();
  void fillPalette();
  void layOut();
  void restoreSession();
  void restoreTabs();
  void sayAtStart();
  void updateActions();
  void updateConnectionActions();
  void showConnection();
  void followWriteGuard();
  void askToSignOut(const QString& id);
  [[nodiscard]] QStringList unsavedWork() const;
  void askToLeave(const QStringList& unsaved);
  void showService();
  void explainDisabled();
  // Enabled, or disabled with the reason as its tool tip; an empty reason: it needs none.
  void setEnabled(const char* id, bool enabled, const QString& reason);
  void fitNavigation();
  void fillServiceMenu();
  void showNavigationMenu(const QString& section, const QString& resource, const QPoint& at);
  [[nodiscard]] ResourceType* typeOf(const QString& kind) const;  // nullptr: no panel for it
  void createResource(const QString& kind);
  void sayReadOnly();
  void showShortcuts();
  void showSettings();
  void showAbout();
  void repeatCall(quint64 entryId);

  WindowDeps m_deps;
  views::ActionRegistry m_registry;
  std::vector<ResourceType*> m_types;  // children; in the order of the tree
  std::unique_ptr<models::NavigationModel> m_navigationModel;
  models::PaletteModel m_paletteModel;
  views::HeaderBar* m_header;
  views::MessageBar* m_messages;
  views::MessageBar* m_leftWrites;  // of a run before, until the person closes it
  views::NavigationPane* m_navigation;
  views::TabArea* m_tabs = nullptr;
  views::ActivityPane* m_activity;
  views::StatusLine* m_status;
  views::CommandPalette* m_palette = nullptr;
  views::MainMenu* m_menu;
  views::PanelReach* m_reach;
  views::ConnectionMenu* m_connectionMenu = nullptr;
  SignInController* m_signIn = nullptr;
  ConnectionWindows* m_windows = nullptr;
  UnfinishedWrites* m_unfinished = nullptr;
  client::WriteGuard* m_guard = nullptr;  // that m_writeQuestions answers
  std::unique_ptr<views::WriteQuestions> m_writeQuestions;
  QMenu* m_serviceMenu;
  QSplitter* m_columns;
  QSplitter* m_rows;
  QHash<QString, QAction*> m_actions;
  int m_navigationWidth;           // as wide as the person wants it
  bool m_navigationMoved = false;  // by the person, in this session
  bool m_restored = false;
  bool m_painted = false;
  bool m_closing = false;        // waits for writes under way
  bool m_askingToLeave = false;  // the question is on the screen
  bool m_leaves = false;         // the person gave unsaved work up
};

}  // namespace tovuk::app
