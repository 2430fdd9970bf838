// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of uploads, their limits and ends, and what hostile clients try.

#include <QFile>
#include <QTest>

#include "tests/local/storage/storage_client.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr std::int64_t kDay = 86400;

}  // namespace

class UploadsTest : public QObject {
  Q_OBJECT
 private slots:
  void requestsHaveBounds() {
    StorageClient client;
    const auto status = [&](const std::string& path, std::int64_t size, const std::string& type) {
      return client.ask("upload-url", StorageClient::uploadBody(path, size, type)).status;
    };
    QCOMPARE(status(std::string(512, 'a'), 1, "a/b"), 200);
    QCOMPARE(status(std::string(513, 'a'), 1, "a/b"), 400);
    for (const char* path :
         {"", "/a", ".a", "-a", "_a", "a b", "a%", "a\\b", "..", "a/..", "a/../b", "a\x01", "\xc3\xa4"})
      QVERIFY2(status(path, 1, "a/b") == 400, path);
    for (const char* path : {"a", "a..b", "a/..b/c", "a/b..", "a/.", "a//b", "0"})
      QVERIFY2(status(path, 1, "a/b") == 200, path);
    QCOMPARE(status("a", 0, "a/b"), 200);
    QCOMPARE(status("a", -1, "a/b"), 400);
    QCOMPARE(status("a", 5115 * kMib, "a/b"), 200);
    QCOMPARE(status("a", 5115 * kMib + 1, "a/b"), 400);
    QCOMPARE(status("a", 10737418241, "a/b"), 400);
    QCOMPARE(status("a", 1, "a/" + std::string(121, 'b')), 200);
    QCOMPARE(status("a", 1, "a/" + std::string(122, 'b')), 400);
    for (const char* type : {"", "text", "text/", "/plain", "text/plain; charset=utf-8", "text/pla in"})
      QVERIFY2(status("a", 1, type) == 400, type);
    for (const char* body :
         {"", "[]", "{}", R"({"path":1,"contentType":"a/b","sizeBytes":1})",
          R"({"path":"a","contentType":"a/b","sizeBytes":"1"})", R"({"path":"a","contentType":"a/b","sizeBytes":1.5})",
          R"({"path":"a","contentType":"a/b","sizeBytes":1,"publicRead":"yes"})"})
      QVERIFY2(client.ask("upload-url", body).status == 400, body);
    QVERIFY(client.ask("upload-url", R"({"path":"../x","contentType":"a/b","sizeBytes":1})")
                .message()
                .contains(QLatin1String("/path")));
    for (const char* query : {"", "?path=", "?path=..%2Fx", "?path=a%2F..%2Fb", "?path=%2Fetc", "?path=a%00"})
      QVERIFY2(client.fixture.send("DELETE", kStorage + std::string(query)).status == 400, query);
    for (const char* action : {"complete", "download-url"})
      QCOMPARE(client.ask(action, R"({"path":"a/../b"})").status, 400);
    QCOMPARE(client.fixture.get("/v1/services/nobody/storage").status, 404);
  }

  void aBodyIsAsLargeAsDeclared() {
    StorageClient client;
    const StorageUrl url = client.uploadUrl("a", 10);
    QCOMPARE(client.put(url.url, std::string(9, 'x')).status, 400);
    QCOMPARE(client.put(url.url, std::string(11, 'x')).status, 413);
    QCOMPARE(client.complete("a").status, 400);
    // Refused before a byte of it is sent.
    RawSocket socket(client.fixture.service().port());
    const std::string head = "PUT " + StorageClient::pathOf(url.url) +
                             " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(client.fixture.service().port()) +
                             "\r\nContent-Type: text/plain\r\n";
    QVERIFY(socket.send(head + "Content-Length: 99999999999\r\n\r\n"));
    QVERIFY(socket.readAnswer().starts_with("HTTP/1.1 413"));
    socket.close();
    RawSocket chunked(client.fixture.service().port());
    QVERIFY(chunked.send(head + "Transfer-Encoding: chunked\r\n\r\nb\r\n01234567890\r\n0\r\n\r\n"));
    QVERIFY(chunked.readAnswer().starts_with("HTTP/1.1 413"));
    RawSocket fits(client.fixture.service().port());
    QVERIFY(fits.send(head + "Transfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n0\r\n\r\n"));
    QVERIFY(fits.readAnswer().starts_with("HTTP/1.1 200"));
    // One that breaks off leaves nothing.
    RawSocket broken(client.fixture.service().port());
    QVERIFY(broken.send(head + "Content-Length: 10\r\n\r\n012"));
    broken.close();
    QTRY_COMPARE(client.files("spool"), 0);
    QCOMPARE(client.complete("a").status, 200);
    QCOMPARE(client.download("a").body, std::string("0123456789"));
  }

  void aLargeBodyGoesThrough() {
    StorageClient client;
    std::string bytes(std::size_t{200} * kMib, '\0');  // more than any body in memory may have
    for (std::size_t i = 0; i < bytes.size(); i += 4096) bytes[i] = static_cast<char>(i >> 12U);
    QCOMPARE(client.upload("large", bytes, "application/octet-stream").status, 200);
    QVERIFY(client.download("large").body == bytes);
    QCOMPARE(client.meter(Meter::ObjectStorageEgressBytes), static_cast<std::int64_t>(bytes.size()));
  }

  void theTypeIsTheOneDeclared() {
    StorageClient client;
    const StorageUrl url = client.uploadUrl("a", 1, "multipart/form-data");
    QCOMPARE(client.put(url.url, "x", "image/png").status, 400);
    QCOMPARE(client.put(url.url, "x", "Multipart/Form-Data; boundary=x").status, 200);
    // Bytes are kept as they come, whatever they are said to be packed with.
    QCOMPARE(client.put(url.url, "x", "multipart/form-data", {{"Content-Encoding", "gzip"}}).status, 200);
  }

  void urlsCannotBeGuessed() {
    StorageClient client;
    const std::string url = client.uploadUrl("a", 1).url;
    std::string other = url;
    other.back() = other.back() == '0' ? '1' : '0';
    QCOMPARE(client.put(other, "x").status, 403);
    QCOMPARE(client.put(url.substr(0, url.size() - 1), "x").status, 403);
    for (const char* ticket : {"put-1-1-", "put-1-2-00000000000000000000000000000000", "get-", "x", "put--1-1-0",
                               "public", "public%2F", "public%2Fservice_1%2Fa", "..%2F..%2Fcontrol.db"}) {
      const std::string path = std::string("http://h/v1/local/objects/") + ticket;
      QVERIFY2(client.put(path, "x").status == 403, ticket);
      const int got = client.fetch(path).status;
      QVERIFY2(got == 403 || got == 404, ticket);
    }
    // The door is the same as everywhere else.
    QCOMPARE(client.put(url, "x", "text/plain", {{"Origin", "https://example.com"}}).status, 403);
    QCOMPARE(client.put(url, "x", "text/plain", {{"Host", "example.com"}}).status, 403);
    QCOMPARE(client.put(url, "x").status, 200);
  }

  void urlsExpire() {
    DrivenClock clock;
    StorageClient client(clock.options());
    const std::string upload = client.uploadUrl("a", 1).url;
    QCOMPARE(client.upload("b", "x").status, 200);
    const std::string download = decodeStorageUrl(client.downloadUrl("b").body)->url;
    clock.seconds += 899;
    QCOMPARE(client.put(upload, "x").status, 200);
    QCOMPARE(client.fetch(download).status, 200);
    clock.seconds += 1;
    QCOMPARE(client.put(upload, "y").status, 403);
    QCOMPARE(client.fetch(download).status, 403);
    QCOMPARE(client.complete("a").status, 200);  // what came in time stays
  }

  void anAbandonedUploadEnds() {
    DrivenClock clock;
    StorageClient client(clock.options());
    QCOMPARE(client.put(client.uploadUrl("a", 3).url, "abc").status, 200);
    clock.seconds += 7 * kDay - 1;
    QCOMPARE(client.list().size(), std::size_t{1});
    clock.seconds += 1;
    QCOMPARE(client.list().size(), std::size_t{0});
    const auto usage = decodeAccountUsage(client.fixture.get("/v1/usage").body)->usage;
    QCOMPARE(usage.storageObjectCount, std::optional<std::int64_t>(0));
    QCOMPARE(usage.objectStorageMib, std::optional<std::int64_t>(0));
    QCOMPARE(client.complete("a").status, 404);
    client.fixture.restart();  // wakes the scheduler
    QTRY_COMPARE(client.files(), 0);
  }

  void thePlanHasRoomFor9536Mib() {
    StorageClient client;
    const auto ask = [&](const char* path, std::int64_t size) {
      return client.ask("upload-url", StorageClient::uploadBody(path, size));
    };
    QCOMPARE(ask("a", 5000 * kMib).status, 200);
    QCOMPARE(ask("b", 4536 * kMib).status, 200);
    const TestAnswer full = ask("c", 1);
    QCOMPARE(full.status, 402);
    QCOMPARE(full.code(), QStringLiteral("payment_required"));
    QVERIFY(full.json()[QLatin1String("checkout_url")].toString().startsWith(QLatin1String("http://127.0.0.1:")));
    QVERIFY(full.message().contains(QLatin1String("9536")));
    QCOMPARE(ask("c", 0).status, 200);
    QCOMPARE(ask("b", 4536 * kMib).status, 200);  // instead of the one before
    QCOMPARE(client.remove("b").status, 200);
    QCOMPARE(ask("c", 4536 * kMib).status, 200);
    Options pro;
    pro.plan = Plan::Pro;
    StorageClient paid(pro);
    for (const char* path : {"a", "b", "c"})
      QCOMPARE(paid.ask("upload-url", StorageClient::uploadBody(path, 5000 * kMib)).status, 200);
  }

  void rubbishGoesAtTheStart() {
    StorageClient client;
    QCOMPARE(client.upload("a", "kept").status, 200);
    client.fixture.stop();
    for (const char* name : {"objects/1-1-0123456789abcdef-1", "objects/999-1-x-1", "objects/rubbish", "spool/half"}) {
      QFile file(QString::fromStdString(client.fixture.folder() + "/" + name));
      QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(client.files(), 4);
    client.fixture.restart();
    QTRY_COMPARE(client.files(), 1);
    QTRY_COMPARE(client.files("spool"), 0);
    QCOMPARE(client.download("a").body, std::string("kept"));
  }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "uploads_test.moc"
