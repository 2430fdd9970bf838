// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An object from its upload to its removal: list, download, ranges, public URLs, meters.

#include <QTest>

#include "tests/local/storage/storage_client.h"

using namespace tovuk;
using namespace tovuk::local;

class ObjectsTest : public QObject {
  Q_OBJECT
 private slots:
  void anObjectGoesInAndComesOut() {
    StorageClient client;
    std::vector<Problem> problems;
    const auto url =
        decodeStorageUrl(client.ask("upload-url", StorageClient::uploadBody("docs/a.txt", 5)).body, &problems);
    QVERIFY(url && problems.empty());
    QCOMPARE(url->method, std::string("PUT"));
    QCOMPARE(url->path, std::string("docs/a.txt"));
    QCOMPARE(url->objectKey, std::string("service_1/docs/a.txt"));
    QCOMPARE(url->contentType, std::optional<std::string>("text/plain"));
    QCOMPARE(url->expiresSeconds, std::optional<std::int64_t>(900));
    QVERIFY(!url->publicUrl);
    QVERIFY(url->url.starts_with(client.fixture.service().url() + "/v1/local/objects/"));
    QCOMPARE(client.list().size(), std::size_t{1});
    QCOMPARE(client.list()[0].status, std::string("pending"));
    QCOMPARE(client.complete("docs/a.txt").status, 400);  // nothing came yet
    QCOMPARE(client.downloadUrl("docs/a.txt").status, 404);

    const TestAnswer sent = client.put(url->url, "hello");
    QCOMPARE(sent.status, 200);
    QVERIFY(sent.header("ETag").starts_with("\"") && sent.header("ETag").ends_with("\""));
    const auto object = decodeStorageObject(client.complete("docs/a.txt").body, &problems);
    QVERIFY(object && problems.empty());
    QCOMPARE(object->status, std::string("uploaded"));
    QCOMPARE(object->sizeBytes, std::optional<std::int64_t>(5));
    QCOMPARE(client.list(), std::vector<StorageObject>{*object});
    QCOMPARE(client.complete("docs/a.txt").status, 404);  // once
    QCOMPARE(client.put(url->url, "again").status, 403);  // the upload is over
    // By id, too.
    QCOMPARE(client.fixture.get("/v1/services/service_1/storage").body, client.fixture.get(kStorage).body);

    const auto download = decodeStorageUrl(client.downloadUrl("docs/a.txt").body, &problems);
    QVERIFY(download && problems.empty());
    QCOMPARE(download->method, std::string("GET"));
    QCOMPARE(download->expiresSeconds, std::optional<std::int64_t>(900));
    const TestAnswer got = client.fetch(download->url);
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, std::string("hello"));
    QCOMPARE(got.header("Content-Type"), std::string("text/plain"));
    QCOMPARE(got.header("Content-Length"), std::string("5"));
    QCOMPARE(got.header("Accept-Ranges"), std::string("bytes"));
    QCOMPARE(got.header("ETag"), sent.header("ETag"));
    client.fixture.restart();
    QCOMPARE(client.fetch(download->url).body, std::string("hello"));

    QCOMPARE(client.remove("docs%2Fa.txt").body, std::string(R"({"path":"docs/a.txt","deleted":true})"));
    QCOMPARE(client.remove("docs/a.txt").body, std::string(R"({"path":"docs/a.txt","deleted":false})"));
    QCOMPARE(client.fetch(download->url).status, 404);
    QTRY_COMPARE(client.files(), 0);
    QCOMPARE(client.files("spool"), 0);
  }

  void anEmptyObjectIsOne() {
    StorageClient client;
    QCOMPARE(client.upload("empty", "").status, 200);
    const TestAnswer got = client.download("empty");
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, std::string());
    QCOMPARE(got.header("Content-Length"), std::string("0"));
    QCOMPARE(client.download("empty", "bytes=0-").status, 416);
  }

  void ranges() {
    StorageClient client;
    QCOMPARE(client.upload("digits", "0123456789").status, 200);
    const auto part = [&](const std::string& range, const char* body, const char* field) {
      const TestAnswer got = client.download("digits", range);
      QCOMPARE(got.status, 206);
      QCOMPARE(got.body, std::string(body));
      QCOMPARE(got.header("Content-Range"), std::string(field));
      QCOMPARE(got.header("Content-Length"), std::to_string(got.body.size()));
    };
    part("bytes=0-0", "0", "bytes 0-0/10");
    part("bytes=2-4", "234", "bytes 2-4/10");
    part("bytes=7-", "789", "bytes 7-9/10");
    part("bytes=9-100", "9", "bytes 9-9/10");
    part("bytes=-3", "789", "bytes 7-9/10");
    part("bytes=-30", "0123456789", "bytes 0-9/10");
    for (const char* beyond : {"bytes=10-", "bytes=10-12", "bytes=-0"}) {
      const TestAnswer got = client.download("digits", beyond);
      QCOMPARE(got.status, 416);
      QCOMPARE(got.header("Content-Range"), std::string("bytes */10"));
    }
    const TestAnswer several = client.download("digits", "bytes=0-1,3-4");
    QCOMPARE(several.status, 200);
    QCOMPARE(several.body, std::string("0123456789"));
    // If-Range: the part only of the object that was meant.
    const std::string url = decodeStorageUrl(client.downloadUrl("digits").body)->url;
    const std::string etag = client.fetch(url).header("ETag");
    QCOMPARE(client.fetch(url, "bytes=2-4", {{"If-Range", etag}}).status, 206);
    QCOMPARE(client.fetch(url, "bytes=2-4", {{"If-Range", "\"other\""}}).status, 200);
    // Elsewhere a range means nothing.
    QCOMPARE(client.fixture.send("GET", "/healthz", {}, {{"Range", "bytes=0-0"}}).status, 200);
  }

  void anObjectIsReplacedOnlyAtComplete() {
    StorageClient client;
    QCOMPARE(client.upload("a", "old").status, 200);
    const auto before = client.list()[0];
    const StorageUrl next = client.uploadUrl("a", 6);
    QCOMPARE(client.put(next.url, "newer!").status, 200);
    QCOMPARE(client.download("a").body, std::string("old"));
    QCOMPARE(client.list(), std::vector<StorageObject>{before});
    QCOMPARE(client.meter(Meter::ObjectStorageBytes), 3);
    QCOMPARE(client.complete("a").status, 200);
    QCOMPARE(client.download("a").body, std::string("newer!"));
    QCOMPARE(client.list()[0].createdAt, before.createdAt);
    QCOMPARE(client.meter(Meter::ObjectStorageBytes), 6);
    QTRY_COMPARE(client.files(), 1);
    // A new upload-url ends the one before; a second PUT replaces the first.
    const StorageUrl first = client.uploadUrl("a", 1);
    const StorageUrl second = client.uploadUrl("a", 1);
    QCOMPARE(client.put(first.url, "1").status, 403);
    QCOMPARE(client.put(second.url, "2").status, 200);
    QCOMPARE(client.put(second.url, "3").status, 200);
    QCOMPARE(client.complete("a").status, 200);
    QCOMPARE(client.download("a").body, std::string("3"));
    QTRY_COMPARE(client.files(), 1);
  }

  void listsInTheOrderOfBytes() {
    StorageClient client;
    for (const char* path : {"b/2", "a", "b", "b/1", "B", "b-x"}) client.upload(path, "x");
    client.uploadUrl("b/0", 1);
    const auto paths = [&](const std::string& query) {
      std::string out;
      for (const StorageObject& each : client.list(query)) out += each.path + " ";
      return out;
    };
    QCOMPARE(paths(""), std::string("B a b b-x b/0 b/1 b/2 "));
    QCOMPARE(paths("?prefix=b%2F"), std::string("b/0 b/1 b/2 "));
    QCOMPARE(paths("?limit=2"), std::string("B a "));
    QCOMPARE(client.fixture.get(std::string(kStorage) + "?limit=2").header("Tovuk-Local-Cursor"), std::string("a"));
    QCOMPARE(paths("?limit=3&cursor=a"), std::string("b b-x b/0 "));
    QCOMPARE(paths("?prefix=b&cursor=b/0"), std::string("b/1 b/2 "));
    QCOMPARE(client.fixture.get(std::string(kStorage) + "?cursor=b/0").header("Tovuk-Local-Cursor"), std::string());
    for (const char* wrong : {"?limit=0", "?limit=5001", "?limit=x", "?cursor=..", "?prefix=%zz"})
      QVERIFY2(client.fixture.get(kStorage + std::string(wrong)).status == 400, wrong);
    QCOMPARE(client.fixture.get(std::string(kStorage) + "?limit=5000").status, 200);
  }

  void publicObjectsHaveAUrlWithoutEnd() {
    DrivenClock clock;
    StorageClient client(clock.options());
    const auto object = decodeStorageObject(client.upload("img/a.png", "pixels", "image/png", true).body);
    QVERIFY(object && object->publicUrl);
    QCOMPARE(client.fetch(*object->publicUrl).body, std::string("pixels"));
    QCOMPARE(client.fetch(*object->publicUrl).header("Content-Type"), std::string("image/png"));
    clock.seconds += 86400 * 365;
    client.fixture.restart();
    QCOMPARE(client.fetch(*object->publicUrl, "bytes=0-1").body, std::string("pi"));
    QCOMPARE(client.list()[0].publicUrl->substr(client.fixture.service().url().size()),
             StorageClient::pathOf(*object->publicUrl));
    // Replaced by a private one it is private.
    QCOMPARE(client.upload("img/a.png", "secret", "image/png").status, 200);
    QCOMPARE(client.fetch(*object->publicUrl).status, 404);
    QVERIFY(!client.list()[0].publicUrl);
  }

  void programsAndScriptsAreNotPublic() {
    StorageClient client;
    const auto ask = [&](const char* path, const char* type, bool isPublic) {
      return client.ask("upload-url", StorageClient::uploadBody(path, 1, type, isPublic));
    };
    for (const char* type : {"text/html", "Text/JavaScript", "application/wasm", "application/x-sh",
                             "application/x-msdownload", "application/java-archive"}) {
      QCOMPARE(ask("a", type, true).status, 400);
      QCOMPARE(ask("a", type, true).code(), QStringLiteral("policy_rejected"));
      QCOMPARE(ask("a", type, false).status, 200);
    }
    for (const char* path : {"a.exe", "x/B.JS", "c.html", "d.php"}) {
      QCOMPARE(ask(path, "application/octet-stream", true).status, 400);
      QCOMPARE(ask(path, "application/octet-stream", false).status, 200);
    }
    QCOMPARE(
        client.ask("multipart/create", R"({"path":"a.sh","contentType":"text/plain","sizeBytes":1,"publicRead":true})")
            .status,
        400);
    for (const std::string& bytes : {std::string("\x7f"
                                                 "ELF..."),
                                     std::string("MZ\x90"), std::string("#!/bin/sh\n"), std::string("\0asm", 4),
                                     std::string("  <!DOCTYPE html><p>"), std::string("<?php echo 1;"),
                                     std::string("<svg><script>alert(1)</script></svg>")}) {
      const TestAnswer refused = client.upload("pic.svg", bytes, "image/svg+xml", true);
      QCOMPARE(refused.status, 400);
      QCOMPARE(refused.code(), QStringLiteral("policy_rejected"));
      QCOMPARE(client.upload("private.svg", bytes, "image/svg+xml").status, 200);
    }
    QCOMPARE(client.upload("pic.svg", "<svg><circle/></svg>", "image/svg+xml", true).status, 200);
  }

  void callsAreMeteredOnce() {
    StorageClient client;
    const auto a = [&] { return client.meter(Meter::ObjectStorageClassAOperations); };
    const auto b = [&] { return client.meter(Meter::ObjectStorageClassBOperations); };
    QCOMPARE(a(), 0);
    client.upload("a", "0123456789");  // upload-url, PUT, complete
    QCOMPARE(a(), 3);
    client.list();
    QCOMPARE(a(), 4);
    QCOMPARE(b(), 0);
    client.download("a");  // URL and download
    QCOMPARE(b(), 2);
    QCOMPARE(client.meter(Meter::ObjectStorageEgressBytes), 10);
    client.download("a", "bytes=0-3");
    QCOMPARE(b(), 4);
    QCOMPARE(client.meter(Meter::ObjectStorageEgressBytes), 14);
    // What fails and what is free.
    client.download("missing");
    client.download("a", "bytes=99-");
    client.complete("missing");
    client.ask("upload-url", "{}");
    client.remove("a");
    QCOMPARE(a(), 4);
    QCOMPARE(b(), 5);  // the URL of the range that could not be
    QCOMPARE(client.meter(Meter::ObjectStorageEgressBytes), 14);
    QCOMPARE(client.meter(Meter::ObjectStorageBytes), 0);
  }

  void countsShowWhatIsThere() {
    StorageClient client;
    client.upload("a", std::string(10, 'x'));
    client.uploadUrl("b", kMib);
    client.uploadUrl("a", 1);  // of the same path
    const auto services = decodeServices(client.fixture.get("/v1/services").body)->services;
    QCOMPARE(services[0].resources.storageObjects, std::optional<std::int64_t>(2));
    QCOMPARE(services[0].capabilities.find("object_storage"), std::optional<bool>(true));
    const auto usage = decodeAccountUsage(client.fixture.get("/v1/usage").body)->usage;
    QCOMPARE(usage.storageObjectCount, std::optional<std::int64_t>(2));
    QCOMPARE(usage.objectStorageMib, std::optional<std::int64_t>(2));
    QCOMPARE(usage.month.find(Meter::ObjectStorageBytes), std::optional<std::int64_t>(10));
  }

  void aRemovedServiceTakesItsObjectsAlong() {
    StorageClient client;
    const auto shown = decodeStorageObject(client.upload("a.png", "x", "image/png", true).body);
    const StorageUrl pending = client.uploadUrl("b", 1);
    QCOMPARE(client.put(pending.url, "y").status, 200);
    const std::string url = decodeStorageUrl(client.downloadUrl("a.png").body)->url;
    QCOMPARE(client.files(), 2);
    QCOMPARE(client.fixture.send("DELETE", "/v1/services/shop").status, 200);
    QCOMPARE(client.fetch(url).status, 404);
    QCOMPARE(client.fetch(*shown->publicUrl).status, 404);
    QCOMPARE(client.put(pending.url, "z").status, 403);
    QTRY_COMPARE_WITH_TIMEOUT(client.files(), 0, 40000);
    const auto usage = decodeAccountUsage(client.fixture.get("/v1/usage").body)->usage;
    QCOMPARE(usage.storageObjectCount, std::optional<std::int64_t>(0));
    QCOMPARE(usage.month.find(Meter::ObjectStorageBytes), std::optional<std::int64_t>(0));
  }
};

QTEST_GUILESS_MAIN(ObjectsTest)
#include "objects_test.moc"
