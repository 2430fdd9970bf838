// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where secrets are kept between two runs. Every answer comes later than the call, in the GUI thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <cstdint>

#include "api/client/reply.h"

namespace tovuk::app {

// One secret belongs to one connection at one origin: a connection that is pointed at another host has another key, so
// that a token cannot go where it was not given for.
struct SecretKey {
  QString connection;  // id of the profile: [a-z0-9-], so it cannot be mistaken for a part of the origin
  QString origin;      // "https://api.tovuk.com", "http://127.0.0.1:8080": without path, without a default port

  static SecretKey of(const QString& connection, const QUrl& baseUrl);
  [[nodiscard]] QString entry() const;  // "c-1f@https://api.tovuk.com": the name in the store
  friend bool operator==(const SecretKey&, const SecretKey&) = default;
};

enum class SecretStatus : std::uint8_t {
  Ok,         // read: here it is; written: read back and the same; removed: looked for and gone
  Missing,    // the store was asked, was able to answer, and has none. Never said of a store that is locked
  Denied,     // the person or the system said no
  Locked,     // there is a store but it is not open, or has not been set up
  NoService,  // no store runs and none can be started
  NoBus,      // no message bus, so no store can be reached
  Failed,     // anything else; see the detail
};

struct SecretAnswer {
  SecretStatus status = SecretStatus::Failed;
  QByteArray secret;  // of a read that is Ok
  QString detail;     // what the system said, as it said it; may be empty; holds no secret
  [[nodiscard]] bool isOk() const { return status == SecretStatus::Ok; }
};

// The Result of these replies always holds a value: what went wrong is its status. Dropping a reply forgets the answer;
// a write or removal that was begun is finished all the same.
class SecretStore {
 public:
  SecretStore() = default;
  virtual ~SecretStore() = default;
  SecretStore(const SecretStore&) = delete;
  SecretStore& operator=(const SecretStore&) = delete;

  virtual client::Reply<SecretAnswer> read(const SecretKey& key) = 0;
  virtual client::Reply<SecretAnswer> write(const SecretKey& key, const QByteArray& secret) = 0;
  // Ok also when there was none.
  virtual client::Reply<SecretAnswer> remove(const SecretKey& key) = 0;
  // Secrets outlive the process.
  [[nodiscard]] virtual bool isLasting() const = 0;
};

}  // namespace tovuk::app
