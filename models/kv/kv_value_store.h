// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One entry of a KV namespace: read on request, written, renamed and deleted only when nobody changed it since, and
// put back. The service has no conditional write, so the entry is read once more right before it is changed: that
// narrows the time in which another's write is lost to the two requests, and costs one read.
#pragma once

#include <QByteArray>
#include <QObject>

#include <optional>
#include <string>

#include "models/kv/kv_entry_io.h"
#include "models/resource_state.h"
#include "models/service_context.h"

namespace tovuk::models {

// What stands under a key; nullopt: nothing.
using KvThere = std::optional<KvContent>;

class KvValueStore : public QObject {
  Q_OBJECT
 public:
  KvValueStore(ServiceContext& service, client::KvPlace place, QObject* parent = nullptr);  // `service` outlives this

  // Another key; nothing is read. A request that only reads is dropped, a write runs to its end.
  void open(std::string key);
  [[nodiscard]] const std::string& key() const { return m_key; }
  [[nodiscard]] bool isOpen() const { return !m_key.empty(); }

  void read();
  // The key is known not to exist: one that the person has just named.
  void assumeNone();
  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] bool isBusy() const { return m_isBusy; }  // a change is under way
  // What was read or written last; nullopt: it has not been read.
  [[nodiscard]] const std::optional<KvThere>& held() const { return m_held; }
  [[nodiscard]] const KvEntrySummary& entry() const { return m_entry; }  // of what is held
  [[nodiscard]] qint64 readAt() const { return m_readAt; }               // Unix milliseconds; 0: not read
  [[nodiscard]] bool canUndo() const { return m_undo.has_value(); }

  // Stores or deletes if the service still has what is held; else conflicted() comes, what is there now is held, and
  // the same call again overrides it. Ignored while busy. `ttl` in place of content.expires: seconds from the write.
  void save(const KvContent& content, std::optional<std::int64_t> ttl = std::nullopt);
  void remove();
  // Copies to `to`, where nothing may be, with metadata and expiry, and then deletes this key. renameRefused: there is
  // something under `to`. When the delete fails both are there, and actionFailed says why.
  void rename(const std::string& to);
  // Puts back what the last change of this key replaced, if the service still has what that change left.
  void undo();
  // Writes `wanted` under a key where `expected` must still be; nullopt: nothing. For the history.
  void putBack(const std::string& key, const KvThere& expected, const KvThere& wanted);

 signals:
  void stateChanged();
  void saved(bool isUndo);
  void removed(bool isUndo);
  void renamed(const QByteArray& to);
  void renameRefused(const QByteArray& to);
  void conflicted(bool isUndo);  // nothing was written
  void actionFailed(const tovuk::Error& error);
  // What answers tell besides, for the list and the history.
  void entrySeen(const tovuk::KvEntrySummary& entry);
  void entryGone(const QByteArray& key);
  void changed(const QByteArray& key, const tovuk::models::KvThere& before, const tovuk::models::KvThere& after);

 private:
  struct Undo {
    KvThere before;  // put back
    KvThere after;   // what must be there still
  };
  struct Change {
    std::string key;
    std::optional<KvThere> expected;  // nullopt: whatever is there
    KvThere wanted;
    std::optional<std::int64_t> ttl;
    bool isUndo = false;
  };
  void begin(Change change);
  void carryOut(const Change& change, const KvThere& before);
  void ended(const Change& change, const KvThere& before, const KvThere& after);
  void renameStep(const std::string& to, const KvStored& source);
  void failed(Error error);
  void hold(KvThere content, KvEntrySummary entry);
  [[nodiscard]] bool isShown(const std::string& key) const { return key == m_key; }

  ServiceContext& m_service;
  client::KvPlace m_place;
  std::string m_key;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  std::optional<KvThere> m_held;
  KvEntrySummary m_entry;
  qint64 m_readAt = 0;
  std::optional<Undo> m_undo;
  bool m_isBusy = false;
  client::Reply<std::optional<KvStored>> m_read, m_check;
};

}  // namespace tovuk::models
