// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store and a probe that do what the test says.
#pragma once

#include <QByteArrayList>

#include <map>

#include "app/secrets/keyring_probe.h"
#include "app/secrets/secret_store.h"

namespace tovuk::test {

class FakeStore : public app::SecretStore {
 public:
  app::SecretStatus status = app::SecretStatus::Ok;  // of every answer from now on
  bool holding = false;                              // answers nothing until release()
  bool forgetful = false;                            // takes everything and keeps nothing
  QByteArray spoils;                                 // not empty: what every read gives
  std::map<QString, QByteArray> entries;
  QByteArrayList calls;  // "read tovuk@https://api.tovuk.com"

  client::Reply<app::SecretAnswer> read(const app::SecretKey& key) override {
    note("read", key);
    if (status != app::SecretStatus::Ok) return answer({status, {}, {}});
    const auto found = entries.find(key.entry());
    if (found == entries.end()) return answer({app::SecretStatus::Missing, {}, {}});
    return answer({app::SecretStatus::Ok, spoils.isEmpty() ? found->second : spoils, {}});
  }
  client::Reply<app::SecretAnswer> write(const app::SecretKey& key, const QByteArray& secret) override {
    note("write", key);
    if (status == app::SecretStatus::Ok && !forgetful) entries[key.entry()] = secret;
    return answer({status, {}, {}});
  }
  client::Reply<app::SecretAnswer> remove(const app::SecretKey& key) override {
    note("remove", key);
    if (status == app::SecretStatus::Ok) entries.erase(key.entry());
    return answer({status, {}, {}});
  }
  [[nodiscard]] bool isLasting() const override { return true; }
  void release() {
    for (auto& [promise, given] : std::exchange(m_held, {}))
      promise.resolve(Result<app::SecretAnswer>(std::move(given)));
  }

 private:
  void note(const QByteArray& what, const app::SecretKey& key) { calls.append(what + ' ' + key.entry().toUtf8()); }
  client::Reply<app::SecretAnswer> answer(app::SecretAnswer given) {
    if (!holding) return client::readyReply<app::SecretAnswer>(Result<app::SecretAnswer>(std::move(given)));
    m_held.emplace_back(client::Promise<app::SecretAnswer>(), std::move(given));
    return m_held.back().first.reply();
  }
  std::vector<std::pair<client::Promise<app::SecretAnswer>, app::SecretAnswer>> m_held;
};

class FakeProbe : public app::KeyringProbe {
 public:
  app::KeyringReport report{app::SecretStatus::Ok, QStringLiteral("Test keyring"), {}};
  client::Reply<app::KeyringReport> look() override {
    return client::readyReply<app::KeyringReport>(Result<app::KeyringReport>(report));
  }
  client::Reply<Done> waitForService(std::chrono::milliseconds /*longest*/) override {
    return client::readyReply<Done>(Done{});
  }
};

}  // namespace tovuk::test
