// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connection, ServiceContext, CommandQueue, ServicesStore and the names that a service allows.

#include "models/connection.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include "api/contract/codec.h"
#include "api/contract/limits.h"
#include "models/format.h"
#include "models/resource_names.h"
#include "models/services_store.h"
#include "tests/models_text/fake_service.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::failure;
using tovuk::test::FakeService;
using tovuk::test::ok;

namespace {

SqliteDatabase database(const char* id, const char* name) {
  SqliteDatabase db;
  db.id = id;
  db.name = name;
  db.quotaState = "ok";
  return db;
}

std::optional<Result<client::Answer>> unreachable(const client::Request&) {
  return failure(ErrorKind::Network, 0, "api_unreachable", "The service could not be reached.");
}

ServiceSummary summary(const QString& id, const QString& name, const char* plan) {
  ServiceSummary service;
  service.serviceId = id.toStdString();
  service.name = name.toStdString();
  service.plan = plan;
  service.runtimeStatus = "running";
  return service;
}

}  // namespace

class ConnectionTest : public QObject {
  Q_OBJECT

 private slots:
  void probes() {
    FakeService fake;
    Connection& connection = *fake.connection;
    QCOMPARE(connection.reachability(), Reachability::Unknown);
    QCOMPARE(connection.latencyMs(), -1.0);
    fake.transport->answer = [](const client::Request&) {
      return ok(R"({"ok":true,"service":"tovuk","apiVersion":"v1","checks":[],"agentInstruction":"","docsUrl":"",)"
                R"("local":{"version":"0.1.0","extensions":["rows_all"]}})");
    };
    QSignalSpy changed(&connection, &Connection::changed);
    connection.probe();
    QTRY_COMPARE(connection.reachability(), Reachability::Reachable);
    QVERIFY(connection.latencyMs() >= 0);
    QVERIFY(connection.hasLocalExtension("rows_all"));
    QVERIFY(!connection.hasLocalExtension("sqlite_import"));
    QVERIFY(!changed.isEmpty());

    fake.transport->answer = unreachable;
    connection.probe();
    QTRY_COMPARE(connection.reachability(), Reachability::Unreachable);
    QVERIFY(connection.error());
    QVERIFY(connection.hasLocalExtension("rows_all"));  // what it could do is not forgotten

    fake.transport->answer = [](const client::Request&) {
      return failure(ErrorKind::Server, 500, "internal", "Something broke.");
    };
    connection.probe();
    QTRY_COMPARE(connection.reachability(), Reachability::Reachable);  // it answered
    QCOMPARE(connection.error()->httpStatus, 500);
  }

  void followsTheTransport() {
    FakeService fake;
    QSignalSpy changed(fake.connection.get(), &Connection::changed);
    emit fake.transport->reachableChanged(false);
    QCOMPARE(fake.connection->reachability(), Reachability::Unreachable);
    emit fake.transport->reachableChanged(false);
    QCOMPARE(changed.size(), 1);
    emit fake.transport->reachableChanged(true);
    QCOMPARE(fake.connection->reachability(), Reachability::Reachable);
  }

  void readOnlyStopsWritesBeforeTheyAreSent() {
    FakeService fake;
    QSignalSpy changed(fake.connection.get(), &Connection::readOnlyChanged);
    fake.connection->setReadOnly(true);
    fake.connection->setReadOnly(true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(fake.connection->isReadOnly());
    std::optional<Error> error;
    fake.commands.run<ServiceResources>(u"Create"_qs, fake.service->client().createSqliteDatabase("service_1", "X"),
                                        this, [&](Result<ServiceResources> result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::ReadOnly);
    QVERIFY(fake.transport->seen.isEmpty());
  }

  void refreshesAndKeepsOldContent() {
    FakeService fake;
    ServiceContext& service = *fake.service;
    QSignalSpy resources(&service, &ServiceContext::resourcesChanged);
    QCOMPARE(service.state(), LoadState::Empty);
    QCOMPARE(service.resourceCount(), 0);
    service.refresh();
    QCOMPARE(service.state(), LoadState::Loading);
    QTRY_COMPARE(service.state(), LoadState::Ready);
    QCOMPARE(resources.size(), 1);
    QVERIFY(*service.resources() == fake.resources);

    fake.transport->answer = unreachable;
    service.refresh();
    QCOMPARE(service.state(), LoadState::Refreshing);
    QTRY_COMPARE(service.state(), LoadState::Stale);
    QVERIFY(service.error());
    QCOMPARE(service.resourceCount(), 1);
    QCOMPARE(resources.size(), 1);
  }

  void failsWithoutContent() {
    FakeService fake;
    fake.transport->answer = unreachable;
    fake.service->refresh();
    QTRY_COMPARE(fake.service->state(), LoadState::Failed);
    QVERIFY(!fake.service->resources());
  }

  void aNewerRefreshReplacesAnOlderOne() {
    FakeService fake;
    fake.transport->answer = {};  // nothing answers
    fake.service->refresh();
    fake.service->refresh();
    QCOMPARE(fake.transport->aborted, 1);
  }

  void anAdoptedPayloadIsNotOverwrittenByAnOlderAnswer() {
    FakeService fake;
    fake.transport->answer = {};
    fake.service->refresh();
    ServiceResources newer = fake.resources;
    newer.sqliteDatabases.push_back(database("sqlite_2", "NEW"));
    fake.service->adopt(newer);
    QCOMPARE(fake.transport->aborted, 1);
    QCOMPARE(fake.service->state(), LoadState::Ready);
    QCOMPARE(fake.service->resourceCount(), 2);
  }

  // Whole MiB, rounded up, are all that a list says; an answer to a query knows the bytes.
  void tellsASizeAsWellAsItKnowsIt() {
    FakeService fake;
    fake.resources.sqliteDatabases.front().storageUsedMib = 4;
    fake.service->adopt(fake.resources);
    const auto text = [&] { return fake.service->sizeText(fake.service->resources()->sqliteDatabases.front()); };
    QCOMPARE(text(), u"\u2248 4 MB"_qs);  // no digit that was not told
    QSignalSpy changed(fake.service.get(), &ServiceContext::resourcesChanged);
    fake.service->adoptDatabase(fake.resources.sqliteDatabases.front(), 3700000);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(), formatBytes(3700000));
    fake.service->adoptDatabase(fake.resources.sqliteDatabases.front(), 3700000);
    QCOMPARE(changed.size(), 1);
    // A newer answer that cannot be of the same size.
    fake.resources.sqliteDatabases.front().storageUsedMib = 9;
    fake.service->adopt(fake.resources);
    QVERIFY(text().startsWith(QChar(0x2248)));
  }

  void findsDatabases() {
    FakeService fake;
    QVERIFY(!fake.service->database(u"DB"_qs));
    ServiceResources resources = fake.resources;
    resources.sqliteDatabases = {database("sqlite_1", "A"), database("A", "B")};
    fake.service->adopt(resources);
    QCOMPARE(fake.service->database(u"A"_qs)->name, std::string("B"));  // ids first
    QCOMPARE(fake.service->database(u"sqlite_1"_qs)->name, std::string("A"));
    QVERIFY(!fake.service->database(u"C"_qs));

    QSignalSpy changed(fake.service.get(), &ServiceContext::resourcesChanged);
    SqliteDatabase newer = database("sqlite_1", "A");
    newer.storageUsedMib = 7;
    fake.service->adoptDatabase(newer);
    QCOMPARE(fake.service->database(u"sqlite_1"_qs)->storageUsedMib, std::optional<std::int64_t>(7));
    fake.service->adoptDatabase(newer);                       // equal
    fake.service->adoptDatabase(database("sqlite_9", "NO"));  // unknown
    fake.service->adoptDatabase({});                          // absent
    QCOMPARE(changed.size(), 1);
  }

  void countsWhatTheLimitCounts() {
    FakeService fake;
    ServiceResources all = fake.resources;
    all.kvNamespaces.resize(2);
    all.queues.resize(3);
    all.cronTriggers.resize(50);  // not counted
    all.stateNamespaces.resize(4);
    all.serviceBindings.resize(5);
    fake.service->adopt(all);
    QCOMPARE(fake.service->resourceCount(), 1 + 2 + 3 + 4 + 5);
  }

  void commandsOutliveTheirPanel() {
    FakeService fake;
    fake.transport->answer = {};
    QSignalSpy finished(&fake.commands, &CommandQueue::finished);
    QSignalSpy pending(&fake.commands, &CommandQueue::pendingChanged);
    bool told = false;
    {
      QObject panel;
      fake.commands.run<ServiceResources>(u"Create SQLite database X"_qs,
                                          fake.service->client().createSqliteDatabase("service_1", "X"), &panel,
                                          [&told](const Result<ServiceResources>&) { told = true; });
    }
    QCOMPARE(fake.commands.pendingCount(), 1);
    QCOMPARE(fake.commands.pendingTitles(), QStringList{u"Create SQLite database X"_qs});
    QTRY_COMPARE(fake.transport->seen.size(), 1);
    QCOMPARE(fake.transport->aborted, 0);
    fake.transport->release(ok(encode(fake.resources)));
    QTRY_COMPARE(fake.commands.pendingCount(), 0);
    QVERIFY(!told);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().at(1).toBool(), true);
    QCOMPARE(pending.size(), 2);
  }

  void commandsTellWhoIsThere() {
    FakeService fake;
    fake.transport->answer = unreachable;
    QSignalSpy finished(&fake.commands, &CommandQueue::finished);
    std::optional<Error> error;
    int pendingThen = -1;
    fake.commands.run<ServiceResources>(u"a"_qs, fake.service->client().createSqliteDatabase("service_1", "X"), this,
                                        [&](Result<ServiceResources> result) {
                                          error = result.error();
                                          pendingThen = fake.commands.pendingCount();
                                        });
    QTRY_VERIFY(error);
    QCOMPARE(pendingThen, 0);
    QCOMPARE(finished.first().at(1).toBool(), false);
  }

  void listsServices() {
    FakeService fake;
    ServicesStore store(*fake.connection);
    const QAbstractItemModelTester tester(&store, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ServicesResponse response;
    response.services = {summary(u"service_2"_qs, u"web"_qs, "pro"), summary(u"service_1"_qs, u"api"_qs, "free")};
    fake.transport->answer = [&](const client::Request&) { return ok(encode(response)); };
    store.refresh();
    QCOMPARE(store.state(), LoadState::Loading);
    QTRY_COMPARE(store.state(), LoadState::Ready);
    QCOMPARE(store.index(0).data(ServicesStore::NameRole).toString(), u"api"_qs);  // by name
    QCOMPARE(store.index(1).data(ServicesStore::IdRole).toString(), u"service_2"_qs);
    QCOMPARE(store.index(1).data(ServicesStore::PlanRole).toString(), u"pro"_qs);
    QCOMPARE(store.rowOf(u"service_2"_qs), 1);
    QCOMPARE(store.rowOf(u"web"_qs), 1);
    QCOMPARE(store.rowOf(u"none"_qs), -1);
    QCOMPARE(serviceStatusText(*store.find(u"api"_qs)), u"running · free plan"_qs);
    QCOMPARE(serviceStatusText(ServiceSummary()), QString());

    fake.transport->answer = unreachable;
    store.refresh();
    QTRY_COMPARE(store.state(), LoadState::Stale);
    QCOMPARE(store.rowCount(), 2);

    response.services.clear();
    fake.transport->answer = [&](const client::Request&) { return ok(encode(response)); };
    store.refresh();
    QTRY_COMPARE(store.state(), LoadState::Empty);
    QCOMPARE(store.rowCount(), 0);
  }

  void randomServicesArrive() {
    FakeService fake;
    ServicesStore store(*fake.connection);
    const QAbstractItemModelTester tester(&store, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(23);
    ServicesResponse response;
    fake.transport->answer = [&](const client::Request&) { return ok(encode(response)); };
    for (int round = 0; round < 100; ++round) {
      response.services.clear();
      QStringList names;
      for (int i = 0; i < 8; ++i) {
        if (random.bounded(2)) continue;
        // Names change and clash, ids stay.
        names.append(u"n"_qs + QString::number(random.bounded(5)));
        response.services.push_back(
            summary(u"service_"_qs + QString::number(i), names.last(), random.bounded(2) ? "pro" : "free"));
      }
      QSignalSpy changed(&store, &ServicesStore::servicesChanged);
      store.refresh();
      QTRY_COMPARE(changed.size(), 1);
      names.sort();
      QStringList shown;
      for (int row = 0; row < store.rowCount(); ++row) shown.append(store.index(row).data().toString());
      QCOMPARE(shown, names);
    }
  }

  void namesAreCheckedAsTheyAreTyped_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");  // of the sentence; empty: the name is fine
    QTest::newRow("nothing yet") << QString() << QString();
    QTest::newRow("fine") << u"ORDERS_2"_qs << QString();
    QTest::newRow("lower case") << u"orders"_qs << u"capital letter"_qs;
    QTest::newRow("digit first") << u"2X"_qs << u"begin"_qs;
    QTest::newRow("blank") << u"MY DB"_qs << u"underscores"_qs;
    QTest::newRow("umlaut") << u"GRÖSSE"_qs << u"underscores"_qs;
    QTest::newRow("longest") << QString(63, u'A') << QString();
    QTest::newRow("too long") << QString(64, u'A') << u"63"_qs;
    QTest::newRow("taken") << u"DB"_qs << u"DB exists"_qs;
  }
  void namesAreCheckedAsTheyAreTyped() {
    QFETCH(QString, name);
    QFETCH(QString, word);
    FakeService fake;
    fake.service->adopt(fake.resources);
    const QString problem = databaseNameProblem(name, *fake.service);
    QCOMPARE(problem.isEmpty(), word.isEmpty());
    QVERIFY2(problem.contains(word), qPrintable(problem));
  }

  void namesOfOtherTypesHaveTheirOwnRules() {
    const auto fits = [](NameRule rule, const QString& name) { return nameProblem(rule, name).isEmpty(); };
    QVERIFY(fits(NameRule::Small, u"jobs_2"_qs) && fits(NameRule::Small, QString(63, u'a')));
    for (const auto& name : {u"Jobs"_qs, u"2jobs"_qs, u"jobs-2"_qs, QString(64, u'a')})
      QVERIFY2(!fits(NameRule::Small, name), qPrintable(name));
    QVERIFY(fits(NameRule::StateClass, u"ChatRoom2"_qs) && fits(NameRule::StateClass, QString(64, u'A')));
    for (const auto& name : {u"chatRoom"_qs, u"Chat_Room"_qs, u"2Rooms"_qs, QString(65, u'A')})
      QVERIFY2(!fits(NameRule::StateClass, name), qPrintable(name));
    QVERIFY(fits(NameRule::Capitals, u"CACHE_1"_qs) && !fits(NameRule::Capitals, u"Cache"_qs));
    for (const NameRule rule : {NameRule::Capitals, NameRule::Small, NameRule::StateClass}) {
      QVERIFY(fits(rule, {}));
      QVERIFY(nameHint(rule).endsWith(u'.'));
    }
  }

  void findsResourcesByIdAndByName() {
    FakeService fake;
    ServiceResources all = fake.resources;
    all.kvNamespaces.resize(1);
    all.kvNamespaces.front().id = "kv_1";
    all.kvNamespaces.front().name = "CACHE";
    all.queues.resize(1);
    all.queues.front().id = "queue_1";
    all.queues.front().name = "jobs";
    all.cronTriggers.resize(1);
    all.cronTriggers.front().id = "cron_1";
    all.cronTriggers.front().name = "nightly";
    all.stateNamespaces.resize(1);
    all.stateNamespaces.front().id = "state_namespace_1";
    all.stateNamespaces.front().className = "Room";
    all.serviceBindings = {{"AUTH", "service_a"}};
    QVERIFY(!fake.service->kvNamespace(u"CACHE"_qs));
    fake.service->adopt(all);
    const auto& service = *fake.service;
    QVERIFY(service.kvNamespace(u"CACHE"_qs) && service.kvNamespace(u"CACHE"_qs) == service.kvNamespace(u"kv_1"_qs));
    QVERIFY(service.queue(u"jobs"_qs) && service.queue(u"jobs"_qs) == service.queue(u"queue_1"_qs));
    QVERIFY(service.cronTrigger(u"nightly"_qs) &&
            service.cronTrigger(u"nightly"_qs) == service.cronTrigger(u"cron_1"_qs));
    QVERIFY(service.stateNamespace(u"Room"_qs) &&
            service.stateNamespace(u"Room"_qs) == service.stateNamespace(u"state_namespace_1"_qs));
    QCOMPARE(QString::fromStdString(service.binding(u"AUTH"_qs)->targetServiceId), u"service_a"_qs);
    QVERIFY(!service.binding(u"NONE"_qs) && !service.queue(u"JOBS"_qs));
  }

  void aFullServiceSaysSo() {
    FakeService fake;
    ServiceResources full = fake.resources;
    full.queues.resize(kMaxServiceResources - 1);
    fake.service->adopt(full);
    QVERIFY(databaseNameProblem(u"NEW"_qs, *fake.service).contains(QLocale().toString(kMaxServiceResources)));
  }

  void suggestsNames() {
    FakeService fake;
    fake.service->adopt(fake.resources);
    QCOMPARE(suggestedDatabaseName(u"/tmp/my shop-2.sqlite"_qs, *fake.service), u"MY_SHOP_2"_qs);
    QCOMPARE(suggestedDatabaseName(u"2026.db"_qs, *fake.service), u"DB_2026"_qs);
    QCOMPARE(suggestedDatabaseName(u"db.sqlite"_qs, *fake.service), u"DB_2"_qs);  // DB is taken
    QCOMPARE(suggestedDatabaseName(u"日本.db"_qs, *fake.service), u"DB_2"_qs);
    const QString longName = suggestedDatabaseName(QString(100, u'x') + u".db"_qs, *fake.service);
    QCOMPARE(longName.size(), 63);
    for (const auto& file : {u"_a_.db"_qs, u"..db"_qs, u""_qs, u"a.b.c"_qs, u"é"_qs})
      QCOMPARE(databaseNameProblem(suggestedDatabaseName(file, *fake.service), *fake.service), QString());
  }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
