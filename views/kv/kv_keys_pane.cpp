// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/kv/kv_keys_pane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "models/format.h"
#include "models/kv/kv_content.h"
#include "views/shell/action_registry.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/action_button.h"
#include "views/widgets/ask.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

constexpr int kKeyWidth = 168;
constexpr int kSizeWidth = 72;
constexpr int kExpiryWidth = 132;
constexpr int kNamed = 5;  // keys that a question names

}  // namespace

KvKeysPane::KvKeysPane(models::KvKeyList& list, models::ServiceContext& service, ActionRegistry& registry,
                       QWidget* page)
    : QWidget(page), m_list(list), m_service(service), m_registry(registry) {
  m_relist = make("kv.list", page);
  m_prefix = make("kv.listPrefix", page);
  m_more = make("kv.more", page);
  m_all = make("kv.all", page);
  m_stop = make("kv.stop", page);
  m_focusFilter = make("kv.filter", page);
  m_new = make("kv.new", page);
  m_delete = make("kv.deleteSelected", page);
  m_copy = make("kv.copyKeys", page);

  m_filter = new QLineEdit(this);
  m_filter->setObjectName(QStringLiteral("kv.prefix"));
  m_filter->setClearButtonEnabled(true);
  m_filter->setPlaceholderText(tr("Prefix"));
  m_filter->setAccessibleName(tr("Keys that begin with"));
  m_count = new TokenLabel(Token::Muted, {}, this, uiFontDetail);
  m_count->setObjectName(QStringLiteral("kv.count"));
  m_count->setElides();
  m_prefixButton = new ActionButton(ActionButton::Kind::Link, m_prefix, this);
  m_moreButton = new ActionButton(ActionButton::Kind::Link, m_more, this);
  m_allButton = new ActionButton(ActionButton::Kind::Link, m_all, this);
  m_stopButton = new ActionButton(ActionButton::Kind::Link, m_stop, this);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(metrics::margin, metrics::step, metrics::step, metrics::step);
  top->setSpacing(metrics::step);
  top->addWidget(m_filter, 1);
  for (auto* action : {m_relist, m_delete}) top->addWidget(new ActionButton(ActionButton::Kind::Icon, action, this));
  auto* below = new QHBoxLayout;
  below->setContentsMargins(metrics::margin, 0, metrics::step, metrics::step);
  below->setSpacing(metrics::step);
  below->addWidget(m_count, 1);
  for (auto* button : {m_prefixButton, m_moreButton, m_allButton, m_stopButton}) below->addWidget(button);
  m_loading = new LoadingLine(this);
  m_pages = new QStackedWidget(this);
  m_view = new QTableView(m_pages);
  buildView();
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(m_view);
  m_pages->addWidget(m_empty);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("kv.keys.message"));
  m_message->setClosable(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(top);
  layout->addLayout(below);
  layout->addWidget(m_loading);
  layout->addWidget(m_pages, 1);
  layout->addWidget(m_message);

  connect(m_relist, &QAction::triggered, this, [this] { m_list.list(); });
  connect(m_prefix, &QAction::triggered, this, [this] { m_list.list(m_list.filter()); });
  connect(m_more, &QAction::triggered, this, [this] { m_list.more(); });
  connect(m_all, &QAction::triggered, this, [this] { m_list.all(); });
  connect(m_stop, &QAction::triggered, this, [this] { m_list.stop(); });
  connect(m_new, &QAction::triggered, this, &KvKeysPane::newWanted);
  connect(m_delete, &QAction::triggered, this, &KvKeysPane::askToDelete);
  connect(m_focusFilter, &QAction::triggered, this, [this] {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
  });
  connect(m_copy, &QAction::triggered, this, [this] {
    QStringList keys;
    for (const std::string& key : selectedKeys()) keys.append(QString::fromStdString(key));
    QGuiApplication::clipboard()->setText(keys.join(u'\n'));
  });
  connect(m_filter, &QLineEdit::textChanged, this, &KvKeysPane::filterTyped);
  connect(m_message, &MessageBar::retryRequested, this, [this] {
    // What was listed stays: only the page that failed is asked for again.
    if (m_list.hasListed() && m_list.hasMore()) {
      m_list.more();
    } else {
      m_list.list();
    }
  });
  connect(&list, &models::KvKeyList::stateChanged, this, &KvKeysPane::showState);
  connect(&list, &QAbstractItemModel::modelReset, this, &KvKeysPane::findCurrent);
  connect(&list, &QAbstractItemModel::rowsInserted, this, [this] {
    if (!m_view->currentIndex().isValid()) findCurrent();
  });
  connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KvKeysPane::showActions);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
    if (m_isFinding || !current.isValid()) return;
    const QByteArray key = current.data(models::KvKeyList::KeyRole).toByteArray();
    if (key.toStdString() == m_current) return;
    m_current = key.toStdString();
    emit keyChosen(key);
  });
  connect(&service.connection(), &models::Connection::readOnlyChanged, this, &KvKeysPane::showActions);
  showState();
}

QAction* KvKeysPane::make(const char* id, QWidget* page) {
  m_actions.append(m_registry.create(QLatin1String(id), page));
  return m_actions.back();
}

void KvKeysPane::buildView() {
  m_view->setObjectName(QStringLiteral("kv.keys"));
  m_view->setAccessibleName(tr("Keys"));
  m_view->setModel(&m_list);
  m_view->setItemDelegate(new ListDelegate({0, 1, 2, 3}, metrics::gridRow, m_view));
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_view->setWordWrap(false);
  m_view->setTabKeyNavigation(false);
  // Rows of one height need no look at their content, however many there are.
  m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_view->verticalHeader()->setDefaultSectionSize(metrics::gridRow);
  m_view->verticalHeader()->hide();
  auto* header = m_view->horizontalHeader();
  header->setStretchLastSection(true);
  header->setHighlightSections(false);
  header->setFixedHeight(metrics::gridHeader);
  header->resizeSection(models::KvKeyList::Key, kKeyWidth);
  header->resizeSection(models::KvKeyList::Size, kSizeWidth);
  header->resizeSection(models::KvKeyList::Expires, kExpiryWidth);
  m_view->addActions({m_copy, m_delete});
  m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

std::vector<std::string> KvKeysPane::selectedKeys() const {
  std::vector<std::string> keys;
  const QItemSelection selection = m_view->selectionModel()->selection();
  for (const QItemSelectionRange& range : selection)
    for (int row = range.top(); row <= range.bottom(); ++row) keys.emplace_back(m_list.rowAt(row).key);
  return keys;
}

void KvKeysPane::askToDelete() {
  std::vector<std::string> keys = selectedKeys();
  if (keys.empty()) return;
  const auto count = static_cast<qint64>(keys.size());
  QStringList named;
  for (const std::string& key : keys) {
    if (named.size() == kNamed) break;
    named.append(models::kvKeyText(key));
  }
  if (count > kNamed) named.append(tr("and %1 more", "keys").arg(models::formatCount(count - kNamed)));
  AskQuestion question;
  question.title = tr("Delete keys?");
  question.text =
      tr("%1 keys are deleted with their values.", nullptr, models::pluralOf(count)).arg(models::formatCount(count));
  named.append(tr("This is one metered delete for each key."));
  question.details = named.join(u'\n');
  question.confirmLabel = tr("Delete keys");
  question.destructive = true;
  // Many at once are worth a word that is typed.
  if (count > kNamed) question.requiredText = QString::number(count);
  Ask::confirm(this, question, [this, keys = std::move(keys)](bool accepted) {
    if (accepted) emit deleteWanted(keys);
  });
}

void KvKeysPane::setListsFreely(bool free) {
  m_listsFreely = free;
  m_list.setReadsAhead(free);
}

void KvKeysPane::filterTyped() {
  m_list.setFilter(m_filter->text().toStdString());
  if (m_listsFreely && m_list.hasListed() && !m_list.isFilterCovered() && !m_list.isListingAll())
    m_list.list(m_list.filter());
}

void KvKeysPane::setCurrentKey(const std::string& key) {
  m_current = key;
  findCurrent();
}

void KvKeysPane::findCurrent() {
  const QScopedValueRollback finding(m_isFinding, true);
  const int row = m_current.empty() ? -1 : m_list.rowOf(m_current);
  if (row >= 0) {
    m_view->setCurrentIndex(m_list.index(row, 0));
  } else {
    m_view->selectionModel()->clear();
  }
}

void KvKeysPane::takeFocus() {
  QWidget* taker = m_pages->currentWidget() == m_view ? static_cast<QWidget*>(m_view) : m_filter;
  taker->setFocus(Qt::OtherFocusReason);
}

QString KvKeysPane::countText() const {
  if (!m_list.hasListed()) return {};
  const QString held = models::formatCount(static_cast<qint64>(m_list.held().size()));
  const QString shown = models::formatCount(m_list.rowCount());
  if (!m_list.filter().empty()) {
    return m_list.isFilterCovered() ? tr("all %1 with this prefix", "keys").arg(shown)
                                    : tr("%1 of %2 listed; there may be more", "keys").arg(shown, held);
  }
  if (!m_list.scope().empty())
    return tr("%1 listed with the prefix %2", "keys").arg(held, models::kvKeyText(m_list.scope()));
  return m_list.hasMore() ? tr("%1 keys listed; the service has more").arg(held) : tr("all %1 keys").arg(held);
}

void KvKeysPane::showActions() {
  const bool isWhole = m_list.hasListed() && !m_list.hasMore() && m_list.scope().empty();
  const bool isAll = m_list.isListingAll();
  m_registry.setEnabled(m_prefix, !m_list.filter().empty() && !m_list.isFilterCovered() && !isAll,
                        tr("All keys with this prefix are listed, or there is no prefix."));
  m_registry.setEnabled(m_more, m_list.hasMore() && !isAll, tr("There are no more keys."));
  m_registry.setEnabled(m_all, !isWhole && !isAll, tr("All keys are listed."));
  m_registry.setEnabled(m_stop, isAll || m_list.isBusy(), tr("Nothing is being listed."));
  const bool isReadOnly = m_service.connection().isReadOnly();
  const bool hasSelection = m_view->selectionModel()->hasSelection();
  const QString readOnly = tr("This connection is read-only.");
  m_registry.setEnabled(m_new, !isReadOnly, readOnly);
  m_registry.setEnabled(m_delete, !isReadOnly && hasSelection, isReadOnly ? readOnly : tr("No key is selected."));
  m_registry.setEnabled(m_copy, hasSelection, tr("No key is selected."));
  m_prefixButton->setVisible(m_prefix->isEnabled());
  m_moreButton->setVisible(m_more->isEnabled() && m_list.filter().empty());
  m_allButton->setVisible(m_all->isEnabled() && m_list.hasListed() && m_list.filter().empty());
  m_stopButton->setVisible(isAll);
}

void KvKeysPane::showState() {
  const auto state = m_list.state();
  m_loading->setLoading(m_list.isBusy());
  const QString icon = QStringLiteral("kv");
  if (state == models::LoadState::Loading) {
    m_empty->setContent(icon, tr("Asking the service."));
  } else if (state == models::LoadState::Failed) {
    m_empty->setContent(icon, tr("The list did not arrive."), m_relist);
  } else if (!m_list.hasListed()) {
    m_empty->setContent(icon, tr("The keys have not been listed. Listing them is one metered list."), m_relist);
  } else {
    m_empty->setContent(icon, tr("There are no keys here yet."), m_new);
  }
  // A prefix that nothing listed begins with leaves the list there, empty.
  const bool hasList = m_list.held().size() > 0 || !m_list.filter().empty() || !m_list.scope().empty();
  QWidget* page = m_list.hasListed() && hasList ? static_cast<QWidget*>(m_view) : m_empty;
  if (m_pages->currentWidget() != page) m_pages->setCurrentWidget(page);
  if (m_list.error()) {
    m_message->showError(*m_list.error());
    m_message->setRetryVisible(true);
    m_showsError = true;
  } else if (std::exchange(m_showsError, false)) {
    m_message->clear();
  }
  m_count->setText(countText());
  showActions();
}

}  // namespace tovuk::views
