// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/data_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/format.h"
#include "models/sqlite/condition_refusal.h"
#include "models/sqlite/sql_text.h"
#include "views/shell/action_registry.h"
#include "views/sqlite/condition_field.h"
#include "views/sqlite/go_to_row.h"
#include "views/sqlite/grid_actions.h"
#include "views/sqlite/grid_panes.h"
#include "views/sqlite/schema_list.h"
#include "views/sqlite/schema_sides.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

DataPage::DataPage(const DataPageDeps& deps, QWidget* parent)
    : QWidget(parent),
      m_service(*deps.service),
      m_registry(*deps.registry),
      m_database(deps.database),
      m_schema(*deps.schema) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_sides = new SchemaSides(this);
  m_schemaList = new SchemaList(*deps.schema, *deps.schemaModel, deps.reloadSchema, m_sides);
  m_schemaList->setOpenOnClick(true);
  m_sides->setSides(m_schemaList, buildGridSide());
  layout->addWidget(m_sides);
  buildActions(*deps.registry);

  connect(m_schemaList, &SchemaList::browseWanted, this, &DataPage::openTable);
  connect(m_schemaList, &SchemaList::queryWanted, this, [this](const QString& object) {
    emit queryWanted(object, QStringLiteral("SELECT *\nFROM %1\nLIMIT 100;").arg(models::quoteIdentifier(object)));
  });
  connect(&m_schema, &models::SchemaStore::changed, this, [this] {
    if (m_browser && m_schema.find(m_table) == nullptr) closeTable();
    if (!m_wanted.isEmpty()) openTable(m_wanted);
  });
  showState();
}

DataPage::~DataPage() {
  m_panes->setGridModel(nullptr);  // before the browser goes
}

QWidget* DataPage::buildGridSide() {
  auto* side = new QWidget(m_sides);
  auto* layout = new QVBoxLayout(side);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);

  auto* top = new QHBoxLayout;
  top->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  top->setSpacing(metrics::margin);
  m_title = new TokenLabel(Token::Text, {}, side, uiFontStrong);
  m_title->setFixedHeight(metrics::field);
  m_filter = new ConditionField(side);
  top->addWidget(m_title, 0, Qt::AlignTop);
  top->addWidget(m_filter, 1);
  layout->addLayout(top);
  m_loading = new LoadingLine(side);
  layout->addWidget(m_loading);

  m_pages = new QStackedWidget(side);
  m_panes = new GridPanes(m_pages);
  grid()->setObjectName(QStringLiteral("sqlite.data.grid"));
  grid()->setAccessibleName(tr("Rows of the table"));
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(m_panes);
  m_pages->addWidget(m_empty);
  layout->addWidget(m_pages, 1);
  m_message = new MessageBar(side);
  m_message->setObjectName(QStringLiteral("sqlite.data.message"));
  layout->addWidget(m_message);

  layout->addLayout(buildFoot(side));

  connect(m_filter, &ConditionField::wanted, this, &DataPage::applyFilter);
  connect(m_filter, &ConditionField::changed, this, &DataPage::showFormer);
  connect(grid(), &GridView::visibleRowsChanged, this, [this](int first, int last) {
    if (m_browser) m_browser->show(first, last);
  });
  connect(grid(), &GridView::endRequested, this, [this] {
    m_wantsEnd = m_browser && !m_browser->isCountExact() && !m_browser->isCountEstimated();
    showError();
  });
  connect(grid(), &GridView::columnsRearranged, this, [this] {
    m_columns.remember(m_table, grid()->columnState());
    emit viewStateChanged();
  });
  connect(m_message, &MessageBar::closed, this, [this] { m_wantsEnd = false; });
  connect(m_message, &MessageBar::retryRequested, this, [this] {
    if (m_browser && m_browser->filterError()) {
      applyFilter();
    } else {
      refresh();
    }
  });
  return side;
}

QHBoxLayout* DataPage::buildFoot(QWidget* side) {
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  foot->setSpacing(2 * metrics::margin);
  m_rows = new TokenLabel(Token::Text, {}, side);
  m_rows->setObjectName(QStringLiteral("sqlite.data.rows"));
  m_former = new TokenLabel(Token::Warning, {}, side);
  m_former->setObjectName(QStringLiteral("sqlite.data.former"));
  m_former->hide();
  m_way = new TokenLabel(Token::Muted, {}, side);
  m_way->setObjectName(QStringLiteral("sqlite.data.way"));
  m_way->setElides();
  m_cost = new TokenLabel(Token::Muted, {}, side);
  m_cost->setObjectName(QStringLiteral("sqlite.data.cost"));
  foot->addWidget(m_rows);
  foot->addWidget(m_former);
  foot->addWidget(m_way, 1);
  foot->addWidget(m_cost);
  return foot;
}

void DataPage::buildActions(ActionRegistry& registry) {
  const auto make = [&](const char* id, auto run) {
    auto* made = registry.create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_count = make("sqlite.countRows", [this] {
    if (m_browser) m_browser->countRows();
  });
  m_jump = make("sqlite.goToRow", [this] { goToRow(); });
  m_query = make("sqlite.openAsQuery", [this] {
    if (m_browser) emit queryWanted(m_table, m_browser->lastSql());
  });
  m_filterAction = make("sqlite.filterRows", [this] { m_filter->focus(); });
  m_cellAction = registry.create(QStringLiteral("sqlite.cellViewer"), this);
  m_recordAction = registry.create(QStringLiteral("sqlite.recordView"), this);
  m_panes->setActions(m_cellAction, m_recordAction);
}

GridView* DataPage::grid() const { return m_panes->grid(); }

void DataPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_panes->closeOne()) return;
  QWidget::keyPressEvent(event);
}

void DataPage::openTable(const QString& name) {
  const auto* object = m_schema.find(name);
  if (object == nullptr) {
    m_wanted = name;
    m_schema.load();
    return;
  }
  m_wanted.clear();
  // Clicked again: its rows are here, and reading them once more has a price.
  const bool isOpen = m_browser && m_table == object->name && m_openSql == object->sql;
  if (isOpen && m_browser->state() != models::LoadState::Failed) {
    m_schemaList->select(m_table);
    return;
  }
  rememberFilter();
  m_panes->setGridModel(nullptr);
  m_table = object->name;
  m_openSql = object->sql;
  m_wantsEnd = false;
  m_browser = std::make_unique<models::TableBrowser>(m_service, m_database, *object);
  m_filter->setText(m_filters.value(m_table));
  m_isRefused = false;
  watchBrowser();
  m_panes->setGridModel(m_browser.get());
  m_panes->gridActions()->setTableName(m_table);
  m_schemaList->select(m_table);
  if (!m_filter->text().isEmpty()) applyFilter();
  m_restoredTable.clear();
  m_browser->start();
  showState();
  emit viewStateChanged();
}

void DataPage::rememberFilter() {
  if (m_browser) m_filters.insert(m_table, m_browser->filter());
}

// It is not in the schema any more.
void DataPage::closeTable() {
  m_filters.remove(m_table);
  m_panes->setGridModel(nullptr);
  m_browser.reset();
  m_table.clear();
  m_filter->setText({});
  m_isRefused = false;
  showState();
  emit viewStateChanged();
}

void DataPage::watchBrowser() {
  auto* browser = m_browser.get();
  connect(browser, &models::TableBrowser::stateChanged, this, &DataPage::showState);
  connect(browser, &models::TableBrowser::countChanged, this, [this] {
    showFoot();
    // Later: the rows may be told of one after the other just now.
    if (m_wantsEnd && m_browser->isCountExact()) {
      QMetaObject::invokeMethod(this, &DataPage::goToEnd, Qt::QueuedConnection);
    }
  });
  connect(browser, &models::TableBrowser::filterChanged, this, [this] {
    m_isRefused = false;
    showFormer();
    emit viewStateChanged();
  });
  connect(browser, &models::TableBrowser::filterRefused, this, [this] {
    m_isRefused = true;
    if (m_browser->filterError()->kind == ErrorKind::Invalid) refuseCondition(*m_browser->filterError());
    showState();
  });
  connect(browser, &models::TableBrowser::pageArrived, this, [this, first = true]() mutable {
    if (first) {
      first = false;
      const auto state = m_columns.recall(m_table);
      if (!state.isEmpty()) grid()->restoreColumnState(state);
    }
    showState();
    m_panes->followCurrentCell();
  });
  connect(browser, &models::TableBrowser::jumped, this, [this](int row) {
    const QModelIndex target = m_browser->index(row, qMax(0, grid()->currentIndex().column()));
    grid()->setCurrentIndex(target);
    grid()->scrollTo(target, QAbstractItemView::PositionAtCenter);
    grid()->setFocus(Qt::OtherFocusReason);
  });
}

void DataPage::applyFilter() {
  if (!m_browser) return;
  m_isRefused = false;
  m_filter->clearProblem();
  if (const auto problem = m_browser->setFilter(m_filter->text())) {
    m_isRefused = true;
    m_filter->showProblem(*problem);
  }
  showFormer();
}

void DataPage::refuseCondition(const Error& error) {
  const QString words = QString::fromStdString(error.message);
  m_filter->showProblem(models::ConditionRefusal::text(words, m_filter->text()), words);
}

void DataPage::goToRow() {
  if (!m_browser) return;
  askForRow(*m_browser, grid()->currentIndex().row(), this, [this](qint64 row) {
    if (m_browser) m_browser->jumpTo(row);
  });
}

// The end that was asked for is known now.
void DataPage::goToEnd() {
  if (!m_wantsEnd || !m_browser || !m_browser->isCountExact()) return;
  m_wantsEnd = false;
  showError();
  m_browser->jumpTo(m_browser->rowCount() - 1);
}

void DataPage::refresh() {
  if (m_browser) m_browser->refresh();
}

void DataPage::showState() {
  const bool open = m_browser != nullptr;
  for (auto* action : {m_count, m_jump, m_query, m_cellAction, m_recordAction, m_filterAction}) {
    m_registry.setEnabled(action, open, tr("Open a table first."));
  }
  m_filter->setVisible(open);
  m_title->setText(m_table);
  m_title->setVisible(open);
  if (!open) {
    m_pages->setCurrentWidget(m_empty);
    m_empty->setContent(QStringLiteral("table"),
                        m_restoredTable.isEmpty()
                            ? tr("Choose a table or view at the left to see its rows. Opening a view may read all rows "
                                 "behind it.")
                            : tr("%1 was open here. Choose it at the left to read its rows.").arg(m_restoredTable));
    m_loading->setLoading(false);
    m_message->clear();
    showFoot();
    showFormer();
    return;
  }
  const auto state = m_browser->state();
  m_loading->setLoading(state == models::LoadState::Loading || state == models::LoadState::Refreshing);
  const bool hasAnswer = state == models::LoadState::Ready || state == models::LoadState::Refreshing;
  const bool isEmpty = state == models::LoadState::Empty || (hasAnswer && m_browser->rowCount() == 0);
  m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_panes);
  if (isEmpty) {
    m_empty->setContent(QStringLiteral("table"), m_browser->filter().isEmpty() ? tr("This table has no rows.")
                                                                               : tr("No row meets the condition."));
  }
  showError();
  // What was wrong with the condition in the field is not wrong any more.
  if (hasAnswer && !m_isRefused && m_filter->text() == m_browser->filter()) m_filter->clearProblem();
  showFoot();
  showFormer();
}

// A condition that SQLite refuses is a matter of its field, and said there; the bar is for everything else.
void DataPage::showError() {
  const auto& refusal = m_browser->filterError();
  const auto& error = refusal ? refusal : m_browser->error();
  const bool isOfCondition = error && error->kind == ErrorKind::Invalid && (refusal || !m_browser->filter().isEmpty());
  const QString noEnd = tr("How many rows there are is not known until they are counted.");
  if (error && !isOfCondition) {
    m_message->setClosable(false);
    m_message->showError(*error);
  } else if (m_wantsEnd) {
    if (m_message->text() == noEnd) return;
    m_message->showInfo(noEnd);
    m_message->setClosable(true);
    m_message->addLink(m_count);
  } else {
    m_message->clear();
  }
  if (isOfCondition && !refusal && m_filter->text() == m_browser->filter()) refuseCondition(*error);
}

// Whether what is shown is what the field asks for.
void DataPage::showFormer() {
  const bool isFormer =
      m_browser && m_isRefused && m_browser->rowCount() > 0 && m_filter->text() != m_browser->filter();
  m_former->setVisible(isFormer);
  grid()->setFaded(isFormer);
  if (!isFormer) return;
  const QString former = m_browser->filter();
  m_former->setText(former.isEmpty() ? tr("Rows without a condition") : tr("Rows of the former condition"));
  m_former->setToolTip(plainToolTip(former));
}

void DataPage::showFoot() {
  const bool open = m_browser != nullptr;
  for (auto* label : {m_rows, m_way, m_cost}) label->setVisible(open);
  if (!open) return;
  const QString count = models::formatCount(m_browser->rowCount());
  if (m_browser->isCountExact()) {
    m_rows->setText(tr("%1 rows").arg(count));
  } else if (m_browser->rowCount() == 0) {
    m_rows->clear();  // nothing has come yet
  } else if (m_browser->isCountEstimated()) {
    m_rows->setText(tr("about %1 rows").arg(count));
  } else {
    // How many meet a condition or are in a view cannot be estimated.
    m_rows->setText(tr("at least %1 rows").arg(models::formatCount(m_browser->certainRows())));
  }
  m_way->setText(m_browser->wayText());
  m_way->setToolTip(m_browser->wayText());
  m_way->setToken(m_browser->way() == models::TableBrowser::Way::Keyset ? Token::Muted : Token::Warning);
  m_cost->setText(tr("%1 rows read so far").arg(models::formatCount(m_browser->rowsRead())));
}

void DataPage::takeFocus() {
  if (m_browser) {
    grid()->setFocus(Qt::OtherFocusReason);
  } else {
    m_schemaList->setFocus(Qt::OtherFocusReason);
  }
}

QJsonObject DataPage::viewState() const {
  return {{QStringLiteral("table"), m_browser ? m_table : m_restoredTable},
          {QStringLiteral("filter"), m_browser ? m_browser->filter() : m_filters.value(m_restoredTable)},
          {QStringLiteral("schemaWidth"), m_sides->schemaWidth()},
          {QStringLiteral("columns"), m_columns.toJson()}};
}

void DataPage::restoreViewState(const QJsonObject& state) {
  m_columns.restore(state.value(QStringLiteral("columns")).toArray());
  m_sides->setSchemaWidth(state.value(QStringLiteral("schemaWidth")).toInt(m_sides->schemaWidth()));
  // The table that was open is not opened again by itself: that would read rows nobody asked for now.
  m_restoredTable = state.value(QStringLiteral("table")).toString();
  m_filters.insert(m_restoredTable, state.value(QStringLiteral("filter")).toString());
  showState();
}

}  // namespace tovuk::views
