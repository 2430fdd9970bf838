// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hard caps of stored bytes: what adds is stopped, what reads or deletes is not.

#include <QTest>

#include "api/contract/state/codec.h"
#include "tests/local/storage/storage_client.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

TestAnswer cap(LocalFixture& fixture, const std::string& metric, int value, bool hard = true) {
  return fixture.send("PUT", "/v1/usage/caps/" + metric,
                      "{\"period\":\"month\",\"capValue\":" + std::to_string(value) +
                          ",\"hardStop\":" + (hard ? "true" : "false") + ",\"notifyAtPercent\":100}");
}

void isRefused(const TestAnswer& answer) {
  QCOMPARE(answer.status, 429);
  QCOMPARE(answer.code(), QStringLiteral("usage_cap_reached"));
  QVERIFY(!answer.header("Retry-After").empty());
}

}  // namespace

class StorageCapsTest : public QObject {
  Q_OBJECT
 private slots:
  void state() {
    LocalFixture fixture;
    fixture.makeDatabase();
    const std::string room = "/v1/services/shop/state/namespaces/Room/objects/a/values/";
    QCOMPARE(fixture.post("/v1/services/shop/state/namespaces", R"({"className":"Room"})").status, 200);
    const auto put = [&](const std::string& key) { return fixture.send("PUT", room + key, R"({"value":"12345"})"); };
    QCOMPARE(cap(fixture, "state_sqlite_storage_bytes", 10).status, 200);
    QCOMPARE(put("k").status, 200);  // six bytes with its key
    QCOMPARE(put("l").status, 200);  // begins under the cap
    isRefused(put("m"));
    QCOMPARE(fixture.get(room + "k").status, 200);
    QCOMPARE(
        fixture.send("PUT", "/v1/services/shop/state/namespaces/Room/objects/a/alarm", R"({"delaySeconds":60})").status,
        200);  // stores no bytes
    QCOMPARE(fixture.send("DELETE", room + "k").status, 200);
    QCOMPARE(put("m").status, 200);
    isRefused(put("n"));
    // Only told of, not stopped.
    QCOMPARE(cap(fixture, "state_sqlite_storage_bytes", 10, false).status, 200);
    QCOMPARE(put("n").status, 200);
  }

  void objects() {
    StorageClient client;
    LocalFixture& fixture = client.fixture;
    const std::string begin = "/v1/services/shop/storage/upload-url";
    const auto body = [](const std::string& path) {
      return "{\"path\":\"" + path + "\",\"contentType\":\"text/plain\",\"sizeBytes\":5}";
    };
    QCOMPARE(cap(fixture, "object_storage_bytes", 5).status, 200);
    const TestAnswer first = fixture.post(begin, body("a"));
    const TestAnswer second = fixture.post(begin, body("b"));  // begun while there was room
    QCOMPARE(first.status, 200);
    QCOMPARE(second.status, 200);
    const auto send = [&](const TestAnswer& ticket) {
      const std::string url = ticket.json()[QLatin1String("url")].toString().toStdString();
      return fixture.send("PUT", url.substr(url.find("/v1/")), "12345", {{"Content-Type", "text/plain"}}, false);
    };
    QCOMPARE(send(first).status, 200);
    QCOMPARE(fixture.post("/v1/services/shop/storage/complete", R"({"path":"a"})").status, 200);
    isRefused(send(second));
    isRefused(fixture.post(begin, body("c")));
    isRefused(fixture.post("/v1/services/shop/storage/multipart/create", body("d")));
    QCOMPARE(fixture.get("/v1/services/shop/storage").status, 200);
    QCOMPARE(fixture.send("DELETE", "/v1/services/shop/storage?path=a").status, 200);
    QCOMPARE(send(second).status, 200);
  }
};

QTEST_GUILESS_MAIN(StorageCapsTest)
#include "storage_caps_test.moc"
