// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The models against the real local service with its sample project, over a real socket.

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "api/local/service.h"
#include "models/activity_model.h"
#include "models/command_queue.h"
#include "models/navigation_model.h"
#include "models/resource_names.h"
#include "models/services_store.h"
#include "models/sqlite/backup_store.h"
#include "models/sqlite/plan_model.h"
#include "models/sqlite/schema_model.h"
#include "models/sqlite/schema_store.h"

using namespace tovuk;
using namespace tovuk::models;

namespace {

constexpr int kPatience = 20000;  // ms; the sample project is made on a busy machine

}  // namespace

class LocalServiceTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    local::Options options;
    options.dataDir = m_dir.filePath(u"data"_qs).toStdString();
    options.sample = true;
    auto started = local::Service::start(std::move(options));
    QVERIFY2(started.has_value(), started ? "" : started.error().message.c_str());
    m_local = std::move(started).value();
    client::Endpoint endpoint;
    endpoint.baseUrl = QUrl(QString::fromStdString(m_local->url()));
    endpoint.token = QByteArray::fromStdString(m_local->token());
    m_connection = std::make_unique<Connection>(u"local"_qs, u"Local"_qs, Environment::Local,
                                                std::make_unique<client::Client>(std::move(endpoint)));
    ServicesStore services(*m_connection);
    services.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(services.state(), LoadState::Ready, kPatience);
    const ServiceSummary* shop = services.find(u"shop-api"_qs);
    QVERIFY(shop);
    QVERIFY(!serviceStatusText(*shop).isEmpty());
    m_service = std::make_unique<ServiceContext>(*m_connection, m_commands, *shop);
    m_service->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_service->state(), LoadState::Ready, kPatience);
  }

  void cleanupTestCase() {
    m_service.reset();
    m_connection.reset();
    m_local.reset();
  }

  void probes() {
    m_connection->probe();
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->reachability(), Reachability::Reachable, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->status().has_value(), kPatience);
    QVERIFY(m_connection->hasLocalExtension("rows_all"));
    QVERIFY(m_connection->latencyMs() >= 0);
  }

  void navigates() {
    NavigationModel model(navigationSections());
    model.setService(m_service.get());
    QVERIFY(model.resourceIndex(u"sqlite"_qs, u"DB"_qs).isValid());
    QVERIFY(model.resourceIndex(u"sqlite"_qs, u"AUDIT"_qs).isValid());
    QVERIFY(!databaseNameProblem(u"DB"_qs, *m_service).isEmpty());
    QVERIFY(databaseNameProblem(u"NEW"_qs, *m_service).isEmpty());
  }

  // The one SELECT passes the service's authoriser.
  void readsTheSchemaInOneQuery() {
    const auto callsBefore = m_connection->client().ledger().totals().calls;
    SchemaStore store(*m_service, u"DB"_qs);
    SchemaModel model(store);
    store.load();
    QTRY_COMPARE_WITH_TIMEOUT(store.state(), LoadState::Ready, kPatience);
    const bool hasEstimates = store.find(u"sqlite_stat1"_qs) != nullptr;
    QCOMPARE(m_connection->client().ledger().totals().calls - callsBefore, hasEstimates ? 2 : 1);
    for (const auto& table : {u"customers"_qs, u"products"_qs, u"orders"_qs, u"order_items"_qs}) {
      const SchemaObject* object = store.find(table);
      QVERIFY2(object && object->kind == SchemaObject::Kind::Table && !object->columns.empty(), qPrintable(table));
      QVERIFY(model.objectIndex(table).isValid());
    }
    const auto has = [&store](SchemaObject::Kind kind) {
      return std::any_of(store.objects().begin(), store.objects().end(),
                         [kind](const SchemaObject& object) { return object.kind == kind; });
    };
    QVERIFY(has(SchemaObject::Kind::View));
    QVERIFY(has(SchemaObject::Kind::Trigger));
    for (const SchemaObject& object : store.objects())
      if (object.kind == SchemaObject::Kind::View) QVERIFY(!object.columns.empty());
    QVERIFY(std::any_of(store.objects().begin(), store.objects().end(),
                        [](const SchemaObject& object) { return !object.indexes.empty(); }));
  }

  void explains() {
    SqliteQuery query;
    query.statements = {{"EXPLAIN QUERY PLAN SELECT * FROM orders ORDER BY total", {}}};
    const auto run = m_service->client().query(m_service->id(), "DB", query);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), client::QueryRun::State::Finished, kPatience);
    PlanModel plan;
    plan.setRows(*run->results().front());
    QVERIFY(plan.costlyCount() >= 1);
    QVERIFY(!plan.summary().isEmpty());
  }

  void backsUpBreaksAndRestores() {
    BackupStore store(*m_service, u"DB"_qs);
    QSignalSpy created(&store, &BackupStore::created);
    QSignalSpy restored(&store, &BackupStore::restored);
    QSignalSpy failed(&store, &BackupStore::actionFailed);
    const qint64 before = countOf("customers");
    QVERIFY(before > 0);
    store.create();
    QTRY_COMPARE_WITH_TIMEOUT(created.size() + failed.size(), 1, kPatience);
    QCOMPARE(failed.size(), 0);
    const QString backup = created.first().first().toString();
    QTRY_VERIFY_WITH_TIMEOUT(store.rowOf(backup) >= 0, kPatience);

    execute("CREATE TABLE broken(x)");
    store.restore(backup);
    QTRY_COMPARE_WITH_TIMEOUT(restored.size() + failed.size(), 1, kPatience);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(countOf("sqlite_schema WHERE name = 'broken'"), 0);
    QCOMPARE(countOf("customers"), before);
    QVERIFY(store.undoBackup());
    const QString undo = restored.first().at(1).toString();
    QTRY_VERIFY_WITH_TIMEOUT(store.rowOf(undo) >= 0, kPatience);

    store.restore(undo);  // undoes it
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 2, kPatience);
    QCOMPARE(countOf("sqlite_schema WHERE name = 'broken'"), 1);

    store.restore(u"sqlite_backup_999999"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::NotFound);
  }

  void createsAndDeletesThroughTheQueue() {
    const auto adopt = [this](Result<ServiceResources> result) {
      if (result) m_service->adopt(std::move(result).value());
    };
    client::Client& client = m_service->client();
    m_commands.run<ServiceResources>(u"Create"_qs, client.createSqliteDatabase(m_service->id(), "NEW"), this, adopt);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->database(u"NEW"_qs), kPatience);
    m_commands.run<ServiceResources>(u"Delete"_qs, client.deleteSqliteDatabase(m_service->id(), "NEW"), this, adopt);
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->database(u"NEW"_qs), kPatience);
    QCOMPARE(m_commands.pendingCount(), 0);
  }

  void aReadOnlyConnectionReadsTheSchemaAndRefusesBackups() {
    m_connection->setReadOnly(true);
    SchemaStore schema(*m_service, u"DB"_qs);
    schema.load();
    QTRY_COMPARE_WITH_TIMEOUT(schema.state(), LoadState::Ready, kPatience);
    BackupStore store(*m_service, u"DB"_qs);
    QSignalSpy failed(&store, &BackupStore::actionFailed);
    store.create();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::ReadOnly);
    m_connection->setReadOnly(false);
  }

  void theActivityHoldsNoToken() {
    ActivityModel model;
    model.setLedger(&m_connection->client().ledger());
    QVERIFY(model.rowCount() > 10);
    const QString token = QString::fromStdString(m_local->token());
    for (int row = 0; row < model.rowCount(); ++row) {
      QVERIFY(!asCurl(*model.entry(row), QString::fromStdString(m_local->url())).contains(token));
      for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.index(row, column).data().toString().contains(token));
    }
  }

 private:
  void execute(const char* sql) {
    SqliteQuery query;
    query.statements = {{sql, {}}};
    m_run = m_service->client().query(m_service->id(), "DB", query);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->state(), client::QueryRun::State::Finished, kPatience);
  }
  qint64 countOf(const char* table) {
    execute((std::string("SELECT count(*) FROM ") + table).c_str());
    const auto results = m_run->results();
    return results.empty() || results.front()->rowCount() == 0 ? -1 : results.front()->cell(0, 0).integer;
  }

  QTemporaryDir m_dir;
  std::unique_ptr<local::Service> m_local;
  CommandQueue m_commands;
  std::unique_ptr<Connection> m_connection;
  std::unique_ptr<ServiceContext> m_service;
  std::unique_ptr<client::QueryRun> m_run;
};

QTEST_GUILESS_MAIN(LocalServiceTest)
#include "local_service_test.moc"
