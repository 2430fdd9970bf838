// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/queue_actions.h"

#include <QLocale>
#include <QStringList>
#include <QWidget>

#include "api/client/queue/queue_calls.h"
#include "models/resource_names.h"
#include "views/queue/settings_form.h"
#include "views/widgets/create_resource_dialog.h"
#include "views/widgets/delete_resource.h"

namespace tovuk::views {

QueueActions::QueueActions(models::ServiceContext& service, QWidget* window)
    : QObject(window), m_service(service), m_window(window) {}

bool QueueActions::canWrite() const { return !m_service.connection().isReadOnly(); }

void QueueActions::createQueue() {
  auto* service = &m_service;
  auto* form = new SettingsForm(m_service, {});
  CreateResource text;
  text.type = QStringLiteral("queue");
  text.title = tr("Create a queue");
  text.nameLabel = tr("Name of the queue");
  text.hint = models::nameHint(models::NameRule::Small);
  text.commandTitle = tr("Create queue %1");
  text.problem = [service](const QString& name) {
    if (QString full = models::roomProblem(*service); !full.isEmpty()) return full;
    if (QString wrong = models::nameProblem(models::NameRule::Small, name); !wrong.isEmpty()) return wrong;
    return service->queue(name) != nullptr ? models::takenProblem(name) : QString();
  };
  text.send = [service, form](const QString& name) {
    const models::QueueForm wanted = form->form();
    QueueCreate queue;
    queue.name = name.toStdString();
    queue.settings = models::settingsOf(wanted);
    if (!wanted.deadLetterQueue.isEmpty()) queue.deadLetterQueue = wanted.deadLetterQueue.toStdString();
    return client::createQueue(service->client(), service->id(), queue);
  };
  auto* dialog = new CreateResourceDialog(m_service, text, m_window);
  dialog->addField(tr("Settings"), form);
  // What is wrong stands beside each field already.
  dialog->setFieldCheck([form] { return CreateResourceDialog::Fields{{}, form->problem().isEmpty()}; });
  connect(form, &SettingsForm::edited, dialog, &CreateResourceDialog::recheck);
  connect(dialog, &CreateResourceDialog::created, this, &QueueActions::opened);
  dialog->open();
}

void QueueActions::deleteQueue(const QString& nameOrId) {
  const QueueBinding* queue = m_service.queue(nameOrId);
  const QString name = queue != nullptr ? QString::fromStdString(queue->name) : nameOrId;
  QStringList feeders;
  if (m_service.resources()) {
    for (const QueueBinding& other : m_service.resources()->queues) {
      if (other.deadLetterQueueName == name.toStdString()) feeders.append(QString::fromStdString(other.name));
    }
  }
  QStringList details;
  if (!feeders.isEmpty()) {
    details.append(tr("It is the dead-letter queue of %1, which will have none then.", "a list of queues")
                       .arg(QLocale().createSeparatedList(feeders)));
  }
  details.append(tr("Messages that wait are never delivered. This cannot be undone."));
  DeleteResource resource;
  resource.name = name;
  resource.text = tr("The queue %1 of %2 is deleted with all its messages.").arg(name, m_service.name());
  resource.details = details.join(u'\n');
  resource.confirmLabel = tr("Delete queue");
  resource.commandTitle = tr("Delete queue %1").arg(name);
  auto* service = &m_service;
  resource.send = [service, name] { return client::deleteQueue(service->client(), service->id(), name.toStdString()); };
  deleteResource(m_service, m_window, resource, this, [this, name](const std::optional<Error>& error) {
    if (error)
      emit failed(*error);
    else
      emit deleted(name);
  });
}

}  // namespace tovuk::views
