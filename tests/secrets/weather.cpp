// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/secrets/weather.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace tovuk::test {

Weather::Weather() {
  const QString home = m_home.path();
  for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
    qputenv(name, QFile::encodeName(home));
  // Without an address a library would look for a bus of the person's, or start one.
  qputenv("DBUS_SESSION_BUS_ADDRESS", QByteArray("unix:path=") + QFile::encodeName(home) + "/none");
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "GNOME_KEYRING_CONTROL"})
    qunsetenv(name);
}

Weather::~Weather() {
  for (QProcess* process : {&m_keyring, &m_bus}) {
    process->kill();
    process->waitForFinished();
  }
}

bool Weather::startBus(const QByteArray& rules) {
  const QString path = m_home.filePath(QStringLiteral("bus.conf"));
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  file.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(m_home.path()) +
             "</listen><auth>EXTERNAL</auth><policy context='default'><allow send_destination='*' "
             "eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/>" +
             rules + "</policy></busconfig>");
  file.close();
  m_bus.setStandardErrorFile(QProcess::nullDevice());
  m_bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
               QStringLiteral("--config-file=%1").arg(path)});
  if (!m_bus.waitForReadyRead()) return false;
  qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
  return true;
}

bool Weather::startKeyring(const QByteArray& password) {
  m_keyring.setStandardErrorFile(QProcess::nullDevice());
  m_keyring.setStandardOutputFile(QProcess::nullDevice());
  m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                  {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
  if (!m_keyring.waitForStarted()) return false;
  m_keyring.write(password);
  m_keyring.closeWriteChannel();
  return true;
}

bool Weather::stopKeyring() {
  m_keyring.terminate();
  return m_keyring.waitForFinished();
}

bool Weather::lock() {
  QDBusMessage message = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
      QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
  const QList<QDBusObjectPath> collections{
      QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
  message.setArguments({QVariant::fromValue(collections)});
  return QDBusConnection::sessionBus().call(message).type() == QDBusMessage::ReplyMessage;
}

QStringList Weather::filesWith(const QByteArray& text) const {
  QStringList found;
  QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (all.hasNext()) {
    QFile file(all.next());
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) found.append(file.fileName());
  }
  return found;
}

app::DiagnosisReport diagnose(app::KeychainSecretStore& store) {
  app::SecretDiagnosis diagnosis(store, store.probe());
  diagnosis.run();
  [&diagnosis] { QTRY_VERIFY_WITH_TIMEOUT(!diagnosis.isRunning(), 30000); }();
  return diagnosis.report();
}

}  // namespace tovuk::test
