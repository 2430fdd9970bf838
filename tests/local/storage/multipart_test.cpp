// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Uploads in parts.

#include <QTest>

#include "tests/local/storage/storage_client.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr std::int64_t kPart = 5 * kMib;  // the smallest

std::string createBody(const std::string& path, std::int64_t size, std::optional<std::int64_t> partSize) {
  StorageMultipartRequest request;
  request.upload.path = path;
  request.upload.contentType = "video/mp4";
  request.upload.sizeBytes = size;
  request.partSizeBytes = partSize;
  return encode(request);
}

StorageMultipartCreated create(StorageClient& client, const std::string& path, std::int64_t size) {
  return *decodeStorageMultipartCreated(client.ask("multipart/create", createBody(path, size, kPart)).body);
}

// The bytes of part i, all alike.
std::string bytesOf(const StorageMultipartCreated& upload, std::size_t i) {
  return std::string(static_cast<std::size_t>(upload.parts[i].sizeBytes.value_or(0)), static_cast<char>('a' + i));
}

StorageMultipartComplete sendAll(StorageClient& client, const StorageMultipartCreated& upload) {
  StorageMultipartComplete out{upload.path, upload.uploadId, {}};
  for (std::size_t i = 0; i < upload.parts.size(); ++i)
    out.parts.push_back(
        {upload.parts[i].partNumber, client.put(upload.parts[i].url, bytesOf(upload, i), "").header("ETag")});
  return out;
}

}  // namespace

class MultipartTest : public QObject {
  Q_OBJECT
 private slots:
  void partsBecomeOneObjectAcrossARestart() {
    StorageClient client;
    std::vector<Problem> problems;
    const auto upload = decodeStorageMultipartCreated(
        client.ask("multipart/create", createBody("v.mp4", 2 * kPart + 7, kPart)).body, &problems);
    QVERIFY(upload && problems.empty());
    QCOMPARE(upload->partCount, std::optional<std::int64_t>(3));
    QCOMPARE(upload->parts[1].offsetBytes, std::optional<std::int64_t>(kPart));
    QCOMPARE(upload->parts[2].sizeBytes, std::optional<std::int64_t>(7));
    QCOMPARE(upload->parts[2].method, std::string("PUT"));
    QCOMPARE(upload->parts[2].expiresSeconds, std::optional<std::int64_t>(86400));
    StorageMultipartComplete request{"v.mp4", upload->uploadId, {}};
    const auto send = [&](std::size_t i) {
      const TestAnswer sent = client.put(upload->parts[i].url, bytesOf(*upload, i), "");
      QCOMPARE(sent.status, 200);
      request.parts.push_back({static_cast<std::int64_t>(i) + 1, sent.header("ETag")});
    };
    send(0);
    client.fixture.restart();
    QCOMPARE(client.list()[0].status, std::string("pending"));
    QCOMPARE(client.ask("multipart/complete", encode(request)).status, 400);
    send(1);
    send(2);
    const auto object = decodeStorageObject(client.ask("multipart/complete", encode(request)).body, &problems);
    QVERIFY(object && problems.empty());
    QCOMPARE(object->sizeBytes, std::optional<std::int64_t>(2 * kPart + 7));
    QCOMPARE(client.ask("multipart/complete", encode(request)).status, 404);
    const std::string whole = bytesOf(*upload, 0) + bytesOf(*upload, 1) + bytesOf(*upload, 2);
    QVERIFY(client.download("v.mp4").body == whole);
    // Across the seams.
    const auto from = static_cast<std::size_t>(kPart) - 2;
    const TestAnswer seam = client.download("v.mp4", "bytes=" + std::to_string(from) + "-" + std::to_string(2 * kPart));
    QVERIFY(seam.body == whole.substr(from, static_cast<std::size_t>(2 * kPart) - from + 1));
    QCOMPARE(client.download("v.mp4", "bytes=-8").body, std::string("bccccccc"));
    QCOMPARE(client.files(), 3);
    client.remove("v.mp4");
    QTRY_COMPARE(client.files(), 0);
  }

  void completeLooksAtNumbersOrderTagsAndSizes() {
    StorageClient client;
    const StorageMultipartCreated upload = create(client, "v", kPart + 1);
    QCOMPARE(client.put(upload.parts[1].url, "xx", "").status, 413);
    QCOMPARE(client.put(upload.parts[1].url, "", "").status, 400);
    QCOMPARE(client.put(upload.parts[0].url, "short", "").status, 400);
    const StorageMultipartComplete right = sendAll(client, upload);
    const auto refused = [&](const StorageMultipartComplete& request) {
      const TestAnswer got = client.ask("multipart/complete", encode(request));
      return got.status == 400 && got.code() == QLatin1String("invalid_request") && !got.message().isEmpty();
    };
    auto wrong = right;
    std::swap(wrong.parts[0], wrong.parts[1]);
    QVERIFY(refused(wrong));
    wrong = right;
    wrong.parts.pop_back();
    QVERIFY(refused(wrong));
    wrong = right;
    wrong.parts.push_back({3, "\"x\""});
    QVERIFY(refused(wrong));
    wrong = right;
    wrong.parts[1] = wrong.parts[0];
    QVERIFY(refused(wrong));
    wrong = right;
    wrong.parts[1].etag = "\"00000000000000000000000000000000\"";
    QVERIFY(refused(wrong));
    wrong = right;
    std::swap(wrong.parts[0].etag, wrong.parts[1].etag);
    QVERIFY(refused(wrong));
    wrong = right;
    wrong.parts.clear();
    QVERIFY(refused(wrong));
    wrong = right;
    wrong.parts[0].partNumber = 10001;
    QVERIFY(refused(wrong));
    wrong = right;
    wrong.uploadId = "other";
    QCOMPARE(client.ask("multipart/complete", encode(wrong)).status, 404);
    wrong = right;
    wrong.path = "w";
    QCOMPARE(client.ask("multipart/complete", encode(wrong)).status, 404);
    QCOMPARE(client.complete("v").status, 404);  // that is for single uploads
    // A part sent again has a new tag.
    const std::string again = client.put(upload.parts[1].url, "b", "").header("ETag");
    QVERIFY(refused(right));
    auto renewed = right;
    renewed.parts[1].etag = again.substr(1, again.size() - 2);  // quotes may be left out
    QCOMPARE(client.ask("multipart/complete", encode(renewed)).status, 200);
  }

  void anAbortedUploadIsGone() {
    StorageClient client;
    const StorageMultipartCreated one = create(client, "v", kPart);
    const StorageMultipartCreated two = create(client, "v", kPart);  // side by side
    sendAll(client, one);
    const StorageMultipartComplete right = sendAll(client, two);
    const std::string body = encode(StorageMultipartAbort{"v", one.uploadId});
    QCOMPARE(client.ask("multipart/abort", body).body, std::string(R"({"path":"v","aborted":true})"));
    QCOMPARE(client.ask("multipart/abort", body).body, std::string(R"({"path":"v","aborted":false})"));
    QCOMPARE(client.put(one.parts[0].url, bytesOf(one, 0), "").status, 403);
    QCOMPARE(client.ask("multipart/complete", encode(right)).status, 200);
    QTRY_COMPARE(client.files(), 1);
    QCOMPARE(client.meter(Meter::ObjectStorageBytes), kPart);
    QCOMPARE(client.meter(Meter::ObjectStorageClassAOperations), 5);  // 2 creates, 2 parts, 1 complete
  }

  void aDownloadThatRunsSeesItsObjectToTheEnd() {
    StorageClient client;
    const StorageMultipartCreated upload = create(client, "v", 4 * kPart);
    QCOMPARE(client.ask("multipart/complete", encode(sendAll(client, upload))).status, 200);
    const std::string url = decodeStorageUrl(client.downloadUrl("v").body)->url;
    RawSocket socket(client.fixture.service().port());
    QVERIFY(socket.send("GET " + StorageClient::pathOf(url) + " HTTP/1.1\r\nHost: 127.0.0.1:" +
                        std::to_string(client.fixture.service().port()) + "\r\n\r\n"));
    std::string got = socket.readSome();
    QVERIFY(got.starts_with("HTTP/1.1 200"));
    QCOMPARE(client.upload("v", "other").status, 200);
    QCOMPARE(client.remove("v").status, 200);
    QCOMPARE(client.fetch(url).status, 404);
    const std::size_t whole = got.find("\r\n\r\n") + 4 + static_cast<std::size_t>(4 * kPart);
    while (got.size() < whole) {
      const std::string more = socket.readSome();
      if (more.empty()) break;
      got += more;
    }
    QCOMPARE(got.size(), whole);
    QVERIFY(got.ends_with("ddd"));
    QTRY_COMPARE(client.files(), 0);
  }

  void partSizesFollowTheLimits() {
    Options pro;
    pro.plan = Plan::Pro;
    StorageClient client(pro);
    const auto ask = [&](std::int64_t size, std::optional<std::int64_t> wish) {
      return client.ask("multipart/create", createBody("v", size, wish));
    };
    QCOMPARE(ask(1, kPart - 1).status, 400);
    QCOMPARE(ask(1, 5368709121).status, 400);
    QCOMPARE(ask(0, {}).status, 400);
    QCOMPARE(ask(5492189429761, {}).status, 400);
    QCOMPARE(ask(1, 5368709120).status, 200);
    const auto usual = decodeStorageMultipartCreated(ask(100 * kMib + 1, {}).body);
    QCOMPARE(usual->partSizeBytes, std::optional<std::int64_t>(100 * kMib));
    QCOMPARE(usual->partCount, std::optional<std::int64_t>(2));
    // More than 10000 parts are not possible: the wish is raised.
    const auto largest = decodeStorageMultipartCreated(ask(5492189429760, kPart).body);
    QVERIFY(largest->partCount.value_or(0) <= 10000);
    QCOMPARE(largest->parts.size(), static_cast<std::size_t>(largest->partCount.value_or(0)));
    QCOMPARE(largest->parts.back().offsetBytes.value_or(0) + largest->parts.back().sizeBytes.value_or(0),
             std::int64_t{5492189429760});
    QVERIFY(largest->parts.front().url != largest->parts.back().url);
  }
};

QTEST_GUILESS_MAIN(MultipartTest)
#include "multipart_test.moc"
