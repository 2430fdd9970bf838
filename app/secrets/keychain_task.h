// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One read, write or removal in the keyring, with the looks before and after it. Belongs to KeychainSecretStore.
#pragma once

#include <QObject>

#include <functional>

#include "app/secrets/keyring_probe.h"
#include "app/secrets/secret.h"
#include "app/secrets/secret_store.h"

namespace QKeychain {
class Job;
}

namespace tovuk::app {

class KeychainTask : public QObject {
  Q_OBJECT
 public:
  enum class What : std::uint8_t { Read, Write, Remove };

  KeychainTask(What what, QString entry, const QByteArray& secret, KeyringProbe& probe,
               std::chrono::milliseconds patience);

  [[nodiscard]] client::Reply<SecretAnswer> reply() { return m_promise.reply(); }
  void start();

 signals:
  void finished();  // the reply has been answered

 private:
  struct Outcome {
    int error = 0;  // QKeychain::Error
    QByteArray secret;
    QString text;
  };
  using Next = std::function<void(const Outcome&)>;

  void look(std::function<void(const KeyringReport&)> next);
  void takeLook(const KeyringReport& report);
  void run();
  void readBack();
  void runJob(QKeychain::Job* job, Next next);
  void readEntry(Next next);
  // What a failed job or a missing entry means, told by another look at the service.
  void explain(const Outcome& outcome);
  void answer(SecretStatus status, const QByteArray& secret = {}, const QString& detail = {});

  What m_what;
  QString m_entry;
  Secret m_secret;
  KeyringProbe& m_probe;
  std::chrono::milliseconds m_patience;
  bool m_waited = false;
  client::Promise<SecretAnswer> m_promise;
  client::Reply<KeyringReport> m_look;
  client::Reply<Done> m_wait;
};

}  // namespace tovuk::app
