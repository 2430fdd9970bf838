// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs one connection in: in the browser, with a token that is pasted, or with the session of the `tovuk` command
// line. Whichever it is, signedIn() comes once; then the dialog shows whose account it is and where the token is kept.
//
//   auto* dialog = new SignInDialog({profile, &transport, makeClient}, window);   // deletes itself
//   dialog->setKeeping(sentence, true);      // where the token will be kept
//   connect(dialog, &SignInDialog::signedIn, ...);   // keep the token, then dialog->showKept(...)
//   dialog->open();
#pragma once

#include <QDialog>

#include <memory>

#include "models/connections/account_summary.h"
#include "models/connections/connection_profile.h"
#include "models/connections/delays.h"
#include "models/connections/token_check.h"

class QLabel;
class QStackedWidget;

namespace tovuk::client {
class Transport;
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
  client::Transport* transport = nullptr;     // without a token, to the base URL of the profile; outlives the dialog
  models::TokenCheck::MakeClient makeClient;  // for a token that is tried
  models::Delays* delays = &models::realDelays();
};

class SignInDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SignInDialog(const SignInParts& parts, QWidget* parent = nullptr);
  ~SignInDialog() override;

  // Where the token will be kept, one sentence; with isLasting false also why only for this run. May come later.
  void setKeeping(const QString& sentence, bool isLasting);
  // After signedIn(): where it is kept now. Replaces what setKeeping() said.
  void showKept(const QString& sentence, bool isLasting);
  // After signedIn() of a device login: the plan, which the login does not tell. The expiry stays.
  void showAccount(const models::AccountSummary& account);

  // The session of the command line was found at `place` ("the keyring, entry com.tovuk.cli", a file): offers to read
  // it. Nothing of it may have been read yet.
  void offerSession(const QString& place);
  // Answers sessionRequested(): the token goes the way of a pasted one.
  void useSession(const QByteArray& token);
  void refuseSession(const QString& sentence);  // it could not be read; one sentence with what to do

  void reject() override;

 signals:
  // The person agreed that the session of the command line is read.
  void sessionRequested();
  // Once. The token is not kept here.
  void signedIn(const QByteArray& token, const tovuk::models::AccountSummary& account);
  // The page of the browser login: open it. It may hold the device code, so it goes into no log.
  void openPageRequested(const QUrl& url);

 private:
  void succeed(const QByteArray& token, const models::AccountSummary& account);

  bool m_isDone = false;
  models::AccountSummary m_account;
  SessionOffer* m_offer;
  PageTabs* m_tabs;
  QStackedWidget* m_ways;
  BrowserSignIn* m_browser;
  PasteSignIn* m_paste;
  QStackedWidget* m_pages;  // the ways, the account
  AccountView* m_accountView;
  TokenLabel* m_keeping;
};

}  // namespace tovuk::views
