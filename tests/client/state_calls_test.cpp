// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The State calls against the real local service, over a real socket.

#include "api/client/state/state_calls.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

#include "api/client/client.h"
#include "api/contract/base64.h"
#include "api/local/service.h"

using namespace tovuk;
using namespace tovuk::client;

namespace {

constexpr std::int64_t kTime = 4102444800000;  // 2100: nothing rings while the test runs

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

class StateCallsTest : public QObject {
  Q_OBJECT

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
    const auto made = wait(createStateNamespace(*m_client, "shop", "Room"));
    QVERIFY(made);
    QCOMPARE(made->stateNamespaces.size(), std::size_t(1));
    m_object = {"shop", made->stateNamespaces.front().id, "room 1\u00e9?#%"};
  }
  void cleanupTestCase() {
    m_client.reset();
    m_service.reset();
  }

  void writesReadsAndDeletesValues() {
    const std::string bytes("\0\xff tail", 7);
    const auto written = wait(writeStateValue(*m_client, m_object, "a/b %2F", bytes));
    QVERIFY(written);
    QCOMPARE(written->entry.key, std::string("a/b %2F"));
    QCOMPARE(written->object.objectKey, m_object.object);
    const auto read = wait(readStateValue(*m_client, m_object, "a/b %2F"));
    QVERIFY(read);
    QCOMPARE(decodeBase64(read->valueBase64).value_or(std::string()), bytes);
    const auto deleted = wait(deleteStateValue(*m_client, m_object, "a/b %2F"));
    QVERIFY(deleted && deleted->deleted.value_or(false));
    const auto missing = wait(readStateValue(*m_client, m_object, "a/b %2F"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
  }

  void listsPageByPage() {
    for (const char* key : {"k1", "k2", "k3"}) QVERIFY(wait(writeStateValue(*m_client, m_object, key, "v")));
    const auto first = wait(listStateKeys(*m_client, m_object, {2, {}}));
    QVERIFY(first && first->nextCursor);
    QCOMPARE(first->keys.size(), std::size_t(2));
    const auto rest = wait(listStateKeys(*m_client, m_object, {2, *first->nextCursor}));
    QVERIFY(rest);
    QCOMPARE(rest->keys.size(), std::size_t(1));
    QVERIFY(rest->listComplete.value_or(false));

    StateObjectRef other = m_object;
    other.object = "zoo";
    QVERIFY(wait(writeStateValue(*m_client, other, "k", "v")));
    const auto objects = wait(listStateObjects(*m_client, m_object.service, m_object.space, {1, {}}));
    QVERIFY(objects && objects->nextCursor);
    QCOMPARE(objects->objects.front().objectKey, m_object.object);
    const auto more = wait(listStateObjects(*m_client, m_object.service, m_object.space, {1, *objects->nextCursor}));
    QVERIFY(more);
    QCOMPARE(more->objects.front().objectKey, std::string("zoo"));
  }

  void setsReadsAndDeletesAlarms() {
    QVERIFY(wait(setStateAlarm(*m_client, m_object, {kTime, std::nullopt})));
    const auto read = wait(readStateAlarm(*m_client, m_object));
    QVERIFY(read);
    QCOMPARE(read->scheduledAtUnixMs.value_or(0), kTime);
    const auto delayed = wait(setStateAlarm(*m_client, m_object, {std::nullopt, 86400}));
    QVERIFY(delayed && delayed->scheduledAtUnixMs.value_or(kTime) < kTime);
    const auto deleted = wait(deleteStateAlarm(*m_client, m_object));
    QVERIFY(deleted && deleted->deleted.value_or(false));
    const auto none = wait(readStateAlarm(*m_client, m_object));
    QVERIFY(none && !none->scheduledAtUnixMs);
    const auto runs = wait(listStateAlarmRuns(*m_client, m_object.service, m_object.space, {10, {}}));
    QVERIFY(runs && runs->runs.empty());
  }

  void createsAndDeletesNamespaces() {
    const auto refused = wait(createStateNamespace(*m_client, "shop", "small"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    const auto made = wait(createStateNamespace(*m_client, "shop", "With_Underscore"));
    QVERIFY(made);
    QCOMPARE(made->stateNamespaces.size(), std::size_t(2));
    // Such a class can be named by its id only.
    const auto gone = wait(deleteStateNamespace(*m_client, "shop", made->stateNamespaces.back().id));
    QVERIFY(gone);
    QCOMPARE(gone->stateNamespaces.size(), std::size_t(1));
  }

 private:
  QTemporaryDir m_dir;
  std::unique_ptr<local::Service> m_service;
  std::unique_ptr<Client> m_client;
  StateObjectRef m_object;
};

QTEST_GUILESS_MAIN(StateCallsTest)
#include "state_calls_test.moc"
