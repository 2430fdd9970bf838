// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The session of the tovuk command line program (wire page, section 1.4), for who is signed in there already. It is
// only ever read, only for https://api.tovuk.com (the stored token is not bound to a host, so it must go to no other),
// and only after the person agreed: find() looks whether there is one without reading it, take() reads it.
//
// Looked at in this order: on Linux the Secret Service, over D-Bus, by the attributes service=com.tovuk.cli and
// account=session-token (QtKeychain asks by other attributes and does not find it, measured); on macOS the generic
// password of these names; then its files. A key store that does not answer counts as one without a session.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

#include "api/client/secrets.h"

namespace tovuk::app {

class SecretServiceReader;

class CommandLineSession : public QObject {
  Q_OBJECT
 public:
  enum class Place : std::uint8_t {
    None,      // no session, or not for this base URL
    KeyStore,  // the system's key store has one
    Perhaps,   // macOS: whether there is one is only known by asking for it
    File,      // the program's session file is there
  };
  Q_ENUM(Place)

  explicit CommandLineSession(const QUrl& baseUrl, QObject* parent = nullptr);
  ~CommandLineSession() override;

  // The only base URL it is offered for.
  [[nodiscard]] static bool isForBaseUrl(const QUrl& baseUrl);
  // The files in which it may be, the one in use first; the second is of older versions.
  [[nodiscard]] static QStringList sessionFiles();

  // Answers with found(), later than this call.
  void find();
  // After found() and the person's yes. Answers with taken() or failed(), later than this call. The system may ask the
  // person to unlock the key store first; that may take as long as they want.
  void take();

  [[nodiscard]] Place place() const { return m_place; }

 signals:
  void found(tovuk::app::CommandLineSession::Place place);
  void taken(const QByteArray& token);   // not kept here
  void failed(const QString& sentence);  // why there is none to take

 private:
  void findFile();
  void takeFromFile();
  void takeFromKeychain();
  void give(const QByteArray& token);

  const bool m_allowed;
  Place m_place = Place::None;
  std::unique_ptr<SecretServiceReader> m_keyStore;
};

}  // namespace tovuk::app
