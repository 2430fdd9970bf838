// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tokens of all connections while the program runs: which connection has one, where it lives, and the way to sign
// out. The token itself is in memory, and in the store if that takes it; when it does not, the token counts for this
// run and the state says why. GUI thread only.
//
// A token belongs to a connection at an origin (SecretKey). Asked for at another origin there is none, so an edited
// address never gets the old token.
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>

#include "app/secrets/secret.h"
#include "app/secrets/secret_store.h"

namespace tovuk::models {
class ConnectionList;
}

namespace tovuk::app {

enum class TokenPlace : std::uint8_t {
  None,         // no token is known
  Store,        // in memory and in the keyring
  ThisRun,      // in memory only; the state's status says why
  Environment,  // in memory only, from TOVUK_TOKEN
};

struct TokenState {
  TokenPlace place = TokenPlace::None;
  bool isBusy = false;  // the store is being asked
  // What the store said last about this token; Ok before it was asked. Missing after a load: nothing is stored.
  SecretStatus status = SecretStatus::Ok;
  QString detail;               // what the system said
  bool mayStillBeKept = false;  // signed out, but the store could not confirm that it forgot the token
  friend bool operator==(const TokenState&, const TokenState&) = default;
};

// "In the keyring", "In memory, until the program ends", ...: for the row of a connection. Translated.
QString placeText(const TokenState& state);

class TokenKeeper : public QObject {
  Q_OBJECT
 public:
  // The store must outlive the keeper.
  explicit TokenKeeper(SecretStore& store, QObject* parent = nullptr);
  ~TokenKeeper() override;

  // Called with every token before anybody else gets it; what it answers lives as long as the token is kept. The
  // composition root hands the token to the scrubber of logs here. Set before the first token.
  using Registrar = std::function<std::shared_ptr<void>(const QByteArray& token)>;
  void setRegistrar(Registrar registrar) { m_registrar = std::move(registrar); }

  // Empty: none for this connection at this origin.
  [[nodiscard]] QByteArray token(const QString& connection, const QUrl& baseUrl) const;
  [[nodiscard]] bool hasToken(const QString& connection, const QUrl& baseUrl) const;
  [[nodiscard]] TokenState state(const QString& connection, const QUrl& baseUrl) const;

  // Asks the store for the token. A token that is there already, or comes meanwhile, is not replaced.
  void load(const QString& connection, const QUrl& baseUrl);
  // A token that was pasted or came from a sign-in: counts at once, is stored meanwhile. White space around it goes; an
  // empty one is ignored.
  void keep(const QString& connection, const QUrl& baseUrl, const QByteArray& token);
  // For this run only, whatever the store can do.
  void keepFromEnvironment(const QString& connection, const QUrl& baseUrl, const QByteArray& token);
  // Tries to store a token of place ThisRun once more.
  void storeAgain(const QString& connection, const QUrl& baseUrl);
  // Forgets it everywhere: at once in memory, then in the store.
  void signOut(const QString& connection, const QUrl& baseUrl);

  // Signs out what is removed from the list, and from its old origin what is given another address.
  void follow(models::ConnectionList& list);

 signals:
  // The token or its state. baseUrl as it was given.
  void changed(const QString& connection, const QUrl& baseUrl);

 private:
  struct Entry {
    Secret token;
    TokenState state;
    client::Reply<SecretAnswer> reply;
  };
  Entry& at(const SecretKey& key) { return m_entries[key.entry()]; }
  [[nodiscard]] const Entry* find(const QString& connection, const QUrl& baseUrl) const;
  [[nodiscard]] Secret registered(const QByteArray& token) const;
  void store(const QString& connection, const QUrl& baseUrl);

  SecretStore& m_store;
  Registrar m_registrar;
  std::map<QString, Entry> m_entries;  // by SecretKey::entry()
};

}  // namespace tovuk::app
