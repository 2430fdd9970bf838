// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The session of the command line program in a real Secret Service: gnome-keyring on a bus of its own.

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/command_line_session.h"

using namespace tovuk::app;
using Place = CommandLineSession::Place;
using Attributes = QMap<QString, QString>;

namespace {

struct Secret {
  QDBusObjectPath session;
  QByteArray parameters, value;
  QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& out, const Secret& secret) {
  out.beginStructure();
  out << secret.session << secret.parameters << secret.value << secret.contentType;
  out.endStructure();
  return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, Secret& secret) {
  in.beginStructure();
  in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
  in.endStructure();
  return in;
}

const QByteArray kToken = "tovuk_" + QByteArray(64, 'e');
const QString kService = QStringLiteral("org.freedesktop.secrets");
const QString kRoot = QStringLiteral("/org/freedesktop/secrets");
const QString kCollection = QStringLiteral("/org/freedesktop/secrets/collection/login");

QVariantList call(const QString& path, const QString& interface, const QString& method, const QVariantList& arguments) {
  QDBusMessage message = QDBusMessage::createMethodCall(kService, path, interface, method);
  message.setArguments(arguments);
  const QDBusMessage answer = QDBusConnection::sessionBus().call(message);
  if (answer.type() != QDBusMessage::ReplyMessage) qWarning() << method << answer.errorMessage();
  return answer.arguments();
}

}  // namespace

Q_DECLARE_METATYPE(Secret)

class SessionKeyStoreTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    for (const char* program : {"dbus-daemon", "gnome-keyring-daemon"})
      QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(program)).isEmpty(), program);
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    qputenv("HOME", m_dir.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_dir.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_dir.filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_dir.path().toLocal8Bit());
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                                             QStringLiteral("--components=secrets")});
    QVERIFY(m_keyring.waitForStarted());
    m_keyring.write("\n");
    m_keyring.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(QDBusConnection::sessionBus().interface()->isServiceRegistered(kService), 20000);
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<Secret>();
  }
  void cleanupTestCase() {
    for (QProcess* process : {&m_keyring, &m_bus}) {
      process->terminate();
      if (!process->waitForFinished(5000)) process->kill();
      process->waitForFinished();
    }
  }

  void anEmptyKeyStoreHasNone() {
    CommandLineSession session(kTovuk);
    QSignalSpy found(&session, &CommandLineSession::found);
    session.find();
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 20000);
    QCOMPARE(session.place(), Place::None);
  }

  void takesTheSessionAndLeavesItThere() {
    // Another entry of the same program must not be mistaken for it.
    QVERIFY(store({{QStringLiteral("service"), QStringLiteral("com.tovuk.cli")},
                   {QStringLiteral("account"), QStringLiteral("session-token@other.example")}},
                  "tovuk_of_another_host_0123456789"));
    QVERIFY(store({{QStringLiteral("service"), QStringLiteral("com.tovuk.cli")},
                   {QStringLiteral("account"), QStringLiteral("session-token")}},
                  kToken));
    for (int i = 0; i < 2; ++i) {
      CommandLineSession session(kTovuk);
      QSignalSpy found(&session, &CommandLineSession::found);
      QSignalSpy taken(&session, &CommandLineSession::taken);
      QSignalSpy failed(&session, &CommandLineSession::failed);
      session.find();
      QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 20000);
      QCOMPARE(session.place(), Place::KeyStore);
      QCOMPARE(taken.count(), 0);
      session.take();
      QTRY_VERIFY_WITH_TIMEOUT(taken.count() + failed.count() == 1, 20000);
      QCOMPARE(taken.count(), 1);
      QCOMPARE(taken.at(0).at(0).toByteArray(), kToken);
    }
  }

  void anotherAddressDoesNotEvenLook() {
    CommandLineSession session(QUrl(QStringLiteral("https://other.example")));
    QSignalSpy found(&session, &CommandLineSession::found);
    session.find();
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(session.place(), Place::None);
  }

  void aLockedKeyStoreHasItStill() {
    const QVariantList locked = call(kRoot, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
                                     {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(kCollection)})});
    QVERIFY(!locked.isEmpty());
    CommandLineSession session(kTovuk);
    QSignalSpy found(&session, &CommandLineSession::found);
    session.find();
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 20000);
    QCOMPARE(session.place(), Place::KeyStore);
  }

 private:
  static bool store(const Attributes& attributes, const QByteArray& value) {
    const auto session = qvariant_cast<QDBusObjectPath>(
        call(kRoot, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
             {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))})
            .value(1));
    const QVariantMap properties{
        {QStringLiteral("org.freedesktop.Secret.Item.Label"), QStringLiteral("Tovuk session")},
        {QStringLiteral("org.freedesktop.Secret.Item.Attributes"), QVariant::fromValue(attributes)}};
    const QVariantList answer =
        call(kCollection, QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("CreateItem"),
             {properties, QVariant::fromValue(Secret{session, {}, value, QStringLiteral("text/plain")}), true});
    return !answer.isEmpty();
  }

  const QUrl kTovuk{QStringLiteral("https://api.tovuk.com")};
  QTemporaryDir m_dir;
  QProcess m_bus;
  QProcess m_keyring;
};

QTEST_GUILESS_MAIN(SessionKeyStoreTest)
#include "session_key_store_test.moc"
