// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/results_area.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "views/sqlite/messages_view.h"
#include "views/sqlite/plan_view.h"
#include "views/sqlite/result_view.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/page_tabs.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

ResultsArea::ResultsArea(models::ServiceContext& service, QString database, models::QuerySession& session,
                         ColumnMemory& columns, QWidget* parent)
    : QWidget(parent), m_service(service), m_database(std::move(database)), m_session(session), m_columns(columns) {
  setObjectName(QStringLiteral("sqlite.results"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_former = new TokenLabel(Token::Warning, tr("This is the result of the statement run before."), this);
  m_former->setObjectName(QStringLiteral("sqlite.results.former"));
  m_former->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
  m_former->hide();
  m_tabs = new PageTabs(this);
  m_tabs->setObjectName(QStringLiteral("sqlite.resultTabs"));
  m_tabs->setAccessibleName(tr("Results"));
  m_tabs->setUsesScrollButtons(true);
  m_tabs->hide();
  m_pages = new QStackedWidget(this);
  m_nothing = new EmptyState(m_pages);
  m_nothing->setContent(QStringLiteral("play"), tr("Run a statement to see its rows here."));
  m_messages = new MessagesView(m_pages);
  m_pages->addWidget(m_nothing);
  m_pages->addWidget(m_messages);
  layout->addWidget(m_former);
  layout->addWidget(m_tabs);
  layout->addWidget(m_pages, 1);

  connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
    if (tab < 0) return;
    m_pages->setCurrentWidget(m_tabs->tabData(tab).value<QWidget*>());
    emit pageShown();
  });
  connect(m_messages, &MessagesView::resultChosen, this, &ResultsArea::showResult);
  connect(&session, &models::QuerySession::runStarted, this, &ResultsArea::startRun);
  connect(&session, &models::QuerySession::resultAdded, this, &ResultsArea::addResult);
  connect(&session, &models::QuerySession::resultChanged, this, [this](int index) {
    if (auto* view = result(index)) view->showState();
    m_messages->showResults(m_session.results(), m_session.statementsNotRun());
  });
  connect(&session, &models::QuerySession::firstRows, this, [this](int index) {
    if (auto* view = result(index)) {
      view->showState();
      view->setColumnState(m_columns.recall(m_session.results()[static_cast<std::size_t>(index)].sql));
    }
  });
  connect(&session, &models::QuerySession::runFinished, this, [this] {
    for (auto* view : m_results) view->showState();
    m_messages->showResults(m_session.results(), m_session.statementsNotRun());
    rebuildTabs();  // the messages have a tab when statements were not run
  });
}

bool ResultsArea::hasMessages() const { return m_results.size() > 1 || !m_session.statementsNotRun().isEmpty(); }

void ResultsArea::startRun() {
  // Nothing of an older run may stand under newer SQL.
  m_former->hide();
  m_pages->setCurrentWidget(m_nothing);
  for (auto* view : m_results) {
    m_pages->removeWidget(view);
    view->hide();
    view->deleteLater();
  }
  m_results.clear();
  if (m_plan != nullptr) {
    m_pages->removeWidget(m_plan);
    m_plan->hide();
    m_plan->deleteLater();
    m_plan = nullptr;
  }
  m_messages->clear();
  rebuildTabs();
}

void ResultsArea::addResult(int index) {
  auto* view = new ResultView(m_session, index, m_pages);
  m_pages->addWidget(view);
  m_results.push_back(view);
  view->grid()->setComfortable(m_comfortable);
  view->setColumnState(m_columns.recall(m_session.results()[static_cast<std::size_t>(index)].sql));
  connect(view, &ResultView::planWanted, this, [this, index] { emit planWanted(index); });
  connect(view, &ResultView::createIndexWanted, this, &ResultsArea::createIndexWanted);
  connect(view, &ResultView::retryWanted, this, &ResultsArea::retryWanted);
  connect(view, &ResultView::errorShown, this,
          [this, index](const QString& message) { emit errorShown(index, message); });
  connect(view, &ResultView::columnsRearranged, this, [this](const QString& sql, const QJsonObject& state) {
    m_columns.remember(sql, state);
    emit columnsRemembered();
  });
  rebuildTabs();
  showPage(view);
}

void ResultsArea::rebuildTabs() {
  QWidget* shown = m_pages->currentWidget();
  {
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0) m_tabs->removeTab(0);
    const auto add = [this](const QString& title, QWidget* page) {
      const int tab = m_tabs->addTab(title);
      m_tabs->setTabData(tab, QVariant::fromValue(page));
    };
    for (std::size_t i = 0; i < m_results.size(); ++i) {
      add(m_results.size() == 1 ? tr("Rows") : tr("Result %1").arg(i + 1), m_results[i]);
      m_tabs->setTabToolTip(static_cast<int>(i), m_session.results()[i].sql.simplified().left(200).toHtmlEscaped());
    }
    if (m_plan != nullptr) add(tr("Plan"), m_plan);
    if (hasMessages()) add(tr("Messages"), m_messages);
  }
  m_tabs->setVisible(m_tabs->count() > 1);
  showPage(shown);
}

void ResultsArea::showPage(QWidget* page) {
  m_pages->setCurrentWidget(page);
  for (int tab = 0; tab < m_tabs->count(); ++tab) {
    if (m_tabs->tabData(tab).value<QWidget*>() == page) m_tabs->setCurrentIndex(tab);
  }
}

void ResultsArea::showResult(int index) {
  if (auto* view = result(index)) showPage(view);
}

void ResultsArea::setFormer(bool former) {
  const bool isShown = former && (!m_results.empty() || m_plan != nullptr);
  m_former->setVisible(isShown);
  for (auto* view : m_results) view->grid()->setFaded(isShown);
}

void ResultsArea::setComfortable(bool comfortable) {
  m_comfortable = comfortable;
  for (auto* view : m_results) view->grid()->setComfortable(comfortable);
}

void ResultsArea::showMessages() {
  if (hasMessages()) showPage(m_messages);
}

ResultView* ResultsArea::result(int index) const {
  return index >= 0 && index < static_cast<int>(m_results.size()) ? m_results[static_cast<std::size_t>(index)]
                                                                  : nullptr;
}

ResultView* ResultsArea::currentResult() const { return qobject_cast<ResultView*>(m_pages->currentWidget()); }

void ResultsArea::explain(const QString& sql, const std::vector<SqliteParam>& params, QHash<QString, qint64> sizes) {
  if (m_plan == nullptr) {
    m_plan = new PlanView(m_service, m_database, m_pages);
    m_pages->addWidget(m_plan);
    rebuildTabs();
  }
  showPage(m_plan);
  m_plan->explain(sql, params, std::move(sizes));
}

}  // namespace tovuk::views
