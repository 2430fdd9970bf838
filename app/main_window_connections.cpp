// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window and its connections: which one is shown, signing in and out, the questions before writes, and leaving.
#include <QAction>

#include <utility>

#include "app/connection_windows.h"
#include "app/connections_controller.h"
#include "app/main_window.h"
#include "app/palette_sources.h"
#include "app/sign_in_controller.h"
#include "app/unfinished_writes.h"
#include "app/window_actions.h"
#include "views/connections/connection_header.h"
#include "views/connections/connection_menu.h"
#include "views/connections/connection_window.h"
#include "views/connections/write_confirmation.h"
#include "views/shell/activity_pane.h"
#include "views/shell/header_bar.h"
#include "views/shell/panel_reach.h"
#include "views/shell/status_line.h"
#include "views/shell/tab_area.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/resource_panel.h"

namespace tovuk::app {

void MainWindow::makeConnectionParts() {
  m_signIn = new SignInController(m_deps.workspace, m_deps.connections, *m_messages, this);
  m_windows = new ConnectionWindows(m_deps.workspace, m_deps.connections, *m_signIn, this);
  m_unfinished = new UnfinishedWrites(
      m_deps.workspace.commands(), m_deps.workspace.paths().unfinished(),
      [this] { return m_deps.workspace.profile().name; }, this);
  m_connectionMenu = new views::ConnectionMenu(
      m_deps.connections.list(), [this](const QString& id) { return m_signIn->state(id); }, this);
  m_connectionMenu->setMoreActions({action(ids::readOnly), action(ids::restart), action(ids::dataFolder)});
  m_header->setConnectionMenu(m_connectionMenu);
}

void MainWindow::connectConnections() {
  ConnectionsController& connections = m_deps.connections;
  const auto currentId = [&connections] { return connections.current().id; };
  const auto on = [this](const char* id, auto&& run) { connect(action(id), &QAction::triggered, this, run); };
  on(ids::switchConnection, [this] { m_connectionMenu->popup(m_header->mapToGlobal(m_header->rect().bottomLeft())); });
  on(ids::signIn, [this, currentId] { m_signIn->signIn(currentId()); });
  on(ids::signOut, [this, currentId] { askToSignOut(currentId()); });
  on(ids::connections, [this] { m_windows->manage(); });
  on(ids::token, [this, currentId] { m_windows->showToken(currentId()); });

  using Menu = views::ConnectionMenu;
  connect(m_connectionMenu, &Menu::switchRequested, this,
          [&connections](const QString& id) { connections.switchTo(id); });
  connect(m_connectionMenu, &Menu::signInRequested, m_signIn, &SignInController::signIn);
  connect(m_connectionMenu, &Menu::signOutRequested, this, &MainWindow::askToSignOut);
  connect(m_connectionMenu, &Menu::manageRequested, m_windows, &ConnectionWindows::manage);
  connect(m_connectionMenu, &Menu::tokenPanelRequested, m_windows, &ConnectionWindows::showToken);
  connect(m_signIn, &SignInController::whereRequested, m_windows, &ConnectionWindows::showToken);
  connect(m_signIn, &SignInController::changed, this, &MainWindow::showConnection);

  connect(&connections, &ConnectionsController::aboutToSwitch, this, [this] {
    saveSession();
    m_deps.journal.flush();
    // What changes from here on is the next connection's.
    m_restored = false;
  });
  connect(&connections, &ConnectionsController::switched, this, [this] {
    m_tabs->closeAll();
    m_deps.journal.open(m_deps.workspace.paths().session(m_deps.workspace.connectionKey()));
    restoreTabs();
    m_restored = true;
    m_reach->setPanel(m_tabs->currentPanel());
    showConnection();
    saveSession();
  });
  connect(&connections.list(), &models::ConnectionList::writeFailed, this, [this](const QString& reason) {
    m_messages->showMessage(views::Severity::Warning, tr("The list of connections could not be saved: %1").arg(reason),
                            tr("What was changed counts until the program ends."));
  });
  m_paletteModel.addProvider([&connections] {
    return connectionEntries(connections.list(), connections.current().id,
                             [&connections](const QString& id) { connections.switchTo(id); });
  });
}

void MainWindow::updateConnectionActions() {
  // The window is going.
  if (!m_signIn) return;
  const bool isLocal = m_deps.workspace.isLocal();
  const views::SignInStatus status = m_signIn->state(m_deps.connections.current().id).status;
  const bool hasToken = status == views::SignInStatus::SignedIn || status == views::SignInStatus::Ended;
  const QString noAccount = tr("The local connection needs no account.");
  setEnabled(ids::signIn, !isLocal, noAccount);
  setEnabled(ids::signOut, hasToken, isLocal ? noAccount : tr("You are not signed in."));
  setEnabled(ids::restart, isLocal, tr("This connection does not use the local service."));
}

void MainWindow::showConnection() {
  const models::Connection* connection = m_deps.workspace.connection();
  const models::ConnectionProfile& profile = m_deps.workspace.profile();
  const views::SignInState signIn = m_signIn->state(profile.id);
  setWindowTitle(tr("%1 (%2) \u2013 Tovuk Dashboard", "connection and its environment's word")
                     .arg(profile.name, views::ConnectionHeader::environmentWord(profile.environment)));
  action(ids::readOnly)->setData(profile.name);
  action(ids::readOnly)->setChecked(profile.readOnly);
  m_header->setConnection(
      views::ShownConnection{profile.name, profile.environment, profile.readOnly, profile.colour, signIn});
  m_connectionMenu->setCurrent(profile.id);
  followWriteGuard();
  if (connection) m_activity->setBaseUrl(connection->client().baseUrl().toString());
  const auto& error = m_deps.workspace.startError();
  const bool isSignedOut = !connection && signIn.status == views::SignInStatus::SignedOut;
  if (isSignedOut)
    m_status->showSignedOut();
  else
    m_status->showConnection(connection, error ? &*error : nullptr);
  if (error) {
    m_messages->showError(*error);
    m_messages->setRetryVisible(true);
    m_messages->setClosable(false);
    m_tabs->setWaitingText(tr("The local service did not start. The message above says what to do."));
  } else if (isSignedOut) {
    m_tabs->setWaitingText(tr("Sign in to see what is in this tab."));
  } else {
    m_tabs->setWaitingText(tr("Waiting for the service of this tab."));
  }
  updateActions();
}

void MainWindow::followWriteGuard() {
  models::Connection* connection = m_deps.workspace.connection();
  client::WriteGuard* guard = connection ? &connection->client().writeGuard() : nullptr;
  if (guard == m_guard) return;
  m_guard = guard;
  m_writeQuestions.reset();
  if (!guard) return;
  // A call that the transport repeats by itself after the time that the service named.
  connect(&connection->client().transport(), &client::Transport::repeatScheduled, this,
          [this](qint64 delay, bool told) {
            if (told) m_messages->showWait(delay);
          });
  const models::ConnectionProfile& profile = m_deps.workspace.profile();
  m_writeQuestions = std::make_unique<views::WriteQuestions>(
      *guard, profile.name, views::ConnectionHeader::environmentWord(profile.environment), this);
}

void MainWindow::askToSignOut(const QString& id) {
  const models::ConnectionProfile* profile = m_deps.connections.list().find(id);
  if (!profile) return;
  views::AskQuestion question;
  question.title = tr("Sign out of %1?").arg(profile->name);
  question.text = tr("The token is forgotten on this computer. Tabs, drafts and history stay.");
  question.confirmLabel = tr("Sign out");
  views::Ask::confirm(this, question, [this, id](bool accepted) {
    if (accepted) m_signIn->signOut(id);
  });
}

void MainWindow::sayAtStart() {
  if (const QStringList left = m_unfinished->left(); !left.isEmpty()) {
    // In a bar of its own: what the connection has to say must not push it away before it was read.
    m_leftWrites->showMessage(
        views::Severity::Warning,
        tr("The program ended before these had an answer: %1.").arg(left.join(QStringLiteral(", "))),
        tr("Look whether they were carried out before you repeat them."));
    connect(m_leftWrites, &views::MessageBar::closed, m_unfinished, &UnfinishedWrites::forgetLeft);
  }
  QStringList sentences;
  if (const QString problem = m_deps.connections.environmentProblem(); !problem.isEmpty()) sentences.append(problem);
  if (const QString kept = m_deps.connections.list().brokenFileKept(); !kept.isEmpty()) {
    sentences.append(tr("The list of connections could not be read in full."));
    sentences.append(tr("The file was kept as %1.").arg(kept));
  }
  if (sentences.isEmpty()) return;
  const QString first = sentences.takeFirst();
  m_messages->showMessage(views::Severity::Warning, first, sentences.join(QLatin1Char(' ')));
}

QStringList MainWindow::unsavedWork() const {
  QStringList unsaved;
  for (const views::ResourcePanel* panel : m_tabs->panels()) {
    if (const QString obstacle = panel->closeObstacle(); !obstacle.isEmpty())
      unsaved.append(QStringLiteral("%1: %2").arg(panel->title(), obstacle));
  }
  const views::ConnectionWindow* window = m_windows->connectionWindow();
  if (window && window->hasUnsavedChanges()) unsaved.append(tr("Connections: what was typed is not saved."));
  return unsaved;
}

void MainWindow::askToLeave(const QStringList& unsaved) {
  if (std::exchange(m_askingToLeave, true)) return;
  views::AskQuestion question;
  question.title = tr("Leave with unsaved work?");
  question.text = tr("This goes when the program ends.");
  QStringList lines = unsaved;
  // Not lost, but it belongs to what the person decides about.
  for (const QString& title : m_deps.workspace.commands().pendingTitles())
    lines.append(tr("Still at work, and waited for: %1").arg(title));
  question.details = lines.join(QLatin1Char('\n'));
  question.confirmLabel = tr("Leave");
  question.destructive = true;
  views::Ask::confirm(this, question, [this](bool accepted) {
    m_askingToLeave = false;
    if (!accepted) return;
    m_leaves = true;
    close();
  });
}

}  // namespace tovuk::app
