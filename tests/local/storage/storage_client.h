// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a client of object storage does, over HTTP.
#pragma once

#include <atomic>
#include <filesystem>
#include <string>

#include "api/contract/codec.h"
#include "api/contract/storage/codec.h"
#include "tests/local/local_fixture.h"

namespace tovuk::local {

inline constexpr const char* kStorage = "/v1/services/shop/storage";
inline constexpr std::int64_t kMib = 1048576;

class StorageClient {
 public:
  explicit StorageClient(Options options = {}) : fixture(std::move(options)) {
    const TestAnswer made = fixture.post("/v1/services", R"({"name":"shop","kind":"fullstack"})");
    if (made.status != 200) qWarning("%s", made.body.c_str());
  }

  static std::string uploadBody(const std::string& path, std::int64_t size, const std::string& type = "text/plain",
                                bool isPublic = false) {
    StorageUploadRequest request;
    request.path = path;
    request.contentType = type;
    request.sizeBytes = size;
    request.publicRead = isPublic;
    return encode(request);
  }
  TestAnswer ask(const std::string& action, const std::string& body) {
    return fixture.post(std::string(kStorage) + "/" + action, body);
  }
  StorageUrl uploadUrl(const std::string& path, std::int64_t size, const std::string& type = "text/plain",
                       bool isPublic = false) {
    return *decodeStorageUrl(ask("upload-url", uploadBody(path, size, type, isPublic)).body);
  }
  // Without a token, to wherever the service listens now.
  TestAnswer put(const std::string& url, const std::string& bytes, const std::string& type = "text/plain",
                 const httplib::Headers& headers = {}) {
    httplib::Client client("127.0.0.1", fixture.service().port());
    client.set_url_encode(false);
    httplib::Request request;
    request.method = "PUT";
    request.path = pathOf(url);
    request.headers = headers;
    if (!type.empty()) request.headers.emplace("Content-Type", type);
    request.body = bytes;
    const auto result = client.send(request);
    if (!result) return {};
    return {result->status, result->body, result->headers};
  }
  TestAnswer fetch(const std::string& url, const std::string& range = {}, const httplib::Headers& more = {}) {
    httplib::Headers headers = more;
    if (!range.empty()) headers.emplace("Range", range);
    return fixture.send("GET", pathOf(url), {}, headers, false);
  }
  TestAnswer complete(const std::string& path) { return ask("complete", encode(StoragePathRequest{path})); }
  TestAnswer upload(const std::string& path, const std::string& bytes, const std::string& type = "text/plain",
                    bool isPublic = false) {
    const StorageUrl target = uploadUrl(path, static_cast<std::int64_t>(bytes.size()), type, isPublic);
    const TestAnswer sent = put(target.url, bytes, type);
    return sent.status == 200 ? complete(path) : sent;
  }
  TestAnswer downloadUrl(const std::string& path) { return ask("download-url", encode(StoragePathRequest{path})); }
  TestAnswer download(const std::string& path, const std::string& range = {}) {
    const TestAnswer url = downloadUrl(path);
    return url.status == 200 ? fetch(decodeStorageUrl(url.body)->url, range) : url;
  }
  TestAnswer remove(const std::string& path) { return fixture.send("DELETE", std::string(kStorage) + "?path=" + path); }
  std::vector<StorageObject> list(const std::string& query = {}) {
    return decodeStorageObjects(fixture.get(kStorage + query).body)->objects;
  }
  std::int64_t meter(Meter meter) {
    return decodeAccountUsage(fixture.get("/v1/usage").body)->usage.month.find(meter).value_or(-1);
  }
  // Files of a folder in the data folder.
  [[nodiscard]] int files(const std::string& folder = "objects") const {
    std::error_code code;
    int count = 0;
    for (std::filesystem::directory_iterator it(fixture.folder() + "/" + folder, code), end; !code && it != end;
         it.increment(code))
      ++count;
    return count;
  }
  // The URL's part behind host and port.
  static std::string pathOf(const std::string& url) { return url.substr(url.find('/', 7)); }

  LocalFixture fixture;
};

// A clock that a test drives.
struct DrivenClock {
  std::atomic<std::int64_t> seconds{1790000000};
  [[nodiscard]] Options options() {
    Options out;
    out.clock = [this] { return UtcTime(std::chrono::seconds(seconds.load())); };
    return out;
  }
};

}  // namespace tovuk::local
