// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person finds in the sample project, each thing over HTTP.

#include <QImage>
#include <QTest>

#include <map>
#include <set>

#include "api/contract/codec.h"
#include "api/contract/usage/codec.h"
#include "tests/local/local_fixture.h"
#include "tests/local/sample/sample_shape.h"
#include "tests/local/usage/driven_clock.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

const std::string kShop = "/v1/services/shop-api";

QStringList textsOf(const QJsonArray& array, const char* member) {
  QStringList out;
  for (const QJsonValue& each : array) out << each[QLatin1String(member)].toString();
  return out;
}

}  // namespace

class SampleContentsTest : public QObject {
  Q_OBJECT

  DrivenClock m_clock{"2026-05-14T16:40:00Z"};  // a Thursday
  std::unique_ptr<LocalFixture> m_fixture;

  TestAnswer get(const std::string& path) { return m_fixture->get(path); }
  QJsonArray list(const std::string& path, const char* member) {
    return get(path).json()[QLatin1String(member)].toArray();
  }
  QJsonArray keys(const std::string& space, const std::string& prefix) {
    return list(kShop + "/kv/" + space + "/keys?prefix=" + prefix, "keys");
  }

 private slots:
  void initTestCase() {
    Options options;
    options.sample = true;
    options.clock = m_clock.function();
    m_fixture = std::make_unique<LocalFixture>(options);
    QVERIFY(m_fixture->running());
  }
  void cleanupTestCase() { m_fixture.reset(); }

  void theServicesCountWhatTheyHave() {
    const auto services = decodeServices(get("/v1/services").body)->services;
    QCOMPARE(services.size(), std::size_t{2});
    std::map<std::string, ServiceSummary> byName;
    for (const ServiceSummary& each : services) byName[each.name] = each;
    const ServiceSummary& shop = byName.at("shop-api");
    QCOMPARE(shop.kind, std::string("fullstack"));
    QCOMPARE(shop.resources, (ServiceResourceCounts{2, 2, 2, 5, 2, 1, 7, 4, 2}));
    QCOMPARE(shop.deployCount, std::optional<std::int64_t>(6));
    QCOMPARE(shop.latestBuildStatus, std::optional<std::string>("succeeded"));
    QCOMPARE(shop.latestDeployAt, std::optional<std::string>("2026-05-13T19:40:00.000Z"));
    const ServiceSummary& auth = byName.at("auth-service");
    QCOMPARE(auth.kind, std::string("rust_worker"));
    QCOMPARE(auth.resources, (ServiceResourceCounts{0, 0, 0, 0, 0, 1, 0, 2, 0}));
    QCOMPARE(auth.deployCount, std::optional<std::int64_t>(2));
  }

  void kvHoldsTwoThousandKeysSessionsFlagsJsonAndAnImage() {
    const QStringList shape = sampleShape([this](const std::string& path) { return get(path).body; });
    QVERIFY(shape.contains(QStringLiteral("CACHE 2000")));
    QVERIFY(shape.contains(QStringLiteral("FLAGS 12")));
    const QJsonArray sessions = keys("CACHE", "session:");
    QCOMPARE(sessions.size(), 240);
    for (const QJsonValue& session : sessions) {
      const QString expires = session[QLatin1String("expiresAt")].toString();
      QVERIFY2(expires > QLatin1String("2026-05-14 16:40:00Z"), qPrintable(expires));
    }
    QCOMPARE(keys("CACHE", "cart:").size(), 450);
    const auto valueOf = [this](const std::string& space, const std::string& key) {
      return get(kShop + "/kv/" + space + "/values/" + key).json();
    };
    const QJsonObject product =
        objectOf(valueOf("CACHE", "product:SKU-10001")[QLatin1String("valueText")].toString().toStdString());
    QCOMPARE(product[QLatin1String("name")].toString(), QStringLiteral("Linen apron"));
    const QJsonObject flag =
        objectOf(valueOf("FLAGS", "new-checkout")[QLatin1String("valueText")].toString().toStdString());
    QCOMPARE(flag[QLatin1String("rollout")].toInt(), 25);
    const QJsonObject image = valueOf("CACHE", "image:bowl.png");
    const QByteArray bytes = QByteArray::fromBase64(image[QLatin1String("valueBase64")].toString().toLatin1());
    QCOMPARE(QImage::fromData(bytes, "PNG").size(), QSize(24, 24));
    QCOMPARE(image[QLatin1String("entry")][QLatin1String("metadata")][QLatin1String("contentType")].toString(),
             QStringLiteral("image/png"));
  }

  void queuesHoldReadyDelayedDoneAndDeadMessages() {
    const auto messages = [this](const std::string& queue, const std::string& status) {
      return list(kShop + "/queues/" + queue + "/messages?status=" + status, "messages");
    };
    const QString now = QStringLiteral("2026-05-14 16:40:00Z");
    int ready = 0;
    int delayed = 0;
    for (const QJsonValue& message : messages("jobs", "queued"))
      ++(message[QLatin1String("visibleAt")].toString() > now ? delayed : ready);
    QCOMPARE(ready, 14);
    QCOMPARE(delayed, 4);
    QCOMPARE(messages("jobs", "done").size(), 24);
    QCOMPARE(messages("failed_jobs", "queued").size(), 3);
    QCOMPARE(messages("failed_jobs", "dead").size(), 12);
    // A field is missing, a field has the wrong type, the body is no JSON.
    std::map<QString, int> shapes;
    for (const QJsonValue& message :
         list("/v1/local/services/shop-api/queues/failed_jobs/messages?status=dead", "messages")) {
      const QString text = message[QLatin1String("bodyText")].toString();
      const QJsonObject body = objectOf(text.toStdString());
      const QString job = body[QLatin1String("job")].toString();
      if (body.isEmpty())
        ++shapes[QStringLiteral("no JSON")];
      else if (job == QLatin1String("send_receipt") && !body.contains(QLatin1String("to")))
        ++shapes[QStringLiteral("missing")];
      else if (job == QLatin1String("resize_image") && body[QLatin1String("width")].isString())
        ++shapes[QStringLiteral("type")];
      else
        QFAIL(qPrintable(text));
    }
    QCOMPARE(shapes, (std::map<QString, int>{
                         {QStringLiteral("missing"), 6}, {QStringLiteral("no JSON"), 2}, {QStringLiteral("type"), 4}}));
    const auto resources = decodeServiceResources(get(kShop + "/resources").body);
    QCOMPARE(resources->queues.at(1).deadLetterQueueName, std::optional<std::string>("failed_jobs"));
  }

  void fiveTriggersOneOfThemPausedRanBefore() {
    const auto triggers = decodeServiceResources(get(kShop + "/resources").body)->cronTriggers;
    QCOMPARE(triggers.size(), std::size_t{5});
    for (const CronTrigger& trigger : triggers) {
      QCOMPARE(trigger.enabled, std::optional<bool>(trigger.name != "price_import"));
      const QJsonArray runs = list("/v1/local/services/shop-api/cron/" + trigger.name + "/runs?limit=100", "runs");
      QVERIFY2(runs.size() >= 5, trigger.name.c_str());
      QStringList times = textsOf(runs, "scheduledAt");
      QVERIFY2(times.first() <= QLatin1String("2026-05-14T16:40"), trigger.name.c_str());
      QVERIFY(std::is_sorted(times.rbegin(), times.rend()));
      // Nothing counts as missed.
      QVERIFY(!textsOf(runs, "outcome").contains(QLatin1String("missed")));
    }
    const auto firstOutcome = [this](const std::string& name) {
      return list("/v1/local/services/shop-api/cron/" + name + "/runs", "runs")[0][QLatin1String("outcome")].toString();
    };
    QCOMPARE(firstOutcome("price_import"), QStringLiteral("refused"));
    QCOMPARE(firstOutcome("stock_sync"), QStringLiteral("delivered"));
    // Two of them come at one minute.
    const auto scheduled = [this](const std::string& name) {
      const QStringList times =
          textsOf(list("/v1/local/services/shop-api/cron/" + name + "/runs?limit=100", "runs"), "scheduledAt");
      return std::set<QString>(times.begin(), times.end());
    };
    const std::set<QString> carts = scheduled("expire_carts");
    int together = 0;
    for (const QString& time : scheduled("stock_sync")) together += carts.contains(time) ? 1 : 0;
    QCOMPARE(together, 14);  // midnight and noon of a week
  }

  void stateHoldsObjectsValuesAndAlarms() {
    const std::string spaces = kShop + "/state/namespaces/";
    const QJsonArray rooms = list(spaces + "Room/objects", "objects");
    const QJsonArray counters = list(spaces + "Counter/objects", "objects");
    QCOMPARE(rooms.size(), 6);
    QCOMPARE(counters.size(), 8);
    int alarms = 0;
    for (const QJsonArray& objects : {rooms, counters})
      for (const QJsonValue& object : objects)
        alarms += object[QLatin1String("alarmScheduledAtUnixMs")].isNull() ? 0 : 1;
    QCOMPARE(alarms, 4);
    QCOMPARE(list(spaces + "Room/objects/support-4821/keys", "keys").size(), 4);
    QCOMPARE(get(spaces + "Counter/objects/page-home/values/value").json()[QLatin1String("valueText")].toString(),
             QStringLiteral("184213"));
    QCOMPARE(textsOf(list("/v1/local/services/shop-api/state/namespaces/Counter/alarms/runs", "runs"), "result"),
             (QStringList{QStringLiteral("accepted"), QStringLiteral("refused"), QStringLiteral("accepted")}));
  }

  void bindingsSecretsAndDomainsAreSet() {
    const auto bound = [this](const std::string& service) {
      return decodeServiceResources(get("/v1/services/" + service + "/resources").body)->serviceBindings.at(0);
    };
    QCOMPARE(bound("shop-api").bindingName, std::string("AUTH_SERVICE"));
    QCOMPARE(bound("shop-api").targetServiceId, std::string("service_2"));
    QCOMPARE(bound("auth-service").bindingName, std::string("SHOP_API"));
    const TestAnswer secrets = get(kShop + "/env");
    QCOMPARE(textsOf(secrets.json()[QLatin1String("env")].toArray(), "name"),
             (QStringList{QStringLiteral("MAIL_API_KEY"), QStringLiteral("PAYMENT_API_KEY"),
                          QStringLiteral("SESSION_SIGNING_KEY"), QStringLiteral("WEBHOOK_SECRET")}));
    QVERIFY(!QString::fromStdString(secrets.body).contains(QLatin1String("not-a-real-secret")));
    const QJsonArray domains = list(kShop + "/domains", "domains");
    QCOMPARE(textsOf(domains, "domain"),
             (QStringList{QStringLiteral("shop.example.com"), QStringLiteral("beta.shop.example.com")}));
    QCOMPARE(textsOf(domains, "status"), (QStringList{QStringLiteral("active"), QStringLiteral("pending")}));
  }

  void objectsLieInFoldersOneIsPublicOnePending() {
    const QJsonArray objects = list(kShop + "/storage", "objects");
    QCOMPARE(objects.size(), 7);
    QStringList pending;
    QString publicUrl;
    int inFolders = 0;
    for (const QJsonValue& object : objects) {
      const QString path = object[QLatin1String("path")].toString();
      inFolders += path.contains(QLatin1Char('/')) ? 1 : 0;
      if (object[QLatin1String("status")].toString() == QLatin1String("pending")) pending << path;
      if (object[QLatin1String("publicRead")].toBool()) {
        QVERIFY(publicUrl.isEmpty());
        publicUrl = object[QLatin1String("publicUrl")].toString();
      }
    }
    QCOMPARE(inFolders, 6);
    QCOMPARE(pending, QStringList{QStringLiteral("exports/orders-full.csv")});
    // It can be read by anybody, and is a picture.
    const std::string target = publicUrl.mid(publicUrl.indexOf(QLatin1String("/v1/"))).toStdString();
    const TestAnswer picture = m_fixture->send("GET", target, {}, {}, false);
    QCOMPARE(picture.status, 200);
    QCOMPARE(QImage::fromData(QByteArray::fromStdString(picture.body), "PNG").size(), QSize(24, 24));
  }

  void deploysHaveBuildsAndBothHaveLogs() {
    const QJsonArray deploys = list("/v1/deploys?limit=100", "deploys");
    const QJsonArray builds = list("/v1/builds?limit=100", "builds");
    QCOMPARE(deploys.size(), 8);
    QCOMPARE(builds.size(), 8);
    QCOMPARE(textsOf(builds, "status").count(QStringLiteral("failed")), 1);
    QCOMPARE(deploys[0][QLatin1String("commit_sha")].toString().size(), 40);
    const auto lines = [this](const std::string& path) { return list(path, "lines"); };
    const std::string build = builds[0][QLatin1String("id")].toString().toStdString();
    const std::string deploy = deploys[0][QLatin1String("id")].toString().toStdString();
    QCOMPARE(lines("/v1/builds/" + build + "/logs").size(), 7);
    QCOMPARE(lines("/v1/deploys/" + deploy + "/logs").size(), 3);
    const QJsonArray own = lines(kShop + "/logs?limit=100");
    QCOMPARE(own.size(), 100);
    const QStringList streams = textsOf(own, "stream");
    QVERIFY(streams.contains(QStringLiteral("stdout")) && streams.contains(QStringLiteral("stderr")));
    QVERIFY(lines("/v1/services/auth-service/logs?limit=100").size() > 40);
  }

  void fortyDaysOfUsageHaveARhythmAndASpike() {
    const auto days = decodeUsageDays(get("/v1/local/usage/days?days=40").body)->days;
    QCOMPARE(days.size(), std::size_t{40});
    std::set<std::string_view> products;
    for (const MeterInfo& meter : meters()) {
      std::int64_t total = 0;
      for (const UsageDay& day : days) total += day.meters.find(meter.meter).value_or(0);
      QVERIFY2(total > 0, meter.name.data());
      products.insert(meter.product);
    }
    QCOMPARE(products.size(), std::size_t{9});
    const auto requests = [&](std::size_t ago) {
      return days.at(days.size() - 1 - ago).meters.find(Meter::WorkerRequests).value_or(0);
    };
    for (std::size_t ago = 1; ago < days.size(); ++ago) QVERIFY(requests(ago) > 15000);
    QVERIFY(requests(12) > 2 * requests(11));  // the sale
    QVERIFY(requests(5) > requests(9));        // Saturday, the Tuesday before
    QVERIFY(requests(6) > requests(34));       // Fridays: more and more
    // Of today what has passed.
    QVERIFY(requests(0) > requests(7) / 2 && requests(0) < requests(7) * 9 / 10);
  }

  void makingTheSampleCountsNothing() {
    // The figures of today and the month are those of the days, and the 2000 puts are not among them.
    const auto usage = decodeAccountUsage(get("/v1/usage").body);
    const auto days = decodeUsageDays(get("/v1/local/usage/days?days=14").body)->days;
    std::int64_t ofMonth = 0;
    for (const UsageDay& day : days) ofMonth += day.meters.find(Meter::KvWrites).value_or(0);
    QCOMPARE(usage->usage.month.find(Meter::KvWrites), std::optional<std::int64_t>(ofMonth));
    QCOMPARE(usage->usage.day.find(Meter::KvWrites), days.back().meters.find(Meter::KvWrites));
    QVERIFY(usage->usage.day.find(Meter::KvWrites).value_or(0) < 500);
    // The levels are what is there.
    QCOMPARE(usage->usage.day.find(Meter::ObjectStorageBytes), days.back().meters.find(Meter::ObjectStorageBytes));
    QVERIFY(usage->usage.day.find(Meter::KvStorageBytes).value_or(0) > 100000);
    const auto& lines = usage->billingEstimate.lineItems;
    QCOMPARE(lines.size(), kMeterCount);
    int used = 0;
    for (const UsageCostLineItem& line : lines) used += line.currentMonthUsed.value_or(0) > 0 ? 1 : 0;
    QCOMPARE(used, static_cast<int>(kMeterCount));
  }

  void isTheSameEachTime() {
    const QStringList first = sampleShape([this](const std::string& path) { return get(path).body; });
    Options options;
    options.sample = true;
    LocalFixture later(options);  // by today's clock
    QCOMPARE(sampleShape([&](const std::string& path) { return later.get(path).body; }), first);
    later.restart();
    QCOMPARE(sampleShape([&](const std::string& path) { return later.get(path).body; }), first);
  }
};

QTEST_GUILESS_MAIN(SampleContentsTest)
#include "contents_test.moc"
