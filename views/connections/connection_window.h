// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All connections: the list of them on the left, the one that is selected on the right. What is typed there is saved
// with Save; leaving it unsaved asks once.
//
// The window changes the list by itself. What needs a token or the network it asks for with signals.
#pragma once

#include <QDialog>
#include <QHash>

#include <functional>

#include "views/connections/sign_in_state.h"

class QAction;
class QLabel;
class QListView;

namespace tovuk::models {
class ConnectionList;
struct ConnectionProfile;
}  // namespace tovuk::models

namespace tovuk::views {

class ConnectionForm;
class ConnectionRows;
class LoadingLine;
class MessageBar;
class TokenLabel;

// How a test of a connection goes: GET /v1/status, and GET /v1/account where there is a token.
struct ConnectionTest {
  enum class State : std::uint8_t { Running, Passed, Failed };
  State state = State::Running;
  QString sentence;  // what was found: "api.tovuk.com answered in 84 ms.", "The host was not found."
  QString nextStep;  // what to do; may be empty
};

class ConnectionWindow : public QDialog {
  Q_OBJECT
 public:
  // Called while painting and often: it answers from memory.
  using SignInOf = std::function<SignInState(const QString& id)>;
  // The list must outlive the window.
  ConnectionWindow(models::ConnectionList& connections, const SignInOf& signInOf, QWidget* parent = nullptr);

  void setCurrent(const QString& id);  // the one the program uses: marked, and "Switch to" is off for it
  void select(const QString& id);      // the one shown on the right; asks first when something typed would go
  [[nodiscard]] QString selected() const { return m_selected; }  // empty: a new one that is not saved yet
  void addConnection();
  [[nodiscard]] bool hasUnsavedChanges() const;

  // Answers to signals, or news of their own accord.
  void refreshSignIn();  // what SignInOf answers is another now
  void showTest(const QString& id, const ConnectionTest& test);

  void reject() override;

 signals:
  void testRequested(const QString& id);    // answer with showTest(), at once with State::Running
  void switchRequested(const QString& id);  // then setCurrent()
  void signInRequested(const QString& id);
  void signOutRequested(const QString& id);  // the person agreed
  void tokenPanelRequested(const QString& id);

 private:
  // connection_window_parts.cpp: what it is made of.
  QWidget* makeListSide();
  QWidget* makeDetailSide();
  QAction* makeAction(const char* name, const char* icon, const QString& text, void (ConnectionWindow::*run)());
  void makeActions();

  // connection_window.cpp: what is shown.
  void followList();
  void onCurrentChanged();
  void showRow(const QString& id);
  void showSelected();
  void showTestOfSelected();
  void updateActions();
  // Runs `next` when nothing typed is lost by it, or the person agrees that it is.
  void leaveForm(const std::function<void()>& next);

  // connection_window_actions.cpp: what is done.
  [[nodiscard]] const models::ConnectionProfile* selectedProfile() const;
  [[nodiscard]] bool canMove(int by) const;
  void edit();
  void test();
  void removeSelected();
  void moveUp() { move(-1); }
  void moveDown() { move(1); }
  void move(int by);
  void importFile();
  void readImport(const QString& path);
  void exportFile();
  void writeExport(const QString& path);
  void switchTo();
  void signIn();
  void signOut();
  void openTokenPanel();
  void save(const models::ConnectionProfile& profile);
  void discard();

  models::ConnectionList& m_connections;
  SignInOf m_signInOf;
  ConnectionRows* m_rows;
  QString m_current;
  QString m_selected;
  QHash<QString, ConnectionTest> m_tests;
  bool m_isAsking = false;
  QListView* m_list = nullptr;
  ConnectionForm* m_form = nullptr;
  QLabel* m_heading = nullptr;
  TokenLabel* m_signInText = nullptr;
  TokenLabel* m_onlyLocal = nullptr;
  MessageBar* m_message = nullptr;      // of the whole window: import, export, a file that could not be written
  MessageBar* m_testMessage = nullptr;  // of the selected connection
  LoadingLine* m_loading = nullptr;
  QAction* m_add = nullptr;
  QAction* m_edit = nullptr;
  QAction* m_test = nullptr;
  QAction* m_remove = nullptr;
  QAction* m_up = nullptr;
  QAction* m_down = nullptr;
  QAction* m_import = nullptr;
  QAction* m_export = nullptr;
  QAction* m_switch = nullptr;
  QAction* m_signIn = nullptr;
  QAction* m_signOut = nullptr;
  QAction* m_where = nullptr;
};

}  // namespace tovuk::views
