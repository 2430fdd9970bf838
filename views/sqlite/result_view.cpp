// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/result_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <tuple>
#include <utility>

#include "models/format.h"
#include "views/sqlite/advice_list.h"
#include "views/sqlite/grid_panes.h"
#include "views/sqlite/next_action.h"
#include "views/widgets/action_button.h"
#include "views/widgets/announce.h"
#include "views/widgets/ask.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/figures_line.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/icons.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

// Lower than this, what stands over the rows keeps to one line each.
constexpr int kLowHeight = 400;
constexpr int kClockMs = 200;

ActionButton* iconButton(QWidget* parent, const char* id, const char* iconName, const QString& text) {
  auto* button = new ActionButton(ActionButton::Kind::Icon, parent);
  button->setObjectName(QLatin1String(id));
  button->setIcon(themedIcon(QLatin1String(iconName)));
  button->setText(text);
  button->setToolTip(text);
  return button;
}

bool sameFigures(const models::QueryFigures& a, const models::QueryFigures& b) {
  const auto all = [](const models::QueryFigures& f) {
    return std::tie(f.rowsReturned, f.rowsRead, f.rowsWritten, f.vmSteps, f.fullscanSteps, f.storedBytes, f.changes,
                    f.rowsReadEstimated, f.serverMs, f.roundTripMs, f.costUsdMicros);
  };
  return all(a) == all(b);
}

}  // namespace

ResultView::ResultView(models::QuerySession& session, int index, QWidget* parent)
    : QWidget(parent), m_session(session), m_index(index) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  buildTop(*layout);
  buildGrid(*layout);
  m_fetchRest = new QAction(tr("Fetch the rest"), this);
  m_fetchRest->setObjectName(QStringLiteral("sqlite.fetchRest"));
  connect(m_fetchRest, &QAction::triggered, this, [this] { m_session.fetchRest(m_index); });
  m_cancelExport = new QAction(tr("Cancel"), this);
  m_cancelExport->setObjectName(QStringLiteral("sqlite.cancelExport"));
  connect(m_cancelExport, &QAction::triggered, this, [this] {
    if (m_export) m_export->cancel();
  });
  m_clock.setInterval(kClockMs);
  connect(&m_clock, &QTimer::timeout, this, [this] {
    // A newer run takes the results away a moment before this view goes.
    const auto& results = m_session.results();
    if (static_cast<std::size_t>(m_index) < results.size()) showFigures(results[static_cast<std::size_t>(m_index)]);
  });
  showState();
}

ResultView::~ResultView() {
  m_panes->setGridModel(nullptr);  // before the model goes
}

void ResultView::buildTop(QVBoxLayout& layout) {
  auto* top = new QHBoxLayout;
  top->setContentsMargins(0, 0, metrics::gap, 0);
  top->setSpacing(0);
  m_figures = new FiguresLine(this);
  m_adviceButton = new ActionButton(ActionButton::Kind::Link, this);
  m_adviceButton->setObjectName(QStringLiteral("sqlite.result.adviceButton"));
  m_adviceButton->setText(tr("Advice"));
  m_adviceButton->setCheckable(true);
  m_adviceButton->hide();
  m_filterButton = iconButton(this, "sqlite.result.filter", "filter", tr("Filter the rows that are here"));
  m_filterButton->setCheckable(true);
  m_panesButton = iconButton(this, "sqlite.result.panes", "eye", tr("Show the cell or the row"));
  m_shareButton = iconButton(this, "sqlite.result.share", "download", tr("Copy or export"));
  m_showCell = new QAction(tr("Show the cell"), this);
  m_showRecord = new QAction(tr("Show the row as a form"), this);
  top->addWidget(m_figures, 1);
  top->addWidget(m_adviceButton);
  for (auto* button : {m_filterButton, m_panesButton, m_shareButton}) top->addWidget(button);
  layout.addLayout(top);
  m_loading = new LoadingLine(this);
  layout.addWidget(m_loading);

  m_filterRow = new QWidget(this);
  auto* filterLayout = new QHBoxLayout(m_filterRow);
  filterLayout->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  m_filter = new QLineEdit(m_filterRow);
  m_filter->setObjectName(QStringLiteral("sqlite.result.filterText"));
  m_filter->setPlaceholderText(tr("Show only rows in which any cell holds\u2026"));
  m_filter->setAccessibleName(tr("Filter the rows that are here"));
  m_filter->setClearButtonEnabled(true);
  m_filterCount = new TokenLabel(Token::Muted, {}, m_filterRow);
  filterLayout->addWidget(m_filter, 1);
  filterLayout->addWidget(m_filterCount);
  m_filterRow->hide();
  layout.addWidget(m_filterRow);

  m_advice = new AdviceList(this);
  connect(m_advice, &AdviceList::changed, this, &ResultView::showFold);
  connect(m_adviceButton, &QToolButton::toggled, this, &ResultView::showFold);
  connect(m_advice, &AdviceList::planWanted, this, &ResultView::planWanted);
  connect(m_advice, &AdviceList::createIndexWanted, this, &ResultView::createIndexWanted);
  layout.addWidget(m_advice);
  m_rest = new MessageBar(this);
  m_rest->setObjectName(QStringLiteral("sqlite.result.rest"));
  m_exportBar = new MessageBar(this);
  m_exportBar->setObjectName(QStringLiteral("sqlite.result.exportBar"));
  m_exportBar->setClosable(true);
  m_error = new MessageBar(this);
  m_error->setObjectName(QStringLiteral("sqlite.result.error"));
  m_run = new MessageBar(this);
  m_run->setObjectName(QStringLiteral("sqlite.result.run"));
  for (auto* bar : {m_error, m_run, m_rest, m_exportBar}) layout.addWidget(bar);

  connect(m_error, &MessageBar::retryRequested, this, &ResultView::retryWanted);
  connect(m_filterButton, &QToolButton::toggled, this, [this](bool on) {
    m_filterRow->setVisible(on);
    if (on) {
      m_filter->setFocus(Qt::ShortcutFocusReason);
    } else {
      m_filter->clear();
    }
  });
  connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
    if (m_model) m_model->setFilter(text);
    showFilterState();
  });
}

void ResultView::buildGrid(QVBoxLayout& layout) {
  m_content = new QStackedWidget(this);
  m_panes = new GridPanes(m_content);
  grid()->setObjectName(QStringLiteral("sqlite.result.grid"));
  grid()->setAccessibleName(tr("Rows of the result"));
  auto* over = new QVBoxLayout(grid()->viewport());
  m_noRows = new TokenLabel(Token::Muted, tr("The statement ran. No row matches."), grid()->viewport());
  m_noRows->setObjectName(QStringLiteral("sqlite.result.noRows"));
  m_noRows->hide();
  over->addWidget(m_noRows, 0, Qt::AlignCenter);
  m_outcome = new EmptyState(m_content);
  m_content->addWidget(m_panes);
  m_content->addWidget(m_outcome);
  layout.addWidget(m_content, 1);

  auto* actions = m_panes->gridActions();
  actions->setExport([this](models::GridFormat format, GridActions::Reach reach) { startExport(format, reach); });
  auto* panes = new QMenu(m_panesButton);
  panes->addActions({m_showCell, m_showRecord});
  m_panesButton->setMenu(panes);
  m_panesButton->setPopupMode(QToolButton::InstantPopup);
  auto* share = new QMenu(m_shareButton);
  actions->fillCopyMenu(*share->addMenu(tr("Copy as")));
  actions->fillExportMenu(*share->addMenu(tr("Export as")));
  m_shareButton->setMenu(share);
  m_shareButton->setPopupMode(QToolButton::InstantPopup);

  m_panes->setActions(m_showCell, m_showRecord);
  connect(grid(), &GridView::columnsRearranged, this, [this] {
    emit columnsRearranged(m_session.results()[static_cast<std::size_t>(m_index)].sql, grid()->columnState());
  });
}

GridView* ResultView::grid() const { return m_panes->grid(); }

void ResultView::setColumnState(const QJsonObject& state) {
  m_columnState = state;
  if (m_model && m_model->columnCount() > 0 && !state.isEmpty()) grid()->restoreColumnState(state);
}

void ResultView::attachModel(const models::QueryResult& result) {
  if (m_model == result.model) return;
  const auto before = std::exchange(m_model, result.model);  // lives until the grid has let go of it
  m_panes->setGridModel(m_model.get());
  m_panes->gridActions()->setTableName(firstTableOf(result.sql));
  if (!m_model) return;
  m_model->setFilter(m_filter->text());
  setColumnState(m_columnState);
  connect(m_model.get(), &models::ResultModel::filterApplied, this, &ResultView::showFilterState);
  connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &ResultView::showFilterState);
}

void ResultView::showState() {
  const auto& result = m_session.results()[static_cast<std::size_t>(m_index)];
  attachModel(result);
  m_loading->setLoading(result.running);
  if (result.running && !m_clock.isActive()) {
    m_since.start();
    m_clock.start();
  } else if (!result.running) {
    m_clock.stop();
  }
  showFigures(result);
  const bool hasRows = m_model != nullptr;
  for (auto* button : {m_filterButton, m_panesButton, m_shareButton}) button->setEnabled(hasRows);
  if (result.error) {
    // Told once: the place in the text is gone when the person edits it.
    if (!m_error->hasMessage()) emit errorShown(QString::fromStdString(result.error->message));
    m_error->showError(*result.error);
  } else {
    m_error->clear();
  }
  showRun(result);
  showAdvice(result);
  showRest(result);
  showOutcome(result);
}

void ResultView::showFigures(const models::QueryResult& result) {
  m_figures->setRunning(result.running);
  if (result.running) {
    auto soFar = result.figures;
    soFar.roundTripMs = static_cast<double>(m_since.elapsed());
    m_figures->setFigures(soFar);
    m_figuresShown.reset();
  } else if (!m_figuresShown || !sameFigures(*m_figuresShown, result.figures)) {
    // Setting them announces them: once for each new set.
    m_figures->setFigures(result.figures);
    m_figuresShown = result.figures;
  }
}

void ResultView::showAdvice(const models::QueryResult& result) {
  QStringList advice;
  for (const QString& text : result.nextActions) {
    if (!saysMoreRowsExist(text)) advice << text;
  }
  m_advice->setAdvice(advice);
}

void ResultView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool isLow = height() < kLowHeight;
  if (isLow == m_isLow) return;
  m_isLow = isLow;
  m_figures->setCompact(isLow);
  showFold();
  showRest(m_session.results()[static_cast<std::size_t>(m_index)]);
}

void ResultView::showFold() {
  const QStringList advice = m_advice->advice();
  m_adviceButton->setVisible(m_isLow && !advice.isEmpty());
  m_adviceButton->setToolTip(plainToolTip(advice.join(u'\n')));
  m_advice->setFolded(m_isLow && !m_adviceButton->isChecked());
}

void ResultView::showRest(const models::QueryResult& result) {
  if (!result.truncated || !m_model) {
    m_rest->clear();
    return;
  }
  const QString here = tr("%1 rows are here; more exist.").arg(models::formatCount(m_model->heldRows()));
  const QString price = m_session.restText(m_index);
  if (m_isLow) {
    m_rest->showInfo(QStringLiteral("%1 %2").arg(here, price).trimmed());
  } else {
    m_rest->showInfo(here, price);
  }
  if (m_session.canFetchRest(m_index)) m_rest->addLink(m_fetchRest);
  m_fetchRest->setEnabled(!m_session.isRunning());
  m_rest->setClosable(false);
}

// Where a run of several statements ended early: what was done stays, what came after was not begun.
void ResultView::showRun(const models::QueryResult& result) {
  const auto before = m_session.isTransaction() ? 0 : m_index;
  const auto after = static_cast<int>(m_session.statementsNotRun().size());
  const bool ended = (result.error || result.stopped) && !result.running;
  QStringList sentences;
  if (ended && before > 0)
    sentences << tr("%Ln statements before this one ran, and their changes are kept.", nullptr, before);
  if (ended && after > 0) sentences << tr("%Ln statements after this one were not run.", nullptr, after);
  if (sentences.isEmpty()) {
    m_run->clear();
  } else {
    m_run->showInfo(sentences.first(), sentences.value(1));
  }
}

void ResultView::showOutcome(const models::QueryResult& result) {
  const bool hasColumns = m_model != nullptr && m_model->columnCount() > 0;
  m_content->setCurrentWidget(hasColumns ? static_cast<QWidget*>(m_panes) : m_outcome);
  m_noRows->setVisible(hasColumns && !result.running && !result.error && !result.stopped && m_model->heldRows() == 0);
  if (hasColumns) return;
  if (result.running) {
    m_outcome->setContent(QStringLiteral("clock"), tr("The statement is running."));
  } else if (result.stopped) {
    m_outcome->setContent(QStringLiteral("stop"), tr("You stopped the statement. No rows had arrived."));
  } else if (result.error) {
    m_outcome->setContent(QStringLiteral("error"), tr("No rows came. The message above says why."));
  } else {
    const auto changed = result.rowsChanged();
    m_outcome->setContent(QStringLiteral("check-circle"),
                          changed ? tr("Done. %Ln rows changed.", nullptr, static_cast<int>(*changed)) : tr("Done."));
  }
}

void ResultView::showFilterState() {
  if (!m_model || m_filter->text().isEmpty()) {
    m_filterCount->clear();
    return;
  }
  m_filterCount->setText(
      tr("%1 of %2 rows").arg(models::formatCount(m_model->rowCount()), models::formatCount(m_model->heldRows())));
}

void ResultView::focusFilter() {
  if (!m_filterButton->isEnabled()) return;
  m_filterButton->setChecked(true);
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
}

void ResultView::toggleCellViewer() {
  if (m_panesButton->isEnabled()) m_showCell->toggle();
}

void ResultView::toggleRecordView() {
  if (m_panesButton->isEnabled()) m_showRecord->toggle();
}

bool ResultView::canExport() const { return m_shareButton->isEnabled(); }

void ResultView::openExportMenu() {
  if (!canExport()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  m_panes->gridActions()->fillExportMenu(*menu);
  menu->popup(m_shareButton->mapToGlobal(QPoint(0, m_shareButton->height())));
  menu->setActiveAction(menu->actions().value(0));
}

void ResultView::startExport(models::GridFormat format, GridActions::Reach reach) {
  if (!m_model) return;
  const QString name = m_panes->gridActions()->options(format).table;
  AskFile request;
  request.title = tr("Export the rows");
  request.suggestedName = QStringLiteral("%1.%2").arg(name, models::formatSuffix(format));
  request.filters = {QStringLiteral("%1 (*.%2)").arg(models::formatName(format), models::formatSuffix(format))};
  Ask::chooseSaveFile(this, request, [this, format, reach](const QString& path) {
    if (path.isEmpty() || !m_model) return;
    const bool isCut =
        reach == GridActions::Reach::All && m_session.results()[static_cast<std::size_t>(m_index)].truncated;
    m_export = std::make_unique<models::GridExportJob>(*m_model, m_panes->gridActions()->exported(reach),
                                                       m_panes->gridActions()->options(format), path);
    connect(m_export.get(), &models::GridExportJob::progress, this, [this](qint64 done, qint64 all) {
      m_exportBar->showInfo(tr("Exporting: %1 of %2 rows.").arg(models::formatCount(done), models::formatCount(all)));
      m_exportBar->addLink(m_cancelExport);
    });
    connect(m_export.get(), &models::GridExportJob::finished, this,
            [this, path, isCut](qint64 rows) { onExported(rows, path, isCut); });
    connect(m_export.get(), &models::GridExportJob::failed, this, [this](const QString& reason) {
      m_exportBar->showMessage(Severity::Danger, tr("The export failed: %1").arg(reason));
    });
    connect(m_export.get(), &models::GridExportJob::cancelled, this,
            [this] { m_exportBar->showInfo(tr("The export was cancelled. No file was written.")); });
    m_export->start();
  });
}

void ResultView::onExported(qint64 rows, const QString& path, bool isCut) {
  const int count = static_cast<int>(rows);
  const QString sentence =
      (isCut ? tr("%Ln rows were written to %1. More rows exist that are not here.", nullptr, count)
             : tr("%Ln rows were written to %1.", nullptr, count))
          .arg(path);
  m_exportBar->showMessage(isCut ? Severity::Warning : Severity::Good, sentence);
  announce(this, sentence);
}

void ResultView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_filterButton->isChecked()) {
    m_filterButton->setChecked(false);
    grid()->setFocus(Qt::OtherFocusReason);
    return;
  }
  if (event->key() == Qt::Key_Escape && m_panes->closeOne()) return;
  QWidget::keyPressEvent(event);
}

}  // namespace tovuk::views
