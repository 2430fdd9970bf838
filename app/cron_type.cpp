// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cron_type.h"

#include "app/workspace.h"
#include "views/cron/cron_action_specs.h"
#include "views/cron/cron_actions.h"
#include "views/cron/cron_panel.h"

namespace tovuk::app {

CronType::CronType(const Deps& deps) : ResourceType(deps.window), m_deps(deps) {
  views::defineCronActions(deps.registry);
}

QString CronType::id() const { return QStringLiteral("cron"); }

std::optional<qint64> CronType::otherTriggers(const std::string& service) const {
  const models::ServicesStore* services = m_deps.workspace.services();
  if (services == nullptr || services->state() == models::LoadState::Empty) return std::nullopt;
  qint64 count = 0;
  for (const ServiceSummary& each : services->services()) {
    if (each.serviceId == service) continue;
    if (!each.resources.cronTriggers) return std::nullopt;
    count += *each.resources.cronTriggers;
  }
  return count;
}

views::ResourceKind CronType::kind() {
  views::ResourceKind kind;
  kind.id = id();
  kind.iconName = QStringLiteral("cron");
  kind.title = tr("Cron", "title of the panel of all triggers");
  kind.createPanel = [this](models::ServiceContext& service, const QString& /*resource*/,
                            QWidget* parent) -> views::ResourcePanel* {
    views::CronPanelDeps deps;
    deps.service = &service;
    // No database has such a name, so the folder is free.
    deps.draftsFolder = m_deps.workspace.paths().drafts(m_deps.workspace.connectionKey(), service.name(), id());
    deps.registry = &m_deps.registry;
    deps.others = [this, of = service.id()] { return otherTriggers(of); };
    auto* panel = new views::CronPanel(deps, parent);
    connect(panel, &views::CronPanel::triggerDeleted, this,
            [this, of = service.name()](const QString& name) { emit deleted(of, name); });
    return panel;
  };
  kind.showInPanel = [](views::ResourcePanel& panel, const QString& trigger) {
    if (auto* cron = qobject_cast<views::CronPanel*>(&panel)) cron->showTrigger(trigger);
  };
  return kind;
}

views::CronActions* CronType::actions() {
  models::ServiceContext* service = m_deps.workspace.currentService();
  if (service == nullptr) return nullptr;
  if (m_actions && m_actionsOf == service->name()) return m_actions;
  auto* made = new views::CronActions(
      *service, [this, of = service->id()] { return otherTriggers(of); }, m_deps.window);
  // Dies with the service it acts on.
  made->setParent(service);
  connect(made, &views::CronActions::opened, this, &CronType::opened);
  connect(made, &views::CronActions::deleted, this,
          [this, of = service->name()](const QString& name) { emit deleted(of, name); });
  connect(made, &views::CronActions::failed, this, &CronType::failed);
  m_actions = made;
  m_actionsOf = service->name();
  return made;
}

bool CronType::canCreate() const {
  const models::ServiceContext* service = m_deps.workspace.currentService();
  return service != nullptr && !service->connection().isReadOnly();
}

void CronType::create() {
  if (auto* service = actions()) service->createTrigger();
}

void CronType::remove(const QString& idOrName) {
  if (auto* service = actions()) service->deleteTrigger(idOrName);
}

}  // namespace tovuk::app
