// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/history_page.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "views/shell/action_registry.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kTimeWidth = 176;
constexpr int kSqlWidth = 460;
constexpr int kFigureWidth = 104;
constexpr int kTitleLength = 24;
using History = models::QueryHistory;

// How each statement ended, as the messages of a run show it.
class HistoryDelegate : public ListDelegate {
 public:
  using ListDelegate::ListDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    ListDelegate::initStyleOption(option, index);
    if (index.column() != History::Sql) return;
    if (index.data(History::StoppedRole).toBool()) {
      option->icon = themedIcon(QStringLiteral("stop"), Token::Warning);
    } else if (index.data(History::SucceededRole).toBool()) {
      option->icon = themedIcon(QStringLiteral("check-circle"), Token::Good);
    } else {
      option->icon = themedIcon(QStringLiteral("error"), Token::Danger);
    }
  }
};

}  // namespace

HistoryPage::HistoryPage(models::QueryHistory& history, QString service, QString database, ActionRegistry& registry,
                         QWidget* parent)
    : QWidget(parent),
      m_history(history),
      m_registry(registry),
      m_filter(new models::HistoryFilter(history, this)),
      m_service(std::move(service)),
      m_database(std::move(database)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  top->setSpacing(metrics::margin);
  m_search = new QLineEdit(this);
  m_search->setObjectName(QStringLiteral("sqlite.history.search"));
  m_search->setPlaceholderText(tr("Search in the statements"));
  m_search->setAccessibleName(tr("Search in the statements"));
  m_search->setClearButtonEnabled(true);
  m_onlyThis = new QCheckBox(tr("Only %1").arg(m_database), this);
  m_onlyThis->setObjectName(QStringLiteral("sqlite.history.onlyThis"));
  m_onlyThis->setChecked(true);
  top->addWidget(m_search, 1);
  top->addWidget(m_onlyThis);
  layout->addLayout(top);

  m_pages = new QStackedWidget(this);
  m_list = new QTreeView(m_pages);
  m_list->setObjectName(QStringLiteral("sqlite.history"));
  m_list->setAccessibleName(tr("Statements you ran"));
  m_list->setModel(m_filter);
  const QSet<int> mono = {History::Time,     History::Sql,         History::Rows,
                          History::RowsRead, History::RowsWritten, History::Duration};
  setUpList(*m_list, mono, metrics::gridRow);
  m_list->setItemDelegate(new HistoryDelegate(mono, metrics::gridRow, m_list));
  m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
  auto* header = m_list->header();
  for (int column = 0; column < models::QueryHistory::ColumnCount; ++column)
    header->resizeSection(column, std::max(kFigureWidth, header->sectionSizeHint(column)));
  header->resizeSection(models::QueryHistory::Time, kTimeWidth);
  header->resizeSection(models::QueryHistory::Sql, kSqlWidth);
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(m_list);
  m_pages->addWidget(m_empty);
  layout->addWidget(m_pages, 1);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("sqlite.history.message"));
  m_message->setClosable(true);
  layout->addWidget(m_message);

  const auto make = [&](const char* id, auto run) {
    auto* made = registry.create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_open = make("sqlite.openHistory", [this] {
    if (const auto* entry = current()) emit draftWanted(entry->sql.simplified().left(kTitleLength), entry->sql);
  });
  m_copy = make("sqlite.copyHistory", [this] {
    if (const auto* entry = current()) QGuiApplication::clipboard()->setText(entry->sql);
  });
  m_delete = make("sqlite.deleteHistory", [this] { remove(); });
  m_undo = make("sqlite.undoDeleteHistory", [this] { undo(); });
  m_list->addActions({m_open, m_copy, m_delete});

  connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_filter->setText(text);
    showState();
  });
  connect(m_onlyThis, &QCheckBox::toggled, this, [this](bool only) {
    m_filter->setDatabase(only ? m_service : QString(), only ? m_database : QString());
    m_list->setColumnHidden(models::QueryHistory::Database, only);
    showState();
  });
  connect(m_list, &QTreeView::activated, m_open, &QAction::trigger);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showState);
  for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
    connect(m_filter, signal, this, &HistoryPage::showState);
  }
  connect(m_filter, &QAbstractItemModel::modelReset, this, &HistoryPage::showState);
  m_filter->setDatabase(m_service, m_database);
  m_list->setColumnHidden(models::QueryHistory::Database, true);
  showState();
}

const models::HistoryEntry* HistoryPage::current() const {
  const QModelIndex index = m_list->currentIndex();
  return index.isValid() ? &m_history.entry(m_filter->mapToSource(index).row()) : nullptr;
}

void HistoryPage::remove() {
  const auto* entry = current();
  if (entry == nullptr) return;
  const models::HistoryEntry kept = *entry;
  if (!m_history.remove(kept.id)) {
    m_message->showMessage(Severity::Danger, tr("The history could not be saved: %1").arg(m_history.lastError()));
    return;
  }
  m_deleted.push_back(kept);
  m_message->showInfo(tr("One statement was deleted from the history."));
  m_message->addLink(m_undo);
  showState();
  // With the last statement the list goes; a search field in its place would keep the key of undo to itself.
  if (m_filter->rowCount() == 0) setFocus(Qt::OtherFocusReason);
}

void HistoryPage::undo() {
  if (m_deleted.empty()) return;
  if (!m_history.restore(m_deleted.back())) {
    m_message->showMessage(Severity::Danger, tr("The history could not be saved: %1").arg(m_history.lastError()));
    return;
  }
  const QString id = m_deleted.back().id;
  m_deleted.pop_back();
  m_message->clear();
  const auto found = m_filter->match(m_filter->index(0, 0), History::IdRole, id, 1, Qt::MatchExactly);
  if (!found.isEmpty()) m_list->setCurrentIndex(found.front());
  showState();
  m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || !m_search->hasFocus()) return QWidget::keyPressEvent(event);
  // As in the filter of the resources: the text first, then the field.
  if (!m_search->text().isEmpty()) {
    m_search->clear();
  } else if (m_pages->currentWidget() == m_list) {
    m_list->setFocus(Qt::OtherFocusReason);
  }
}

void HistoryPage::takeFocus() { m_search->setFocus(Qt::OtherFocusReason); }

void HistoryPage::showState() {
  const bool chosen = m_list->currentIndex().isValid();
  for (auto* action : {m_open, m_copy, m_delete}) {
    m_registry.setEnabled(action, chosen, tr("Choose a statement first."));
  }
  m_registry.setEnabled(m_undo, !m_deleted.empty(), tr("No statement was deleted from the history."));
  const bool hasRows = m_filter->rowCount() > 0;
  m_pages->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_list) : m_empty);
  m_empty->setContent(QStringLiteral("history"), m_search->text().isEmpty()
                                                     ? tr("Statements that you run are kept here with their figures.")
                                                     : tr("No statement holds this text."));
}

}  // namespace tovuk::views
