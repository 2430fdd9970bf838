// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the buttons of the window do. The other half of ConnectionWindow.
#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QSaveFile>

#include <algorithm>

#include "models/connections/connection_json.h"
#include "models/connections/connection_list.h"
#include "views/connections/connection_form.h"
#include "views/connections/connection_window.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

using models::ConnectionOrigin;

const models::ConnectionProfile* ConnectionWindow::selectedProfile() const { return m_connections.find(m_selected); }

bool ConnectionWindow::canMove(int by) const {
  const models::ConnectionProfile* profile = selectedProfile();
  if (!profile || profile->origin != ConnectionOrigin::Own) return false;
  const int target = m_connections.rowOf(m_selected) + by;
  if (target < 0 || target >= m_connections.rowCount()) return false;
  return m_connections.profiles()[static_cast<std::size_t>(target)].origin == ConnectionOrigin::Own;
}

void ConnectionWindow::updateActions() {
  const models::ConnectionProfile* profile = selectedProfile();
  const SignInState signIn =
      profile ? m_signInOf(m_selected) : SignInState{SignInStatus::NotNeeded, std::nullopt, {}, {}};
  const bool isSignedIn = signIn.status == SignInStatus::SignedIn;
  const bool isTesting =
      m_tests.value(m_selected, {ConnectionTest::State::Passed, {}, {}}).state == ConnectionTest::State::Running;
  m_edit->setEnabled(profile && m_connections.canEdit(m_selected));
  m_test->setEnabled(profile && !isTesting);
  m_remove->setEnabled(profile && m_connections.canRemove(m_selected));
  m_up->setEnabled(canMove(-1));
  m_down->setEnabled(canMove(1));
  m_switch->setEnabled(profile && m_selected != m_current);
  m_signIn->setVisible(signIn.status == SignInStatus::SignedOut || signIn.status == SignInStatus::Ended);
  m_signOut->setVisible(isSignedIn && profile->origin != ConnectionOrigin::ThisRun);
  m_where->setVisible(signIn.status != SignInStatus::NotNeeded);
  m_export->setEnabled(std::any_of(m_connections.profiles().begin(), m_connections.profiles().end(),
                                   [](const auto& each) { return each.origin == ConnectionOrigin::Own; }));
  QStringList lines;
  for (const QString& line : {signInText(signIn), signIn.place, signIn.problem})
    if (!line.isEmpty()) lines.append(line);
  m_signInText->setText(lines.join(QLatin1Char('\n')));
  m_signInText->setToken(signIn.problem.isEmpty() && signIn.status != SignInStatus::Ended ? Token::Muted
                                                                                          : Token::Warning);
  m_signInText->setVisible(!lines.isEmpty());
  m_onlyLocal->setVisible(m_connections.rowCount() == 1);
}

void ConnectionWindow::edit() {
  if (m_edit->isEnabled()) m_form->focusFirst();
}

void ConnectionWindow::test() { emit testRequested(m_selected); }
void ConnectionWindow::switchTo() { emit switchRequested(m_selected); }
void ConnectionWindow::signIn() { emit signInRequested(m_selected); }
void ConnectionWindow::openTokenPanel() { emit tokenPanelRequested(m_selected); }

void ConnectionWindow::signOut() {
  const models::ConnectionProfile* profile = selectedProfile();
  if (!profile) return;
  AskQuestion question;
  question.title = tr("Sign out of %1?").arg(profile->name);
  question.text = tr("This machine forgets the token. The service is not told.");
  question.confirmLabel = tr("Sign out");
  Ask::confirm(this, question, [this, id = profile->id](bool accepted) {
    if (accepted) emit signOutRequested(id);
  });
}

void ConnectionWindow::removeSelected() {
  const models::ConnectionProfile* profile = selectedProfile();
  if (!profile || !m_connections.canRemove(m_selected)) return;
  AskQuestion question;
  question.title = tr("Remove the connection %1?").arg(profile->name);
  question.text = tr("Its token goes too. What is stored at %1 stays as it is.").arg(profile->baseUrl.toString());
  if (m_selected == m_current) question.details = tr("It is in use: the program goes on with Local.");
  question.confirmLabel = tr("Remove");
  question.destructive = true;
  Ask::confirm(this, question, [this, id = profile->id](bool accepted) {
    if (!accepted) return;
    if (id == m_selected) m_form->discard();
    m_connections.remove(id);
  });
}

void ConnectionWindow::move(int by) {
  if (!canMove(by)) return;
  m_connections.move(m_selected, m_connections.rowOf(m_selected) + by);
  m_list->scrollTo(m_list->currentIndex());
}

void ConnectionWindow::importFile() {
  Ask::chooseOpenFile(this, {tr("Import connections"), {}, {tr("Connections (*.json)"), tr("All files (*)")}},
                      [this](const QString& path) {
                        if (!path.isEmpty()) readImport(path);
                      });
}

void ConnectionWindow::readImport(const QString& path) {
  const QString name = QFileInfo(path).fileName();
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    m_message->showMessage(Severity::Danger, tr("%1 could not be read: %2").arg(name, file.errorString()));
    return;
  }
  // One more than is allowed tells a file that is too large, without reading all of it.
  const auto report = m_connections.import(file.read(models::kLargestExchange + 1));
  if (!report) {
    m_message->showMessage(Severity::Danger, QString::fromStdString(report.error().message),
                           tr("Choose a file that was exported from this window."));
    return;
  }
  QStringList hints;
  if (!report->added.isEmpty()) hints.append(tr("A file of connections holds no tokens: sign in to each."));
  if (!report->renamed.isEmpty())
    hints.append(tr("Renamed, because the name was taken: %1.").arg(report->renamed.join(QStringLiteral(", "))));
  hints.append(report->refused);
  m_message->showMessage(report->refused.isEmpty() ? Severity::Good : Severity::Warning,
                         tr("Connections added from %1: %2.").arg(name).arg(report->added.size()),
                         hints.join(QLatin1Char('\n')));
}

void ConnectionWindow::exportFile() {
  Ask::chooseSaveFile(this,
                      {tr("Export connections, without their tokens"),
                       QStringLiteral("connections.json"),
                       {tr("Connections (*.json)")}},
                      [this](const QString& path) {
                        if (!path.isEmpty()) writeExport(path);
                      });
}

void ConnectionWindow::writeExport(const QString& path) {
  QStringList ids;
  for (const auto& profile : m_connections.profiles())
    if (profile.origin == ConnectionOrigin::Own) ids.append(profile.id);
  const QString name = QFileInfo(path).fileName();
  QSaveFile file(path);
  const QByteArray text = m_connections.exported(ids);
  if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
    m_message->showMessage(Severity::Danger, tr("%1 could not be written: %2").arg(name, file.errorString()),
                           tr("Choose another folder."));
    return;
  }
  m_message->showMessage(Severity::Good, tr("Connections written to %1: %2.").arg(name).arg(ids.size()),
                         tr("Tokens stay on this machine: none is in the file."));
}

void ConnectionWindow::save(const models::ConnectionProfile& profile) {
  if (!m_form->isNew()) {
    const auto done = m_connections.edit(profile);
    if (!done) {
      m_form->showRefusal(QString::fromStdString(done.error().message));
      return;
    }
    showSelected();
    return;
  }
  const auto added = m_connections.add(profile);
  if (!added) {
    m_form->showRefusal(QString::fromStdString(added.error().message));
    return;
  }
  m_form->discard();
  m_selected = *added;
  showSelected();
}

void ConnectionWindow::discard() {
  m_form->discard();
  if (!m_form->isNew()) return;
  m_selected = m_connections.profiles().front().id;
  showSelected();
}

}  // namespace tovuk::views
