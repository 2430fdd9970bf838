// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs one connection in: in the browser, with a token that is pasted, or with the session of the `tovuk` command
// line. Whichever it is, signedIn() comes once; then the dialog shows whose account it is and where the token is kept.
//
//   auto* dialog = new SignInDialog({profile, &transport, makeClient}, window);   // deletes itself when it is closed
//   dialog->setKeeping(sentence, isLasting);                    // where the token will be kept
//   connect(dialog, &SignInDialog::openPageRequested, ...);     // open the browser
//   connect(dialog, &SignInDialog::signedIn, ...);              // keep the token, then dialog->setKeeping() again
//   dialog->open();
#pragma once

#include <QDialog>

#include "models/connections/account_summary.h"
#include "models/connections/connection_profile.h"
#include "models/connections/delays.h"
#include "models/connections/token_check.h"

class QPushButton;
class QStackedWidget;

namespace tovuk::client {
class Transport;
}

namespace tovuk::models {
class DeviceLogin;
}

namespace tovuk::views {

class AccountView;
class BrowserSignIn;
class PageTabs;
class PasteSignIn;
class SessionOffer;
class TokenLabel;

struct SignInParts {
  models::ConnectionProfile profile;
  client::Transport* transport = nullptr;          // without a token, to the profile's base URL; outlives the dialog
  models::TokenCheck::MakeClient makeClient = {};  // for a token that is tried
  models::Delays* delays = &models::realDelays();
};

class SignInDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SignInDialog(const SignInParts& parts, QWidget* parent = nullptr);

  // Where the token will be kept, or after signedIn() where it is; one sentence, with isLasting false also why only for
  // this run. May come late and again.
  void setKeeping(const QString& sentence, bool isLasting);
  // After signedIn() of a device login: the plan, which the login does not tell. The expiry stays.
  void showAccount(const models::AccountSummary& account);

  // The session of the command line was found at `place` ("the keyring", "its session file"): offers to
  // read it. Nothing of it may have been read yet.
  void offerSession(const QString& place);
  // Answers sessionRequested(): the token goes the way of a pasted one.
  void useSession(const QByteArray& token);
  void refuseSession(const QString& sentence);  // it could not be read: one sentence with what to do

  void done(int result) override;

 signals:
  // The person agreed that the session of the command line is read.
  void sessionRequested();
  // Once. The token is not kept here.
  void signedIn(const QByteArray& token, const tovuk::models::AccountSummary& account);
  // The page of the browser login: open it. It may hold the device code, so it goes into no log.
  void openPageRequested(const QUrl& url);

 private:
  QWidget* makeWays();
  void followSession();
  void succeed(const QByteArray& token, const models::AccountSummary& account);

  bool m_isDone = false;
  models::AccountSummary m_account;
  models::DeviceLogin* m_login;
  models::TokenCheck* m_check;         // of a pasted token
  models::TokenCheck* m_sessionCheck;  // of the command line's
  QStackedWidget* m_pages;             // the ways, the account
  SessionOffer* m_offer = nullptr;
  PageTabs* m_tabs = nullptr;
  QStackedWidget* m_ways = nullptr;
  BrowserSignIn* m_browser = nullptr;
  PasteSignIn* m_paste = nullptr;
  AccountView* m_accountView;
  TokenLabel* m_keeping;
  QPushButton* m_close;
};

}  // namespace tovuk::views
