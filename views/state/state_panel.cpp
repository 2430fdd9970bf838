// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/state_panel.h"

#include <QAction>

#include "views/shell/action_registry.h"
#include "views/state/alarms_page.h"
#include "views/state/compare_page.h"
#include "views/state/state_action_specs.h"
#include "views/state/state_actions.h"
#include "views/widgets/message_bar.h"

namespace tovuk::views {

StatePanel::StatePanel(const StatePanelDeps& deps, QWidget* parent)
    : ResourcePanel(QStringLiteral("state/") + deps.space, deps.space, QStringLiteral("state"), parent),
      m_deps(deps),
      m_actions(new StateActions(*deps.service, this)),
      m_objects(new models::StateObjectList(*deps.service, deps.space, this)) {
  defineStateActions(*deps.registry);
  m_values = new StatePage(deps, *m_objects);
  m_alarms = new AlarmsPage(*deps.service, deps.space, *m_objects);
  m_compare = new ComparePage(*deps.service, deps.space, *m_objects, *deps.registry);
  addPage(tr("Values"), m_values);
  addPage(tr("Alarms"), m_alarms);
  addPage(tr("Compare"), m_compare);
  addPageActions();

  connect(deps.service, &models::ServiceContext::resourcesChanged, this, &StatePanel::showNamespace);
  connect(&deps.service->connection(), &models::Connection::changed, this, &StatePanel::showNamespace);
  connect(m_values, &StatePage::viewStateChanged, this, &ResourcePanel::viewStateChanged);
  connect(this, &ResourcePanel::pageChanged, this, [this] {
    if (m_isActive) showFirst();
  });
  connect(m_alarms, &AlarmsPage::objectWanted, this, [this](const QString& object) {
    showPage(Values);
    m_values->openObject(object);
  });
  connect(m_compare, &ComparePage::keyWanted, this, [this](const QString& object, const QString& key) {
    showPage(Values);
    m_values->openObject(object);
    m_values->openKey(key);
  });
  connect(m_actions, &StateActions::deleted, this, &StatePanel::namespaceDeleted);
  connect(m_actions, &StateActions::failed, this, [this](const Error& error) {
    messageBar()->showError(error);
    messageBar()->setRetryVisible(false);
    messageBar()->setClosable(true);
  });
  showNamespace();
}

void StatePanel::addPageActions() {
  for (auto* action : m_values->actions()) addPanelAction(action);
  m_delete = m_deps.registry->create(QStringLiteral("state.deleteNamespace"), this);
  connect(m_delete, &QAction::triggered, this, [this] { m_actions->deleteNamespace(m_deps.space); });
  addPanelAction(m_delete);
  for (auto* action : m_compare->actions()) addPanelAction(action);
  const auto show = [this](const char* id, int page) {
    auto* made = m_deps.registry->create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, [this, page] { showPage(page); });
    addPanelAction(made);
  };
  show("state.showValues", Values);
  show("state.showAlarms", Alarms);
  show("state.showCompare", Compare);
}

void StatePanel::showPage(int page) {
  setCurrentPage(page);
  switch (page) {
    case Values: m_values->takeFocus(); break;
    case Alarms: m_alarms->takeFocus(); break;
    case Compare: m_compare->takeFocus(); break;
    default: break;
  }
}

void StatePanel::showFirst() {
  // The alarms of the objects come with their list, which the page of values asks for.
  if (currentPage() == Alarms) m_alarms->showFirst();
  if (currentPage() == Compare) m_compare->suggest(m_values->currentObject());
}

void StatePanel::activate() {
  if (!m_deps.service->resources()) m_deps.service->refresh();
  m_isActive = true;
  m_values->activate();
  showFirst();
}

void StatePanel::refresh() {
  m_deps.service->refresh();
  switch (currentPage()) {
    case Values: m_values->refresh(); break;
    case Alarms:
      // What is set stands in the list of the objects.
      if (m_objects->hasRead()) m_objects->read();
      m_alarms->refresh();
      break;
    default: break;
  }
}

void StatePanel::showNamespace() {
  m_deps.registry->setEnabled(m_delete, m_actions->canWrite(), tr("This connection is read-only."));
  const StateNamespace* space = m_deps.service->stateNamespace(m_deps.space);
  if (space != nullptr) setTitle(QString::fromStdString(space->className));
}

QJsonObject StatePanel::viewState() const {
  return {{QStringLiteral("page"), currentPage()}, {QStringLiteral("values"), m_values->viewState()}};
}

void StatePanel::restoreViewState(const QJsonObject& state) {
  m_values->restoreViewState(state.value(u"values").toObject());
  setCurrentPage(qBound(0, state.value(u"page").toInt(Values), pageCount() - 1));
}

}  // namespace tovuk::views
