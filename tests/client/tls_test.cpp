// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A service whose certificate nobody vouches for: explained, never ignored. The certificates are made here by openssl.

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include "api/client/client.h"
#include "tests/support/planted_token.h"

using namespace tovuk;
using namespace tovuk::client;

namespace {

bool openssl(const QStringList& arguments) {
  QProcess process;
  process.start(QStringLiteral("openssl"), arguments);
  const bool good = process.waitForFinished() && process.exitCode() == 0;
  if (!good) qWarning("%s", process.readAllStandardError().constData());
  return good;
}

}  // namespace

class TlsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(), "openssl is not installed");
    QVERIFY(m_folder.isValid());
  }

  void explainsTheCertificate_data() {
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("isExpired");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("name");
    const QString here = QStringLiteral("subjectAltName=IP:127.0.0.1");
    QTest::newRow("signed by itself") << here << false << QStringLiteral("Nobody that this machine trusts")
                                      << QStringLiteral("own");
    QTest::newRow("for another name") << QStringLiteral("subjectAltName=DNS:other.example") << false
                                      << QStringLiteral("belongs to another name") << QStringLiteral("other");
    QTest::newRow("expired") << here << true << QStringLiteral("has expired") << QStringLiteral("old");
  }
  void explainsTheCertificate() {
    QFETCH(QString, subject);
    QFETCH(bool, isExpired);
    QFETCH(QString, says);
    QFETCH(QString, name);
    const QString key = m_folder.filePath(name + QStringLiteral(".key"));
    const QString certificate = m_folder.filePath(name + QStringLiteral(".pem"));
    QVERIFY(
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                 QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=test of the dashboard"),
                 QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-addext"), subject,
                 QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate}));
    // Only a certificate that is there already can be signed again with an end in the past.
    if (isExpired)
      QVERIFY(openssl({QStringLiteral("x509"), QStringLiteral("-in"), certificate, QStringLiteral("-signkey"), key,
                       QStringLiteral("-days"), QStringLiteral("-1"), QStringLiteral("-out"), certificate}));

    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    const QSslCertificate own = QSslCertificate::fromPath(certificate).value(0);
    QVERIFY(!own.isNull());
    QSslConfiguration configuration;
    configuration.setLocalCertificate(own);
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(configuration);
    int requests = 0;
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
      while (QTcpSocket* socket = server.nextPendingConnection()) {
        // The token would arrive here, if somebody went on.
        connect(socket, &QTcpSocket::readyRead, socket,
                [&requests, socket] { requests += !socket->readAll().isEmpty(); });
      }
    });
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));

    Client client({QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())), tovuk::test::kPlantedToken});
    Request request;
    request.segments = {"v1", "services"};
    request.idempotent = true;
    std::optional<Result<Answer>> answer;
    auto reply = client.transport().send(request);
    reply.then(this, [&answer](Result<Answer> result) { answer = std::move(result); });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10000);
    QVERIFY(!*answer);
    const Error& error = answer->error();
    QVERIFY(error.kind == ErrorKind::Network);
    QCOMPARE(error.code, std::string("tls_failed"));
    QVERIFY2(QString::fromStdString(error.message).contains(says), error.message.c_str());
    QVERIFY(!error.agentInstruction.empty());
    const QString details = QString::fromStdString(error.details);
    QVERIFY2(details.contains(QStringLiteral("test of the dashboard")), error.details.c_str());
    QVERIFY(details.contains(QString::fromLatin1(own.digest(QCryptographicHash::Sha256).toHex(':').toUpper())));
    QCOMPARE(requests, 0);
    QCOMPARE(client.ledger().entries().back().httpStatus, 0);
    // Trying again would meet the same certificate.
    QCOMPARE(client.ledger().entries().size(), std::size_t(1));
  }

 private:
  QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
