// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/alarms_page.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "models/format.h"
#include "models/state/state_time.h"
#include "views/sqlite/list_style.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/loading_line.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

namespace {

using models::AlarmTimeline;
constexpr int kTimeWidth = 176;
constexpr int kObjectWidth = 240;
constexpr int kWhatWidth = 260;
constexpr int kFigureWidth = 88;

}  // namespace

AlarmsPage::AlarmsPage(models::ServiceContext& service, const QString& space, models::StateObjectList& objects,
                       QWidget* parent)
    : QWidget(parent),
      m_objects(objects),
      m_timeline(new AlarmTimeline(service, space, objects, this)),
      m_scope(new TokenLabel(Token::Muted, {}, this)),
      m_loops(new TokenLabel(Token::Warning, {}, this)),
      m_loading(new LoadingLine(this)),
      m_pages(new QStackedWidget(this)),
      m_list(new QTreeView(m_pages)),
      m_empty(new EmptyState(m_pages)),
      m_message(new MessageBar(this)) {
  m_scope->setObjectName(QStringLiteral("state.alarms.scope"));
  m_loops->setObjectName(QStringLiteral("state.alarms.loops"));
  for (auto* label : {m_scope, m_loops}) label->setWordWrap(true);
  auto* top = new QVBoxLayout;
  top->setContentsMargins(metrics::margin, metrics::gap, metrics::margin, metrics::gap);
  top->setSpacing(metrics::step);
  top->addWidget(m_scope);
  top->addWidget(m_loops);

  m_list->setObjectName(QStringLiteral("state.alarms"));
  m_list->setAccessibleName(tr("Alarms of all objects in the order of time"));
  m_list->setModel(m_timeline);
  setUpList(*m_list, {AlarmTimeline::Time, AlarmTimeline::Object, AlarmTimeline::Next}, metrics::gridRow);
  auto* header = m_list->header();
  header->resizeSection(AlarmTimeline::Time, kTimeWidth);
  header->resizeSection(AlarmTimeline::Object, kObjectWidth);
  header->resizeSection(AlarmTimeline::What, kWhatWidth);
  header->resizeSection(AlarmTimeline::Attempt, kFigureWidth);
  header->resizeSection(AlarmTimeline::Duration, kFigureWidth);
  m_pages->addWidget(m_list);
  m_pages->addWidget(m_empty);
  m_message->setObjectName(QStringLiteral("state.alarms.message"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(top);
  layout->addWidget(m_loading);
  layout->addWidget(m_pages, 1);
  layout->addWidget(m_message);

  connect(m_timeline, &AlarmTimeline::stateChanged, this, &AlarmsPage::showState);
  connect(m_message, &MessageBar::retryRequested, this, &AlarmsPage::refresh);
  connect(m_list, &QTreeView::activated, this,
          [this](const QModelIndex& index) { emit objectWanted(index.data(AlarmTimeline::KeyRole).toString()); });
  showState();
}

void AlarmsPage::showFirst() {
  if (m_asked) return;
  m_asked = true;
  m_timeline->refresh();
}

void AlarmsPage::refresh() {
  m_asked = true;
  m_timeline->refresh();
}

void AlarmsPage::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

QString AlarmsPage::scopeText() const { return m_scope->text(); }

void AlarmsPage::showState() {
  const auto state = m_timeline->state();
  m_loading->setLoading(state == models::LoadState::Loading || state == models::LoadState::Refreshing);
  const QString held = models::formatCount(m_objects.heldCount());
  QStringList scope;
  if (!m_objects.hasRead()) {
    scope.append(tr("No object has been read yet: list the objects on the page Values to see which alarms are set."));
  } else if (m_objects.hasMore()) {
    scope.append(tr("Alarms of the %1 objects that were read; the service has more objects.").arg(held));
  } else {
    scope.append(tr("Alarms of all %1 objects.").arg(held));
  }
  if (!m_timeline->tellsRuns()) scope.append(tr("What rang before is told by the local service only."));
  m_scope->setText(scope.join(u'\n'));

  QStringList loops;
  for (const models::AlarmLoop& loop : m_timeline->loops())
    loops.append(tr("%1 sets its alarm anew every %2: that is %3 calls of the worker a day.")
                     .arg(QString::fromStdString(loop.object), models::countdownText(loop.everyMs),
                          models::formatCount(loop.perDay)));
  m_loops->setText(loops.join(u'\n'));
  m_loops->setVisible(!loops.isEmpty());

  m_empty->setContent(QStringLiteral("clock"), state == models::LoadState::Loading
                                                   ? tr("Asking the service.")
                                                   : tr("No alarm is known of any object that was read."));
  m_pages->setCurrentWidget(m_timeline->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_empty);
  if (m_timeline->error()) {
    m_message->showError(*m_timeline->error());
    m_message->setRetryVisible(true);
  } else {
    m_message->clear();
  }
}

}  // namespace tovuk::views
