// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/token_keeper.h"

#include <QCoreApplication>

#include <utility>

#include "models/connections/connection_list.h"

namespace tovuk::app {

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::app::TokenKeeper)
};

}  // namespace

QString placeText(const TokenState& state) {
  switch (state.place) {
    case TokenPlace::None:
      return state.mayStillBeKept ? Texts::tr("Signed out here, but the keyring may still hold the token")
                                  : Texts::tr("No token");
    case TokenPlace::Store: return Texts::tr("In the keyring");
    case TokenPlace::ThisRun:
      return state.isBusy ? Texts::tr("Being stored in the keyring") : Texts::tr("In memory, until the program ends");
    case TokenPlace::Environment: return Texts::tr("From TOVUK_TOKEN, until the program ends");
  }
  return {};
}

TokenKeeper::TokenKeeper(SecretStore& store, QObject* parent) : QObject(parent), m_store(store) {}

TokenKeeper::~TokenKeeper() = default;

const TokenKeeper::Entry* TokenKeeper::find(const QString& connection, const QUrl& baseUrl) const {
  const auto found = m_entries.find(SecretKey::of(connection, baseUrl).entry());
  return found == m_entries.end() ? nullptr : &found->second;
}

QByteArray TokenKeeper::token(const QString& connection, const QUrl& baseUrl) const {
  const Entry* entry = find(connection, baseUrl);
  return entry != nullptr ? entry->token.reveal() : QByteArray();
}

bool TokenKeeper::hasToken(const QString& connection, const QUrl& baseUrl) const {
  const Entry* entry = find(connection, baseUrl);
  return entry != nullptr && !entry->token.isEmpty();
}

TokenState TokenKeeper::state(const QString& connection, const QUrl& baseUrl) const {
  const Entry* entry = find(connection, baseUrl);
  return entry != nullptr ? entry->state : TokenState{};
}

Secret TokenKeeper::registered(const QByteArray& token) const {
  return Secret(token, m_registrar ? m_registrar(token) : nullptr);
}

void TokenKeeper::load(const QString& connection, const QUrl& baseUrl) {
  const SecretKey key = SecretKey::of(connection, baseUrl);
  Entry& entry = at(key);
  if (!entry.token.isEmpty() || entry.state.isBusy) return;
  entry.state = {TokenPlace::None, true, SecretStatus::Ok, {}, false};
  // A new request takes the place of this reply, which forgets its answer.
  entry.reply = m_store.read(key);
  entry.reply.then(this, [this, key, connection, baseUrl](Result<SecretAnswer> result) {
    Entry& loaded = at(key);
    const SecretAnswer& answer = result.value();
    loaded.state = {TokenPlace::None, false, answer.status, answer.detail, false};
    if (answer.isOk()) {
      loaded.token = registered(answer.secret);
      loaded.state.place = m_store.isLasting() ? TokenPlace::Store : TokenPlace::ThisRun;
    }
    emit changed(connection, baseUrl);
  });
  emit changed(connection, baseUrl);
}

void TokenKeeper::keep(const QString& connection, const QUrl& baseUrl, const QByteArray& token) {
  const QByteArray trimmed = token.trimmed();
  if (trimmed.isEmpty()) return;
  at(SecretKey::of(connection, baseUrl)).token = registered(trimmed);
  store(connection, baseUrl);
}

void TokenKeeper::keepFromEnvironment(const QString& connection, const QUrl& baseUrl, const QByteArray& token) {
  const QByteArray trimmed = token.trimmed();
  if (trimmed.isEmpty()) return;
  Entry& entry = at(SecretKey::of(connection, baseUrl));
  entry.reply.cancel();
  entry.token = registered(trimmed);
  entry.state = {TokenPlace::Environment, false, SecretStatus::Ok, {}, false};
  emit changed(connection, baseUrl);
}

void TokenKeeper::storeAgain(const QString& connection, const QUrl& baseUrl) {
  const TokenState now = state(connection, baseUrl);
  if (now.place == TokenPlace::ThisRun && !now.isBusy) store(connection, baseUrl);
}

void TokenKeeper::store(const QString& connection, const QUrl& baseUrl) {
  const SecretKey key = SecretKey::of(connection, baseUrl);
  Entry& entry = at(key);
  entry.state = {TokenPlace::ThisRun, true, SecretStatus::Ok, {}, false};
  entry.reply = m_store.write(key, entry.token.reveal());
  entry.reply.then(this, [this, key, connection, baseUrl](Result<SecretAnswer> result) {
    Entry& stored = at(key);
    const SecretAnswer& answer = result.value();
    const bool lasts = answer.isOk() && m_store.isLasting();
    stored.state = {lasts ? TokenPlace::Store : TokenPlace::ThisRun, false, answer.status, answer.detail, false};
    emit changed(connection, baseUrl);
  });
  emit changed(connection, baseUrl);
}

void TokenKeeper::signOut(const QString& connection, const QUrl& baseUrl) {
  const SecretKey key = SecretKey::of(connection, baseUrl);
  Entry& entry = at(key);
  const bool onlyHere = entry.state.place == TokenPlace::Environment;
  entry.token = {};
  entry.reply.cancel();
  entry.state = {TokenPlace::None, !onlyHere, SecretStatus::Ok, {}, false};
  // The store is asked even where it did not take the token: it may have taken an earlier one.
  if (!onlyHere) {
    entry.reply = m_store.remove(key);
    entry.reply.then(this, [this, key, connection, baseUrl](Result<SecretAnswer> result) {
      const SecretAnswer& answer = result.value();
      at(key).state = {TokenPlace::None, false, answer.status, answer.detail, !answer.isOk()};
      emit changed(connection, baseUrl);
    });
  }
  emit changed(connection, baseUrl);
}

void TokenKeeper::follow(models::ConnectionList& list) {
  connect(&list, &models::ConnectionList::removed, this,
          [this](const models::ConnectionProfile& profile) { signOut(profile.id, profile.baseUrl); });
  connect(&list, &models::ConnectionList::edited, this,
          [this](const models::ConnectionProfile& before, const models::ConnectionProfile& after) {
            if (SecretKey::of(before.id, before.baseUrl) != SecretKey::of(after.id, after.baseUrl))
              signOut(before.id, before.baseUrl);
          });
}

}  // namespace tovuk::app
