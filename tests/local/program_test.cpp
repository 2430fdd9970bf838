// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program: its first line, its arguments, its end, two of them on one folder.

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/local/local_program.h"

using namespace tovuk::local;

class ProgramTest : public QObject {
  Q_OBJECT
 private slots:
  void readyLineTellsHowToUseIt() {
    QTemporaryDir dir;
    LocalProgram program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("TOVUK_TOKEN"));
    QVERIFY(program.start({QStringLiteral("--data"), dir.path(), QStringLiteral("--port"), QStringLiteral("0")},
                          environment));
    QCOMPARE(program.ready()[QLatin1String("dataDir")].toString(), dir.path());
    QVERIFY(program.token().starts_with("tovuk_"));
    const auto client = program.client();
    const auto services = client->Get("/v1/services");
    QVERIFY(services && services->status == 200);
    QCOMPARE(program.terminate(), 0);
    // The token is not stored anywhere.
    QProcess grep;
    grep.start(QStringLiteral("grep"), {QStringLiteral("-r"), QString::fromStdString(program.token()), dir.path()});
    QVERIFY(grep.waitForFinished());
    QCOMPARE(grep.exitCode(), 1);
  }

  void aGivenTokenIsNotRepeated() {
    QTemporaryDir dir;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TOVUK_TOKEN"), QStringLiteral("from-env"));
    LocalProgram program;
    program.setToken("from-env");
    const QString folder = dir.filePath(QStringLiteral("data"));  // the key of the secrets lies beside it
    QVERIFY(program.start({QStringLiteral("--data"), folder, QStringLiteral("--port=0"), QStringLiteral("--sample")},
                          environment));
    QVERIFY(program.ready()[QLatin1String("token")].isNull());
    const auto services = program.client()->Get("/v1/services/shop-api");
    QVERIFY(services && services->status == 200);
    QCOMPARE(program.terminate(), 0);
  }

  void workersAreShownInTheStatus() {
    QTemporaryDir dir;
    LocalProgram program;
    QVERIFY(program.start({QStringLiteral("--data"), dir.path(), QStringLiteral("--port=0"), QStringLiteral("--worker"),
                           QStringLiteral("shop-api=http://127.0.0.1:3000")}));
    const auto status = program.client()->Get("/v1/status");
    QVERIFY(status && status->body.find("http://127.0.0.1:3000") != std::string::npos);
  }

  void aSecondOneOnTheFolderIsRefused() {
    QTemporaryDir dir;
    LocalProgram first;
    const QStringList arguments{QStringLiteral("--data"), dir.path(), QStringLiteral("--port=0")};
    QVERIFY(first.start(arguments));
    LocalProgram second;
    QVERIFY(!second.start(arguments));
    QTRY_COMPARE(second.process().state(), QProcess::NotRunning);
    QCOMPARE(second.process().exitCode(), 1);
    QVERIFY(second.process().readAllStandardError().contains("Another process is using the data folder"));
    // A killed one leaves no lock behind.
    first.killHard();
    LocalProgram third;
    QVERIFY(third.start(arguments));
  }

  void environmentOfAWorkerIsPrintedForAShell() {
    QTemporaryDir dir;
    const QString folder = dir.path() + QStringLiteral("/it's data");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TOVUK_TOKEN"), QStringLiteral("from-env"));
    const auto env = [&](const QStringList& more, const QString& token = QStringLiteral("from-env")) {
      QProcess process;
      QProcessEnvironment own = environment;
      own.insert(QStringLiteral("TOVUK_TOKEN"), token);
      process.setProcessEnvironment(own);
      process.start(QStringLiteral(TOVUK_LOCAL_PROGRAM),
                    QStringList{QStringLiteral("env"), QStringLiteral("--data"), folder} + more);
      process.waitForFinished();
      return std::tuple(process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError());
    };
    const QStringList shop{QStringLiteral("--service"), QStringLiteral("shop-api")};
    const auto none = env(shop);
    QCOMPARE(std::get<0>(none), 1);
    QVERIFY(std::get<2>(none).contains("No local service is running"));
    QVERIFY(std::get<2>(none).contains("tovuk-local --data"));

    LocalProgram program;
    program.setToken("from-env");
    QVERIFY(program.start({QStringLiteral("--data"), folder, QStringLiteral("--port=0"), QStringLiteral("--sample")},
                          environment));
    QCOMPARE(QFile::permissions(folder + QStringLiteral("/url")) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    const auto printed = env(shop);
    QVERIFY2(std::get<0>(printed) == 0, std::get<2>(printed).constData());
    QVERIFY(std::get<1>(printed).startsWith("TOVUK_SERVICE_ID='service_1'\n"));
    const QByteArray url = program.ready()[QLatin1String("url")].toString().toUtf8();
    QVERIFY(std::get<1>(printed).contains(QByteArray("\nTOVUK_API_BASE_URL='" + url + "'\n")));
    // What the shell reads works as a runtime token.
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromUtf8(std::get<1>(printed)) +
                                                                 QStringLiteral("printf %s \"$TOVUK_RUNTIME_TOKEN\"")});
    QVERIFY(shell.waitForFinished());
    program.setToken(shell.readAllStandardOutput().toStdString());
    const auto resources = program.client()->Get("/v1/services/service_1/resources");
    QVERIFY(resources && resources->status == 200);
    const auto account = program.client()->Get("/v1/account");
    QVERIFY(account && account->status == 403);

    QVERIFY(std::get<2>(env(shop, QStringLiteral("wrong"))).contains("does not accept this token"));
    QVERIFY(std::get<2>(env(shop, QString())).contains("token of the local service is missing"));
    QCOMPARE(std::get<0>(env(shop + QStringList{QStringLiteral("--token=from-env")}, QStringLiteral("wrong"))), 0);
    QVERIFY(std::get<2>(env({QStringLiteral("--service=nothing")})).contains("no service"));
    QCOMPARE(std::get<0>(env({})), 2);
    QCOMPARE(std::get<0>(env(shop + QStringList{QStringLiteral("--port=1")})), 2);
    // What a killed service leaves behind is not a running one.
    program.killHard();
    QVERIFY(std::get<2>(env(shop)).contains("No local service is running"));
  }

  void helpVersionAndMistakes() {
    const auto run = [](const QStringList& arguments) {
      QProcess process;
      process.start(QStringLiteral(TOVUK_LOCAL_PROGRAM), arguments);
      process.waitForFinished();
      return std::tuple(process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError());
    };
    const auto [helpCode, help, none] = run({QStringLiteral("--help")});
    QCOMPARE(helpCode, 0);
    for (const char* option : {"--data", "--port", "--token", "--sample", "--control", "--worker"})
      QVERIFY2(help.contains(option), option);
    QVERIFY(help.contains("token is null then"));
    const auto [versionCode, version, none2] = run({QStringLiteral("--version")});
    QCOMPARE(versionCode, 0);
    QVERIFY(version.startsWith("tovuk-local "));
    const auto [wrongCode, nothing, message] = run({QStringLiteral("--prot"), QStringLiteral("1")});
    QCOMPARE(wrongCode, 2);
    QVERIFY(nothing.isEmpty());
    QVERIFY(message.contains("--prot"));
    for (const char* worker : {"shop=127.0.0.1:3000", "shop=http://127.0.0.1:99999999999", "shop"}) {
      const auto [code, nothing2, why] = run({QStringLiteral("--worker"), QString::fromLatin1(worker)});
      QCOMPARE(code, 2);
      QVERIFY2(why.contains("--worker takes"), why.constData());
    }
  }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
