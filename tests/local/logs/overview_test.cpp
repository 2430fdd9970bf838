// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// limit and cursor of a service's overview.

#include <QTest>

#include "api/contract/codec.h"
#include "api/local/logs/log_book.h"
#include "tests/local/deploys/deploys_world.h"

using namespace tovuk;
using namespace tovuk::local;

class OverviewTest : public QObject {
  Q_OBJECT
 private slots:
  void limitAndCursor() {
    LocalFixture fixture;
    fixture.makeDatabase();
    for (int i = 0; i < 3; ++i) deploy(fixture);
    fixture.stop();
    {
      const auto store = Store::open(fixture.folder() + "/data.db", {});
      const auto written = (*store)->write([&](Db& db) -> Result<Done> {
        const UtcTime now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        for (int i = 1; i <= 5; ++i)
          LogBook::insert(db, {"service_1", {}, {}, LogStream::Stdout, "line " + std::to_string(i), now});
        return Done{};
      });
      QVERIFY(written);
    }
    fixture.restart();
    const std::string path = "/v1/services/shop/overview";
    const auto read = [&](const std::string& query) { return *decodeServiceOverview(fixture.get(path + query).body); };
    const ServiceOverview whole = read("");
    QCOMPARE(whole.logs.lines.size(), std::size_t{5});
    QCOMPARE(whole.deploys.size(), std::size_t{3});
    QCOMPARE(whole.builds.size(), std::size_t{3});
    const ServiceOverview first = read("?limit=2");
    QCOMPARE(first.deploys.size(), std::size_t{2});
    QCOMPARE(first.deploys[0].id, std::string("deploy_3"));
    QCOMPARE(first.builds.size(), std::size_t{2});
    QCOMPARE(first.logs.lines.size(), std::size_t{2});
    QVERIFY(first.logs.hasMore.value_or(false));
    QVERIFY(first.logs.nextCursor.has_value());
    const ServiceOverview second = read("?limit=3&cursor=" + *first.logs.nextCursor);
    QCOMPARE(second.logs.lines.size(), std::size_t{3});
    QVERIFY(!second.logs.hasMore.value_or(true));
    for (const LogLine& line : second.logs.lines)
      for (const LogLine& seen : first.logs.lines) QVERIFY(line.message != seen.message);
    QCOMPARE(second.deploys.size(), std::size_t{3});  // the newest, whatever the cursor
    for (const char* wrong : {"?limit=0", "?limit=201", "?limit=x", "?cursor=", "?cursor=nothing", "?cursor=deploy_1"})
      QVERIFY2(fixture.get(path + wrong).status == 400, wrong);
  }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview_test.moc"
