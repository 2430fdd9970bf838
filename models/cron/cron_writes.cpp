// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cron/cron_writes.h"

#include <QPointer>

#include "api/client/cron/cron_calls.h"
#include "models/command_queue.h"

namespace tovuk::models {

CronWrites::CronWrites(ServiceContext& service, QObject* parent) : QObject(parent), m_service(service) {}

void CronWrites::setEnabled(const QStringList& ids, bool enabled) {
  QList<Step> steps;
  for (const QString& id : ids) {
    const CronTrigger* trigger = m_service.cronTrigger(id);
    if (trigger == nullptr || trigger->enabled.value_or(true) == enabled) continue;
    steps.append({id, {std::nullopt, std::nullopt, enabled}});
  }
  begin(Work::Switch, steps);
}

void CronWrites::reschedule(const QString& id, const QString& expression) {
  begin(Work::Reschedule, {{id, {std::nullopt, expression.toStdString(), std::nullopt}}});
}

void CronWrites::rename(const QString& id, const QString& name) {
  begin(Work::Rename, {{id, {name.toStdString(), std::nullopt, std::nullopt}}});
}

void CronWrites::undo() {
  if (m_busy) return;
  QList<Step> steps;
  int skipped = 0;
  for (const Undone& each : m_undo) {
    const CronTrigger* trigger = m_service.cronTrigger(each.id);
    if (trigger != nullptr && isAsWritten(*trigger, each.written)) {
      steps.append({each.id, each.before});
    } else {
      ++skipped;
    }
  }
  m_skipped = skipped;
  if (steps.isEmpty()) {
    m_undo.clear();
    emit undone(0, skipped);
    return;
  }
  begin(Work::Undo, steps);
}

void CronWrites::begin(Work work, const QList<Step>& steps) {
  if (m_busy || steps.isEmpty()) return;
  m_work = work;
  m_steps = steps;
  m_done = 0;
  m_written.clear();
  m_busy = true;
  emit busyChanged();
  next();
}

void CronWrites::next() {
  if (m_steps.isEmpty()) {
    end(std::nullopt);
    return;
  }
  const Step step = m_steps.takeFirst();
  const CronTrigger* trigger = m_service.cronTrigger(step.id);
  // Somebody deleted it meanwhile: the others are still wanted.
  if (trigger == nullptr) {
    next();
    return;
  }
  const Undone undone{step.id, step.changes, inverse(*trigger, step.changes)};
  const QString title = tr("Change the cron trigger %1").arg(QString::fromStdString(trigger->name));
  auto* service = &m_service;
  const QPointer<CronWrites> self(this);
  service->commands().run<ServiceResources>(
      title, client::updateCronTrigger(service->client(), service->id(), step.id.toStdString(), step.changes), service,
      [self, service, undone](const Result<ServiceResources>& result) {
        if (result) service->adopt(*result);
        if (!self) return;
        if (!result) {
          self->end(result.error());
          return;
        }
        ++self->m_done;
        self->m_written.append(undone);
        self->next();
      });
}

void CronWrites::end(const std::optional<Error>& error) {
  m_steps.clear();
  m_busy = false;
  const QList<Undone> written = std::exchange(m_written, {});
  // An undo that stopped half-way leaves nothing that is sure to be right.
  if (m_work == Work::Undo) {
    m_undo.clear();
  } else if (!written.isEmpty()) {
    m_undo = written;
  }
  emit busyChanged();
  switch (m_work) {
    case Work::Switch:
      if (!written.isEmpty()) emit switched(m_done, written.front().written.enabled.value_or(true));
      break;
    case Work::Reschedule:
      if (!written.isEmpty()) emit rescheduled(written.front().id);
      break;
    case Work::Rename:
      if (!written.isEmpty()) emit renamed(written.front().id);
      break;
    case Work::Undo: emit undone(m_done, m_skipped); break;
  }
  if (error) emit failed(*error);
}

CronTriggerUpdate CronWrites::inverse(const CronTrigger& trigger, const CronTriggerUpdate& changes) {
  CronTriggerUpdate before;
  if (changes.name) before.name = trigger.name;
  if (changes.cronExpression) before.cronExpression = trigger.cronExpression;
  if (changes.enabled) before.enabled = trigger.enabled.value_or(true);
  return before;
}

bool CronWrites::isAsWritten(const CronTrigger& trigger, const CronTriggerUpdate& written) {
  return (!written.name || trigger.name == *written.name) &&
         (!written.cronExpression || trigger.cronExpression == *written.cronExpression) &&
         (!written.enabled || trigger.enabled.value_or(true) == *written.enabled);
}

}  // namespace tovuk::models
