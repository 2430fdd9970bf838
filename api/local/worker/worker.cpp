// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/worker/worker.h"

#include <httplib.h>

#include <chrono>

namespace tovuk::local {

namespace {

constexpr std::chrono::seconds kConnect{2};
constexpr std::chrono::seconds kWall = std::chrono::minutes(15);
constexpr std::chrono::milliseconds kStopPace{5};

// "http://127.0.0.1:3000/base" -> host part and path part.
std::pair<std::string, std::string> split(const std::string& url) {
  const std::size_t scheme = url.find("://");
  const std::size_t path = scheme == std::string::npos ? std::string::npos : url.find('/', scheme + 3);
  if (path == std::string::npos) return {url, ""};
  std::string base = url.substr(path);
  while (base.ends_with('/')) base.pop_back();
  return {url.substr(0, path), base};
}

}  // namespace

Worker::Worker(const std::vector<std::pair<std::string, std::string>>& urls) : m_urls(urls.begin(), urls.end()) {}

void Worker::set(const std::string& service, const std::string& url) {
  const std::lock_guard lock(m_mutex);
  ++m_version;
  if (url.empty())
    m_urls.erase(service);
  else
    m_urls[service] = url;
}

std::string Worker::urlOf(std::string_view serviceId, std::string_view serviceName) const {
  const std::lock_guard lock(m_mutex);
  for (const std::string_view key : {serviceId, serviceName})
    if (const auto found = m_urls.find(std::string(key)); found != m_urls.end()) return found->second;
  return {};
}

std::map<std::string, std::string> Worker::all() const {
  const std::lock_guard lock(m_mutex);
  return m_urls;
}

std::uint64_t Worker::version() const {
  const std::lock_guard lock(m_mutex);
  return m_version;
}

Delivery Worker::post(std::string_view serviceId, std::string_view serviceName, const std::string& path,
                      const std::string& body) {
  const std::string url = urlOf(serviceId, serviceName);
  if (url.empty()) return Delivery::NoWorker;
  const auto [host, base] = split(url);
  httplib::Client client(host);
  client.set_connection_timeout(kConnect);
  client.set_read_timeout(kWall);
  client.set_write_timeout(kWall);
  int ticket = 0;
  {
    const std::lock_guard lock(m_mutex);
    if (m_stopped) return Delivery::Refused;
    ticket = m_next++;
    m_running[ticket] = &client;
  }
  const auto answer = client.Post(base + path, body, "application/json");
  const std::lock_guard lock(m_mutex);
  m_running.erase(ticket);
  m_ended.notify_all();
  return answer && answer->status >= 200 && answer->status < 300 ? Delivery::Accepted : Delivery::Refused;
}

bool Worker::stopped() const {
  const std::lock_guard lock(m_mutex);
  return m_stopped;
}

void Worker::stop() {
  std::unique_lock lock(m_mutex);
  m_stopped = true;
  // A client that is not connected yet does not notice, so it is told until its call has ended.
  do {
    for (auto& [ticket, client] : m_running) static_cast<httplib::Client*>(client)->stop();
  } while (!m_ended.wait_for(lock, kStopPace, [this] { return m_running.empty(); }));
}

}  // namespace tovuk::local
