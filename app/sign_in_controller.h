// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in and out of connections: the dialog, the question after a 401, and what the window says about tokens that
// are not there, not kept or not forgotten.
//
// However many calls a 401 turns away, there is one question. They go on when the person has signed in; when the dialog
// is closed they fail, and nobody is asked again until the person refreshes or signs in.
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

#include "app/account_book.h"
#include "app/command_line_session.h"
#include "app/connections_controller.h"
#include "models/connection.h"
#include "models/connections/delays.h"
#include "models/connections/reauthentication.h"
#include "views/connections/sign_in_state.h"

class QAction;
class QWidget;

namespace tovuk::views {
class MessageBar;
class SignInDialog;
}  // namespace tovuk::views

namespace tovuk::app {

class SignInController : public QObject {
  Q_OBJECT
 public:
  // All outlive it. `window`: of the dialogs.
  SignInController(Workspace& workspace, ConnectionsController& connections, views::MessageBar& messages,
                   QWidget* window);
  ~SignInController() override;

  [[nodiscard]] views::SignInState state(const QString& id) const;
  void signIn(const QString& id);   // shows the dialog, or the one that is open
  void signOut(const QString& id);  // nobody is asked any more
  // The person wants the calls that failed for want of a sign-in: the next one that is turned away asks again.
  void askAgain();

  [[nodiscard]] views::SignInDialog* dialog() const;              // nullptr: none is open
  void setDelays(models::Delays& delays) { m_delays = &delays; }  // for tests, before signIn()

 signals:
  void changed(const QString& id);  // state()
  void whereRequested(const QString& id);

 private:
  void followConnection();
  void dropConnection();
  void followQuestion(models::Reauthentication::State state);
  void followToken(const QString& id, const QUrl& baseUrl);
  void followCurrentToken(const TokenState& token);
  void showDialog(const models::ConnectionProfile& profile);
  void findSession(const QUrl& baseUrl);
  void showKeeping(const models::ConnectionProfile& profile);
  void takeToken(const models::ConnectionProfile& profile, const QByteArray& token,
                 const models::AccountSummary& account);
  void dialogClosed(const QString& id);
  // In the message bar, with the links that fit.
  void say(bool isWarning, const QString& text, const QString& hint, const QList<QAction*>& links);

  Workspace& m_workspace;
  ConnectionsController& m_connections;
  views::MessageBar& m_messages;
  QWidget* m_window;
  models::Delays* m_delays = &models::realDelays();
  models::Connection* m_followed = nullptr;
  std::unique_ptr<models::Reauthentication> m_question;  // of the connection in use, unless it is Local
  AccountBook m_accounts;
  QString m_chosen;                             // switched to by the person, and not known yet whether there is a token
  bool m_saysSignedOut = false;                 // the message in the bar is of this object, and of that
  std::unique_ptr<client::Client> m_anonymous;  // of the dialog
  client::Reply<KeyringReport> m_look;
  std::unique_ptr<CommandLineSession> m_session;
  QPointer<views::SignInDialog> m_dialog;
  QString m_dialogOf;
  QAction* m_signInLink;
  QAction* m_whereLink;
  QAction* m_storeLink;
};

}  // namespace tovuk::app
