// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of deploys and builds, and cancelling.

#include "api/contract/log/codec.h"
#include "tests/local/deploys/deploys_world.h"

using namespace tovuk;
using namespace tovuk::local;

class DeploysListsTest : public QObject {
  Q_OBJECT
 private slots:
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
};

QTEST_GUILESS_MAIN(DeploysListsTest)
#include "lists_test.moc"
