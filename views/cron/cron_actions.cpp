// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cron/cron_actions.h"

#include <QPointer>
#include <QWidget>

#include "api/client/cron/cron_calls.h"
#include "models/cron/cron_room.h"
#include "models/resource_names.h"
#include "views/cron/schedule_edit.h"
#include "views/widgets/create_resource_dialog.h"
#include "views/widgets/delete_resource.h"

namespace tovuk::views {

CronActions::CronActions(models::ServiceContext& service, OtherTriggers others, QWidget* window)
    : QObject(window), m_service(service), m_others(std::move(others)), m_window(window) {}

bool CronActions::canWrite() const { return !m_service.connection().isReadOnly(); }

void CronActions::createTrigger() {
  auto* service = &m_service;
  auto* schedule = new ScheduleEdit(QStringLiteral("cron.create"), m_window);
  CreateResource text;
  text.type = QStringLiteral("cron");
  text.title = tr("Create a cron trigger");
  text.nameLabel = tr("Name of the trigger");
  text.hint = models::nameHint(models::NameRule::Small);
  text.commandTitle = tr("Create the cron trigger %1");
  text.problem = [service, others = m_others](const QString& name) {
    const auto room = models::cronRoom(*service, others ? others() : std::nullopt);
    if (const QString problem = models::cronRoomProblem(room); !problem.isEmpty()) return problem;
    const QString problem = models::nameProblem(models::NameRule::Small, name);
    if (!problem.isEmpty() || name.isEmpty()) return problem;
    return service->cronTrigger(name) != nullptr ? models::takenProblem(name) : QString();
  };
  text.send = [service, schedule](const QString& name) {
    return client::createCronTrigger(service->client(), service->id(),
                                     {name.toStdString(), schedule->text().simplified().toStdString()});
  };
  auto* dialog = new CreateResourceDialog(m_service, text, m_window);
  dialog->addNote(models::cronRoomText(models::cronRoom(m_service, m_others ? m_others() : std::nullopt)));
  dialog->addField(tr("Schedule, by UTC"), schedule);
  dialog->setFieldCheck([schedule] {
    return CreateResourceDialog::Fields{{}, schedule->check().expression.has_value()};
  });
  connect(schedule, &ScheduleEdit::changed, dialog, &CreateResourceDialog::recheck);
  connect(dialog, &CreateResourceDialog::created, this, &CronActions::opened);
  dialog->open();
}

void CronActions::deleteTrigger(const QString& idOrName) {
  const auto* trigger = m_service.cronTrigger(idOrName);
  if (trigger == nullptr) return;
  const QString name = QString::fromStdString(trigger->name);
  auto* service = &m_service;
  DeleteResource resource;
  resource.name = name;
  resource.text = tr("The cron trigger %1 of %2 is deleted: it does not run any more.").arg(name, m_service.name());
  resource.details =
      tr("Its schedule is %1. No data goes with it.").arg(QString::fromStdString(trigger->cronExpression));
  resource.confirmLabel = tr("Delete trigger");
  resource.commandTitle = tr("Delete the cron trigger %1").arg(name);
  resource.asksForName = false;
  resource.send = [service, id = trigger->id] {
    return client::deleteCronTrigger(service->client(), service->id(), id);
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
