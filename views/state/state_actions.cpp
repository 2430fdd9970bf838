// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/state_actions.h"

#include <QWidget>

#include "api/client/state/state_calls.h"
#include "models/resource_names.h"
#include "models/state/state_names.h"
#include "views/widgets/create_resource_dialog.h"
#include "views/widgets/delete_resource.h"

namespace tovuk::views {

StateActions::StateActions(models::ServiceContext& service, QWidget* window)
    : QObject(window), m_service(service), m_window(window) {}

bool StateActions::canWrite() const { return !m_service.connection().isReadOnly(); }

void StateActions::createNamespace() {
  CreateResource text;
  text.type = QStringLiteral("state");
  text.title = tr("Create a State namespace");
  text.nameLabel = tr("Name of the class");
  text.hint = models::nameHint(models::NameRule::StateClass);
  text.commandTitle = tr("Create State namespace %1");
  auto* service = &m_service;
  text.problem = [service](const QString& name) { return models::stateClassProblem(name, *service); };
  text.send = [service](const QString& name) {
    return client::createStateNamespace(service->client(), service->id(), name.toStdString());
  };
  auto* dialog = new CreateResourceDialog(m_service, text, m_window);
  connect(dialog, &CreateResourceDialog::created, this, &StateActions::opened);
  dialog->open();
}

void StateActions::deleteNamespace(const QString& idOrName) {
  const StateNamespace* space = m_service.stateNamespace(idOrName);
  const QString name = space == nullptr ? idOrName : QString::fromStdString(space->className);
  DeleteResource resource;
  resource.name = name;
  resource.text = tr("The State namespace %1 of %2 is deleted with all its objects.").arg(name, m_service.name());
  resource.details = tr("Their values and alarms are deleted with them. This cannot be undone.");
  resource.confirmLabel = tr("Delete namespace");
  resource.commandTitle = tr("Delete State namespace %1").arg(name);
  auto* service = &m_service;
  resource.send = [service, ref = models::stateSpaceRef(m_service, idOrName)] {
    return client::deleteStateNamespace(service->client(), service->id(), ref);
  };
  deleteResource(m_service, m_window, resource, this, [this, name](const std::optional<Error>& error) {
    if (error) {
      emit failed(*error);
    } else {
      emit deleted(name);
    }
  });
}

}  // namespace tovuk::views
