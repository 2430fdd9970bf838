// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The endpoints of cron triggers against the real local service, over a real socket.

#include "api/client/cron/cron_calls.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include "api/local/service.h"

using namespace tovuk;
using namespace tovuk::client;

namespace {

template <class T>
Result<T> wait(Reply<T> reply) {
  QObject context;
  std::optional<Result<T>> result;
  reply.then(&context, [&result](Result<T> answer) { result = std::move(answer); });
  [&result] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30000); }();
  if (!result) return Unexpected(Error{});
  return std::move(*result);
}

}  // namespace

class CronCallsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_dir;
  std::unique_ptr<local::Service> m_service;
  std::unique_ptr<Client> m_client;

 private slots:
  void initTestCase() {
    local::Options options;
    options.dataDir = m_dir.path().toStdString();
    auto service = local::Service::start(options);
    QVERIFY2(service, service ? "" : service.error().message.c_str());
    m_service = std::move(service).value();
    Endpoint endpoint;
    endpoint.baseUrl = QUrl(QString::fromStdString(m_service->url()));
    endpoint.token = QByteArray::fromStdString(m_service->token());
    m_client = std::make_unique<Client>(endpoint);
    QVERIFY(wait(m_client->createService("shop", "rust_worker")));
  }
  void cleanupTestCase() {
    m_client.reset();
    m_service.reset();
  }

  void createsChangesAndDeletes() {
    const auto created = wait(createCronTrigger(*m_client, "shop", {"nightly", "0 0 * * *"}));
    QVERIFY2(created, created ? "" : created.error().message.c_str());
    QCOMPARE(created->cronTriggers.size(), std::size_t(1));
    const CronTrigger first = created->cronTriggers.front();
    QCOMPARE(first.name, std::string("nightly"));
    QVERIFY(first.enabled.value_or(false));

    CronTriggerUpdate changes;
    changes.enabled = false;
    const auto paused = wait(updateCronTrigger(*m_client, "shop", "nightly", changes));
    QVERIFY(paused);
    QCOMPARE(paused->cronTriggers.front().enabled, std::optional(false));
    QCOMPARE(paused->cronTriggers.front().cronExpression, first.cronExpression);

    const auto changed =
        wait(updateCronTrigger(*m_client, "shop", first.id, {std::string("morning"), std::string("0 8 * * *"), true}));
    QVERIFY(changed);
    QCOMPARE(changed->cronTriggers.front(), (CronTrigger{first.id, "morning", "0 8 * * *", true}));

    const auto runs = wait(localCronRuns(*m_client, "shop", "morning", 10));
    QVERIFY2(runs, runs ? "" : runs.error().message.c_str());
    QCOMPARE(runs->trigger.id, first.id);
    QVERIFY(runs->nextRunAt.has_value());

    const auto deleted = wait(deleteCronTrigger(*m_client, "shop", first.id));
    QVERIFY(deleted);
    QVERIFY(deleted->cronTriggers.empty());
  }

  void tellsErrors() {
    QVERIFY(wait(createCronTrigger(*m_client, "shop", {"taken", "0 0 * * *"})));
    const auto again = wait(createCronTrigger(*m_client, "shop", {"taken", "0 0 * * *"}));
    QVERIFY(!again && again.error().kind == ErrorKind::Conflict);
    const auto wrong = wait(createCronTrigger(*m_client, "shop", {"wrong", "61 0 * * *"}));
    QVERIFY(!wrong && wrong.error().kind == ErrorKind::Invalid);
    const auto missing = wait(deleteCronTrigger(*m_client, "shop", "missing"));
    QVERIFY(!missing && missing.error().kind == ErrorKind::NotFound);
    m_client->policy().setReadOnly(true);
    const auto refused = wait(deleteCronTrigger(*m_client, "shop", "taken"));
    QVERIFY(!refused && refused.error().kind == ErrorKind::ReadOnly);
    m_client->policy().setReadOnly(false);
  }
};

QTEST_GUILESS_MAIN(CronCallsTest)
#include "cron_calls_test.moc"
