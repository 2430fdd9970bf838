// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program: its first line, its arguments, its end, two of them on one folder.

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
    QVERIFY(program.start(
        {QStringLiteral("--data"), dir.path(), QStringLiteral("--port=0"), QStringLiteral("--sample")}, environment));
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
  }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
