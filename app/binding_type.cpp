// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/binding_type.h"

#include "app/workspace.h"
#include "views/binding/binding_actions.h"
#include "views/binding/binding_panel.h"

namespace tovuk::app {

BindingType::BindingType(const Deps& deps) : ResourceType(deps.window), m_deps(deps) {
  views::defineBindingActions(deps.registry);
}

QString BindingType::id() const { return QStringLiteral("binding"); }

views::ResourceKind BindingType::kind() {
  views::ResourceKind kind;
  kind.id = id();
  kind.iconName = QStringLiteral("binding");
  kind.createPanel = [this](models::ServiceContext& service, const QString& /*resource*/,
                            QWidget* parent) -> views::ResourcePanel* {
    auto* panel = new views::BindingPanel(service, m_deps.registry, parent);
    connect(panel, &views::BindingPanel::bindingDeleted, this,
            [this, of = service.name()](const QString& name) { emit deleted(of, name); });
    connect(panel, &views::BindingPanel::serviceWanted, this, [this](const QString& other) {
      // The tree shows the service whose bindings are in front.
      m_deps.workspace.setCurrentService(other);
      emit panelWanted(other, {}, {});
    });
    return panel;
  };
  kind.showInPanel = [](views::ResourcePanel& panel, const QString& name) {
    if (auto* bindings = qobject_cast<views::BindingPanel*>(&panel)) bindings->showBinding(name);
  };
  return kind;
}

bool BindingType::canCreate() const {
  const models::ServiceContext* service = m_deps.workspace.currentService();
  return service != nullptr && !service->connection().isReadOnly();
}

views::BindingActions* BindingType::actions() {
  models::ServiceContext* service = m_deps.workspace.currentService();
  if (!service) return nullptr;
  if (m_actions && m_actionsOf == service->name()) return m_actions;
  // Dies with the service it acts on.
  auto* made = new views::BindingActions(*service, m_deps.window);
  made->setParent(service);
  connect(made, &views::BindingActions::opened, this, &BindingType::opened);
  connect(made, &views::BindingActions::deleted, this,
          [this, of = service->name()](const QString& name) { emit deleted(of, name); });
  connect(made, &views::BindingActions::failed, this, &BindingType::failed);
  m_actions = made;
  m_actionsOf = service->name();
  return made;
}

void BindingType::create() {
  if (auto* service = actions()) service->create();
}

void BindingType::remove(const QString& name) {
  if (auto* service = actions()) service->remove(name);
}

}  // namespace tovuk::app
