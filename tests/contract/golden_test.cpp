// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every payload against its golden documents, and against every single damage that one field of them can have.

#include "tests/contract/golden.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

#include "api/contract/codec.h"
#include "api/contract/sqlite/fields.h"

using namespace tovuk;
using namespace tovuk::test;

namespace {

using Problems = std::vector<Problem>;
using Recode = std::function<Result<std::string>(std::string_view, Problems*)>;

// Decodes and encodes again.
template <class T>
Recode recoder(Result<T> (*decode)(std::string_view, Problems*)) {
  return [decode](std::string_view text, Problems* problems) {
    return decode(text, problems).transform([](T&& value) { return encode(value); });
  };
}

// Only a test writes the figures without rows: the local service writes rows and figures together.
Result<std::string> recodeFigures(std::string_view text, Problems* problems) {
  return decodeSqliteQueryFigures(text, problems).transform([](SqliteQueryFigures&& figures) {
    return encodePayload(figures);
  });
}

const std::map<std::string, Recode>& payloads() {
  static const std::map<std::string, Recode> all = {
      {"services", recoder(decodeServices)},
      {"service_status", recoder(decodeServiceStatus)},
      {"service_overview", recoder(decodeServiceOverview)},
      {"service_resources", recoder(decodeServiceResources)},
      {"platform_status", recoder(decodePlatformStatus)},
      {"platform_status_local", recoder(decodePlatformStatus)},
      {"sqlite_backups", recoder(decodeSqliteBackups)},
      {"sqlite_backup_created", recoder(decodeSqliteBackupCreated)},
      {"sqlite_backup_restored", recoder(decodeSqliteBackupRestored)},
      {"account_usage", recoder(decodeAccountUsage)},
      {"sqlite_query_figures", recodeFigures},
  };
  return all;
}

std::string text(const QByteArray& bytes) { return bytes.toStdString(); }
QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

// A document as the codec would write it: without spaces, and without the rows and columns that figures leave out.
Json normalised(const std::string& payload, std::string_view json) {
  Json out = Json::parse(json);
  if (payload == "sqlite_query_figures")
    for (Json& result : out["results"]) {
      result.erase("rows");
      result.erase("columns");
    }
  return out;
}

// Fields that a service may leave out or send as null without a word (column R or N of the contract).
bool mayBeMissing(const std::string& pointer) {
  static const std::vector<std::string> names = {"latest_deploy",
                                                 "latest_build_job",
                                                 "latestBuildStatus",
                                                 "latestDeployAt",
                                                 "commit_sha",
                                                 "next_cursor",
                                                 "verified_at",
                                                 "deadLetterQueueId",
                                                 "deadLetterQueueName",
                                                 "includedPerMonth",
                                                 "priceUsdMicrosPerBillingUnit",
                                                 "handle",
                                                 "displayName",
                                                 "accountUrl",
                                                 "local",
                                                 "rows",
                                                 "columns"};
  const std::string name = nameOf(pointer);
  if (std::find(names.begin(), names.end(), name) != names.end()) return true;
  if (pointer.find("/limits/") != std::string::npos || pointer.find("/meters/day/") != std::string::npos ||
      pointer.find("/meters/month/") != std::string::npos)
    return true;
  if (name == "databaseStorageMib") return pointer.starts_with("/services/");
  if (name == "storageLimitMib") return pointer.find("/kvNamespaces/") != std::string::npos;
  const auto pricing = pointer.find("/pricing/");
  return pricing != std::string::npos && name != "subscriptionUsdCentsPerMonth" && name != "paidOveragesEnabled";
}

}  // namespace

class GoldenTest : public QObject {
  Q_OBJECT

 private slots:
  void roundTrip_data() { payloadRows({"full", "minimal"}); }
  void roundTrip() {
    QFETCH(const QString, payload);
    QFETCH(const QString, document);
    const std::string json = text(golden(document));
    Problems problems;
    const auto recoded = payloads().at(payload.toStdString())(json, &problems);
    QVERIFY(recoded.has_value());
    QCOMPARE(listOf(problems), QByteArray());
    const Json before = normalised(payload.toStdString(), json);
    QCOMPARE(bytes(*recoded), bytes(before.dump()));
  }

  void unknownFieldsAreIgnored_data() { payloadRows({"unknown"}); }
  void unknownFieldsAreIgnored() {
    QFETCH(const QString, payload);
    QFETCH(const QString, document);
    const Recode& recode = payloads().at(payload.toStdString());
    Problems problems;
    const auto recoded = recode(text(golden(document)), &problems);
    const auto plain = recode(text(golden(payload + QLatin1String(".full.json"))), nullptr);
    QVERIFY(recoded.has_value() && plain.has_value());
    QCOMPARE(listOf(problems), QByteArray());
    QCOMPARE(bytes(*recoded), bytes(*plain));
  }

  void eachMissingFieldCostsOnlyItself_data() { payloadRows({"full"}); }
  void eachMissingFieldCostsOnlyItself() {
    QFETCH(const QString, payload);
    QFETCH(const QString, document);
    const Recode& recode = payloads().at(payload.toStdString());
    Json full = Json::parse(text(golden(document)));
    shortenTables(full);
    const Json before = normalised(payload.toStdString(), full.dump());
    const std::vector<std::string> pointers = membersOf(full);
    QVERIFY(!pointers.empty());
    for (const std::string& pointer : pointers) {
      Problems problems;
      const auto recoded = recode(without(full, pointer).dump(), &problems);
      QVERIFY2(recoded.has_value(), pointer.c_str());
      const Problems expected = mayBeMissing(pointer) ? Problems{} : Problems{{pointer, "missing"}};
      QCOMPARE(listOf(problems), listOf(expected));
      QVERIFY2(sameElsewhere(before, Json::parse(*recoded), pointer), pointer.c_str());
    }
  }

  void eachWrongKindCostsOnlyItself_data() { payloadRows({"full"}); }
  void eachWrongKindCostsOnlyItself() {
    QFETCH(const QString, payload);
    QFETCH(const QString, document);
    const Recode& recode = payloads().at(payload.toStdString());
    Json full = Json::parse(text(golden(document)));
    shortenTables(full);
    const Json before = normalised(payload.toStdString(), full.dump());
    std::size_t place = 0;
    for (const std::string& pointer : membersOf(full)) {
      const Json& original = full.at(Json::json_pointer(pointer));
      for (const Json& value : wrongValues(place++)) {
        Problems problems;
        const auto recoded = recode(with(full, pointer, value).dump(), &problems);
        QVERIFY2(recoded.has_value(), pointer.c_str());
        for (const Problem& problem : problems)
          QVERIFY2(under(problem.pointer, pointer), (pointer + " blamed " + problem.pointer).c_str());
        const bool sameKind = value.type() == original.type() || (value.is_number() && original.is_number());
        if (!sameKind && !mayBeMissing(pointer)) QVERIFY2(!problems.empty(), (pointer + " " + value.dump()).c_str());
        QVERIFY2(sameElsewhere(before, Json::parse(*recoded), pointer), pointer.c_str());
      }
    }
  }

  // Documents with several faults, next to the list of what the reader must say about each.
  void faultsAreNamed_data() {
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("document");
    const QDir folder(QStringLiteral(TOVUK_GOLDEN));
    for (const QString& sidecar : folder.entryList({QStringLiteral("*.problems")})) {
      const QString document = sidecar.chopped(9);
      QTest::newRow(qPrintable(document)) << document.section(u'.', 0, 0) << document;
    }
  }
  void faultsAreNamed() {
    QFETCH(const QString, payload);
    QFETCH(const QString, document);
    Problems problems;
    const auto recoded =
        payloads().at(payload.toStdString())(text(golden(document + QLatin1String(".json"))), &problems);
    QVERIFY(recoded.has_value());
    QCOMPARE(listOf(problems), golden(document + QLatin1String(".problems")));
  }

  void brokenDocumentsAreErrors_data() {
    QTest::addColumn<QString>("document");
    QTest::addColumn<QByteArray>("code");
    const QDir folder(QStringLiteral(TOVUK_GOLDEN "/broken"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files))
      QTest::newRow(qPrintable(name)) << QString(QLatin1String("broken/") + name)
                                      << name.section(u'.', 0, 0).toLatin1();
  }
  void brokenDocumentsAreErrors() {
    QFETCH(const QString, document);
    QFETCH(const QByteArray, code);
    const std::string json = text(golden(document));
    for (const auto& [name, recode] : payloads()) {
      Problems problems;
      const auto recoded = recode(json, &problems);
      QVERIFY2(!recoded.has_value(), name.c_str());
      QCOMPARE(bytes(recoded.error().code), code);
      QCOMPARE(recoded.error().kind, ErrorKind::Protocol);
      QVERIFY(!recoded.error().message.empty());
    }
  }

  // The members that the field names stand for: a round trip alone would not see two of them exchanged.
  void valuesLandInTheirMembers() {
    const auto services = decodeServices(text(golden(QStringLiteral("services.full.json"))));
    const ServiceSummary& service = services->services.at(0);
    QCOMPARE(bytes(service.name), QByteArray("shop-1"));
    QCOMPARE(service.resources.sqliteDatabases, 1);
    QCOMPARE(service.resources.stateNamespaces, 5);
    QCOMPARE(service.resources.customDomains, 9);
    QVERIFY(service.capabilities.find("worker") == true);
    QVERIFY(service.capabilities.find("sqlite") == false);
    QVERIFY(!service.capabilities.find("teleport").has_value());
    QCOMPARE(service.runtimeMemoryMib, 128);
    QCOMPARE(service.runtimeCpuMillis, 250);

    const auto usage = decodeAccountUsage(text(golden(QStringLiteral("account_usage.full.json"))));
    QCOMPARE(usage->usage.serviceCount, 11);
    QCOMPARE(usage->usage.databaseCount, 15);
    QCOMPARE(usage->usage.usageCapCount, 27);
    QCOMPARE(usage->usage.day.find(Meter::LogEvents), 123);
    QCOMPARE(usage->usage.month.find(Meter::SqliteRowsWritten), 100005);
    QCOMPARE(usage->usage.month.find(Meter::SqliteRowsRead), std::nullopt);
    QCOMPARE(usage->billingEstimate.lineItems.at(0).estimatedUsdMicros, 450000);
    QCOMPARE(usage->billingEstimate.lineItems.at(1).includedPerMonth, std::nullopt);

    const auto figures = decodeSqliteQueryFigures(text(golden(QStringLiteral("sqlite_query_figures.full.json"))));
    const SqliteStatementFigures& first = figures->results.at(0);
    QCOMPARE(first.rowsRead, 10);
    QCOMPARE(first.rowsWritten, 11);
    QCOMPARE(first.vmSteps, 12);
    QCOMPARE(first.fullscanSteps, 13);
    QCOMPARE(first.durationMs, 14);
    QCOMPARE(first.changes, 15);
    QCOMPARE(first.lastInsertRowid, -10);
    QCOMPARE(figures->meta.sizeAfter, 1048576);

    const auto restored = decodeSqliteBackupRestored(text(golden(QStringLiteral("sqlite_backup_restored.full.json"))));
    QCOMPARE(bytes(restored->restoredBackup.kind), QByteArray("manual"));
    QCOMPARE(bytes(restored->previousBackup.kind), QByteArray("pre_restore"));
    QCOMPARE(bytes(restored->restoredBackup.expiresAt), QByteArray("2026-06-07T09:30:00Z"));
    QCOMPARE(bytes(restored->restoredBackup.createdAt), QByteArray("2026-05-31T09:30:01Z"));

    const auto resources = decodeServiceResources(text(golden(QStringLiteral("service_resources.full.json"))));
    const QueueBinding& queue = resources->queues.at(0);
    QCOMPARE(queue.maxRetries, 3);
    QCOMPARE(queue.maxBatchSize, 10);
    QCOMPARE(queue.maxBatchTimeoutSeconds, 5);
    QCOMPARE(resources->queues.at(1).deadLetterQueueId, std::nullopt);
    QCOMPARE(resources->sqliteDatabases.at(0).storageLimitMib, 476);
    QCOMPARE(resources->sqliteDatabases.at(0).storageUsedMib, 12);
    QCOMPARE(resources->usageCaps.at(0).notifyAtPercent, 80);

    const auto local = decodePlatformStatus(text(golden(QStringLiteral("platform_status_local.full.json"))));
    QVERIFY(local->hasLocal("rows_all"));
    QVERIFY(!local->hasLocal("service_create"));
    QCOMPARE(local->localVersion, std::optional<std::string>("0.1.0"));
    const auto hosted = decodePlatformStatus(text(golden(QStringLiteral("platform_status.full.json"))));
    QVERIFY(!hosted->localVersion.has_value());
    QVERIFY(!hosted->hasLocal("rows_all"));

    const auto overview = decodeServiceOverview(text(golden(QStringLiteral("service_overview.full.json"))));
    QCOMPARE(overview->logs.lines.at(0).message.size(), std::string("listening on \u2603 ? 8080").size());
    QCOMPARE(overview->logs.hasMore, true);
    QCOMPARE(bytes(overview->domains.at(0).dnsRecordValue), QByteArray("cname.tovuk.app"));
    QCOMPARE(overview->status.latestDeploy->id, std::string("deploy_1"));
    QCOMPARE(overview->builds.at(1).status, std::string("failed"));
  }

  // The built-in plan tables are the ones that the contract prints, and the goldens were taken from there.
  void planTablesAreTheContracts() {
    const auto free = decodeServiceResources(text(golden(QStringLiteral("service_resources.full.json"))));
    const auto pro = decodeAccountUsage(text(golden(QStringLiteral("account_usage.full.json"))));
    QVERIFY(free->limits == limitsOf(Plan::Free));
    QVERIFY(free->pricing == pricingOf(Plan::Free));
    QVERIFY(pro->limits == limitsOf(Plan::Pro));
    QVERIFY(pro->pricing == pricingOf(Plan::Pro));
  }

  void unknownPlanNamesAreKept() {
    const auto resources = decodeServiceResources(text(golden(QStringLiteral("service_resources.wrong_kinds.json"))));
    QCOMPARE(resources->limits.find("brandNewLimit"), 12);
    QVERIFY(resources->limits.values.contains("workers"));
    QCOMPARE(resources->limits.find("workers"), std::nullopt);
    QVERIFY(!resources->limits.values.contains("projects"));
    QCOMPARE(resources->pricing.find("newGroup", "newFlag"), 1);
    QCOMPARE(resources->pricing.find("newGroup", "newPrice"), 7);
    const auto again = decodeServiceResources(encode(*resources));
    QVERIFY(again.has_value());
    QVERIFY(again->limits == resources->limits);
    QVERIFY(again->pricing == resources->pricing);
  }

  void numbersAtTheEdgeAreExact() {
    const auto figures = decodeSqliteQueryFigures(text(golden(QStringLiteral("sqlite_query_figures.numbers.json"))));
    const SqliteStatementFigures& good = figures->results.at(0);
    QCOMPARE(good.rowsRead, 9007199254740993);
    QCOMPARE(good.rowsWritten, 0);
    QCOMPARE(good.vmSteps, INT64_MAX);
    QCOMPARE(good.fullscanSteps, 3);
    QCOMPARE(good.durationMs, 1000);
    QCOMPARE(good.lastInsertRowid, INT64_MIN);
    const SqliteStatementFigures& bad = figures->results.at(1);
    for (const auto& figure : {bad.rowsRead, bad.rowsWritten, bad.vmSteps, bad.fullscanSteps, bad.durationMs,
                               bad.changes, bad.lastInsertRowid})
      QCOMPARE(figure, std::nullopt);
    QCOMPARE(figures->meta.duration, 1.7976931348623157e308);
  }

  void textThatIsNotUtf8IsReplacedNotThrown() {
    SqliteBackups value;
    value.database.name = "caf\xe9";
    value.nextActions = {"\xff", "fine"};
    const auto again = decodeSqliteBackups(encode(value));
    QVERIFY(again.has_value());
    QCOMPARE(bytes(again->database.name), QByteArray("caf\xef\xbf\xbd"));
    QCOMPARE(bytes(again->nextActions.at(1)), QByteArray("fine"));
  }

 private:
  static void payloadRows(const std::vector<const char*>& cases) {
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("document");
    for (const auto& [name, recode] : payloads())
      for (const char* variant : cases) {
        const QString payload = QString::fromStdString(name);
        const QString document = QStringLiteral("%1.%2.json").arg(payload, QLatin1String(variant));
        QTest::newRow(qPrintable(document)) << payload << document;
      }
  }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
