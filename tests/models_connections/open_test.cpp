// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A profile in use, against a real socket.
#include <QSignalSpy>
#include <QTest>

#include "models/connections/open_connection.h"
#include "tests/support/fault_server.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::Fault;
using tovuk::test::FaultServer;

class OpenTest : public QObject {
  Q_OBJECT

 private slots:
  void aReadOnlyProfileWritesNothingFromTheFirstRequestOn() {
    FaultServer server;
    ConnectionProfile profile = tovukConnection();
    profile.readOnly = true;
    const auto connection = openConnection(profile, server.url(), "t");
    QCOMPARE(connection->key(), profile.id);
    QCOMPARE(connection->name(), profile.name);
    QVERIFY(connection->isReadOnly());
    std::optional<Error> error;
    auto reply = connection->client().createSqliteDatabase("s", "DB");
    reply.then(this, [&error](const Result<ServiceResources>& result) { error = result.error(); });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->kind, ErrorKind::ReadOnly);
    QCOMPARE(server.requestCount(), 0);
  }

  void productionAsksAndTheOthersDoNot() {
    FaultServer server;
    for (const Environment environment : {Environment::Local, Environment::Development, Environment::Production}) {
      ConnectionProfile profile = tovukConnection();
      profile.environment = environment;
      const auto connection = openConnection(profile, server.url(), "t");
      QCOMPARE(connection->environment(), environment);
      QCOMPARE(connection->client().writeGuard().isAsking(), environment == Environment::Production);
      QVERIFY(!connection->isReadOnly());
    }
  }

  void whatIsEditedCountsAtOnce() {
    FaultServer server;
    server.setDefault(Fault::json(200, "{}"));
    ConnectionProfile profile = tovukConnection();
    const auto connection = openConnection(profile, server.url(), "t");
    QSignalSpy readOnly(connection.get(), &Connection::readOnlyChanged);
    profile.readOnly = true;
    profile.environment = Environment::Development;
    applyProfile(*connection, profile);
    QCOMPARE(readOnly.count(), 1);
    QVERIFY(!connection->client().writeGuard().isAsking());
  }

  void theTokenGoesToTheAddressOfTheConnection() {
    FaultServer server;
    server.setDefault(Fault::json(200, "{}"));
    const auto connection = openConnection(tovukConnection(), server.url(), "tok");
    connection->probe();
    QTRY_COMPARE(server.requestCount(), 1);
    QCOMPARE(server.requests().front().header("Authorization"), QByteArray("Bearer tok"));
  }
};

QTEST_GUILESS_MAIN(OpenTest)
#include "open_test.moc"
