// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window is made of: its actions, the side of the list, the side of the details.
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

#include "views/connections/connection_delegate.h"
#include "views/connections/connection_form.h"
#include "views/connections/connection_rows.h"
#include "views/connections/connection_window.h"
#include "views/widgets/action_button.h"
#include "views/widgets/icons.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

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

}  // namespace tovuk::views
