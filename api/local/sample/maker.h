// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the files of this folder make the sample with (internal). The first failure is kept, and nothing is done after
// it, so that callers look once, at the end.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "api/local/sample/sample.h"

namespace tovuk::local {

class Maker {
 public:
  explicit Maker(const SampleContext& context) : m_context(context), m_now(context.clock.now()), m_time(m_now) {}
  Maker(const Maker&) = delete;
  Maker& operator=(const Maker&) = delete;
  ~Maker() { m_context.clock.pin({}); }

  [[nodiscard]] const SampleContext& context() const { return m_context; }
  [[nodiscard]] UtcTime now() const { return m_now; }    // at which the sample ends
  [[nodiscard]] UtcTime time() const { return m_time; }  // at which the next thing happens
  // What follows happened so long ago.
  void at(std::chrono::seconds ago);

  // The id of a service that was made before.
  [[nodiscard]] std::string serviceId(std::string_view name) const;
  // Calls a route as the account does; the body of the answer, "" after a failure.
  std::string call(std::string_view verb, const std::string& target, const std::string& body = {});
  // Sends the body of a route that takes a file.
  void upload(const std::string& target, const std::string& contentType, std::string_view bytes);
  // One transaction, for what no route writes.
  void write(const std::function<void(Db&)>& body);

  void fail(const Error& error);
  void expect(const Result<Done>& result);
  [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

 private:
  std::optional<Call> callOf(std::string_view verb, const std::string& target);
  std::string send(const Call& call, std::string_view target);

  const SampleContext& m_context;
  UtcTime m_now, m_time;
  std::optional<Error> m_fault;
};

inline constexpr std::string_view kShopService = "shop-api";
inline constexpr std::string_view kAuthService = "auth-service";
inline constexpr const char* kShopPath = "/v1/services/shop-api";
inline constexpr const char* kAuthPath = "/v1/services/auth-service";

// One for each type of resource, in the order in which they are made.
void addDatabases(Maker& maker);
void addKv(Maker& maker);
void addQueues(Maker& maker);
void addCronTriggers(Maker& maker);
void addState(Maker& maker);
void addObjects(Maker& maker);
void addSettings(Maker& maker);  // bindings, secrets, domains
void addDeploys(Maker& maker);   // with their builds and logs
void addServiceLogs(Maker& maker);
void addUsage(Maker& maker);  // last: what the making counted goes

}  // namespace tovuk::local
