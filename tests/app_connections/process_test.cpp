// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped program: killed, it comes back with the same connection, and the token of its environment is in no file.
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "api/local/service.h"
#include "app/paths.h"
#include "app/settings.h"
#include "models/connections/connection_list.h"
#include "models/session_journal.h"

using namespace tovuk;

class ConnectionProcessTest : public QObject {
  Q_OBJECT

 private slots:
  void comesBackWithTheSameConnection() {
    const QTemporaryDir dir;
    const app::Paths paths = app::Paths::of(dir.path());
    models::ConnectionProfile profile;
    profile.name = QStringLiteral("Shop");
    profile.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
    QString id;
    {
      models::ConnectionList list(paths.connections());
      const auto added = list.add(profile);
      QVERIFY(added);
      id = *added;
      app::Settings settings(paths.settings());
      settings.set(app::keys::lastConnection, id);
      models::SessionJournal journal(paths.session(id));
      models::Session session = journal.session();
      session.service = QStringLiteral("shop-api");
      session.panes.push_back({{{QStringLiteral("sqlite"), session.service, QStringLiteral("AUDIT"), {}}}, 0});
      journal.update(session);
    }
    for (int run = 0; run < 2; ++run) {
      const auto program = start(dir.path(), {});
      QVERIFY(waitForPaint(*program));
      QTRY_VERIFY_WITH_TIMEOUT(!models::SessionJournal(paths.session(id)).session().geometry.isEmpty(), 30000);
      program->kill();
      QVERIFY(program->waitForFinished());
      const models::SessionJournal journal(paths.session(id));
      QCOMPARE(journal.session().connection, id);
      QCOMPARE(journal.session().panes.size(), std::size_t{1});
      QCOMPARE(journal.session().panes[0].tabs[0].resource, QStringLiteral("AUDIT"));
      // Local's own was not touched.
      QVERIFY(!QFile::exists(paths.session(QStringLiteral("local"))));
    }
  }

  void theTokenOfTheEnvironmentIsInNoFile() {
    const QTemporaryDir remoteDir;
    local::Options options;
    options.dataDir = remoteDir.path().toStdString();
    options.sample = true;
    auto service = local::Service::start(options);
    QVERIFY(service);
    const QByteArray token = QByteArray::fromStdString((*service)->token());
    const QTemporaryDir dir;
    const app::Paths paths = app::Paths::of(dir.path());
    const auto program =
        start(dir.path(), {{QStringLiteral("TOVUK_TOKEN"), QString::fromLatin1(token)},
                           {QStringLiteral("TOVUK_API_URL"), QString::fromStdString((*service)->url())}});
    QVERIFY(waitForPaint(*program));
    // The services were taken in: the token was used.
    QTRY_VERIFY_WITH_TIMEOUT(!models::SessionJournal(paths.session(QStringLiteral("run"))).session().service.isEmpty(),
                             60000);
    program->kill();
    QVERIFY(program->waitForFinished());
    int files = 0;
    QDirIterator all(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
      QFile file(all.next());
      QVERIFY(file.open(QIODevice::ReadOnly));
      QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
      ++files;
    }
    QVERIFY(files > 0);
    QVERIFY(models::ConnectionList(paths.connections()).find(QStringLiteral("run")) == nullptr);
  }

 private:
  static std::unique_ptr<QProcess> start(const QString& dir, const QList<std::pair<QString, QString>>& variables) {
    auto program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TOVUK_TRACE_STARTUP"), QStringLiteral("1"));
    for (const auto& [name, value] : variables) environment.insert(name, value);
    program->setProcessEnvironment(environment);
    program->start(QStringLiteral(TOVUK_DASHBOARD), {QStringLiteral("--data"), dir});
    return program;
  }
  static bool waitForPaint(QProcess& program) {
    if (!QTest::qWaitFor([&program] { return program.canReadLine() || program.state() == QProcess::NotRunning; },
                         30000))
      return false;
    return QJsonDocument::fromJson(program.readLine()).object().value(QStringLiteral("event")).toString() ==
           QStringLiteral("painted");
  }
};

QTEST_GUILESS_MAIN(ConnectionProcessTest)
#include "process_test.moc"
