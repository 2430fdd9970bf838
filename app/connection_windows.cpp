// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection_windows.h"

#include "api/client/request_url.h"
#include "app/secrets/secret_text.h"
#include "app/sign_in_controller.h"
#include "app/workspace.h"
#include "views/connections/connection_window.h"
#include "views/connections/token_panel.h"

namespace tovuk::app {

ConnectionWindows::ConnectionWindows(Workspace& workspace, ConnectionsController& connections, SignInController& signIn,
                                     QWidget* window)
    : QObject(window), m_workspace(workspace), m_connections(connections), m_signIn(signIn), m_window(window) {
  connect(&m_tester, &ConnectionTester::changed, this, [this](const QString& id, const views::ConnectionTest& test) {
    if (m_manage) m_manage->showTest(id, test);
  });
  connect(&m_signIn, &SignInController::changed, this, [this](const QString& id) {
    if (m_manage) m_manage->refreshSignIn();
    if (m_token && id == m_tokenOf) fillToken();
  });
  connect(&m_connections, &ConnectionsController::switched, this, [this] {
    if (m_manage) m_manage->setCurrent(m_connections.current().id);
  });
}

ConnectionWindows::~ConnectionWindows() {
  // They ask the objects below while they live.
  delete m_token;
  delete m_manage;
}

views::ConnectionWindow* ConnectionWindows::connectionWindow() const { return m_manage; }

views::TokenPanel* ConnectionWindows::tokenPanel() const { return m_token; }

void ConnectionWindows::manage() {
  if (m_manage) {
    m_manage->raise();
    m_manage->activateWindow();
    return;
  }
  m_manage = new views::ConnectionWindow(
      m_connections.list(), [this](const QString& id) { return m_signIn.state(id); }, m_window);
  m_manage->setAttribute(Qt::WA_DeleteOnClose);
  m_manage->setCurrent(m_connections.current().id);
  m_manage->select(m_connections.current().id);
  connect(m_manage, &views::ConnectionWindow::testRequested, this, &ConnectionWindows::test);
  connect(m_manage, &views::ConnectionWindow::switchRequested, this,
          [this](const QString& id) { m_connections.switchTo(id); });
  connect(m_manage, &views::ConnectionWindow::signInRequested, &m_signIn, &SignInController::signIn);
  connect(m_manage, &views::ConnectionWindow::signOutRequested, &m_signIn, &SignInController::signOut);
  connect(m_manage, &views::ConnectionWindow::tokenPanelRequested, this, &ConnectionWindows::showToken);
  m_manage->show();
  // Whether there is a token is only known by asking for it.
  m_connections.loadTokens();
}

void ConnectionWindows::test(const QString& id) {
  const models::ConnectionProfile* profile = m_connections.list().find(id);
  if (profile == nullptr) return;
  if (profile->origin != models::ConnectionOrigin::Local) {
    m_tester.test(id, {profile->baseUrl, m_connections.tokens().token(id, profile->baseUrl)});
  } else if (const auto local = m_workspace.localEndpoint()) {
    m_tester.test(id, *local);
  } else {
    m_manage->showTest(id, {views::ConnectionTest::State::Failed, tr("The local service does not run."),
                            tr("It starts when you switch to it.")});
  }
}

void ConnectionWindows::showToken(const QString& id) {
  m_tokenOf = id;
  if (!m_token) {
    m_token = new views::TokenPanel(m_window);
    m_token->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_token, &views::TokenPanel::testRequested, this, &ConnectionWindows::diagnose);
    connect(m_token, &views::TokenPanel::forgetRequested, this, [this] { m_signIn.signOut(m_tokenOf); });
    connect(m_token, &QDialog::finished, this, [this] { m_diagnosis.reset(); });
  }
  fillToken();
  m_token->show();
  m_token->raise();
  m_token->activateWindow();
  diagnose();
}

void ConnectionWindows::fillToken() {
  const models::ConnectionProfile* profile = m_connections.list().find(m_tokenOf);
  views::TokenPlaceFacts facts;
  if (profile == nullptr) {
    m_token->setFacts(facts);
    return;
  }
  facts.connection = profile->name;
  if (profile->origin == models::ConnectionOrigin::Local) {
    facts.place = tr("This connection needs no token of yours: its own lives as long as the program runs.");
    m_token->setFacts(facts);
    return;
  }
  const TokenState token = m_connections.tokens().state(profile->id, profile->baseUrl);
  facts.origin = client::originText(profile->baseUrl);
  facts.hasToken = m_connections.tokens().hasToken(profile->id, profile->baseUrl) || token.mayStillBeKept;
  facts.place = placeText(token) + QLatin1Char('.');
  facts.problem = m_signIn.state(profile->id).problem;
  m_token->setFacts(facts);
}

void ConnectionWindows::diagnose() {
  if (!m_token) return;
  m_token->beginTest();
  KeyringProbe* probe = m_connections.probe();
  if (probe == nullptr) {
    m_token->finishTest(
        {{}, false, tr("No keyring is used in this run, so tokens stay in memory until the program ends."), {}});
    return;
  }
  m_diagnosis = std::make_unique<SecretDiagnosis>(m_connections.store(), *probe);
  connect(m_diagnosis.get(), &SecretDiagnosis::stepFinished, this, [this](const DiagnosisStep& step) {
    if (m_token) m_token->addStep({step.text, step.status == SecretStatus::Ok, statusText(step.status), step.detail});
  });
  connect(m_diagnosis.get(), &SecretDiagnosis::finished, this, [this](const DiagnosisReport& report) {
    if (m_token) m_token->finishTest({report.backend, report.isOk(), report.sentence, report.advice});
  });
  m_diagnosis->run();
}

}  // namespace tovuk::app
