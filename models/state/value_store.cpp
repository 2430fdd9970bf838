// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/value_store.h"

#include <QCoreApplication>

#include <utility>

#include "api/contract/base64.h"
#include "models/command_queue.h"

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(StateValueStore)
};

Error unreadable() {
  Error error;
  error.kind = ErrorKind::Protocol;
  error.code = "bad_base64";
  error.message = "The value in the answer is not base64.";
  return error;
}

// The bytes of an answer: those in base64 are the value, the text beside them is for people.
Result<std::string> bytesOf(const StateEntryResponse& answer) {
  auto bytes = decodeBase64(answer.valueBase64);
  if (!bytes) return Unexpected(unreadable());
  return std::move(*bytes);
}

}  // namespace

StateValueStore::StateValueStore(ServiceContext& service, QObject* parent) : QObject(parent), m_service(service) {}

void StateValueStore::open(client::StateObjectRef object, std::string key) {
  m_read.cancel();
  if (m_check.isPending()) m_isBusy = false;  // what only looks is dropped with the view that wanted it
  m_check.cancel();
  m_object = std::move(object);
  m_key = std::move(key);
  m_held.reset();
  m_entry = {};
  m_undo.reset();
  m_error.reset();
  m_state = LoadState::Empty;
  emit stateChanged();
}

void StateValueStore::assumeNone() {
  hold(std::nullopt, {});
  emit stateChanged();
}

void StateValueStore::hold(StateBytes bytes, StateEntrySummary entry) {
  m_state = bytes ? LoadState::Ready : LoadState::Empty;
  m_held = std::move(bytes);
  m_entry = std::move(entry);
  m_error.reset();
}

void StateValueStore::read() {
  if (!isOpen()) return;
  m_state = m_held ? LoadState::Refreshing : LoadState::Loading;
  emit stateChanged();
  m_read = client::readStateValue(m_service.client(), m_object, m_key);
  m_read.then(this, [this](Result<StateEntryResponse> result) {
    if (!result && result.error().kind == ErrorKind::NotFound) {
      hold(std::nullopt, {});
      emit entryGone(QByteArray::fromStdString(m_key));
      return emit stateChanged();
    }
    auto bytes = result ? bytesOf(*result) : Result<std::string>(Unexpected(result.error()));
    if (!bytes) {
      m_error = std::move(bytes).error();
      m_state = m_held ? LoadState::Stale : LoadState::Failed;
      return emit stateChanged();
    }
    hold(std::move(*bytes), result->entry);
    emit objectSeen(result->object);
    emit entrySeen(result->entry);
    emit stateChanged();
  });
}

void StateValueStore::save(const std::string& bytes) {
  if (isOpen()) begin({m_object, m_key, m_held, bytes, false});
}

void StateValueStore::remove() {
  if (isOpen()) begin({m_object, m_key, m_held, std::nullopt, false});
}

void StateValueStore::undo() {
  if (m_undo) begin({m_object, m_key, m_undo->after, m_undo->before, true});
}

void StateValueStore::begin(Change change) {
  if (m_isBusy) return;
  m_isBusy = true;
  emit stateChanged();
  m_check = client::readStateValue(m_service.client(), change.object, change.key);
  m_check.then(this, [this, change = std::move(change)](Result<StateEntryResponse> result) {
    StateBytes now;
    if (result) {
      auto bytes = bytesOf(*result);
      if (!bytes) return failed(std::move(bytes).error());
      now = std::move(*bytes);
    } else if (result.error().kind != ErrorKind::NotFound) {
      return failed(std::move(result).error());
    }
    if (!change.expected || *change.expected == now) return carryOut(change, now);
    m_isBusy = false;
    hold(std::move(now), result ? result->entry : StateEntrySummary());
    if (change.isUndo) m_undo.reset();
    emit stateChanged();
    emit conflicted(change.isUndo);
  });
}

void StateValueStore::carryOut(const Change& change, const StateBytes& before) {
  const QString key = QString::fromStdString(change.key);
  auto& client = m_service.client();
  if (change.wanted) {
    m_service.commands().run<StateEntryResponse>(
        Words::tr("Write the State value %1").arg(key),
        client::writeStateValue(client, change.object, change.key, *change.wanted), this,
        [this, change, before](Result<StateEntryResponse> result) {
          if (!result) return failed(std::move(result).error());
          if (isShown(change)) hold(change.wanted, result->entry);
          emit objectSeen(result->object);
          if (isShown(change)) emit entrySeen(result->entry);
          ended(change, before);
        });
    return;
  }
  m_service.commands().run<StateDeleted>(Words::tr("Delete the State value %1").arg(key),
                                         client::deleteStateValue(client, change.object, change.key), this,
                                         [this, change, before](Result<StateDeleted> result) {
                                           if (!result && result.error().kind != ErrorKind::NotFound)
                                             return failed(std::move(result).error());
                                           if (isShown(change)) hold(std::nullopt, {});
                                           if (result) emit objectSeen(result->object);
                                           if (isShown(change)) emit entryGone(QByteArray::fromStdString(change.key));
                                           ended(change, before);
                                         });
}

void StateValueStore::ended(const Change& change, const StateBytes& before) {
  m_isBusy = false;
  if (!isShown(change)) return emit stateChanged();
  m_undo.reset();
  if (!change.isUndo && before != change.wanted) m_undo = Undo{before, change.wanted};
  emit stateChanged();
  if (change.wanted) {
    emit saved(change.isUndo);
  } else {
    emit removed(change.isUndo);
  }
}

void StateValueStore::failed(Error error) {
  m_isBusy = false;
  emit stateChanged();
  emit actionFailed(error);
}

}  // namespace tovuk::models
