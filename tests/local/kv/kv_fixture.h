// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A local service with service `shop`, KV namespace `CACHE` and a clock that the test moves.
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "api/contract/codec.h"
#include "api/contract/kv/codec.h"
#include "tests/local/local_fixture.h"

namespace tovuk::local {

class TestClock {
 public:
  [[nodiscard]] UtcTime now() const { return UtcTime(std::chrono::milliseconds(*m_now)); }
  void advance(std::chrono::milliseconds by) { *m_now += by.count(); }
  [[nodiscard]] std::int64_t seconds() const { return *m_now / 1000; }
  [[nodiscard]] std::function<UtcTime()> source() const {
    return [now = m_now] { return UtcTime(std::chrono::milliseconds(*now)); };
  }

 private:
  std::shared_ptr<std::atomic<std::int64_t>> m_now =
      std::make_shared<std::atomic<std::int64_t>>(parseTime("2026-03-30T12:00:00Z")->time_since_epoch().count());
};

class KvFixture : public LocalFixture {
 public:
  explicit KvFixture(const TestClock& clock = {}) : LocalFixture(optionsOf(clock)) {
    const TestAnswer service = post("/v1/services", R"({"name":"shop","kind":"fullstack"})");
    const TestAnswer space = post(kSpaces, R"({"name":"CACHE"})");
    if (service.status != 200 || space.status != 200) qWarning("%s", space.body.c_str());
  }

  static constexpr const char* kSpaces = "/v1/services/shop/kv/namespaces";
  static std::string path(const std::string& rest) { return "/v1/services/shop/kv/CACHE/" + rest; }

  TestAnswer put(const std::string& key, const std::string& body) { return send("PUT", path("values/" + key), body); }
  TestAnswer putText(const std::string& key, const std::string& text) {
    return put(key, "{\"value\":" + quoteJson(text) + "}");
  }
  TestAnswer value(const std::string& key) { return get(path("values/" + key)); }
  TestAnswer bulkPut(const std::vector<KvPut>& entries) { return send("PUT", path("bulk"), encodeKvBulkPut(entries)); }
  KvKeysResponse keys(const std::string& query = {}) {
    auto page = decodeKvKeys(get(path("keys" + query)).body);
    return page ? std::move(*page) : KvKeysResponse();
  }
  std::int64_t used() { return keys().space.storageUsedBytes.value_or(-1); }
  AccountUsage usage() { return decodeAccountUsage(get("/v1/usage").body)->usage; }
  std::int64_t meter(Meter which) { return usage().day.find(which).value_or(-1); }

 private:
  static Options optionsOf(const TestClock& clock) {
    Options options;
    options.clock = clock.source();
    return options;
  }
};

}  // namespace tovuk::local
