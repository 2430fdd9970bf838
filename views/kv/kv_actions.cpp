// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/kv/kv_actions.h"

#include <QWidget>

#include "api/client/kv/kv_calls.h"
#include "models/format.h"
#include "models/resource_names.h"
#include "views/widgets/create_resource_dialog.h"
#include "views/widgets/delete_resource.h"

namespace tovuk::views {

KvActions::KvActions(models::ServiceContext& service, QWidget* window)
    : QObject(window), m_service(service), m_window(window) {}

bool KvActions::canWrite() const { return !m_service.connection().isReadOnly(); }

void KvActions::createNamespace() {
  CreateResource text;
  text.type = QStringLiteral("kv");
  text.title = tr("Create a KV namespace");
  text.nameLabel = tr("Name of the namespace");
  text.hint = models::nameHint(models::NameRule::Capitals);
  text.commandTitle = tr("Create KV namespace %1");
  text.problem = [service = &m_service](const QString& name) {
    if (const QString room = models::roomProblem(*service); !room.isEmpty()) return room;
    if (const QString wrong = models::nameProblem(models::NameRule::Capitals, name); !wrong.isEmpty()) return wrong;
    return service->kvNamespace(name) == nullptr ? QString() : models::takenProblem(name);
  };
  text.send = [service = &m_service](const QString& name) {
    return client::createKvNamespace(service->client(), service->id(), name.toStdString());
  };
  auto* dialog = new CreateResourceDialog(m_service, text, m_window);
  connect(dialog, &CreateResourceDialog::created, this, &KvActions::opened);
  dialog->open();
}

void KvActions::deleteNamespace(const QString& name) {
  DeleteResource resource;
  resource.name = name;
  resource.text = tr("The namespace %1 of %2 is deleted with all its keys and values.").arg(name, m_service.name());
  const auto* space = m_service.kvNamespace(name);
  QStringList details;
  if (space != nullptr && space->storageUsedBytes)
    details.append(tr("This deletes %1.", "a size").arg(models::formatBytes(*space->storageUsedBytes)));
  details.append(tr("This cannot be undone."));
  resource.details = details.join(u'\n');
  resource.confirmLabel = tr("Delete namespace");
  resource.commandTitle = tr("Delete KV namespace %1").arg(name);
  resource.send = [service = &m_service, name] {
    return client::deleteKvNamespace(service->client(), {service->id(), name.toStdString()});
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
