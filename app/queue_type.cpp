// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/queue_type.h"

#include "app/workspace.h"
#include "views/queue/queue_action_specs.h"
#include "views/queue/queue_actions.h"
#include "views/queue/queue_panel.h"

namespace tovuk::app {

QueueType::QueueType(const Deps& deps) : ResourceType(deps.window), m_deps(deps) {
  views::defineQueueActions(deps.registry);
}

QString QueueType::id() const { return QStringLiteral("queue"); }

views::ResourceKind QueueType::kind() {
  views::ResourceKind kind;
  kind.id = id();
  kind.iconName = QStringLiteral("queue");
  kind.createPanel = [this](models::ServiceContext& service, const QString& queue,
                            QWidget* parent) -> views::ResourcePanel* {
    const Workspace& workspace = m_deps.workspace;
    views::QueuePanelDeps deps;
    deps.service = &service;
    deps.queue = queue;
    // A folder of its own beside those of the databases, whose names never begin with a dot.
    const QString folder =
        workspace.paths().drafts(workspace.connectionKey(), service.name(), QStringLiteral(".queues"));
    deps.draftsFile = QStringLiteral("%1/%2.json").arg(folder, queue);
    deps.templatesFile = workspace.paths().drafts(workspace.connectionKey(), QStringLiteral(".queues"),
                                                  QStringLiteral("templates.json"));
    deps.registry = &m_deps.registry;
    deps.readsAtOnce = service.connection().environment() == models::Environment::Local;
    auto* panel = new views::QueuePanel(deps, parent);
    connect(panel, &views::QueuePanel::queueDeleted, this,
            [this, of = service.name()](const QString& name) { emit deleted(of, name); });
    return panel;
  };
  return kind;
}

views::QueueActions* QueueType::actions() {
  models::ServiceContext* service = m_deps.workspace.currentService();
  if (service == nullptr) return nullptr;
  if (m_actions && m_actionsOf == service->name()) return m_actions;
  // Dies with the service it acts on.
  auto* made = new views::QueueActions(*service, m_deps.window);
  made->setParent(service);
  connect(made, &views::QueueActions::opened, this, &QueueType::opened);
  connect(made, &views::QueueActions::deleted, this,
          [this, of = service->name()](const QString& name) { emit deleted(of, name); });
  connect(made, &views::QueueActions::failed, this, &QueueType::failed);
  m_actions = made;
  m_actionsOf = service->name();
  return made;
}

bool QueueType::canCreate() const {
  const models::ServiceContext* service = m_deps.workspace.currentService();
  return service != nullptr && !service->connection().isReadOnly();
}

void QueueType::create() {
  if (auto* service = actions()) service->createQueue();
}

void QueueType::remove(const QString& queue) {
  if (auto* service = actions()) service->deleteQueue(queue);
}

}  // namespace tovuk::app
