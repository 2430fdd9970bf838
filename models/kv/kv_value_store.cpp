// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/kv/kv_value_store.h"

#include <QCoreApplication>
#include <QDateTime>

#include <utility>

#include "models/command_queue.h"

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(KvValueStore)
};

using Stored = std::optional<KvStored>;

KvThere thereOf(const Stored& stored) { return stored ? KvThere(stored->content) : KvThere(); }

QByteArray bytesOf(const std::string& key) { return QByteArray::fromStdString(key); }

}  // namespace

KvValueStore::KvValueStore(ServiceContext& service, client::KvPlace place, QObject* parent)
    : QObject(parent), m_service(service), m_place(std::move(place)) {}

void KvValueStore::open(std::string key) {
  m_read.cancel();
  if (m_check.isPending()) m_isBusy = false;  // what only looks is dropped with the view that wanted it
  m_check.cancel();
  m_key = std::move(key);
  m_held.reset();
  m_entry = {};
  m_readAt = 0;
  m_undo.reset();
  m_error.reset();
  m_state = LoadState::Empty;
  emit stateChanged();
}

void KvValueStore::assumeNone() {
  hold(std::nullopt, {});
  emit stateChanged();
}

void KvValueStore::hold(KvThere content, KvEntrySummary entry) {
  m_state = content ? LoadState::Ready : LoadState::Empty;
  m_held = std::move(content);
  m_entry = std::move(entry);
  m_readAt = QDateTime::currentMSecsSinceEpoch();
  m_error.reset();
}

void KvValueStore::read() {
  if (!isOpen()) return;
  m_state = m_held ? LoadState::Refreshing : LoadState::Loading;
  emit stateChanged();
  m_read = readKvEntry(m_service.client(), m_place, m_key);
  m_read.then(this, [this](Result<Stored> result) {
    if (!result) {
      m_error = std::move(result).error();
      m_state = m_held ? LoadState::Stale : LoadState::Failed;
      return emit stateChanged();
    }
    hold(thereOf(*result), *result ? (*result)->entry : KvEntrySummary());
    if (*result) {
      emit entrySeen((*result)->entry);
    } else {
      emit entryGone(bytesOf(m_key));
    }
    emit stateChanged();
  });
}

void KvValueStore::save(const KvContent& content, std::optional<std::int64_t> ttl) {
  if (isOpen()) begin({m_key, m_held, content, ttl, false});
}

void KvValueStore::remove() {
  if (isOpen()) begin({m_key, m_held, std::nullopt, std::nullopt, false});
}

void KvValueStore::undo() {
  if (m_undo) begin({m_key, m_undo->after, m_undo->before, std::nullopt, true});
}

void KvValueStore::putBack(const std::string& key, const KvThere& expected, const KvThere& wanted) {
  begin({key, expected, wanted, std::nullopt, true});
}

void KvValueStore::begin(Change change) {
  if (m_isBusy) return;
  m_isBusy = true;
  emit stateChanged();
  m_check = readKvEntry(m_service.client(), m_place, change.key);
  m_check.then(this, [this, change = std::move(change)](Result<Stored> result) {
    if (!result) return failed(std::move(result).error());
    const KvThere now = thereOf(*result);
    if (!change.expected || *change.expected == now) return carryOut(change, now);
    m_isBusy = false;
    if (isShown(change.key)) {
      hold(now, *result ? (*result)->entry : KvEntrySummary());
      if (change.isUndo) m_undo.reset();
    }
    emit stateChanged();
    emit conflicted(change.isUndo);
  });
}

void KvValueStore::carryOut(const Change& change, const KvThere& before) {
  const QString key = kvKeyText(change.key);
  auto& client = m_service.client();
  if (change.wanted) {
    KvPut put = kvPutOf(change.key, *change.wanted);
    if (change.ttl) {
      put.expiration.reset();
      put.expirationTtlSeconds = change.ttl;
    }
    m_service.commands().run<KvEntrySummary>(Words::tr("Write the KV key %1").arg(key),
                                             writeKvEntry(client, m_place, put), this,
                                             [this, change, before](Result<KvEntrySummary> result) {
                                               if (!result) return failed(std::move(result).error());
                                               KvThere after = change.wanted;
                                               after->expires = kvExpiryOf(*result);
                                               if (isShown(change.key)) hold(after, *result);
                                               emit entrySeen(*result);
                                               ended(change, before, after);
                                             });
    return;
  }
  m_service.commands().run<Done>(Words::tr("Delete the KV key %1").arg(key), removeKvEntry(client, m_place, change.key),
                                 this, [this, change, before](Result<Done> result) {
                                   if (!result) return failed(std::move(result).error());
                                   if (isShown(change.key)) hold(std::nullopt, {});
                                   emit entryGone(bytesOf(change.key));
                                   ended(change, before, std::nullopt);
                                 });
}

void KvValueStore::ended(const Change& change, const KvThere& before, const KvThere& after) {
  m_isBusy = false;
  if (before != after) emit changed(bytesOf(change.key), before, after);
  if (isShown(change.key)) {
    m_undo.reset();
    if (!change.isUndo && before != after) m_undo = Undo{before, after};
  }
  emit stateChanged();
  if (change.wanted) {
    emit saved(change.isUndo);
  } else {
    emit removed(change.isUndo);
  }
}

void KvValueStore::rename(const std::string& to) {
  if (!isOpen() || m_isBusy || to == m_key) return;
  m_isBusy = true;
  emit stateChanged();
  m_check = readKvEntry(m_service.client(), m_place, m_key);
  m_check.then(this, [this, to](Result<Stored> source) {
    if (!source) return failed(std::move(source).error());
    if (!*source || (m_held && *m_held != thereOf(*source))) {
      m_isBusy = false;
      hold(thereOf(*source), *source ? (*source)->entry : KvEntrySummary());
      emit stateChanged();
      return emit conflicted(false);
    }
    renameStep(to, **source);
  });
}

void KvValueStore::renameStep(const std::string& to, const KvStored& source) {
  // Later: the answer that is being delivered belongs to the reply that is replaced here.
  auto look = readKvEntry(m_service.client(), m_place, to);
  m_check = std::move(look);
  m_check.then(this, [this, to, source](Result<Stored> target) {
    if (!target) return failed(std::move(target).error());
    if (*target) {
      m_isBusy = false;
      emit stateChanged();
      return emit renameRefused(bytesOf(to));
    }
    const std::string from = source.entry.key.empty() ? m_key : source.entry.key;
    const QString title = Words::tr("Rename the KV key %1 to %2").arg(kvKeyText(from), kvKeyText(to));
    m_service.commands().run<KvEntrySummary>(
        title, writeKvEntry(m_service.client(), m_place, kvPutOf(to, source.content)), this,
        [this, from, to, source, title](Result<KvEntrySummary> copied) {
          if (!copied) return failed(std::move(copied).error());
          emit entrySeen(*copied);
          emit changed(bytesOf(to), std::nullopt, source.content);
          m_service.commands().run<Done>(title, removeKvEntry(m_service.client(), m_place, from), this,
                                         [this, from, to, source](Result<Done> result) {
                                           if (!result) return failed(std::move(result).error());
                                           m_isBusy = false;
                                           emit entryGone(bytesOf(from));
                                           emit changed(bytesOf(from), source.content, std::nullopt);
                                           emit stateChanged();
                                           emit renamed(bytesOf(to));
                                         });
        });
  });
}

void KvValueStore::failed(Error error) {
  m_isBusy = false;
  emit stateChanged();
  emit actionFailed(error);
}

}  // namespace tovuk::models
