// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deploys that are not taken, each with the code that says why.

#include "tests/local/deploys/deploys_world.h"

using namespace tovuk;
using namespace tovuk::local;

class DeploysRefusalsTest : public QObject {
  Q_OBJECT
 private slots:
  void everyRefusalHasItsCode_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no config") << "config"
                               << ""
                               << "missing_config";
    QTest::newRow("name") << "config/name"
                          << "\"Shop\""
                          << "invalid_service_name";
    QTest::newRow("short name") << "config/name"
                                << "\"ab\""
                                << "invalid_service_name";
    QTest::newRow("long name") << "config/name" << QStringLiteral("\"%1\"").arg(QString(64, QLatin1Char('a')))
                               << "invalid_service_name";
    QTest::newRow("no capabilities") << "config/capabilities"
                                     << ""
                                     << "invalid_request";
    QTest::newRow("capability") << "config/capabilities/kv"
                                << "1"
                                << "invalid_request";
    QTest::newRow("no capability") << "config/capabilities/abuse"
                                   << ""
                                   << "invalid_request";
    QTest::newRow("kind") << "config/kind"
                          << "\"other\""
                          << "invalid_request";
    QTest::newRow("null kind") << "config/kind"
                               << "null"
                               << "invalid_request";
    QTest::newRow("memory") << "config/resources"
                            << R"({"memory":"1mb"})"
                            << "invalid_memory_limit";
    QTest::newRow("much memory") << "config/resources"
                                 << R"({"memory":"65gb"})"
                                 << "invalid_memory_limit";
    QTest::newRow("cpu") << "config/resources"
                         << R"({"cpu":"16.001"})"
                         << "invalid_cpu_limit";
    QTest::newRow("cpu number") << "config/resources"
                                << R"({"cpu":1})"
                                << "invalid_request";
    QTest::newRow("idle") << "config/resources"
                          << R"({"idle_timeout_minutes":61})"
                          << "invalid_request";
    QTest::newRow("port") << "config/run"
                          << R"({"port":65536})"
                          << "invalid_port";
    QTest::newRow("port 0") << "config/worker"
                            << R"({"port":0})"
                            << "invalid_port";
    QTest::newRow("health") << "config/run"
                            << R"({"health":"up"})"
                            << "invalid_health_endpoint";
    QTest::newRow("command") << "config/worker"
                             << R"({"command":""})"
                             << "missing_command";
    QTest::newRow("output") << "config/build"
                            << R"({"output":"a b"})"
                            << "invalid_request";
    QTest::newRow("run null") << "config/run"
                              << "null"
                              << "invalid_request";
    QTest::newRow("commit") << "commit_sha"
                            << "\"ABCDEF0\""
                            << "invalid_request";
    QTest::newRow("no archive") << "source_archive_base64"
                                << "null"
                                << "missing_source_archive";
    QTest::newRow("empty archive") << "source_archive_base64"
                                   << "\"\""
                                   << "missing_source_archive";
    QTest::newRow("length") << "source_archive_base64"
                            << "\"abc\""
                            << "invalid_request";
    QTest::newRow("characters") << "source_archive_base64"
                                << "\"ab-_\""
                                << "invalid_request";
    QTest::newRow("padding") << "source_archive_base64"
                             << "\"a===\""
                             << "invalid_request";
  }
  void everyRefusalHasItsCode() {
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, code);
    LocalFixture fixture;
    QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(encode(request()))).object();
    const QJsonValue wrong = value.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                             : QJsonDocument::fromJson("[" + value.toUtf8() + "]").array().first();
    const QStringList path = field.split(QLatin1Char('/'));
    QJsonObject config = body[QLatin1String("config")].toObject();
    if (path.size() == 1) {
      body[path[0]] = wrong;
    } else if (path.size() == 2) {
      config[path[1]] = wrong;
      body[path[0]] = config;
    } else {
      QJsonObject inner = config[path[1]].toObject();
      inner[path[2]] = wrong;
      config[path[1]] = inner;
      body[path[0]] = config;
    }
    const TestAnswer answer =
        fixture.post("/v1/deploy", QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString());
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
    QVERIFY(archivesOf(fixture).isEmpty());
    QVERIFY(decodeServices(fixture.get("/v1/services").body)->services.empty());
  }
};

QTEST_GUILESS_MAIN(DeploysRefusalsTest)
#include "refusals_test.moc"
