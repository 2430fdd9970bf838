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
#include <optional>

#include "views/connections/sign_in_state.h"

class QAction;
class QLabel;
class QListView;
class QModelIndex;

namespace tovuk::models {
class ConnectionList;
struct ConnectionProfile;
}  // namespace tovuk::models

namespace tovuk::views {

class ActionButton;
class ConnectionForm;
class ConnectionDelegate;
class EmptyState;
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
  ConnectionWindow(models::ConnectionList& connections, SignInOf signInOf, QWidget* parent = nullptr);
  ~ConnectionWindow() override;

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

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* makeListSide();
  QWidget* makeDetailSide();
  QAction* makeAction(const QString& icon, const QString& text, const QString& name, void (ConnectionWindow::*run)());
  void onCurrentChanged(const QModelIndex& index);
  void showSelected();
  void showTestOfSelected();
  void updateActions();
  void edit();
  void test();
  void removeSelected();
  void moveUp() { move(-1); }
  void moveDown() { move(1); }
  void move(int by);
  void importFile();
  void readImport(const QString& path);
  void exportFile();
  void switchTo();
  void signIn();
  void signOut();
  void openTokenPanel();
  void save(const models::ConnectionProfile& profile);
  void discard();
  // Runs `next` when nothing typed is lost by it, or the person agrees that it is.
  void leaveForm(std::function<void()> next);

  models::ConnectionList& m_connections;
  SignInOf m_signInOf;
  QString m_current;
  QString m_selected;
  QHash<QString, ConnectionTest> m_tests;
  bool m_isAsking = false;
  QListView* m_list;
  ConnectionDelegate* m_delegate;
  ConnectionForm* m_form;
  QLabel* m_heading;
  TokenLabel* m_signInText;
  TokenLabel* m_onlyLocal;
  MessageBar* m_message;      // of the whole window: import, export, a file that could not be written
  MessageBar* m_testMessage;  // of the selected connection
  LoadingLine* m_loading;
  QAction* m_add;
  QAction* m_edit;
  QAction* m_test;
  QAction* m_remove;
  QAction* m_up;
  QAction* m_down;
  QAction* m_import;
  QAction* m_export;
  QAction* m_switch;
  QAction* m_signIn;
  QAction* m_signOut;
  QAction* m_where;
};

}  // namespace tovuk::views
