// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The alarm of one State object: what a list told about it, read anew on request, set, deleted and put back. Setting
// replaces the alarm that is there, so it is read once more before it is changed.
#pragma once

#include <QObject>

#include <optional>

#include "api/client/state/state_calls.h"
#include "models/resource_state.h"
#include "models/service_context.h"
#include "models/state/state_list.h"

namespace tovuk::models {

struct StateAlarm {
  qint64 scheduledAt = -1;  // Unix milliseconds; -1: none is set
  qint64 lastFired = -1;    // -1: never
  int retries = 0;          // of the alarm that is set
  friend bool operator==(const StateAlarm&, const StateAlarm&) = default;
};

// How long the service waits before it calls the handler the given time anew, 1 to 6: 2 s, then twice as long each
// time.
qint64 alarmRetryDelayMs(int retry);

class StateAlarmStore : public QObject {
  Q_OBJECT
 public:
  explicit StateAlarmStore(ServiceContext& service, QObject* parent = nullptr);  // `service` outlives this

  // Another object; nothing is read.
  void open(client::StateObjectRef object);
  [[nodiscard]] const client::StateObjectRef& object() const { return m_object; }
  // What a list or another answer about the object says, in place of reading.
  void adopt(const StateInstance& object);
  void adopt(const StateRow& row);  // a row of the objects' list, which does not keep when it fired last

  void read();
  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] bool isBusy() const { return m_isBusy; }
  [[nodiscard]] const std::optional<StateAlarm>& alarm() const { return m_alarm; }  // nullopt: not known

  // Sets or deletes if the alarm is still the one that is known; else conflicted() comes, the one that is set now is
  // known, and the same call again overrides it. Ignored while busy.
  void set(const StateAlarmSet& wanted);
  void remove();
  // Puts back the alarm that the last change replaced. Not when its time has passed by then: it would ring at once.
  [[nodiscard]] bool canUndo() const { return m_undo.has_value(); }
  [[nodiscard]] const std::optional<StateAlarm>& undoAlarm() const { return m_undo; }
  void undo();

 signals:
  void stateChanged();
  void changed(bool isUndo);     // it was set or deleted
  void conflicted(bool isUndo);  // nothing was changed
  void actionFailed(const tovuk::Error& error);
  void objectSeen(const tovuk::StateInstance& object);

 private:
  struct Change {
    client::StateObjectRef object;
    std::optional<StateAlarm> expected;
    std::optional<StateAlarmSet> wanted;  // nullopt: delete
    bool isUndo = false;
  };
  void begin(const Change& change);
  void carryOut(const Change& change, const StateAlarm& before);
  void ended(const Change& change, const StateAlarm& before, const StateAlarm& now);
  void failed(Error error);

  ServiceContext& m_service;
  client::StateObjectRef m_object;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  std::optional<StateAlarm> m_alarm;
  std::optional<StateAlarm> m_undo;
  bool m_isBusy = false;
  client::Reply<StateAlarmResponse> m_read, m_check;
};

}  // namespace tovuk::models
