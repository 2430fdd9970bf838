// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Services, databases, import, usage, and what a restart keeps.

#include <QFile>
#include <QTest>

#include <filesystem>
#include <mutex>

#include "api/contract/codec.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

std::string importBody(const std::string& name, const std::string& path) {
  return "{\"name\":" + quoteJson(name) + ",\"sourcePath\":" + quoteJson(path) + "}";
}

}  // namespace

class ResourcesTest : public QObject {
  Q_OBJECT
 private slots:
  void servicesAreMadeListedAndDeleted() {
    LocalFixture fixture;
    QVERIFY(decodeServices(fixture.get("/v1/services").body)->services.empty());
    std::vector<Problem> problems;
    const auto made =
        decodeServiceStatus(fixture.post("/v1/services", R"({"name":"shop","kind":"rust_worker"})").body, &problems);
    QVERIFY(made && problems.empty());
    QCOMPARE(made->service.id, std::string("service_1"));
    QCOMPARE(made->service.kind, std::string("rust_worker"));
    QCOMPARE(fixture.post("/v1/services", R"({"name":"shop","kind":"fullstack"})").status, 409);
    const auto list = decodeServices(fixture.get("/v1/services").body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(list->services.size(), std::size_t{1});
    QCOMPARE(list->services.front().serviceId, std::string("service_1"));
    // By id and by name.
    QCOMPARE(fixture.get("/v1/services/service_1").body, fixture.get("/v1/services/shop").body);
    QCOMPARE(fixture.send("DELETE", "/v1/services/shop").status, 200);
    QCOMPARE(fixture.get("/v1/services/shop").status, 404);
    // An id is never given twice.
    QVERIFY(fixture.post("/v1/services", R"({"name":"shop","kind":"fullstack"})").body.find("service_2") !=
            std::string::npos);
  }

  void databasesAreMadeAndDeleted() {
    LocalFixture fixture;
    fixture.makeDatabase();
    const std::string path = "/v1/services/shop/sqlite/databases";
    std::vector<Problem> problems;
    const auto resources = decodeServiceResources(fixture.post(path, R"({"name":"AUDIT_2"})").body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(resources->sqliteDatabases.size(), std::size_t{2});
    QCOMPARE(resources->sqliteDatabases[1].name, std::string("AUDIT_2"));
    QCOMPARE(resources->sqliteDatabases[1].quotaState, std::string("ok"));
    QCOMPARE(resources->sqliteDatabases[1].storageLimitMib, std::optional<std::int64_t>(476));
    QCOMPARE(fixture.post(path, R"({"name":"AUDIT_2"})").status, 409);
    for (const char* wrong : {R"({"name":"audit"})", R"({"name":""})", R"({"name":"1A"})", R"({"name":"A-B"})", "{}",
                              R"({"name":null})", R"({"name":"A","sourcePath":5})"})
      QVERIFY2(fixture.post(path, wrong).status == 400, wrong);
    QCOMPARE(fixture.post(path, "{\"name\":\"" + std::string(64, 'A') + "\"}").status, 200);
    QCOMPARE(fixture.post(path, "{\"name\":\"" + std::string(65, 'A') + "\"}").status, 400);
    // By id, too.
    QCOMPARE(fixture.post("/v1/services/shop/sqlite/sqlite_2/query", R"({"sql":"SELECT 1"})").status, 200);
    QCOMPARE(fixture.send("DELETE", path + "/AUDIT_2").status, 200);
    QCOMPARE(fixture.send("DELETE", path + "/AUDIT_2").status, 404);
    QVERIFY(!QFile::exists(QString::fromStdString(fixture.folder() + "/sqlite/sqlite_2")));
  }

  void overviewAndUsageAreWhole() {
    LocalFixture fixture;
    fixture.makeDatabase();
    std::vector<Problem> problems;
    const auto overview = decodeServiceOverview(fixture.get("/v1/services/shop/overview").body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    QCOMPARE(overview->resources.sqliteDatabases.size(), std::size_t{1});
    const auto usage = decodeAccountUsage(fixture.get("/v1/usage").body, &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().pointer.c_str());
    for (const MeterInfo& meter : meters()) {
      QVERIFY(usage->usage.day.find(meter.meter).has_value());
      QVERIFY(usage->usage.month.find(meter.meter).has_value());
    }
    QCOMPARE(usage->profile.plan, std::string("free"));
    QCOMPARE(usage->billingEstimate.lineItems.size(), std::size_t{24});
    QCOMPARE(usage->usage.databaseCount, std::optional<std::int64_t>(1));
    QCOMPARE(fixture.get("/v1/account").json()[QLatin1String("plan")].toString(), QStringLiteral("free"));
  }

  void metersCountAndSurvive() {
    UtcTime now = *parseTime("2026-03-30T23:59:58Z");
    std::mutex mutex;
    Options options;
    options.clock = [&] {
      const std::lock_guard lock(mutex);
      return now;
    };
    LocalFixture fixture(options);
    const auto meter = [&](Meter which, bool day) {
      const auto usage = decodeAccountUsage(fixture.get("/v1/usage").body);
      return (day ? usage->usage.day : usage->usage.month).find(which).value_or(-1);
    };
    const auto setNow = [&](const char* text) {
      const std::lock_guard lock(mutex);
      now = *parseTime(text);
    };
    fixture.makeDatabase();
    fixture.fill("t", 100);
    const std::int64_t written = meter(Meter::SqliteRowsWritten, true);
    QCOMPARE(written, 100);
    const std::int64_t before = meter(Meter::SqliteRowsRead, true);
    fixture.sql("SELECT * FROM t");
    fixture.sql("SELECT abs(-9223372036854775807 - 1) FROM t WHERE name = 'name 100'");  // fails, but has read
    QCOMPARE(meter(Meter::SqliteRowsRead, true), before + 200);
    QCOMPARE(meter(Meter::SqliteRowsRead, false), before + 200);
    QVERIFY(meter(Meter::SqliteStorageBytes, true) >= 4096);
    fixture.restart();
    QCOMPARE(meter(Meter::SqliteRowsRead, true), before + 200);
    // A day begins at midnight UTC, a month with its first day.
    setNow("2026-03-31T00:00:00Z");
    QCOMPARE(meter(Meter::SqliteRowsRead, true), 0);
    QCOMPARE(meter(Meter::SqliteRowsRead, false), before + 200);
    fixture.sql("SELECT * FROM t");
    QCOMPARE(meter(Meter::SqliteRowsRead, true), 100);
    setNow("2026-04-01T00:00:00Z");
    QCOMPARE(meter(Meter::SqliteRowsRead, false), 0);
    fixture.restart();
    QCOMPARE(meter(Meter::SqliteRowsRead, false), 0);
  }

  void importCopiesAFile() {
    LocalFixture fixture;
    fixture.makeDatabase();
    QTemporaryDir dir;
    const std::string source = dir.filePath(QStringLiteral("source.db")).toStdString();
    {
      LocalFixture other;  // a real SQLite file: another service's
      other.makeDatabase();
      other.fill("t", 500);
      other.stop();
      QVERIFY(QFile::copy(QString::fromStdString(other.folder() + "/sqlite/sqlite_1/data-1.db"),
                          QString::fromStdString(source)));
    }
    const std::string path = "/v1/services/shop/sqlite/databases";
    QCOMPARE(fixture.post(path, importBody("COPY", source)).status, 200);
    const TestAnswer count =
        fixture.post("/v1/services/shop/sqlite/COPY/query", R"({"sql":"SELECT count(*) AS n FROM t"})");
    QCOMPARE(count.rows()[0].toObject()[QLatin1String("n")].toInt(), 500);
    // A copy: the source stays as it is.
    QCOMPARE(fixture.post("/v1/services/shop/sqlite/COPY/query", R"({"sql":"DELETE FROM t"})").status, 200);
    QCOMPARE(fixture.post(path, importBody("COPY2", source)).status, 200);
    QCOMPARE(fixture.post(path, importBody("COPY", source)).status, 409);
  }

  void importRefusesWhatIsNoDatabase() {
    LocalFixture fixture;
    fixture.makeDatabase();
    QTemporaryDir dir;
    const auto write = [&](const char* name, const QByteArray& bytes) {
      QFile file(dir.filePath(QString::fromLatin1(name)));
      if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qWarning("cannot write");
      return file.fileName().toStdString();
    };
    const std::string path = "/v1/services/shop/sqlite/databases";
    const QByteArray magic("SQLite format 3\0", 16);
    for (const std::string& source :
         {std::string("relative.db"), std::string("../up.db"), std::string(""), dir.path().toStdString(),
          dir.path().toStdString() + "/missing.db", write("text.db", "hello"), write("empty.db", ""),
          write("magic.db", magic), write("rubbish.db", magic + QByteArray(8192, '\x5a'))}) {
      const TestAnswer answer = fixture.post(path, importBody("IMPORTED", source));
      QVERIFY2(answer.status == 400, answer.body.c_str());
      QCOMPARE(answer.code(), QStringLiteral("import_refused"));
    }
    // A damaged page is found before anything is copied.
    LocalFixture other;
    other.makeDatabase();
    other.fill("t", 5000);
    other.stop();
    QFile good(QString::fromStdString(other.folder() + "/sqlite/sqlite_1/data-1.db"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    QByteArray bytes = good.readAll();
    bytes.replace(4096 * 3, 4096, QByteArray(4096, '\x7f'));
    QCOMPARE(fixture.post(path, importBody("IMPORTED", write("damaged.db", bytes))).status, 400);
    QCOMPARE(decodeServiceResources(fixture.get("/v1/services/shop/resources").body)->sqliteDatabases.size(),
             std::size_t{1});
    // Nothing is left of the attempts.
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(fixture.folder() + "/sqlite"))
      if (entry.path().extension() == ".db") ++files;
    QCOMPARE(files, 1);
  }

  void importOfARealDatabase() {
    const QString chinook = QStringLiteral(TOVUK_SHARED_DATA "/chinook.sqlite");
    if (!QFile::exists(chinook)) QSKIP("The shared data is not here.");
    LocalFixture fixture;
    fixture.makeDatabase();
    QCOMPARE(fixture.post("/v1/services/shop/sqlite/databases", importBody("CHINOOK", chinook.toStdString())).status,
             200);
    const TestAnswer answer =
        fixture.post("/v1/services/shop/sqlite/CHINOOK/query",
                     "{\"sql\":\"SELECT count(*) AS tables FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                     "'sqlite_%'\"}");
    QCOMPARE(answer.rows()[0].toObject()[QLatin1String("tables")].toInt(), 11);
  }

  void sampleIsMadeOnceAndWhole() {
    Options options;
    options.sample = true;
    LocalFixture fixture(options);
    const auto list = decodeServices(fixture.get("/v1/services").body);
    QCOMPARE(list->services.size(), std::size_t{2});
    QCOMPARE(list->services.front().name, std::string("shop-api"));
    const auto ask = [&](const char* database, const char* sql) {
      const TestAnswer answer = fixture.post(std::string("/v1/services/shop-api/sqlite/") + database + "/query",
                                             "{\"sql\":" + quoteJson(sql) + "}");
      return answer.rows()[0].toObject().begin()->toVariant().toLongLong();
    };
    QCOMPARE(ask("DB", "SELECT count(*) FROM customers"), 2000);
    QCOMPARE(ask("DB", "SELECT count(*) FROM products"), 310);
    QCOMPARE(ask("DB", "SELECT count(*) FROM orders"), 18400);
    QCOMPARE(ask("DB", "SELECT count(*) FROM order_items"), 41200);
    QCOMPARE(ask("DB", "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    QVERIFY(ask("DB", "SELECT count(*) FROM customers WHERE city IS NULL") > 50);
    QCOMPARE(ask("DB",
                 "SELECT count(*) FROM orders o WHERE abs(total - (SELECT sum(quantity * unit_price) FROM "
                 "order_items i WHERE i.order_id = o.id)) > 0.005"),
             0);
    QVERIFY(ask("DB", "SELECT count(*) FROM top_customers") > 1000);
    QVERIFY(ask("AUDIT", "SELECT count(*) FROM events") > 100);
    // The index that is missing on purpose.
    const TestAnswer slow = fixture.post("/v1/services/shop-api/sqlite/DB/query",
                                         "{\"sql\":\"SELECT count(*) FROM orders WHERE created_at > '2026-01-01'\"}");
    QVERIFY(
        slow.nextActions().first().contains(QLatin1String("CREATE INDEX orders_by_created_at ON orders(created_at)")));
    fixture.restart();
    QCOMPARE(decodeServices(fixture.get("/v1/services").body)->services.size(), std::size_t{2});
    // Deleted is deleted: only an empty folder gets the sample.
    fixture.send("DELETE", "/v1/services/shop-api");
    fixture.restart();
    QCOMPARE(decodeServices(fixture.get("/v1/services").body)->services.size(), std::size_t{1});
  }

  void aSecondServiceOnTheFolderIsRefused() {
    LocalFixture fixture;
    Options options;
    options.dataDir = fixture.folder();
    const auto second = local::Service::start(options);
    QVERIFY(!second);
    QCOMPARE(second.error().code, std::string("data_folder_in_use"));
    fixture.stop();
    QVERIFY(local::Service::start(options));
  }

  void aNewFolderIsTheOwnersAlone() {
    LocalFixture fixture;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFile::permissions(QString::fromStdString(fixture.folder())) & others) == 0);
    // One that was there keeps its rights.
    QTemporaryDir dir;
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
    QVERIFY(QFile::setPermissions(dir.path(), rights));
    Options options;
    options.dataDir = dir.path().toStdString();
    const LocalFixture there(options);
    QVERIFY(QFile::permissions(dir.path()).testFlag(QFile::ReadGroup));
  }

  void aTakenPortIsRefused() {
    LocalFixture fixture;
    QTemporaryDir dir;
    Options options;
    options.dataDir = dir.path().toStdString();
    options.port = fixture.service().port();
    const auto second = local::Service::start(options);
    QVERIFY(!second);
    QCOMPARE(second.error().code, std::string("port_in_use"));
  }
};

QTEST_GUILESS_MAIN(ResourcesTest)
#include "resources_test.moc"
