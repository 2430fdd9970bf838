// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/data_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/format.h"
#include "models/sqlite/sql_text.h"
#include "views/shell/action_registry.h"
#include "views/sqlite/cell_viewer.h"
#include "views/sqlite/grid_actions.h"
#include "views/sqlite/record_view.h"
#include "views/sqlite/schema_list.h"
#include "views/sqlite/schema_sides.h"
#include "views/sqlite/token_label.h"
#include "views/widgets/ask.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kSideWidth = 280;

}  // namespace

DataPage::DataPage(const DataPageDeps& deps, QWidget* parent)
    : QWidget(parent), m_service(*deps.service), m_database(deps.database), m_schema(*deps.schema) {
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
  m_grid->setGridModel(nullptr);  // before the browser goes
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
  m_filter = new QLineEdit(side);
  m_filter->setObjectName(QStringLiteral("sqlite.data.filter"));
  m_filter->setFont(monoFont());
  m_filter->setLayoutDirection(Qt::LeftToRight);  // SQL
  m_filter->setClearButtonEnabled(true);
  m_filter->setPlaceholderText(tr("Filter by an SQL condition, for example total > 100"));
  m_filter->setAccessibleName(tr("SQL condition that the rows must meet"));
  m_filterProblem = new TokenLabel(Token::Danger, {}, side);
  m_filterProblem->setObjectName(QStringLiteral("sqlite.data.filterProblem"));
  top->addWidget(m_title);
  top->addWidget(m_filter, 1);
  top->addWidget(m_filterProblem);
  layout->addLayout(top);
  m_loading = new LoadingLine(side);
  layout->addWidget(m_loading);

  m_pages = new QStackedWidget(side);
  m_panes = new QSplitter(Qt::Horizontal, m_pages);
  m_panes->setChildrenCollapsible(false);
  m_panes->setHandleWidth(metrics::line);
  m_grid = new GridView(m_panes);
  m_grid->setObjectName(QStringLiteral("sqlite.data.grid"));
  m_grid->setAccessibleName(tr("Rows of the table"));
  m_gridActions = new GridActions(*m_grid);
  m_record = new RecordView(m_panes);
  m_cell = new CellViewer(m_panes);
  m_panes->addWidget(m_grid);
  m_panes->addWidget(m_record);
  m_panes->addWidget(m_cell);
  m_panes->setStretchFactor(0, 1);
  m_record->hide();
  m_cell->hide();
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(m_panes);
  m_pages->addWidget(m_empty);
  layout->addWidget(m_pages, 1);
  m_message = new MessageBar(side);
  m_message->setObjectName(QStringLiteral("sqlite.data.message"));
  layout->addWidget(m_message);

  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  foot->setSpacing(2 * metrics::margin);
  m_rows = new TokenLabel(Token::Text, {}, side);
  m_rows->setObjectName(QStringLiteral("sqlite.data.rows"));
  m_way = new TokenLabel(Token::Muted, {}, side);
  m_way->setObjectName(QStringLiteral("sqlite.data.way"));
  m_way->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_cost = new TokenLabel(Token::Muted, {}, side);
  m_cost->setObjectName(QStringLiteral("sqlite.data.cost"));
  foot->addWidget(m_rows);
  foot->addWidget(m_way, 1);
  foot->addWidget(m_cost);
  layout->addLayout(foot);

  connect(m_filter, &QLineEdit::returnPressed, this, &DataPage::applyFilter);
  connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_filterProblem->clear();
    if (text.isEmpty()) applyFilter();
  });
  connect(m_grid, &GridView::visibleRowsChanged, this, [this](int first, int last) {
    if (m_browser) m_browser->show(first, last);
  });
  connect(m_grid, &GridView::columnsRearranged, this, [this] {
    m_columns.remember(m_table, m_grid->columnState());
    emit viewStateChanged();
  });
  connect(m_message, &MessageBar::retryRequested, this, [this] {
    if (m_browser && m_browser->filterError()) {
      applyFilter();
    } else {
      refresh();
    }
  });
  return side;
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
  m_filterAction = make("sqlite.filterRows", [this] {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
  });
  m_cellAction = make("sqlite.cellViewer", [this] {
    m_cell->setVisible(m_cellAction->isChecked());
    showPanes();
  });
  m_cellAction->setCheckable(true);
  m_recordAction = make("sqlite.recordView", [this] {
    m_record->setVisible(m_recordAction->isChecked());
    showPanes();
  });
  m_recordAction->setCheckable(true);
  const auto turn = [](QAction* action, bool on) {
    if (action->isChecked() != on) action->trigger();
  };
  connect(m_cell, &CellViewer::closeRequested, m_cellAction, [this, turn] { turn(m_cellAction, false); });
  connect(m_record, &RecordView::closeRequested, m_recordAction, [this, turn] { turn(m_recordAction, false); });
  connect(m_grid, &GridView::cellOpened, m_cellAction, [this, turn] { turn(m_cellAction, true); });
  connect(m_gridActions, &GridActions::cellViewerWanted, m_cellAction, [this, turn] { turn(m_cellAction, true); });
  connect(m_gridActions, &GridActions::recordWanted, m_recordAction, [this, turn] { turn(m_recordAction, true); });
  connect(m_record, &RecordView::rowWanted, this, [this](int row) {
    if (m_browser) m_grid->setCurrentIndex(m_browser->index(row, qMax(0, m_grid->currentIndex().column())));
  });
}

void DataPage::keyPressEvent(QKeyEvent* event) {
  for (auto* pane : {m_cellAction, m_recordAction}) {
    if (event->key() != Qt::Key_Escape || !pane->isChecked()) continue;
    pane->trigger();
    return;
  }
  QWidget::keyPressEvent(event);
}

void DataPage::showPanes() {
  const int open = (m_cellAction->isChecked() ? 1 : 0) + (m_recordAction->isChecked() ? 1 : 0);
  m_panes->setSizes({qMax(kSideWidth, m_panes->width() - open * kSideWidth), kSideWidth, kSideWidth});
  followCurrentCell();
}

void DataPage::openTable(const QString& name) {
  const auto* object = m_schema.find(name);
  if (object == nullptr) {
    m_wanted = name;
    m_schema.load();
    return;
  }
  m_wanted.clear();
  m_grid->setGridModel(nullptr);
  m_table = object->name;
  m_browser = std::make_unique<models::TableBrowser>(m_service, m_database, *object);
  {
    const QSignalBlocker quiet(m_filter);
    m_filter->setText(name == m_restoredTable ? m_restoredFilter : QString());
  }
  m_filterProblem->clear();
  watchBrowser();
  m_grid->setGridModel(m_browser.get());
  connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &DataPage::followCurrentCell);
  m_gridActions->setTableName(m_table);
  m_schemaList->select(m_table);
  if (!m_filter->text().isEmpty()) {
    if (const auto problem = m_browser->setFilter(m_filter->text())) m_filterProblem->setText(*problem);
  }
  m_restoredTable.clear();
  m_browser->start();
  showState();
  emit viewStateChanged();
}

// It is not in the schema any more.
void DataPage::closeTable() {
  m_grid->setGridModel(nullptr);
  m_browser.reset();
  m_table.clear();
  m_filter->clear();
  followCurrentCell();
  showState();
  emit viewStateChanged();
}

void DataPage::watchBrowser() {
  auto* browser = m_browser.get();
  connect(browser, &models::TableBrowser::stateChanged, this, &DataPage::showState);
  connect(browser, &models::TableBrowser::countChanged, this, &DataPage::showFoot);
  connect(browser, &models::TableBrowser::filterChanged, this, &DataPage::viewStateChanged);
  connect(browser, &models::TableBrowser::filterRefused, this, [this] {
    m_filterProblem->setText(QString::fromStdString(m_browser->filterError()->message));
    showState();
  });
  connect(browser, &models::TableBrowser::pageArrived, this, [this, first = true]() mutable {
    if (first) {
      first = false;
      const auto state = m_columns.recall(m_table);
      if (!state.isEmpty()) m_grid->restoreColumnState(state);
    }
    showState();
    followCurrentCell();
  });
  connect(browser, &models::TableBrowser::jumped, this, [this](int row) {
    const QModelIndex target = m_browser->index(row, qMax(0, m_grid->currentIndex().column()));
    m_grid->setCurrentIndex(target);
    m_grid->scrollTo(target, QAbstractItemView::PositionAtCenter);
    m_grid->setFocus(Qt::OtherFocusReason);
  });
}

void DataPage::applyFilter() {
  if (!m_browser) return;
  if (const auto problem = m_browser->setFilter(m_filter->text().trimmed())) {
    m_filterProblem->setText(*problem);
    return;
  }
  m_filterProblem->clear();
}

void DataPage::goToRow() {
  if (!m_browser) return;
  AskText question;
  question.title = tr("Go to a row");
  question.label = tr("Row number");
  question.initial = QString::number(qMax(0, m_grid->currentIndex().row()) + 1);
  question.confirmLabel = tr("Go");
  question.hint = m_browser->wayText();
  question.problem = [](const QString& text) {
    bool read = false;
    const qlonglong row = QLocale().toLongLong(text.trimmed(), &read);
    const qlonglong plain = text.trimmed().toLongLong();
    return (read && row > 0) || plain > 0 ? QString() : tr("A row number is a whole number from 1.");
  };
  Ask::text(this, question, [this](const std::optional<QString>& text) {
    if (!text || !m_browser) return;
    bool read = false;
    qlonglong row = text->trimmed().toLongLong(&read);
    if (!read) row = QLocale().toLongLong(text->trimmed());
    m_browser->jumpTo(row - 1);
  });
}

void DataPage::refresh() {
  if (m_browser) m_browser->refresh();
}

void DataPage::showState() {
  const bool open = m_browser != nullptr;
  for (auto* action : {m_count, m_jump, m_query, m_cellAction, m_recordAction, m_filterAction}) {
    action->setEnabled(open);
  }
  m_filter->setEnabled(open);
  m_title->setText(m_table);
  m_title->setVisible(open);
  if (!open) {
    m_pages->setCurrentWidget(m_empty);
    m_empty->setContent(QStringLiteral("table"),
                        m_restoredTable.isEmpty()
                            ? tr("Choose a table or view at the left to see its rows.")
                            : tr("%1 was open here. Choose it at the left to read its rows.").arg(m_restoredTable));
    m_loading->setLoading(false);
    m_message->clear();
    showFoot();
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
  const auto& error = m_browser->error();
  if (m_browser->filterError()) {
    m_message->showError(*m_browser->filterError());
  } else if (error) {
    m_message->showError(*error);
    // A condition that SQLite refuses is a matter of the field: it is said beside it as well.
    if (!m_browser->filter().isEmpty() && error->kind == ErrorKind::Invalid) {
      m_filterProblem->setText(QString::fromStdString(error->message));
    }
  } else {
    m_message->clear();
    // What was wrong with the condition in the field is not wrong any more.
    if (hasAnswer && m_filter->text().trimmed() == m_browser->filter()) m_filterProblem->clear();
  }
  showFoot();
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
  } else if (m_browser->filter().isEmpty()) {
    m_rows->setText(tr("about %1 rows").arg(count));
  } else {
    // How many meet a condition cannot be estimated.
    m_rows->setText(tr("at least %1 rows").arg(models::formatCount(m_browser->certainRows())));
  }
  m_way->setText(m_browser->wayText());
  m_way->setToolTip(m_browser->wayText());
  m_way->setToken(m_browser->way() == models::TableBrowser::Way::Keyset ? Token::Muted : Token::Warning);
  m_cost->setText(tr("%1 rows read so far").arg(models::formatCount(m_browser->rowsRead())));
}

void DataPage::followCurrentCell() {
  const QModelIndex current = m_grid->currentIndex();
  if (m_cellAction->isChecked()) {
    if (m_browser && current.isValid()) {
      m_cell->showCell(*m_browser, current.row(), current.column());
    } else {
      m_cell->clear();
    }
  }
  if (m_recordAction->isChecked()) m_record->showRecord(m_browser.get(), current.isValid() ? current.row() : -1);
}

void DataPage::takeFocus() {
  if (m_browser) {
    m_grid->setFocus(Qt::OtherFocusReason);
  } else {
    m_schemaList->setFocus(Qt::OtherFocusReason);
  }
}

QJsonObject DataPage::viewState() const {
  return {{QStringLiteral("table"), m_browser ? m_table : m_restoredTable},
          {QStringLiteral("filter"), m_browser ? m_browser->filter() : m_restoredFilter},
          {QStringLiteral("schemaWidth"), m_sides->schemaWidth()},
          {QStringLiteral("columns"), m_columns.toJson()}};
}

void DataPage::restoreViewState(const QJsonObject& state) {
  m_columns.restore(state.value(QStringLiteral("columns")).toArray());
  m_sides->setSchemaWidth(state.value(QStringLiteral("schemaWidth")).toInt(m_sides->schemaWidth()));
  // The table that was open is not opened again by itself: that would read rows nobody asked for now.
  m_restoredFilter = state.value(QStringLiteral("filter")).toString();
  m_restoredTable = state.value(QStringLiteral("table")).toString();
  showState();
}

}  // namespace tovuk::views
