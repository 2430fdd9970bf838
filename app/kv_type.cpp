// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kv_type.h"

#include "app/workspace.h"
#include "views/kv/kv_action_specs.h"
#include "views/kv/kv_actions.h"
#include "views/kv/kv_panel.h"

namespace tovuk::app {

KvType::KvType(const Deps& deps) : ResourceType(deps.window), m_deps(deps) { views::defineKvActions(deps.registry); }

QString KvType::id() const { return QStringLiteral("kv"); }

views::ResourceKind KvType::kind() {
  views::ResourceKind kind;
  kind.id = id();
  kind.iconName = QStringLiteral("kv");
  kind.createPanel = [this](models::ServiceContext& service, const QString& space,
                            QWidget* parent) -> views::ResourcePanel* {
    views::KvPanelDeps deps;
    deps.service = &service;
    deps.space = space;
    // A database of the same name has its own folder.
    deps.draftsFolder = m_deps.workspace.paths().drafts(m_deps.workspace.connectionKey(), service.name(),
                                                        QStringLiteral("kv ") + space);
    deps.registry = &m_deps.registry;
    auto* panel = new views::KvPanel(deps, parent);
    connect(panel, &views::KvPanel::namespaceDeleted, this,
            [this, of = service.name()](const QString& name) { emit deleted(of, name); });
    return panel;
  };
  return kind;
}

views::KvActions* KvType::actions() {
  models::ServiceContext* service = m_deps.workspace.currentService();
  if (service == nullptr) return nullptr;
  if (m_actions && m_actionsOf == service->name()) return m_actions;
  // Dies with the service it acts on.
  auto* made = new views::KvActions(*service, m_deps.window);
  made->setParent(service);
  connect(made, &views::KvActions::opened, this, &KvType::opened);
  connect(made, &views::KvActions::deleted, this,
          [this, of = service->name()](const QString& name) { emit deleted(of, name); });
  connect(made, &views::KvActions::failed, this, &KvType::failed);
  m_actions = made;
  m_actionsOf = service->name();
  return made;
}

bool KvType::canCreate() const {
  const auto* service = m_deps.workspace.currentService();
  return service != nullptr && !service->connection().isReadOnly();
}

void KvType::create() {
  if (auto* service = actions()) service->createNamespace();
}

void KvType::remove(const QString& nameOrId) {
  if (auto* service = actions()) service->deleteNamespace(nameOrId);
}

}  // namespace tovuk::app
