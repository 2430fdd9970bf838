// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sign_in_controller.h"

#include <QAction>
#include <QDesktopServices>

#include <utility>

#include "app/secrets/secret_text.h"
#include "app/workspace.h"
#include "views/connections/sign_in_dialog.h"
#include "views/widgets/message_bar.h"

namespace tovuk::app {

namespace {

using Question = models::Reauthentication::State;

// Something is wrong with the store, beyond having no token.
bool isTrouble(SecretStatus status) { return status != SecretStatus::Ok && status != SecretStatus::Missing; }

QString troubleText(SecretStatus status) {
  const QString advice = adviceText(status);
  return advice.isEmpty() ? statusText(status) : statusText(status) + QLatin1Char(' ') + advice;
}

std::unique_ptr<client::Client> clientFor(const QUrl& baseUrl, const QByteArray& token) {
  return std::make_unique<client::Client>(client::Endpoint{baseUrl, token});
}

}  // namespace

SignInController::SignInController(Workspace& workspace, ConnectionsController& connections,
                                   views::MessageBar& messages, QWidget* window)
    : QObject(window),
      m_workspace(workspace),
      m_connections(connections),
      m_messages(messages),
      m_window(window),
      m_signInLink(new QAction(tr("Sign in\u2026"), this)),
      m_whereLink(new QAction(tr("Where is my token?"), this)),
      m_storeLink(new QAction(tr("Try to keep it again"), this)) {
  connect(m_signInLink, &QAction::triggered, this, [this] { signIn(m_connections.current().id); });
  connect(m_whereLink, &QAction::triggered, this, [this] { emit whereRequested(m_connections.current().id); });
  connect(m_storeLink, &QAction::triggered, this, [this] {
    const models::ConnectionProfile profile = m_connections.current();
    m_messages.clear();
    m_connections.tokens().storeAgain(profile.id, profile.baseUrl);
  });
  connect(&m_workspace, &Workspace::aboutToDisconnect, this, &SignInController::dropConnection);
  connect(&m_workspace, &Workspace::connectionChanged, this, &SignInController::followConnection);
  connect(&m_connections.tokens(), &TokenKeeper::changed, this, &SignInController::followToken);
  connect(&m_connections, &ConnectionsController::chosen, this, [this](const QString& id) { m_chosen = id; });
  connect(&m_accounts, &AccountBook::learned, this, [this](const QString& id) {
    if (m_dialog && id == m_dialogOf) m_dialog->showAccount(*m_accounts.find(id));
    emit changed(id);
  });
  followConnection();
}

SignInController::~SignInController() {
  // It uses the client and the connection below.
  delete m_dialog;
}

views::SignInDialog* SignInController::dialog() const { return m_dialog; }

views::SignInState SignInController::state(const QString& id) const {
  views::SignInState state;
  const models::ConnectionProfile* profile = m_connections.list().find(id);
  if (profile == nullptr || profile->origin == models::ConnectionOrigin::Local) {
    state.status = views::SignInStatus::NotNeeded;
    return state;
  }
  const TokenKeeper& tokens = m_connections.tokens();
  const TokenState token = tokens.state(id, profile->baseUrl);
  const bool hasToken = tokens.hasToken(id, profile->baseUrl);
  if (hasToken && m_connections.isCurrent(id) && m_question && m_question->state() != Question::SignedIn)
    state.status = views::SignInStatus::Ended;
  else if (hasToken)
    state.status = views::SignInStatus::SignedIn;
  else if (token.isBusy)
    state.status = views::SignInStatus::Looking;
  else
    state.status = views::SignInStatus::SignedOut;
  if (const models::AccountSummary* account = m_accounts.find(id)) state.account = *account;
  if (hasToken || token.mayStillBeKept) state.place = placeText(token);
  if (!token.isBusy && isTrouble(token.status)) state.problem = troubleText(token.status);
  return state;
}

void SignInController::followConnection() {
  models::Connection* connection = m_workspace.connection();
  if (connection == m_followed) return;
  m_followed = connection;
  m_question.reset();
  if (connection == nullptr || m_workspace.isLocal()) return;
  m_chosen.clear();
  m_question = std::make_unique<models::Reauthentication>(connection->client());
  connect(m_question.get(), &models::Reauthentication::stateChanged, this, &SignInController::followQuestion);
  const models::ConnectionProfile profile = m_connections.current();
  emit changed(profile.id);
  if (m_accounts.find(profile.id) == nullptr)
    m_accounts.ask(profile, m_connections.tokens().token(profile.id, profile.baseUrl));
}

void SignInController::dropConnection() {
  m_question.reset();
  m_followed = nullptr;
  m_saysSignedOut = false;
  m_chosen.clear();
}

void SignInController::followQuestion(Question state) {
  const models::ConnectionProfile profile = m_connections.current();
  emit changed(profile.id);
  switch (state) {
    case Question::SignedIn:
      if (std::exchange(m_saysSignedOut, false)) m_messages.clear();
      return;
    case Question::Asking:
      say(true, tr("The sign-in of %1 has ended.").arg(profile.name),
          tr("What was asked of the service waits, and goes on when you have signed in again."), {m_signInLink});
      m_saysSignedOut = true;
      signIn(profile.id);
      return;
    case Question::Declined:
      say(true, tr("You are not signed in to %1, so what is asked of it fails.").arg(profile.name),
          tr("Nothing that was typed is lost."), {m_signInLink});
      m_saysSignedOut = true;
      return;
  }
}

void SignInController::askAgain() {
  if (m_question) m_question->askAgain();
}

void SignInController::followToken(const QString& id, const QUrl& baseUrl) {
  const models::ConnectionProfile* profile = m_connections.list().find(id);
  emit changed(id);
  const TokenState token = m_connections.tokens().state(id, baseUrl);
  if (token.isBusy) return;
  if (m_dialog && id == m_dialogOf && m_connections.tokens().hasToken(id, baseUrl)) {
    const bool lasts = token.place == TokenPlace::Store;
    QString sentence = placeText(token) + QLatin1Char('.');
    if (isTrouble(token.status)) sentence += QLatin1Char(' ') + troubleText(token.status);
    m_dialog->setKeeping(sentence, lasts);
  }
  if (token.mayStillBeKept) {
    // Also of a connection that is not in the list any more.
    say(true,
        tr("You are signed out of %1 here, but the keyring did not confirm that it has forgotten the token.")
            .arg(profile != nullptr ? profile->name : baseUrl.host()),
        troubleText(token.status), {m_whereLink});
    return;
  }
  if (profile != nullptr && m_connections.isCurrent(id) && profile->baseUrl == baseUrl) followCurrentToken(token);
}

void SignInController::followCurrentToken(const TokenState& token) {
  const models::ConnectionProfile profile = m_connections.current();
  if (token.place == TokenPlace::ThisRun && isTrouble(token.status)) {
    say(true, tr("The token of %1 is in memory only, until the program ends.").arg(profile.name),
        troubleText(token.status), {m_storeLink, m_whereLink});
    return;
  }
  if (m_workspace.connection() != nullptr || token.place != TokenPlace::None) return;
  say(isTrouble(token.status), tr("You are not signed in to %1.").arg(profile.name),
      isTrouble(token.status) ? troubleText(token.status) : QString(),
      isTrouble(token.status) ? QList<QAction*>{m_signInLink, m_whereLink} : QList<QAction*>{m_signInLink});
  m_saysSignedOut = true;
  if (std::exchange(m_chosen, {}) == profile.id) signIn(profile.id);
}

void SignInController::signIn(const QString& id) {
  const models::ConnectionProfile* found = m_connections.list().find(id);
  if (found == nullptr || found->origin == models::ConnectionOrigin::Local) return;
  if (m_dialog && m_dialogOf == id) {
    m_dialog->raise();
    m_dialog->activateWindow();
    return;
  }
  // It is of another connection, which the person has left.
  delete m_dialog;
  showDialog(models::ConnectionProfile(*found));
}

void SignInController::showDialog(const models::ConnectionProfile& profile) {
  m_anonymous = clientFor(profile.baseUrl, {});
  views::SignInParts parts;
  parts.profile = profile;
  parts.transport = &m_anonymous->transport();
  parts.makeClient = [url = profile.baseUrl](const QByteArray& token) { return clientFor(url, token); };
  parts.delays = m_delays;
  m_dialog = new views::SignInDialog(parts, m_window);
  m_dialogOf = profile.id;
  connect(m_dialog, &views::SignInDialog::openPageRequested, this,
          [](const QUrl& url) { QDesktopServices::openUrl(url); });
  connect(m_dialog, &views::SignInDialog::signedIn, this,
          [this, profile](const QByteArray& token, const models::AccountSummary& account) {
            takeToken(profile, token, account);
          });
  connect(m_dialog, &QDialog::finished, this, [this, id = profile.id] { dialogClosed(id); });
  showKeeping(profile);
  findSession(profile.baseUrl);
  m_dialog->open();
}

void SignInController::showKeeping(const models::ConnectionProfile& profile) {
  const QString inMemory = tr("The token is kept in memory, until the program ends.");
  if (profile.origin != models::ConnectionOrigin::Own || !m_connections.store().isLasting()) {
    m_dialog->setKeeping(inMemory, false);
    return;
  }
  m_dialog->setKeeping(tr("The token is kept in the keyring of this computer."), true);
  if (m_connections.probe() == nullptr) return;
  m_look = m_connections.probe()->look();
  m_look.then(this, [this, inMemory](const Result<KeyringReport>& report) {
    if (!m_dialog || !report || report->status == SecretStatus::Ok) return;
    m_dialog->setKeeping(QStringLiteral("%1 %2").arg(inMemory, troubleText(report->status)), false);
  });
}

void SignInController::findSession(const QUrl& baseUrl) {
  m_session.reset();
  if (!CommandLineSession::isForBaseUrl(baseUrl)) return;
  m_session = std::make_unique<CommandLineSession>(baseUrl);
  connect(m_session.get(), &CommandLineSession::found, this, [this](CommandLineSession::Place place) {
    if (!m_dialog) return;
    switch (place) {
      case CommandLineSession::Place::None: return;
      case CommandLineSession::Place::KeyStore:
      case CommandLineSession::Place::Perhaps:
        m_dialog->offerSession(tr("the keyring, entry %1").arg(QStringLiteral("com.tovuk.cli")));
        return;
      case CommandLineSession::Place::File: m_dialog->offerSession(tr("its session file")); return;
    }
  });
  connect(m_session.get(), &CommandLineSession::taken, this, [this](const QByteArray& token) {
    if (m_dialog) m_dialog->useSession(token);
  });
  connect(m_session.get(), &CommandLineSession::failed, this, [this](const QString& sentence) {
    if (m_dialog) m_dialog->refuseSession(sentence);
  });
  connect(m_dialog, &views::SignInDialog::sessionRequested, m_session.get(), &CommandLineSession::take);
  m_session->find();
}

void SignInController::takeToken(const models::ConnectionProfile& profile, const QByteArray& token,
                                 const models::AccountSummary& account) {
  // Where it is kept is told by the keeper from here on.
  m_look.cancel();
  m_accounts.put(profile.id, account);
  const bool isOpen = m_connections.isCurrent(profile.id) && m_question;
  m_connections.signIn(profile, token);
  if (isOpen && m_question) {
    m_question->signedIn(token);
    // What failed while nobody was signed in.
    m_workspace.refresh();
  }
  if (std::exchange(m_saysSignedOut, false)) m_messages.clear();
  emit changed(profile.id);
  // A device login does not tell the plan.
  if (account.plan.isEmpty()) m_accounts.ask(profile, token);
}

void SignInController::dialogClosed(const QString& id) {
  m_look.cancel();
  m_session.reset();
  m_dialogOf.clear();
  if (m_question && m_connections.isCurrent(id)) m_question->decline();
}

void SignInController::signOut(const QString& id) {
  if (m_dialog && m_dialogOf == id) delete m_dialog;
  m_accounts.forget(id);
  m_connections.signOut(id);
  emit changed(id);
}

void SignInController::say(bool isWarning, const QString& text, const QString& hint, const QList<QAction*>& links) {
  m_messages.showMessage(isWarning ? views::Severity::Warning : views::Severity::Info, text, hint);
  for (QAction* link : links) m_messages.addLink(link);
}

}  // namespace tovuk::app
