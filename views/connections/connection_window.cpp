// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/connection_window.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "models/connections/connection_list.h"
#include "views/connections/connection_form.h"
#include "views/connections/connection_rows.h"
#include "views/widgets/ask.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"

namespace tovuk::views {

namespace {

constexpr int kWidth = 940;
constexpr int kHeight = 640;
constexpr int kListWidth = 340;

}  // namespace

ConnectionWindow::ConnectionWindow(models::ConnectionList& connections, const SignInOf& signInOf, QWidget* parent)
    : QDialog(parent),
      m_connections(connections),
      m_signInOf(signInOf),
      m_rows(new ConnectionRows(connections, signInOf, this)) {
  setObjectName(QStringLiteral("connections.window"));
  setWindowTitle(tr("Connections"));
  resize(kWidth, kHeight);
  makeActions();
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("connections.message"));
  auto* sides = new QSplitter(this);
  sides->setChildrenCollapsible(false);
  sides->addWidget(makeListSide());
  sides->addWidget(makeDetailSide());
  sides->setStretchFactor(1, 1);
  sides->setSizes({kListWidth, kWidth - kListWidth});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_message);
  column->addWidget(sides, 1);

  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConnectionWindow::onCurrentChanged);
  connect(m_list, &QListView::activated, this, &ConnectionWindow::edit);
  connect(m_form, &ConnectionForm::saveRequested, this, &ConnectionWindow::save);
  connect(m_form, &ConnectionForm::discardRequested, this, &ConnectionWindow::discard);
  followList();
  if (const QString kept = m_connections.brokenFileKept(); !kept.isEmpty())
    m_message->showMessage(Severity::Warning, tr("The file of the connections could not be read."),
                           tr("It is kept at %1.").arg(kept));
  m_selected = m_connections.profiles().front().id;
  showSelected();
  m_list->setFocus();
}

void ConnectionWindow::followList() {
  using List = models::ConnectionList;
  connect(&m_connections, &List::writeFailed, this, [this](const QString& reason) {
    m_message->showMessage(Severity::Danger, tr("The connections could not be written to their file: %1").arg(reason),
                           tr("The change counts until the program ends."));
  });
  connect(&m_connections, &List::edited, this,
          [this](const models::ConnectionProfile& before, const models::ConnectionProfile& after) {
            // What the test found was found at the old address.
            if (before.baseUrl != after.baseUrl) m_tests.remove(after.id);
            if (after.id == m_selected && !m_form->isChanged()) showSelected();
          });
  connect(&m_connections, &List::removed, this, [this](const models::ConnectionProfile& profile) {
    m_tests.remove(profile.id);
    if (profile.id == m_selected) {
      m_selected = m_list->currentIndex().data(List::IdRole).toString();
      if (m_selected.isEmpty()) m_selected = m_connections.profiles().front().id;
      showSelected();
    }
    updateActions();
  });
  connect(&m_connections, &List::rowsInserted, this, &ConnectionWindow::updateActions);
  connect(&m_connections, &List::rowsMoved, this, &ConnectionWindow::updateActions);
}

void ConnectionWindow::setCurrent(const QString& id) {
  m_current = id;
  m_rows->setCurrent(id);
  updateActions();
}

void ConnectionWindow::refreshSignIn() {
  m_rows->refresh();
  updateActions();
}

void ConnectionWindow::showTest(const QString& id, const ConnectionTest& test) {
  m_tests[id] = test;
  if (id == m_selected) showTestOfSelected();
  updateActions();
}

bool ConnectionWindow::hasUnsavedChanges() const { return m_form->isChanged(); }

void ConnectionWindow::select(const QString& id) {
  if (id == m_selected || !m_connections.find(id)) return;
  leaveForm([this, id] {
    if (!m_connections.find(id)) return;  // gone while the question was open
    m_selected = id;
    showSelected();
  });
}

void ConnectionWindow::addConnection() {
  leaveForm([this] {
    m_selected.clear();
    showSelected();
    m_form->focusFirst();
  });
}

void ConnectionWindow::onCurrentChanged() {
  const QString id = m_list->currentIndex().data(models::ConnectionList::IdRole).toString();
  if (id.isEmpty() || id == m_selected) return;
  if (!hasUnsavedChanges()) {
    m_selected = id;
    showSelected();
    return;
  }
  // The view is in the middle of its own change of the selection.
  QTimer::singleShot(0, this, [this, id] {
    showRow(m_selected);
    select(id);
  });
}

void ConnectionWindow::showRow(const QString& id) {
  const int row = m_connections.rowOf(id);
  if (row < 0) {
    m_list->selectionModel()->clear();
  } else {
    m_list->setCurrentIndex(m_rows->index(row, 0));
  }
}

void ConnectionWindow::showSelected() {
  const models::ConnectionProfile* profile = selectedProfile();
  models::ConnectionProfile shown = profile ? *profile : models::ConnectionProfile();
  if (!profile) shown.colour = m_rows->rowCount() % models::kConnectionColours;
  m_heading->setText(profile ? profile->name : tr("New connection"));
  m_form->setProfile(shown, m_connections.namesBut(shown.id));
  showRow(m_selected);
  showTestOfSelected();
  updateActions();
}

void ConnectionWindow::showTestOfSelected() {
  const auto at = m_tests.constFind(m_selected);
  const bool isRunning = at != m_tests.constEnd() && at->state == ConnectionTest::State::Running;
  m_loading->setLoading(isRunning);
  if (at == m_tests.constEnd()) {
    m_testMessage->clear();
  } else if (isRunning) {
    m_testMessage->showInfo(tr("Testing the connection\u2026"));
  } else {
    m_testMessage->showMessage(at->state == ConnectionTest::State::Passed ? Severity::Good : Severity::Danger,
                               at->sentence, at->nextStep);
  }
  m_testMessage->setClosable(!isRunning);
}

void ConnectionWindow::leaveForm(const std::function<void()>& next) {
  if (!hasUnsavedChanges()) {
    next();
    return;
  }
  if (m_isAsking) return;
  m_isAsking = true;
  AskQuestion question;
  question.title = tr("Discard what you typed?");
  question.text = m_form->isNew() ? tr("The new connection is not saved yet.")
                                  : tr("The changes to %1 are not saved yet.").arg(m_heading->text());
  question.confirmLabel = tr("Discard");
  question.destructive = true;
  Ask::confirm(this, question, [this, next](bool accepted) {
    m_isAsking = false;
    if (!accepted) return;
    m_form->discard();
    next();
  });
}

void ConnectionWindow::reject() {
  leaveForm([this] { QDialog::reject(); });
}

}  // namespace tovuk::views
