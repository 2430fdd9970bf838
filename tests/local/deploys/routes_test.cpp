// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// POST /v1/deploy: what is recorded, and what other answers say of it.

#include <QFile>
#include <QFileInfo>

#include "api/contract/log/codec.h"
#include "tests/local/deploys/deploys_world.h"
#include "tests/support/sanitizer.h"

using namespace tovuk;
using namespace tovuk::local;

class DeploysRoutesTest : public QObject {
  Q_OBJECT
 private slots:
  void aDeployIsRecordedAndEndsWithWhatToDo() {
    Options options;
    options.clock = [] { return *parseTime("2026-05-01T10:00:00.5Z"); };
    LocalFixture fixture(options);
    const DeployResponse made = deploy(fixture);
    QCOMPARE(made.service.id, std::string("service_1"));
    QCOMPARE(made.service.kind, std::string("rust_worker"));  // from its capabilities
    QCOMPARE(made.deploy, (Deploy{"deploy_1", "service_1", "job_1", "0123abc", made.service.url}));
    QCOMPARE(made.buildJob.status, std::string("failed"));
    QVERIFY(made.buildJob.message.find("--worker shop=URL") != std::string::npos);
    QCOMPARE(made.deployPlan.kind, std::string("rust_worker"));
    QCOMPARE(made.deployPlan.runtimeLimits.memory, std::optional<std::int64_t>(128));
    QVERIFY(made.nextCommand.find("job_1") != std::string::npos);
    // The archive is on the disk, not in a row.
    const QStringList files = archivesOf(fixture);
    QCOMPARE(files.size(), 1);
    QFile archive(QString::fromStdString(fixture.folder() + "/deploys/") + files.front());
    QVERIFY(archive.open(QFile::ReadOnly));
    QCOMPARE(archive.readAll(), QByteArray("hello world"));

    fixture.restart();
    QTRY_COMPARE(archivesOf(fixture), files);
    std::vector<Problem> problems;
    const auto details = decodeDeployDetails(fixture.get("/v1/deploys/deploy_1").body, &problems);
    QVERIFY(details && problems.empty());
    QCOMPARE(details->deploy, made.deploy);
    QCOMPARE(details->buildJob, std::optional(made.buildJob));
    const auto build = decodeBuildDetails(fixture.get("/v1/builds/job_1").body, &problems);
    QVERIFY(build && problems.empty());
    QCOMPARE(*build, (BuildDetails{made.buildJob, made.service, "deploy_1"}));
    for (const char* path : {"/v1/builds/job_1/logs", "/v1/deploys/deploy_1/logs"}) {
      const auto logs = decodeLogs(fixture.get(path).body);
      QCOMPARE(logs->lines.size(), std::size_t{2});
      QCOMPARE(logs->lines.back().message, made.buildJob.message);
    }
    const auto status = decodeServiceStatus(fixture.get("/v1/services/shop").body);
    QCOMPARE(status->latestDeploy, std::optional(made.deploy));
    QCOMPARE(status->latestBuildJob, std::optional(made.buildJob));
    const ServiceSummary summary = decodeServices(fixture.get("/v1/services").body)->services[0];
    QCOMPARE(summary.latestBuildStatus, std::optional<std::string>("failed"));
    QCOMPARE(summary.latestDeployAt, std::optional<std::string>("2026-05-01T10:00:00.500Z"));
    QCOMPARE(summary.deployCount, std::optional<std::int64_t>(1));
    const auto overview = decodeServiceOverview(fixture.get("/v1/services/shop/overview").body);
    QCOMPARE(overview->deploys, std::vector<Deploy>{made.deploy});
    QCOMPARE(overview->builds, std::vector<BuildJob>{made.buildJob});
    const AccountUsage usage = decodeAccountUsage(fixture.get("/v1/usage").body)->usage;
    QCOMPARE(usage.deployCount, std::optional<std::int64_t>(1));
    QCOMPARE(usage.monthlyDeployCount, std::optional<std::int64_t>(1));
    QCOMPARE(usage.monthlyBuildMinutes, std::optional<std::int64_t>(0));
    QCOMPARE(usage.day.find(Meter::LogEvents), std::optional<std::int64_t>(2));
  }

  void theServiceIsMadeOnce() {
    LocalFixture fixture;
    fixture.makeDatabase();  // shop, fullstack
    DeployRequest wanted = request();
    QCOMPARE(deploy(fixture, wanted).service.id, std::string("service_1"));
    wanted.config.kind = "rust_worker";
    const DeployResponse again = deploy(fixture, wanted);
    QCOMPARE(again.service.kind, std::string("fullstack"));  // said in the log
    QCOMPARE(decodeLogs(fixture.get("/v1/builds/job_2/logs").body)->lines.size(), std::size_t{3});
    wanted.config.name = "site";
    wanted.config.kind = "static_frontend";
    wanted.commitSha.reset();
    const DeployResponse other = deploy(fixture, wanted);
    QCOMPARE(other.service.kind, std::string("static_frontend"));
    QVERIFY(!other.deploy.commitSha);
    QCOMPARE(other.deployPlan.buildOutputDir, std::optional<std::string>("dist"));
    QCOMPARE(decodeServices(fixture.get("/v1/services").body)->services.size(), std::size_t{2});
  }

  void theWorkerThatIsKnownIsNamed() {
    Options options;
    options.workers = {{"shop", "http://127.0.0.1:9"}};
    LocalFixture fixture(options);
    QVERIFY(deploy(fixture).buildJob.message.find("http://127.0.0.1:9") != std::string::npos);
  }

  void thePlanFollowsTheConfiguration() {
    LocalFixture fixture;
    DeployRequest wanted = request();
    wanted.config.build = BuildConfig{"check it", "build it", "out"};
    wanted.config.run = RunConfig{"./shop", "/up", 8080};
    wanted.config.resources = ResourceConfig{"2048mb", "0.5", 60};
    const DeployPlan plan = deploy(fixture, wanted).deployPlan;
    QCOMPARE(plan.checkCommand, std::string("check it"));
    QCOMPARE(plan.buildCommand, std::string("build it"));
    QCOMPARE(plan.buildOutputDir, std::optional<std::string>("out"));
    QCOMPARE(plan.runCommand, std::string("./shop"));
    QCOMPARE(plan.port, std::optional<std::int64_t>(8080));
    QCOMPARE(plan.healthPath, std::string("/up"));
    QCOMPARE(plan.blueGreen.healthPath, std::string("/up"));
    QCOMPARE(plan.runtimeLimits, (RuntimeLimits{2048, 500, 1}));
    QCOMPARE(plan.buildLimits, (BuildLimits{8192, 2000, 1200}));
    QCOMPARE(plan.idleTimeoutMinutes, std::optional<std::int64_t>(60));
  }

  void theLargestArchiveFits() {
    LocalFixture fixture;
    DeployRequest wanted = request();
    const std::size_t characters = test::kSanitized ? 4194304 : 67108864;
    wanted.sourceArchiveBase64 = std::string(characters, 'A');
    QCOMPARE(deploy(fixture, wanted).deploy.id, std::string("deploy_1"));
    const QFileInfo file(QString::fromStdString(fixture.folder() + "/deploys/") + archivesOf(fixture).front());
    QCOMPARE(file.size(), static_cast<qint64>(characters / 4 * 3));
    if (test::kSanitized) return;
    wanted.sourceArchiveBase64 = std::string(67108868, 'A');
    const TestAnswer over = send(fixture, wanted);
    QCOMPARE(over.status, 413);
    QVERIFY(over.message().contains(QLatin1String("48 MiB")));
    QCOMPARE(archivesOf(fixture).size(), 1);
  }

  void filesOfNoDeployAreSweptAtTheStart() {
    LocalFixture fixture;
    deploy(fixture);
    const QStringList own = archivesOf(fixture);
    QFile rubbish(QString::fromStdString(fixture.folder() + "/deploys/archive-killed.tar.gz"));
    QVERIFY(rubbish.open(QFile::WriteOnly));
    rubbish.close();
    fixture.restart();
    QTRY_COMPARE(archivesOf(fixture), own);
  }
};

QTEST_GUILESS_MAIN(DeploysRoutesTest)
#include "routes_test.moc"
