// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// POST /v1/deploy, the lists of deploys and builds, cancelling, and what other answers say of them.

#include <QDir>
#include <QFile>
#include <QTest>

#include <mutex>

#include "api/contract/codec.h"
#include "api/contract/deploy/codec.h"
#include "api/contract/log/codec.h"
#include "api/local/deploys/deploy_book.h"
#include "api/local/store/store.h"
#include "tests/local/local_fixture.h"
#include "tests/support/sanitizer.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

DeployRequest request(const std::string& name = "shop") {
  DeployRequest out;
  out.config.name = name;
  for (const std::string_view each : kCapabilities) out.config.capabilities.set(each, each == "worker");
  out.commitSha = "0123abc";
  out.sourceArchiveBase64 = "aGVsbG8gd29ybGQ=";  // hello world
  return out;
}

TestAnswer send(LocalFixture& fixture, const DeployRequest& wanted) {
  return fixture.post("/v1/deploy", encode(wanted));
}

DeployResponse deploy(LocalFixture& fixture, const DeployRequest& wanted = request()) {
  std::vector<Problem> problems;
  const TestAnswer answer = send(fixture, wanted);
  const auto out = decodeDeploy(answer.body, &problems);
  if (answer.status != 200 || !out || !problems.empty()) qWarning("%s", answer.body.c_str());
  return out ? *out : DeployResponse();
}

QStringList archivesOf(const LocalFixture& fixture) {
  return QDir(QString::fromStdString(fixture.folder() + "/deploys")).entryList(QDir::Files);
}

// A deploy of the past, recorded while the service stands still.
void record(LocalFixture& fixture, const std::string& status) {
  fixture.stop();
  {
    const auto store = Store::open(fixture.folder() + "/data.db", {});
    const auto written = (*store)->write([&](Db& db) -> Result<Done> {
      DeployBook::record(db, {"service_1", "abcdef0", {}, 0, status, "Recorded.", *parseTime("2026-04-01T00:00:00Z")});
      return Done{};
    });
    QVERIFY(written);
  }
  fixture.restart();
}

std::vector<std::string> idsOf(LocalFixture& fixture, const std::string& path) {
  std::vector<std::string> out;
  const std::string body = fixture.get(path).body;
  if (path.find("builds") != std::string::npos) {
    const auto list = decodeBuilds(body);
    for (const BuildJob& each : list->builds) out.push_back(each.id);
  } else {
    const auto list = decodeDeploys(body);
    for (const Deploy& each : list->deploys) out.push_back(each.id);
  }
  return out;
}

using Ids = std::vector<std::string>;

}  // namespace

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

  void listsAreNewestFirst() {
    LocalFixture fixture;
    deploy(fixture, request("shop"));
    deploy(fixture, request("blog"));
    deploy(fixture, request("shop"));
    QCOMPARE(idsOf(fixture, "/v1/deploys"), (Ids{"deploy_3", "deploy_2", "deploy_1"}));
    QCOMPARE(idsOf(fixture, "/v1/builds"), (Ids{"job_3", "job_2", "job_1"}));
    QCOMPARE(idsOf(fixture, "/v1/deploys?service_id=shop"), (Ids{"deploy_3", "deploy_1"}));
    QCOMPARE(idsOf(fixture, "/v1/builds?service_id=service_2"), (Ids{"job_2"}));
    QCOMPARE(idsOf(fixture, "/v1/services/shop/deploys?limit=1"), (Ids{"deploy_3"}));
    QCOMPARE(idsOf(fixture, "/v1/services/service_1/deploys?cursor=deploy_3"), (Ids{"deploy_1"}));
    QCOMPARE(idsOf(fixture, "/v1/services/shop/builds?limit=200&cursor=job_1"), Ids{});
    QCOMPARE(idsOf(fixture, "/v1/builds?limit=1&cursor=job_2"), (Ids{"job_1"}));
    for (const char* wrong : {"?limit=0", "?limit=201", "?cursor=job_1", "?cursor=deploy_x", "?cursor="})
      QVERIFY2(fixture.get(std::string("/v1/deploys") + wrong).status == 400, wrong);
    QCOMPARE(fixture.get("/v1/builds?service_id=nobody").status, 404);
    for (const char* missing : {"/v1/deploys/deploy_4", "/v1/deploys/job_1", "/v1/builds/job_4", "/v1/builds/deploy_1"})
      QVERIFY2(fixture.get(missing).status == 404, missing);
    // A deleted service takes its deploys, builds and archives along; ids are not given again.
    fixture.send("DELETE", "/v1/services/shop");
    QCOMPARE(idsOf(fixture, "/v1/deploys"), (Ids{"deploy_2"}));
    QCOMPARE(fixture.get("/v1/builds/job_3/logs").status, 404);
    QCOMPARE(archivesOf(fixture).size(), 1);
    QCOMPARE(deploy(fixture).deploy.id, std::string("deploy_4"));
    const AccountUsage usage = decodeAccountUsage(fixture.get("/v1/usage").body)->usage;
    QCOMPARE(usage.deployCount, std::optional<std::int64_t>(2));
    QCOMPARE(usage.monthlyDeployCount, std::optional<std::int64_t>(4));  // happened, whatever became of the service
  }

  void onlyAQueuedOneIsCanceled() {
    LocalFixture fixture;
    fixture.makeDatabase();
    record(fixture, "queued");
    record(fixture, "running");
    const auto canceled = decodeDeployCancel(fixture.post("/v1/deploys/deploy_1/cancel").body);
    QCOMPARE(*canceled, (DeployCancel{"deploy_1", 1}));
    const BuildJob build = decodeBuildDetails(fixture.get("/v1/builds/job_1").body)->build;
    QCOMPARE(build.status, std::string("canceled"));
    QCOMPARE(decodeLogs(fixture.get("/v1/builds/job_1/logs").body)->lines.size(), std::size_t{1});
    for (const char* path : {"/v1/deploys/deploy_1/cancel", "/v1/deploys/deploy_2/cancel"}) {
      const TestAnswer again = fixture.post(path);
      QCOMPARE(again.status, 409);
      QCOMPARE(again.code(), QStringLiteral("deploy_not_queued"));
    }
    QCOMPARE(decodeBuildDetails(fixture.get("/v1/builds/job_2").body)->build.status, std::string("running"));
    QCOMPARE(fixture.post("/v1/deploys/deploy_9/cancel").status, 404);
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
