// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/alarm_store.h"

#include <QCoreApplication>

#include <utility>

#include "api/contract/state/limits.h"
#include "models/command_queue.h"
#include "models/state/state_time.h"

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(StateAlarmStore)
};

StateAlarm alarmOf(const StateAlarmResponse& answer) {
  return {answer.scheduledAtUnixMs.value_or(-1), unixMsOf(answer.lastFireAt),
          static_cast<int>(answer.retryCount.value_or(0))};
}

}  // namespace

qint64 alarmRetryDelayMs(int retry) {
  return retry < 1 || retry > kMaxAlarmRetries ? 0 : (kFirstAlarmRetrySeconds * 1000) << (retry - 1);
}

StateAlarmStore::StateAlarmStore(ServiceContext& service, QObject* parent) : QObject(parent), m_service(service) {}

void StateAlarmStore::open(client::StateObjectRef object) {
  m_read.cancel();
  if (m_check.isPending()) m_isBusy = false;
  m_check.cancel();
  m_object = std::move(object);
  m_alarm.reset();
  m_undo.reset();
  m_error.reset();
  m_state = LoadState::Empty;
  emit stateChanged();
}

void StateAlarmStore::adopt(const StateInstance& object) {
  if (object.objectKey != m_object.object) return;
  m_alarm = StateAlarm{object.alarmScheduledAtUnixMs.value_or(-1), unixMsOf(object.alarmLastFireAt),
                       static_cast<int>(object.alarmRetryCount.value_or(0))};
  m_state = LoadState::Ready;
  emit stateChanged();
}

void StateAlarmStore::adopt(const StateRow& row) {
  if (row.key != m_object.object) return;
  m_alarm = StateAlarm{row.alarm, m_alarm ? m_alarm->lastFired : -1, row.retries};
  m_state = LoadState::Ready;
  emit stateChanged();
}

void StateAlarmStore::read() {
  m_state = m_alarm ? LoadState::Refreshing : LoadState::Loading;
  emit stateChanged();
  m_read = client::readStateAlarm(m_service.client(), m_object);
  m_read.then(this, [this](Result<StateAlarmResponse> result) {
    if (result) {
      m_alarm = alarmOf(*result);
      m_error.reset();
      m_state = LoadState::Ready;
      emit objectSeen(result->object);
    } else {
      m_error = std::move(result).error();
      m_state = m_alarm ? LoadState::Stale : LoadState::Failed;
    }
    emit stateChanged();
  });
}

void StateAlarmStore::set(const StateAlarmSet& wanted) { begin({m_object, m_alarm, wanted, false}); }

void StateAlarmStore::remove() { begin({m_object, m_alarm, std::nullopt, false}); }

void StateAlarmStore::undo() {
  if (!m_undo) return;
  std::optional<StateAlarmSet> wanted;
  if (m_undo->scheduledAt >= 0) wanted = StateAlarmSet{m_undo->scheduledAt, std::nullopt};
  begin({m_object, m_alarm, wanted, true});
}

void StateAlarmStore::begin(const Change& change) {
  if (m_isBusy) return;
  m_isBusy = true;
  emit stateChanged();
  m_check = client::readStateAlarm(m_service.client(), change.object);
  m_check.then(this, [this, change](Result<StateAlarmResponse> result) {
    // An object that does not exist yet has no alarm: setting one makes it.
    if (!result && result.error().kind != ErrorKind::NotFound) return failed(std::move(result).error());
    const StateAlarm now = result ? alarmOf(*result) : StateAlarm();
    if (!change.expected || change.expected->scheduledAt == now.scheduledAt) return carryOut(change, now);
    m_isBusy = false;
    m_alarm = now;
    m_state = LoadState::Ready;
    if (change.isUndo) m_undo.reset();
    emit stateChanged();
    emit conflicted(change.isUndo);
  });
}

void StateAlarmStore::carryOut(const Change& change, const StateAlarm& before) {
  const QString object = QString::fromStdString(change.object.object);
  auto& client = m_service.client();
  if (change.wanted) {
    m_service.commands().run<StateAlarmResponse>(Words::tr("Set the alarm of the State object %1").arg(object),
                                                 client::setStateAlarm(client, change.object, *change.wanted), this,
                                                 [this, change, before](Result<StateAlarmResponse> result) {
                                                   if (!result) return failed(std::move(result).error());
                                                   emit objectSeen(result->object);
                                                   ended(change, before, alarmOf(*result));
                                                 });
    return;
  }
  m_service.commands().run<StateDeleted>(Words::tr("Delete the alarm of the State object %1").arg(object),
                                         client::deleteStateAlarm(client, change.object), this,
                                         [this, change, before](Result<StateDeleted> result) {
                                           if (!result && result.error().kind != ErrorKind::NotFound)
                                             return failed(std::move(result).error());
                                           if (result) emit objectSeen(result->object);
                                           ended(change, before, {-1, before.lastFired, 0});
                                         });
}

void StateAlarmStore::ended(const Change& change, const StateAlarm& before, const StateAlarm& now) {
  m_isBusy = false;
  if (change.object != m_object) return emit stateChanged();
  m_alarm = now;
  m_state = LoadState::Ready;
  m_error.reset();
  m_undo.reset();
  if (!change.isUndo && before.scheduledAt != now.scheduledAt) m_undo = before;
  emit stateChanged();
  emit changed(change.isUndo);
}

void StateAlarmStore::failed(Error error) {
  m_isBusy = false;
  emit stateChanged();
  emit actionFailed(error);
}

}  // namespace tovuk::models
