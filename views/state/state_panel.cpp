// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/state_panel.h"

#include <QAction>

#include "views/shell/action_registry.h"
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
  addPage(tr("Values"), m_values);
  addPageActions();

  connect(deps.service, &models::ServiceContext::resourcesChanged, this, &StatePanel::showNamespace);
  connect(&deps.service->connection(), &models::Connection::changed, this, &StatePanel::showNamespace);
  connect(m_values, &StatePage::viewStateChanged, this, &ResourcePanel::viewStateChanged);
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
  auto* values = m_deps.registry->create(QStringLiteral("state.showValues"), this);
  connect(values, &QAction::triggered, this, [this] { showPage(Values); });
  addPanelAction(values);
}

void StatePanel::showPage(int page) {
  setCurrentPage(page);
  if (page == Values) m_values->takeFocus();
}

void StatePanel::activate() {
  if (!m_deps.service->resources()) m_deps.service->refresh();
  m_values->activate();
}

void StatePanel::refresh() {
  m_deps.service->refresh();
  if (currentPage() == Values) m_values->refresh();
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
