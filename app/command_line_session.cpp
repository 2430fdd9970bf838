// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line_session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include "models/connections/token_text.h"

#if defined(Q_OS_MACOS)
#include <qt6keychain/keychain.h>
#elif defined(TOVUK_SECRET_SERVICE)
#include "app/secret_service_reader.h"
#endif

namespace tovuk::app {

namespace {

const QString kKeychainService = QStringLiteral("com.tovuk.cli");
const QString kKeychainAccount = QStringLiteral("session-token");
constexpr qint64 kLargestFile = 4096;

}  // namespace

#if defined(Q_OS_MACOS) || !defined(TOVUK_SECRET_SERVICE)
class SecretServiceReader {};
#endif

CommandLineSession::CommandLineSession(const QUrl& baseUrl, QObject* parent)
    : QObject(parent), m_allowed(isForBaseUrl(baseUrl)) {}

CommandLineSession::~CommandLineSession() = default;

bool CommandLineSession::isForBaseUrl(const QUrl& baseUrl) {
  return baseUrl.scheme() == u"https" && baseUrl.host() == u"api.tovuk.com" && baseUrl.port(443) == 443 &&
         baseUrl.userInfo().isEmpty() && (baseUrl.path().isEmpty() || baseUrl.path() == u"/");
}

QStringList CommandLineSession::sessionFiles() {
  const QString older = QDir::homePath() + QStringLiteral("/.tovuk/session-token");
#ifdef Q_OS_WIN
  return {qEnvironmentVariable("APPDATA") + QStringLiteral("/Tovuk/session-token"), older};
#else
  QString folder = qEnvironmentVariable("XDG_CONFIG_HOME");
  if (folder.isEmpty()) folder = QDir::homePath() + QStringLiteral("/.config");
  return {folder + QStringLiteral("/tovuk/session-token"), older};
#endif
}

void CommandLineSession::find() {
  m_place = Place::None;
  if (!m_allowed) {
    QTimer::singleShot(0, this, [this] { emit found(Place::None); });
    return;
  }
#if defined(Q_OS_MACOS)
  m_place = Place::Perhaps;
  QTimer::singleShot(0, this, [this] { emit found(m_place); });
#elif defined(TOVUK_SECRET_SERVICE)
  m_keyStore = std::make_unique<SecretServiceReader>(
      Attributes{{QStringLiteral("service"), kKeychainService}, {QStringLiteral("account"), kKeychainAccount}});
  connect(m_keyStore.get(), &SecretServiceReader::looked, this, [this](bool isThere) {
    if (!isThere) {
      findFile();
      return;
    }
    m_place = Place::KeyStore;
    emit found(m_place);
  });
  connect(m_keyStore.get(), &SecretServiceReader::secretRead, this, &CommandLineSession::give);
  connect(m_keyStore.get(), &SecretServiceReader::readFailed, this, [this] {
    emit failed(tr("The keyring did not give the session out. Unlock it and try again, or sign in here."));
  });
  m_keyStore->look();
#else
  QTimer::singleShot(0, this, &CommandLineSession::findFile);
#endif
}

void CommandLineSession::findFile() {
  for (const QString& path : sessionFiles()) {
    const QFileInfo file(path);
    if (!file.isFile() || file.size() == 0) continue;
    m_place = Place::File;
    break;
  }
  emit found(m_place);
}

void CommandLineSession::take() {
  switch (m_place) {
    case Place::None:
      QTimer::singleShot(0, this, [this] { emit failed(tr("The tovuk command line program has no session.")); });
      return;
    case Place::File: QTimer::singleShot(0, this, &CommandLineSession::takeFromFile); return;
    case Place::KeyStore:
    case Place::Perhaps: takeFromKeychain(); return;
  }
}

void CommandLineSession::takeFromKeychain() {
#if defined(Q_OS_MACOS)
  auto* job = new QKeychain::ReadPasswordJob(kKeychainService, this);
  job->setKey(kKeychainAccount);
  connect(job, &QKeychain::Job::finished, this, [this, job] {
    if (job->error() == QKeychain::NoError)
      give(job->binaryData());
    else
      takeFromFile();
  });
  job->start();
#elif defined(TOVUK_SECRET_SERVICE)
  m_keyStore->read();
#endif
}

void CommandLineSession::takeFromFile() {
  for (const QString& path : sessionFiles()) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() == 0 || !file.open(QIODevice::ReadOnly)) continue;
    give(file.read(kLargestFile));
    return;
  }
  emit failed(tr("The session file of the tovuk command line program could not be read. Sign in here instead."));
}

void CommandLineSession::give(const QByteArray& token) {
  const QString text = QString::fromUtf8(token);
  if (!models::tokenRefusal(text).isEmpty()) {
    emit failed(tr("What the tovuk command line program stored is not a session. Sign in here instead."));
    return;
  }
  emit taken(models::tokenFrom(text).toLatin1());
}

}  // namespace tovuk::app
