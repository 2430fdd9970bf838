// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Data tab and the query tab's models over HTTP, against the real service.

#include "api/local/service.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/command_queue.h"
#include "models/connection.h"
#include "models/sqlite/query_history.h"
#include "models/sqlite/query_session.h"
#include "models/sqlite/schema_store.h"
#include "models/sqlite/table_browser.h"

using namespace tovuk;
using namespace tovuk::models;

class ServiceTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::unique_ptr<local::Service> m_service;
  std::unique_ptr<Connection> m_connection;
  CommandQueue m_commands;
  std::unique_ptr<ServiceContext> m_context;
  std::unique_ptr<QueryHistory> m_history;
  std::unique_ptr<QuerySession> m_session;

  void run(const char* sql, bool allRows = false) {
    QSignalSpy finished(m_session.get(), &QuerySession::runFinished);
    m_session->run({{QString::fromUtf8(sql), {}}}, false, allRows);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    const auto& error = m_session->results().front().error;
    QVERIFY2(!error.has_value(), error ? error->message.c_str() : "");
  }

 private slots:
  void initTestCase() {
    local::Options options;
    options.dataDir = m_folder.filePath(QStringLiteral("data")).toStdString();
    options.sample = true;
    auto service = local::Service::start(options);
    QVERIFY2(service.has_value(), service ? "" : service.error().message.c_str());
    m_service = std::move(*service);
    client::Endpoint endpoint;
    endpoint.baseUrl = QUrl(QString::fromStdString(m_service->url()));
    endpoint.token = QByteArray::fromStdString(m_service->token());
    m_connection = std::make_unique<Connection>(QStringLiteral("local"), QStringLiteral("Local"), Environment::Local,
                                                std::make_unique<client::Client>(endpoint));
    m_connection->probe();
    QTRY_VERIFY(m_connection->status().has_value());
    std::optional<ServiceSummary> summary;
    auto services = m_connection->client().services();
    services.then(this, [&summary](Result<ServicesResponse> answer) {
      if (answer && !answer->services.empty()) summary = answer->services.front();
    });
    QTRY_VERIFY(summary.has_value());
    m_context = std::make_unique<ServiceContext>(*m_connection, m_commands, *summary);
    m_context->refresh();
    QTRY_VERIFY(m_context->database(QStringLiteral("DB")) != nullptr);
    m_history = std::make_unique<QueryHistory>(m_folder.filePath(QStringLiteral("history.jsonl")));
    m_session = std::make_unique<QuerySession>(*m_context, QStringLiteral("DB"), *m_history);
    run("CREATE TABLE made(id INTEGER PRIMARY KEY, t, r REAL, b BLOB)");
    run("WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 30000) INSERT INTO made SELECT n * "
        "3, 't' "
        "|| n, n / 8.0, x'00ff' FROM s");
  }

  void cleanupTestCase() {
    m_session.reset();
    m_history.reset();
    m_context.reset();
    m_connection.reset();
    m_service.reset();
  }

  void everyTableAndViewIsBrowsedToItsEnd() {
    SchemaStore schema(*m_context, QStringLiteral("DB"));
    schema.load();
    QTRY_COMPARE(static_cast<int>(schema.state()), static_cast<int>(LoadState::Ready));
    int browsed = 0;
    for (const SchemaObject& object : schema.objects()) {
      if (object.kind == SchemaObject::Kind::Trigger) continue;
      TableBrowser browser(*m_context, QStringLiteral("DB"), object);
      browser.start();
      QTRY_VERIFY2(browser.state() == LoadState::Ready, qPrintable(object.name));
      QSignalSpy counted(&browser, &TableBrowser::countChanged);
      int row = 0;
      for (; row < browser.rowCount(); row += 900) {
        browser.show(row, row + 40);
        QTRY_VERIFY(browser.isLoaded(std::min(row, browser.rowCount() - 1)));
      }
      const int rows = browser.rowCount();
      browser.refresh();
      browser.countRows();
      QTRY_VERIFY2(browser.isCountExact(), qPrintable(QStringLiteral("%1: %2 rows, %3 loaded, state %4")
                                                          .arg(object.name)
                                                          .arg(browser.rowCount())
                                                          .arg(browser.loadedRows())
                                                          .arg(static_cast<int>(browser.state()))));
      QCOMPARE(browser.rowCount(), rows);
      QVERIFY(browser.rowsRead() >= rows);
      ++browsed;
    }
    QVERIFY(browsed >= 5);
  }

  void aJumpReadsOnePage() {
    SchemaStore schema(*m_context, QStringLiteral("DB"));
    schema.load();
    QTRY_COMPARE(static_cast<int>(schema.state()), static_cast<int>(LoadState::Ready));
    TableBrowser browser(*m_context, QStringLiteral("DB"), *schema.find(QStringLiteral("made")));
    browser.start();
    QTRY_COMPARE(browser.rowCount(), 30000);
    const qint64 before = browser.rowsRead();
    QSignalSpy jumped(&browser, &TableBrowser::jumped);
    browser.jumpTo(20000);
    QTRY_COMPARE(jumped.size(), 1);
    QCOMPARE(jumped.first().first().toInt(), 20000);
    QCOMPARE(browser.cell(20000, 0).integer, std::int64_t{60003});
    QCOMPARE(browser.cell(20000, 2).real, 20001 / 8.0);
    QCOMPARE(browser.cell(20000, 3).bytes, std::string_view("\x00\xff", 2));
    QVERIFY2(browser.rowsRead() - before <= 1100, qPrintable(QString::number(browser.rowsRead() - before)));
  }

  void theRestOfACutResultIsStreamed() {
    run("SELECT * FROM made ORDER BY id");
    const QueryResult& result = m_session->results().front();
    QVERIFY(result.truncated);
    QCOMPARE(result.figures.rowsReturned, 1000);
    QVERIFY(result.figures.rowsRead.value() >= 1000);
    QVERIFY(m_session->canFetchRest(0));
    QSignalSpy finished(m_session.get(), &QuerySession::runFinished);
    m_session->fetchRest(0);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    QCOMPARE(m_session->results().front().figures.rowsReturned, 30000);
    QVERIFY(!m_session->results().front().truncated);
    QTRY_COMPARE(m_session->results().front().model->rowCount(), 30000);
    QCOMPARE(m_session->results().front().model->cell(29999, 0).integer, std::int64_t{90000});
  }

  void totalsAreWhatTheServiceCounts() {
    const auto counted = [this] {
      std::optional<std::int64_t> read;
      auto usage = m_connection->client().usage();
      usage.then(this, [&read](Result<AccountUsageResponse> answer) {
        read = answer ? answer->usage.day.find(Meter::SqliteRowsRead).value_or(0) : -1;
      });
      return QTest::qWaitFor([&read] { return read.has_value(); }) ? read.value_or(-1) : -1;
    };
    const auto& totals = m_connection->client().ledger().totals();
    const auto before = counted() - totals.rowsRead;
    const auto unknown = totals.unknown;
    run("SELECT * FROM made WHERE r > 10 LIMIT 50");
    run("EXPLAIN QUERY PLAN SELECT * FROM made");
    run("SELECT count(*) FROM made; ");
    m_session->run({{QStringLiteral("SELECT a FROM nowhere"), {}}}, false, false);
    QTRY_VERIFY(!m_session->isRunning());
    QCOMPARE(totals.unknown, unknown);
    QCOMPARE(counted() - totals.rowsRead, before);
  }

  void stoppingARunIsQuick() {
    QSignalSpy finished(m_session.get(), &QuerySession::runFinished);
    m_session->run(
        {{QStringLiteral("WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s) SELECT count(*) FROM s"),
          {}}},
        false, false);
    m_session->stop();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_session->results().front().stopped);
    QVERIFY(!m_connection->client().ledger().entries().back().superseded);
    run("SELECT 1");  // the service is free again
  }

  void aRunThatReplacesAnotherSupersedesIt() {
    const client::Ledger& ledger = m_connection->client().ledger();
    const auto unknown = ledger.totals().unknown;
    m_session->run({{QStringLiteral("SELECT count(*) FROM made a, made b"), {}}}, false, false);
    const auto replaced = ledger.entries().back().id;
    m_session->run({{QStringLiteral("SELECT 1"), {}}}, false, false);
    QTRY_VERIFY(!m_session->isRunning());
    QVERIFY(ledger.find(replaced)->superseded);
    QCOMPARE(ledger.totals().unknown, unknown + 1);
  }

  void errorsAreTheDatabases() {
    QSignalSpy finished(m_session.get(), &QuerySession::runFinished);
    m_session->run({{QStringLiteral("SELECT a FROM nowhere"), {}}}, false, false);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_session->results().front().error->message.find("nowhere") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"
