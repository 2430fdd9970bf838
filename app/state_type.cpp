// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/state_type.h"

#include "app/workspace.h"
#include "views/state/state_action_specs.h"
#include "views/state/state_actions.h"
#include "views/state/state_panel.h"

namespace tovuk::app {

StateType::StateType(const Deps& deps) : ResourceType(deps.window), m_deps(deps) {
  views::defineStateActions(deps.registry);
}

QString StateType::id() const { return QStringLiteral("state"); }

views::ResourceKind StateType::kind() {
  views::ResourceKind kind;
  kind.id = id();
  kind.iconName = QStringLiteral("state");
  kind.createPanel = [this](models::ServiceContext& service, const QString& space,
                            QWidget* parent) -> views::ResourcePanel* {
    views::StatePanelDeps deps;
    deps.service = &service;
    deps.space = space;
    // Beside the databases' drafts: none of those can have such a name.
    deps.draftsFolder = m_deps.workspace.paths().drafts(m_deps.workspace.connectionKey(), service.name(),
                                                        QStringLiteral("state ") + space);
    deps.registry = &m_deps.registry;
    auto* panel = new views::StatePanel(deps, parent);
    connect(panel, &views::StatePanel::namespaceDeleted, this,
            [this, of = service.name()](const QString& name) { emit deleted(of, name); });
    return panel;
  };
  return kind;
}

views::StateActions* StateType::actions() const {
  models::ServiceContext* service = m_deps.workspace.currentService();
  if (!service) return nullptr;
  if (m_actions && m_actionsOf == service->name()) return m_actions;
  // Dies with the service it acts on.
  auto* made = new views::StateActions(*service, m_deps.window);
  made->setParent(service);
  auto* self = const_cast<StateType*>(this);
  connect(made, &views::StateActions::opened, self, &StateType::opened);
  connect(made, &views::StateActions::deleted, self,
          [self, of = service->name()](const QString& name) { emit self->deleted(of, name); });
  connect(made, &views::StateActions::failed, self, &StateType::failed);
  m_actions = made;
  m_actionsOf = service->name();
  return made;
}

bool StateType::canCreate() const {
  const auto* service = actions();
  return service && service->canWrite();
}

void StateType::create() {
  if (auto* service = actions()) service->createNamespace();
}

void StateType::remove(const QString& idOrName) {
  if (auto* service = actions()) service->deleteNamespace(idOrName);
}

}  // namespace tovuk::app
