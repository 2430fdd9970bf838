// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/connection_window.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "models/connections/connection_list.h"
#include "views/connections/connection_delegate.h"
#include "views/connections/connection_form.h"
#include "views/connections/connection_rows.h"
#include "views/widgets/action_button.h"
#include "views/widgets/ask.h"
#include "views/widgets/icons.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

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

QAction* ConnectionWindow::makeAction(const char* name, const char* icon, const QString& text,
                                      void (ConnectionWindow::*run)()) {
  auto* action = new QAction(themedIcon(QLatin1String(icon)), text, this);
  action->setObjectName(QStringLiteral("connections.") + QLatin1String(name));
  connect(action, &QAction::triggered, this, run);
  return action;
}

void ConnectionWindow::makeActions() {
  m_add = makeAction("add", "plus", tr("Add"), &ConnectionWindow::addConnection);
  m_edit = makeAction("edit", "edit", tr("Edit"), &ConnectionWindow::edit);
  m_test = makeAction("test", "refresh", tr("Test"), &ConnectionWindow::test);
  m_remove = makeAction("remove", "trash", tr("Remove\u2026"), &ConnectionWindow::removeSelected);
  m_up = makeAction("up", "chevron-up", tr("Move up"), &ConnectionWindow::moveUp);
  m_down = makeAction("down", "chevron-down", tr("Move down"), &ConnectionWindow::moveDown);
  m_import = makeAction("import", "import", tr("Import\u2026"), &ConnectionWindow::importFile);
  m_export = makeAction("export", "download", tr("Export\u2026"), &ConnectionWindow::exportFile);
  m_switch = makeAction("switch", "check", tr("Switch to"), &ConnectionWindow::switchTo);
  m_signIn = makeAction("signIn", "key", tr("Sign in\u2026"), &ConnectionWindow::signIn);
  m_signOut = makeAction("signOut", "lock", tr("Sign out\u2026"), &ConnectionWindow::signOut);
  m_where = makeAction("where", "help", tr("Where is my token?"), &ConnectionWindow::openTokenPanel);
  m_export->setToolTip(tr("Writes the connections to a file. Tokens stay on this machine."));
  m_add->setShortcut(QKeySequence::New);
  m_edit->setShortcut(Qt::Key_F2);
  m_remove->setShortcut(QKeySequence::Delete);
  m_up->setShortcut(Qt::ALT | Qt::Key_Up);
  m_down->setShortcut(Qt::ALT | Qt::Key_Down);
  // In the form these keys belong to the field: Alt+Down opens a list of choices.
  for (QAction* action : {m_edit, m_remove, m_up, m_down}) action->setShortcutContext(Qt::WidgetShortcut);
  addAction(m_add);
}

QWidget* ConnectionWindow::makeListSide() {
  auto* side = new QWidget(this);
  m_list = new QListView(side);
  m_list->setObjectName(QStringLiteral("connections.list"));
  m_list->setAccessibleName(tr("Connections"));
  m_list->setModel(m_rows);
  m_list->setItemDelegate(new ConnectionDelegate(m_list));
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setUniformItemSizes(true);
  m_list->setMouseTracking(true);
  m_list->setFrameShape(QFrame::NoFrame);
  for (QAction* action : {m_edit, m_remove, m_up, m_down}) m_list->addAction(action);
  m_onlyLocal = new TokenLabel(
      Token::Muted, tr("Only the local service is here. Add a connection to work with Tovuk or another service."),
      side);
  m_onlyLocal->setObjectName(QStringLiteral("connections.onlyLocal"));
  m_onlyLocal->setWordWrap(true);
  m_onlyLocal->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::gap);

  const auto row = [side](ActionButton::Kind kind, const QList<QAction*>& actions) {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    line->setSpacing(metrics::step);
    for (QAction* action : actions) line->addWidget(new ActionButton(kind, action, side));
    return line;
  };
  auto* first = row(ActionButton::Kind::Tool, {m_add, m_remove});
  first->addStretch(1);
  for (QAction* action : {m_up, m_down}) first->addWidget(new ActionButton(ActionButton::Kind::Icon, action, side));
  auto* second = row(ActionButton::Kind::Tool, {m_import, m_export});
  second->addStretch(1);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, metrics::gap);
  column->setSpacing(metrics::step);
  column->addWidget(m_list, 1);
  column->addWidget(m_onlyLocal);
  column->addLayout(first);
  column->addLayout(second);
  return side;
}

QWidget* ConnectionWindow::makeDetailSide() {
  auto* side = new QWidget(this);
  m_heading = new QLabel(side);
  m_heading->setTextFormat(Qt::PlainText);
  m_heading->setWordWrap(true);
  m_heading->setFont(uiFontStrong());
  m_signInText = new TokenLabel(Token::Muted, {}, side);
  m_signInText->setObjectName(QStringLiteral("connections.signInText"));
  m_signInText->setWordWrap(true);
  auto* tools = new QHBoxLayout;
  tools->setSpacing(metrics::gap);
  for (QAction* action : {m_switch, m_test, m_signIn, m_signOut, m_where, m_edit}) {
    auto* button =
        new ActionButton(action == m_where ? ActionButton::Kind::Link : ActionButton::Kind::Framed, action, side);
    tools->addWidget(button);
    // A tool button stays when its action hides.
    connect(action, &QAction::visibleChanged, button, [button, action] { button->setVisible(action->isVisible()); });
  }
  tools->addStretch(1);
  m_loading = new LoadingLine(side);
  m_testMessage = new MessageBar(side);
  m_testMessage->setObjectName(QStringLiteral("connections.testMessage"));
  m_form = new ConnectionForm(side);
  auto* scroll = new QScrollArea(side);
  scroll->setWidget(m_form);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(metrics::margin * 2, 20, metrics::margin * 2, 20);
  column->setSpacing(metrics::gap);
  column->addWidget(m_heading);
  column->addWidget(m_signInText);
  column->addLayout(tools);
  column->addWidget(m_loading);
  column->addWidget(m_testMessage);
  column->addWidget(scroll, 1);
  return side;
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
