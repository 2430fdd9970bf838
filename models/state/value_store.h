// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One value of one State object: read on request, written and deleted only when nobody changed it since, and put back.
// The service has no conditional write, so the value is read once more right before it is changed: that narrows the
// time in which another's write is lost to the two requests, and costs one row read.
#pragma once

#include <QByteArray>
#include <QObject>

#include <optional>
#include <string>

#include "api/client/state/state_calls.h"
#include "models/resource_state.h"
#include "models/service_context.h"

namespace tovuk::models {

// A value as it stands in the service; without bytes there is none.
using StateBytes = std::optional<std::string>;

class StateValueStore : public QObject {
  Q_OBJECT
 public:
  explicit StateValueStore(ServiceContext& service, QObject* parent = nullptr);  // `service` outlives this

  // Another value; nothing is read. A request that only reads is dropped, a write runs to its end.
  void open(client::StateObjectRef object, std::string key);
  void close() { open({}, {}); }
  [[nodiscard]] const client::StateObjectRef& object() const { return m_object; }
  [[nodiscard]] const std::string& key() const { return m_key; }
  [[nodiscard]] bool isOpen() const { return !m_key.empty(); }

  void read();
  // The value is known not to exist: a key that the person has just named.
  void assumeNone();
  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] bool isBusy() const { return m_isBusy; }  // a change is under way
  // What was read or written last; nullopt: it has not been read. Inside it, no bytes: there is no such value.
  [[nodiscard]] const std::optional<StateBytes>& held() const { return m_held; }
  [[nodiscard]] const StateEntrySummary& entry() const { return m_entry; }  // of what is held

  // Stores or deletes if the service still has what is held; else conflicted() comes, what is there now is held, and
  // the same call again overrides it. Ignored while busy.
  void save(const std::string& bytes);
  void remove();
  // Puts back what the last change of this key replaced, if the service still has what that change left.
  [[nodiscard]] bool canUndo() const { return m_undo.has_value(); }
  void undo();

 signals:
  void stateChanged();
  void saved(bool isUndo);
  void removed(bool isUndo);
  void conflicted(bool isUndo);  // nothing was written
  void actionFailed(const tovuk::Error& error);
  // What answers tell besides: the object, and the entry that was written.
  void objectSeen(const tovuk::StateInstance& object);
  void entrySeen(const tovuk::StateEntrySummary& entry);
  void entryGone(const QByteArray& key);

 private:
  struct Undo {
    StateBytes before;  // put back
    StateBytes after;   // what must be there still
  };
  struct Change {
    client::StateObjectRef object;
    std::string key;
    std::optional<StateBytes> expected;  // nullopt: whatever is there
    StateBytes wanted;
    bool isUndo = false;
  };
  void begin(Change change);
  void carryOut(const Change& change, const StateBytes& before);
  void ended(const Change& change, const StateBytes& before);
  void failed(Error error);
  void hold(StateBytes bytes, StateEntrySummary entry);
  [[nodiscard]] bool isShown(const Change& change) const { return change.object == m_object && change.key == m_key; }

  ServiceContext& m_service;
  client::StateObjectRef m_object;
  std::string m_key;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  std::optional<StateBytes> m_held;
  StateEntrySummary m_entry;
  std::optional<Undo> m_undo;
  bool m_isBusy = false;
  client::Reply<StateEntryResponse> m_read, m_check;
};

}  // namespace tovuk::models
