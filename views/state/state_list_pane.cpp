// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/state_list_pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "models/format.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/action_button.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kKeyWidth = 184;
constexpr int kSizeWidth = 88;

}  // namespace

StateListPane::StateListPane(models::StateList& list, const StateListText& text, const StateListActions& actions,
                             QWidget* parent)
    : QWidget(parent), m_list(list), m_text(text), m_actions(actions) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);

  auto* top = new QHBoxLayout;
  top->setContentsMargins(metrics::margin, metrics::step, metrics::step, metrics::step);
  top->setSpacing(metrics::step);
  m_filter = new QLineEdit(this);
  m_filter->setObjectName(text.name + QStringLiteral(".prefix"));
  m_filter->setClearButtonEnabled(true);
  m_filter->setPlaceholderText(text.filter);
  m_filter->setAccessibleName(text.filter);
  top->addWidget(m_filter, 1);
  top->addWidget(new ActionButton(ActionButton::Kind::Icon, actions.read, this));
  top->addWidget(new ActionButton(ActionButton::Kind::Icon, actions.create, this));
  layout->addLayout(top);

  m_loading = new LoadingLine(this);
  layout->addWidget(m_loading);
  m_pages = new QStackedWidget(this);
  m_view = new QTreeView(m_pages);
  m_view->setObjectName(text.name);
  m_view->setAccessibleName(text.title);
  // Before the view hears of it, which takes the mark to a neighbour of a row that goes.
  connect(&list, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isRemoving = true; });
  m_view->setModel(&list);
  QSet<int> mono;
  for (int column = 0; column < list.columnCount(); ++column) mono.insert(column);
  setUpList(*m_view, mono, metrics::gridRow);
  m_view->header()->resizeSection(0, kKeyWidth);
  m_view->header()->resizeSection(1, kSizeWidth);
  m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(m_view);
  m_pages->addWidget(m_empty);
  layout->addWidget(m_pages, 1);

  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(metrics::margin, metrics::step, metrics::step, metrics::step);
  foot->setSpacing(metrics::step);
  m_count = new TokenLabel(Token::Muted, {}, this, uiFontDetail);
  m_count->setObjectName(text.name + QStringLiteral(".count"));
  m_count->setElides();
  m_more = new ActionButton(ActionButton::Kind::Link, actions.more, this);
  m_all = new ActionButton(ActionButton::Kind::Link, actions.all, this);
  m_stop = new ActionButton(ActionButton::Kind::Link, actions.stop, this);
  foot->addWidget(m_count, 1);
  for (auto* button : {m_more, m_all, m_stop}) foot->addWidget(button);
  layout->addLayout(foot);
  m_message = new MessageBar(this);
  m_message->setObjectName(text.name + QStringLiteral(".message"));
  layout->addWidget(m_message);

  connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& prefix) { m_list.setPrefix(prefix); });
  connect(m_message, &MessageBar::retryRequested, this, [this] {
    // What was held stays: only the page that failed is asked for again.
    if (m_list.hasRead() && m_list.hasMore()) {
      m_list.readMore();
    } else {
      m_list.read();
    }
  });
  connect(&list, &models::StateList::stateChanged, this, &StateListPane::showState);
  connect(&list, &QAbstractItemModel::modelReset, this, &StateListPane::findCurrent);
  connect(&list, &QAbstractItemModel::rowsInserted, this, &StateListPane::findCurrent);
  connect(&list, &QAbstractItemModel::rowsRemoved, this, [this] {
    m_isRemoving = false;
    findCurrent();
  });
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
    if (m_isFinding || m_isRemoving || !current.isValid()) return;
    const QString key = current.data(models::StateList::KeyRole).toString();
    if (key == m_current) return;
    m_current = key;
    emit keyChosen(key);
  });
  connect(m_view, &QTreeView::activated, this,
          [this](const QModelIndex& index) { emit keyActivated(index.data(models::StateList::KeyRole).toString()); });
  showState();
}

void StateListPane::setCurrentKey(const QString& key) {
  m_current = key;
  findCurrent();
}

void StateListPane::findCurrent() {
  const QScopedValueRollback finding(m_isFinding, true);
  if (m_view->currentIndex().data(models::StateList::KeyRole).toString() == m_current && !m_current.isEmpty()) return;
  const int row = m_current.isEmpty() ? -1 : m_list.rowOf(m_current);
  if (row < 0) {
    m_view->setCurrentIndex({});
    m_view->clearSelection();
  } else {
    m_view->setCurrentIndex(m_list.index(row, 0));
  }
}

void StateListPane::setObstacle(const QString& sentence) {
  if (m_obstacle == sentence) return;
  m_obstacle = sentence;
  showState();
}

void StateListPane::takeFocus() {
  QWidget* taker = m_pages->currentWidget() == m_view ? static_cast<QWidget*>(m_view) : m_filter;
  taker->setFocus(Qt::OtherFocusReason);
}

void StateListPane::focusFilter() {
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
}

QString StateListPane::countText() const {
  if (!m_list.hasRead()) return {};
  const QString held = models::formatCount(m_list.heldCount());
  if (!m_list.prefix().isEmpty()) {
    const QString shown = models::formatCount(m_list.rowCount());
    return m_list.hasMore() ? tr("%1 of %2 read; the service has more", "rows").arg(shown, held)
                            : tr("%1 of %2", "rows").arg(shown, held);
  }
  return m_list.hasMore() ? tr("%1 read; the service has more", "rows").arg(held) : tr("all %1", "rows").arg(held);
}

void StateListPane::showFoot() {
  m_count->setText(m_obstacle.isEmpty() ? countText() : QString());
  const bool mayRead = m_obstacle.isEmpty() && m_list.hasRead() && m_list.hasMore();
  m_more->setVisible(mayRead && !m_list.isReadingAll());
  m_all->setVisible(mayRead && !m_list.isReadingAll());
  m_stop->setVisible(m_list.isReadingAll());
}

void StateListPane::showState() {
  const auto state = m_list.state();
  m_loading->setLoading(m_list.isBusy());
  m_filter->setEnabled(m_obstacle.isEmpty());
  const bool isMissing = m_list.error() && m_list.error()->kind == ErrorKind::NotFound && !m_list.hasRead();
  if (!m_obstacle.isEmpty()) {
    m_empty->setContent(m_text.iconName, m_obstacle);
  } else if (state == models::LoadState::Loading) {
    m_empty->setContent(m_text.iconName, tr("Asking the service."));
  } else if (isMissing) {
    m_empty->setContent(m_text.iconName, m_text.missing, m_actions.create);
  } else if (state == models::LoadState::Failed) {
    m_empty->setContent(m_text.iconName, tr("The list did not arrive."), m_actions.read);
  } else if (!m_list.hasRead()) {
    m_empty->setContent(m_text.iconName, m_text.notRead, m_actions.read);
  } else {
    m_empty->setContent(m_text.iconName, m_text.none, m_actions.create);
  }
  // A prefix that nothing held begins with leaves the list there, empty, with its foot to read on.
  const bool hasList = m_obstacle.isEmpty() && m_list.heldCount() > 0;
  QWidget* page = hasList ? static_cast<QWidget*>(m_view) : m_empty;
  if (m_pages->currentWidget() != page) m_pages->setCurrentWidget(page);
  if (m_list.error() && !isMissing && m_obstacle.isEmpty()) {
    m_message->showError(*m_list.error());
    m_message->setRetryVisible(true);
  } else {
    m_message->clear();
  }
  showFoot();
}

}  // namespace tovuk::views
