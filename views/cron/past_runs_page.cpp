// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cron/past_runs_page.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "views/sqlite/list_style.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kTimeWidth = 176;
constexpr int kOutcomeWidth = 240;
using Past = models::PastRunsModel;

}  // namespace

PastRunsPage::PastRunsPage(models::ServiceContext& service, QWidget* parent)
    : QWidget(parent), m_model(new Past(service, this)) {
  m_loading = new LoadingLine(this);
  m_pages = new QStackedWidget(this);
  m_list = new QTreeView(m_pages);
  m_list->setObjectName(QStringLiteral("cron.past"));
  m_list->setModel(m_model);
  setUpList(*m_list, {Past::Scheduled, Past::Started}, metrics::gridRow);
  m_list->header()->resizeSection(Past::Scheduled, kTimeWidth);
  m_list->header()->resizeSection(Past::Started, kTimeWidth);
  m_list->header()->resizeSection(Past::Outcome, kOutcomeWidth);
  m_empty = new EmptyState(m_pages);
  m_pages->addWidget(m_list);
  m_pages->addWidget(m_empty);
  m_message = new MessageBar(this);
  m_message->setObjectName(QStringLiteral("cron.past.message"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_loading);
  layout->addWidget(m_pages, 1);
  layout->addWidget(m_message);
  connect(m_message, &MessageBar::retryRequested, this, [this] { m_model->load(m_id); });
  connect(m_model, &Past::stateChanged, this, &PastRunsPage::showState);
  showState();
}

void PastRunsPage::showTrigger(const QString& id, const QString& name) {
  m_id = id;
  m_name = name;
  m_list->setAccessibleName(tr("Past runs of %1").arg(name));
  m_model->load(id);
}

void PastRunsPage::takeFocus() {
  QWidget* taker = m_pages->currentWidget() == m_list ? static_cast<QWidget*>(m_list) : this;
  taker->setFocus(Qt::OtherFocusReason);
}

void PastRunsPage::showState() {
  const auto state = m_model->state();
  m_loading->setLoading(state == models::LoadState::Loading || state == models::LoadState::Refreshing);
  m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_empty);
  const QString icon = QStringLiteral("history");
  if (!m_model->isTold()) {
    m_empty->setContent(icon, tr("The service does not tell what triggers did; only the local service does."));
  } else if (m_id.isEmpty()) {
    m_empty->setContent(icon, tr("Choose a trigger on the Triggers page first."));
  } else if (state == models::LoadState::Loading) {
    m_empty->setContent(icon, tr("Asking for the past runs of %1.").arg(m_name));
  } else if (state == models::LoadState::Failed) {
    m_empty->setContent(icon, tr("The past runs of %1 did not arrive.").arg(m_name));
  } else {
    m_empty->setContent(icon, tr("%1 has not run yet.").arg(m_name));
  }
  if (m_model->error()) {
    m_message->showError(*m_model->error());
  } else {
    m_message->clear();
  }
}

}  // namespace tovuk::views
