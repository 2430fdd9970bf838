// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cron/cron_panel.h"

#include <QAction>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeView>

#include "models/cron/cron_drafts.h"
#include "models/cron/cron_writes.h"
#include "models/cron/cron_zone.h"
#include "views/cron/calendar_page.h"
#include "views/cron/cron_action_specs.h"
#include "views/cron/past_runs_page.h"
#include "views/cron/trigger_detail.h"
#include "views/cron/triggers_page.h"
#include "views/cron/zone_box.h"
#include "views/shell/action_registry.h"
#include "views/widgets/message_bar.h"

namespace tovuk::views {

CronPanel::CronPanel(const CronPanelDeps& deps, QWidget* parent)
    : ResourcePanel(QStringLiteral("cron/"), tr("Cron"), QStringLiteral("cron"), parent),
      m_deps(deps),
      m_triggers(new models::CronModel(*deps.service, deps.clock, this)),
      m_drafts(new models::CronDrafts(deps.draftsFolder, this)),
      m_writes(new models::CronWrites(*deps.service, this)),
      m_actions(new CronActions(*deps.service, deps.others, this)) {
  defineCronActions(*deps.registry);
  m_triggers->setEdited([drafts = m_drafts](const QString& id) { return drafts->find(id) != nullptr; });
  m_page = new TriggersPage({deps.service, m_triggers, m_drafts, m_writes, m_actions, deps.registry, deps.others});
  m_calendar = new CalendarPage(*m_triggers, *deps.registry);
  addPage(tr("Triggers"), m_page);
  m_past = new PastRunsPage(*deps.service);
  addPage(tr("Calendar"), m_calendar);
  addPage(tr("Past runs"), m_past);
  addActions();
  connectWrites();

  connect(m_drafts, &models::CronDrafts::changed, m_triggers, &models::CronModel::showEdited);
  connect(m_drafts, &models::CronDrafts::writeFailed, this, [this](const QString& reason) {
    messageBar()->showMessage(Severity::Warning, tr("What is typed cannot be kept on the disk: %1").arg(reason));
  });
  connect(m_triggers, &models::CronModel::enabledWanted, this,
          [this](const QString& id, bool enabled) { m_writes->setEnabled({id}, enabled); });
  for (ZoneBox* box : {m_page->zoneBox(), m_calendar->zoneBox()}) {
    connect(box, &ZoneBox::zoneChosen, this, [this](const QTimeZone& zone) {
      setZone(zone);
      emit viewStateChanged();
    });
  }
  connect(m_page, &TriggersPage::durationChosen, this, &ResourcePanel::viewStateChanged);
  connect(m_page->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
          &ResourcePanel::viewStateChanged);
  connect(m_page->list()->selectionModel(), &QItemSelectionModel::currentChanged, this, &CronPanel::showPastRuns);
  connect(this, &ResourcePanel::pageChanged, this, [this] {
    showPastRuns();
    emit viewStateChanged();
  });
  connect(deps.service, &models::ServiceContext::resourcesChanged, this, &CronPanel::takeResources);
  connect(deps.service, &models::ServiceContext::stateChanged, this, &CronPanel::showState);
  connect(&deps.service->connection(), &models::Connection::changed, this, &CronPanel::showState);
  connect(&deps.service->connection(), &models::Connection::readOnlyChanged, this, &CronPanel::showState);
  connect(messageBar(), &MessageBar::retryRequested, this, &CronPanel::refresh);
  setZone(m_triggers->zone());
  takeResources();
  showState();
}

CronPanel::~CronPanel() = default;

void CronPanel::addActions() {
  const auto make = [&](const char* id, auto run) {
    auto* made = m_deps.registry->create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    return made;
  };
  m_create = make("cron.create", [this] { m_actions->createTrigger(); });
  for (QAction* action : m_page->toolActions()) addToolAction(action, Triggers);
  for (QAction* action : m_page->otherActions()) addPanelAction(action);
  for (QAction* action : m_calendar->weekActions()) addToolAction(action, Calendar);
  addPanelAction(make("cron.showTriggers", [this] { showPage(Triggers); }));
  addPanelAction(make("cron.showCalendar", [this] { showPage(Calendar); }));
  addPanelAction(make("cron.showPastRuns", [this] { showPage(PastRuns); }));
  setPrimaryAction(m_create);
}

void CronPanel::connectWrites() {
  connect(m_actions, &CronActions::opened, this, &CronPanel::showTrigger);
  connect(m_actions, &CronActions::deleted, this, [this](const QString& name) {
    tell(tr("The cron trigger %1 is deleted.").arg(name), false);
    emit triggerDeleted(name);
  });
  connect(m_actions, &CronActions::failed, this, &CronPanel::tellFailure);
  connect(m_writes, &models::CronWrites::failed, this, &CronPanel::tellFailure);
  connect(m_writes, &models::CronWrites::busyChanged, this, &CronPanel::showState);
  connect(m_writes, &models::CronWrites::switched, this, [this](int count, bool enabled) {
    tell(enabled ? tr("%n triggers run again.", nullptr, count) : tr("%n triggers are paused.", nullptr, count), true);
  });
  connect(m_writes, &models::CronWrites::renamed, this, [this](const QString& id) {
    const CronTrigger* trigger = m_triggers->trigger(id);
    if (trigger != nullptr) tell(tr("The trigger is called %1 now.").arg(QString::fromStdString(trigger->name)), true);
  });
  connect(m_writes, &models::CronWrites::rescheduled, this, [this](const QString& id) {
    m_drafts->drop(id);
    m_page->detail()->refresh();
    const CronTrigger* trigger = m_triggers->trigger(id);
    if (trigger == nullptr) return;
    tell(tr("The schedule of %1 is saved.").arg(QString::fromStdString(trigger->name)), true);
  });
  connect(m_writes, &models::CronWrites::undone, this, [this](int restored, int kept) {
    if (kept == 0) {
      tell(tr("The change is undone."), false);
    } else if (restored == 0) {
      tell(tr("Nothing was undone: somebody has changed it since."), false);
    } else {
      tell(tr("The change is undone, except for %n triggers that somebody has changed since.", nullptr, kept), false);
    }
  });
}

void CronPanel::tell(const QString& sentence, bool canUndo) {
  m_tellsState = false;
  messageBar()->showMessage(Severity::Good, sentence);
  messageBar()->setClosable(true);
  if (!canUndo) return;
  for (QAction* action : m_page->toolActions())
    if (action->objectName() == QLatin1String("cron.undo")) messageBar()->addLink(action);
}

void CronPanel::tellFailure(const Error& error) {
  m_tellsState = false;
  messageBar()->showError(error);
  messageBar()->setRetryVisible(false);  // the button that was pressed repeats it
  messageBar()->setClosable(true);
}

void CronPanel::setZone(const QTimeZone& zone) {
  m_triggers->setZone(zone);
  m_page->zoneBox()->setZone(zone);
  m_calendar->zoneBox()->setZone(zone);
}

void CronPanel::takeResources() {
  const auto& resources = m_deps.service->resources();
  if (!resources) return;
  QStringList ids;
  for (const CronTrigger& trigger : resources->cronTriggers) ids.append(QString::fromStdString(trigger.id));
  m_drafts->keepOnly(ids);
  // There is always one whose runs are shown, as long as there is one at all.
  if (m_triggers->rowOf(m_wanted) >= 0) {
    m_page->choose(std::exchange(m_wanted, {}));
  } else if (m_page->chosen().isEmpty() && m_triggers->rowCount() > 0) {
    m_page->list()->setCurrentIndex(m_triggers->index(0, models::CronModel::Name));
  }
}

void CronPanel::showState() {
  const models::ServiceContext& service = *m_deps.service;
  const auto state = service.state();
  setLoading(m_writes->isBusy() || state == models::LoadState::Loading || state == models::LoadState::Refreshing);
  m_deps.registry->setEnabled(m_create, m_actions->canWrite(), tr("This connection is read-only."));
  if (!service.resources()) {
    showEmptyState(QStringLiteral("cron"), state == models::LoadState::Failed ? tr("The cron triggers did not arrive.")
                                                                              : tr("Asking for the cron triggers."));
  } else if (m_triggers->rowCount() == 0) {
    showEmptyState(QStringLiteral("cron"), tr("This service has no cron trigger yet."), m_create);
  } else {
    clearEmptyState();
  }
  if (service.error() && (state == models::LoadState::Failed || state == models::LoadState::Stale)) {
    messageBar()->showError(*service.error());
    messageBar()->setRetryVisible(true);
    m_tellsState = true;
  } else if (m_tellsState && state == models::LoadState::Ready) {
    messageBar()->clear();
    m_tellsState = false;
  }
}

void CronPanel::activate() {
  if (!m_deps.service->resources()) m_deps.service->refresh();
  if (currentPage() == Triggers) m_page->takeFocus();
}

void CronPanel::showPastRuns() {
  if (currentPage() != PastRuns) return;
  const CronTrigger* trigger = m_triggers->trigger(m_page->chosen());
  m_past->showTrigger(m_page->chosen(), trigger == nullptr ? QString() : QString::fromStdString(trigger->name));
}

void CronPanel::refresh() {
  m_deps.service->refresh();
  showPastRuns();
}

void CronPanel::showPage(int page) {
  setCurrentPage(page);
  if (page == Triggers) m_page->takeFocus();
  if (page == Calendar) m_calendar->takeFocus();
  if (page == PastRuns) m_past->takeFocus();
}

void CronPanel::showTrigger(const QString& idOrName) {
  setCurrentPage(Triggers);
  m_wanted = idOrName;
  takeResources();
}

QJsonObject CronPanel::viewState() const {
  return {{QStringLiteral("page"), currentPage()},
          {QStringLiteral("zone"), QString::fromLatin1(m_triggers->zone().id())},
          {QStringLiteral("duration"), m_triggers->duration()},
          {QStringLiteral("trigger"), m_page->chosen()}};
}

void CronPanel::restoreViewState(const QJsonObject& state) {
  setZone(models::zoneOf(state.value(u"zone").toString()));
  const QSignalBlocker quiet(m_page->duration());
  m_page->duration()->setValue(state.value(u"duration").toInt(1));
  m_triggers->setDuration(m_page->duration()->value());
  m_wanted = state.value(u"trigger").toString();
  takeResources();
  setCurrentPage(qBound(0, state.value(u"page").toInt(Triggers), pageCount() - 1));
}

}  // namespace tovuk::views
