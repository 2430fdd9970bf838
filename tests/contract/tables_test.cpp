// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of the contract: routes, meters, limits, plans.

#include <QRegularExpression>
#include <QTest>

#include <set>

#include "api/contract/limits.h"
#include "api/contract/meters.h"
#include "api/contract/plans.h"
#include "api/contract/routes.h"
#include "api/contract/service/service.h"

using namespace tovuk;

namespace {

QString qstring(std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); }

}  // namespace

class TablesTest : public QObject {
  Q_OBJECT

 private slots:
  // 96 operations in the description, less the 10 of abuse moderation, which the product does not build.
  void everyOperationIsThereOnce() {
    QCOMPARE(routes().size(), 86U);
    std::set<std::string_view> operations;
    std::set<std::pair<Verb, QString>> addresses;
    for (std::size_t i = 0; i < routes().size(); ++i) {
      const RouteInfo& route = routes()[i];
      QCOMPARE(static_cast<std::size_t>(route.route), i);
      QCOMPARE(&info(route.route), &route);
      operations.insert(route.operation);
      // Two templates that differ only in the names of their parameters would be one address.
      static const QRegularExpression parameter(QStringLiteral("\\{[a-z_]+\\}"));
      addresses.emplace(route.verb, qstring(route.path).replace(parameter, QStringLiteral("{}")));
    }
    QCOMPARE(operations.size(), 86U);
    QCOMPARE(addresses.size(), 86U);
  }

  void everyTemplateParses() {
    const std::set<QString> parameters = {
        QStringLiteral("{service_id}"), QStringLiteral("{database}"),    QStringLiteral("{backup}"),
        QStringLiteral("{namespace}"),  QStringLiteral("{key}"),         QStringLiteral("{queue}"),
        QStringLiteral("{trigger}"),    QStringLiteral("{object_key}"),  QStringLiteral("{binding}"),
        QStringLiteral("{name}"),       QStringLiteral("{domain}"),      QStringLiteral("{deploy_id}"),
        QStringLiteral("{build_id}"),   QStringLiteral("{device_code}"), QStringLiteral("{ticket_id}"),
        QStringLiteral("{metric}"),     QStringLiteral("{period}")};
    static const QRegularExpression literal(QStringLiteral("\\A[a-z0-9-]+\\z"));
    for (const RouteInfo& route : routes()) {
      const QString path = qstring(route.path);
      QVERIFY2(path.startsWith(u'/') && !path.endsWith(u'/'), qPrintable(path));
      if (path != QLatin1String("/health") && path != QLatin1String("/healthz"))
        QVERIFY2(path.startsWith(QLatin1String("/v1/")), qPrintable(path));
      std::set<QString> seen;
      for (const QString& segment : path.mid(1).split(u'/')) {
        if (!segment.startsWith(u'{')) {
          QVERIFY2(literal.match(segment).hasMatch(), qPrintable(path));
          continue;
        }
        QVERIFY2(parameters.contains(segment), qPrintable(path));
        QVERIFY2(seen.insert(segment).second, qPrintable(path));
      }
    }
  }

  void accessFollowsWhatTheOperationDoes() {
    int queries = 0;
    for (const RouteInfo& route : routes()) {
      if (route.verb == Verb::Get) QCOMPARE(route.access, Access::Read);
      if (route.verb == Verb::Put || route.verb == Verb::Delete)
        QVERIFY2(route.access == Access::Write || route.operation == "bulkGetServiceKvValues", route.operation.data());
      if (route.access == Access::Query) ++queries;
    }
    QCOMPARE(queries, 1);
    QCOMPARE(info(Route::QueryServiceSqliteDatabase).access, Access::Query);
    // The POSTs that only read: a lookup in bulk, a link to download, a login.
    QCOMPARE(info(Route::BulkGetServiceKvValues).access, Access::Read);
    QCOMPARE(info(Route::CreateServiceStorageDownloadUrl).access, Access::Read);
    QCOMPARE(info(Route::BulkRemoveServiceKvValues).access, Access::Write);
  }

  void openOperationsAreTheSixOfTheContract() {
    std::set<std::string_view> open;
    for (const RouteInfo& route : routes())
      if (route.auth == Auth::Open) open.insert(route.operation);
    QCOMPARE(open, (std::set<std::string_view>{"getHealthAlias", "getHealthz", "getServiceStatus", "getCapabilities",
                                               "startDeviceLogin", "pollDeviceLogin"}));
  }

  void verbsAreSpelled() {
    QCOMPARE(text(Verb::Get), std::string_view("GET"));
    QCOMPARE(text(Verb::Put), std::string_view("PUT"));
    QCOMPARE(text(Verb::Post), std::string_view("POST"));
    QCOMPARE(text(Verb::Delete), std::string_view("DELETE"));
  }

  void thereAre24Meters() {
    QCOMPARE(meters().size(), kMeterCount);
    std::set<std::string_view> names;
    std::set<std::string_view> gauges;
    static const QRegularExpression snake(QStringLiteral("\\A[a-z]+(_[a-z]+)*\\z"));
    for (std::size_t i = 0; i < meters().size(); ++i) {
      const MeterInfo& meter = meters()[i];
      QCOMPARE(static_cast<std::size_t>(meter.meter), i);
      QCOMPARE(&info(meter.meter), &meter);
      QCOMPARE(meterNamed(meter.name), meter.meter);
      QVERIFY2(snake.match(qstring(meter.name)).hasMatch(), meter.name.data());
      QVERIFY(!meter.unit.empty() && !meter.product.empty());
      names.insert(meter.name);
      if (meter.isGauge) gauges.insert(meter.name);
    }
    QCOMPARE(names.size(), 24U);
    QCOMPARE(gauges, (std::set<std::string_view>{"sqlite_storage_bytes", "kv_storage_bytes",
                                                 "state_sqlite_storage_bytes", "object_storage_bytes"}));
    QCOMPARE(meterNamed("kv_read"), std::nullopt);
    QCOMPARE(meterNamed(""), std::nullopt);
  }

  void aWindowHoldsEachMeterApart() {
    MeterWindow window;
    for (const MeterInfo& meter : meters()) QCOMPARE(window.find(meter.meter), std::nullopt);
    for (const MeterInfo& meter : meters()) window.set(meter.meter, static_cast<std::int64_t>(meter.meter) * 7);
    for (const MeterInfo& meter : meters())
      QCOMPARE(window.find(meter.meter), static_cast<std::int64_t>(meter.meter) * 7);
  }

  void boundsAreTheContracts() {
    QCOMPARE(kMaxSafeInteger, (std::int64_t{1} << 53) - 1);
    QCOMPARE(kTrillion, 1000000000000);
    QCOMPARE(kMaxSqlCharacters, 100000U);
    QCOMPARE(kMaxParams, 100U);
    QCOMPARE(kMaxStatements, 1000U);
    QCOMPARE(kMaxParamCharacters, 2000000U);
    QCOMPARE(kMaxResultRows, 1000U);
    QCOMPARE(kMaxBackupsListed, 100U);
    QCOMPARE(kQueryTimeoutSeconds, 30);
    QCOMPARE(kMaxServiceResources, 5000);
  }

  void planTablesHaveTheContractsSize() {
    QCOMPARE(planLimitTable().size(), 141U);
    QCOMPARE(planPriceTable().size(), 50U);
    std::set<std::string_view> names;
    for (const PlanLimitInfo& limit : planLimitTable()) names.insert(limit.name);
    QCOMPARE(names.size(), 141U);
    std::set<std::pair<std::string_view, std::string_view>> prices;
    std::set<std::string_view> groups;
    for (const PlanPriceInfo& price : planPriceTable()) {
      prices.emplace(price.group, price.name);
      groups.insert(price.group);
      if (price.isFlag) QVERIFY(price.free == 0 || price.free == 1);
    }
    QCOMPARE(prices.size(), 50U);
    QCOMPARE(groups.size(), 9U);
  }

  void plansAnswerByName() {
    QCOMPARE(text(Plan::Free), std::string_view("free"));
    QCOMPARE(text(Plan::Pro), std::string_view("pro"));
    QCOMPARE(planLimit(Plan::Free, "sqliteDatabases"), 10);
    QCOMPARE(planLimit(Plan::Pro, "sqliteDatabases"), 50000);
    QCOMPARE(planLimit(Plan::Pro, "sqliteRowsReadPerDay"), std::nullopt);
    QCOMPARE(planLimit(Plan::Free, "noSuchLimit"), std::nullopt);
    QCOMPARE(pricingOf(Plan::Pro).find("sqlite", "rowsReadOverageUsdMicrosPerMillion"), 1000);
    QCOMPARE(pricingOf(Plan::Free).find("sqlite", "rowsReadOverageUsdMicrosPerMillion"), std::nullopt);
    QCOMPARE(pricingOf(Plan::Pro).find("noGroup", "x"), std::nullopt);
    QCOMPARE(pricingOf(Plan::Pro).find("sqlite", "noName"), std::nullopt);
    QCOMPARE(pricingOf(Plan::Free).subscriptionUsdCentsPerMonth, 0);
    QCOMPARE(pricingOf(Plan::Pro).paidOveragesEnabled, true);
  }

  void thereAre17Capabilities() {
    QCOMPARE(kCapabilities.size(), 17U);
    Capabilities capabilities;
    for (const std::string_view name : kCapabilities) QCOMPARE(capabilities.find(name), std::nullopt);
    capabilities.set("kv", true);
    capabilities.set("queue", false);
    capabilities.set("no_such", true);
    QCOMPARE(capabilities.find("kv"), true);
    QCOMPARE(capabilities.find("queue"), false);
    QCOMPARE(capabilities.find("sqlite"), std::nullopt);
    QCOMPARE(capabilities.find("no_such"), std::nullopt);
  }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
