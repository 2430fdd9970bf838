// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls the worker of a service, as the platform does: queue batches, cron triggers and alarms (wire page, section 15).
#pragma once

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tovuk::local {

enum class Delivery { Accepted, Refused, NoWorker };  // a 2xx; anything else or no answer; no URL is known

// An http or https URL of at most 2048 bytes: a host, and if there is a port, one from 1 to 65535.
bool isWorkerUrl(std::string_view url);

class Worker {
 public:
  // Service name or id, base URL.
  explicit Worker(const std::vector<std::pair<std::string, std::string>>& urls);

  // In place of what was known by its id or its name. "": none.
  void set(std::string_view serviceId, std::string_view serviceName, const std::string& url);
  [[nodiscard]] std::string urlOf(std::string_view serviceId, std::string_view serviceName) const;
  [[nodiscard]] std::map<std::string, std::string> all() const;
  [[nodiscard]] std::uint64_t version() const;  // another one after each set()

  // POST `path` with a JSON body. Waits at most 15 minutes, the platform's wall time for a consumer; stop() ends it.
  Delivery post(std::string_view serviceId, std::string_view serviceName, const std::string& path,
                const std::string& body);
  // Ends the calls that run and refuses later ones; returns when none runs any more.
  void stop();
  [[nodiscard]] bool stopped() const;  // what was refused since may not have been sent

 private:
  class Running;

  mutable std::mutex m_mutex;
  std::map<std::string, std::string> m_urls;
  std::uint64_t m_version = 0;
  bool m_stopped = false;
  std::condition_variable m_ended;
  std::map<int, void*> m_running;  // httplib clients that wait
  int m_next = 0;
};

}  // namespace tovuk::local
