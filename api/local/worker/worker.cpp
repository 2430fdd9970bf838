// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/worker/worker.h"

#include <httplib.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <exception>
#include <utility>

namespace tovuk::local {

namespace {

constexpr std::chrono::seconds kConnect{2};
constexpr std::chrono::seconds kWall = std::chrono::minutes(15);
constexpr std::chrono::milliseconds kStopPace{5};
constexpr std::size_t kMaxUrlBytes = 2048;
constexpr unsigned kMaxPort = 65535;

bool isPort(std::string_view text) {
  unsigned port = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), port);
  return code == std::errc() && end == text.data() + text.size() && port >= 1 && port <= kMaxPort;
}

bool isHost(std::string_view text) {
  const bool six = text.size() > 2 && text.front() == '[' && text.back() == ']';
  if (six) text = text.substr(1, text.size() - 2);
  return !text.empty() && std::all_of(text.begin(), text.end(), [six](char c) {
    const bool hexadecimal = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '.';
    if (six) return hexadecimal || c == ':';
    return hexadecimal || (c >= 'g' && c <= 'z') || (c >= 'G' && c <= 'Z') || c == '-' || c == '_';
  });
}

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

bool isWorkerUrl(std::string_view url) {
  const auto fits = [](char c) { return c > ' ' && c < '\x7F'; };
  if (url.size() > kMaxUrlBytes || !std::all_of(url.begin(), url.end(), fits)) return false;
  const std::size_t scheme = url.starts_with("http://") ? 7 : url.starts_with("https://") ? 8 : 0;
  if (scheme == 0) return false;
  const std::string_view authority = url.substr(scheme, std::min(url.find('/', scheme), url.size()) - scheme);
  const std::size_t colon =
      authority.find(':', authority.starts_with('[') ? std::min(authority.find(']'), authority.size()) : 0);
  return isHost(authority.substr(0, colon)) && (colon == std::string_view::npos || isPort(authority.substr(colon + 1)));
}

Worker::Worker(const std::vector<std::pair<std::string, std::string>>& urls) : m_urls(urls.begin(), urls.end()) {}

void Worker::set(std::string_view serviceId, std::string_view serviceName, const std::string& url) {
  const std::lock_guard lock(m_mutex);
  m_urls.erase(std::string(serviceId));
  ++m_version;
  if (url.empty())
    m_urls.erase(std::string(serviceName));
  else
    m_urls[std::string(serviceName)] = url;
}

std::string Worker::urlOf(std::string_view serviceId, std::string_view serviceName) const {
  const std::lock_guard lock(m_mutex);
  for (const std::string_view key : {serviceId, serviceName})
    if (const auto found = m_urls.find(std::string(key)); found != m_urls.end()) return found->second;
  return {};
}

// A client that stop() can reach, however its call ends.
class Worker::Running {
 public:
  Running(Worker& worker, httplib::Client& client) : m_worker(worker) {
    const std::lock_guard lock(m_worker.m_mutex);
    if (m_worker.m_stopped) return;
    m_ticket = m_worker.m_next++;
    m_worker.m_running[*m_ticket] = &client;
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;
  ~Running() {
    if (!m_ticket) return;
    const std::lock_guard lock(m_worker.m_mutex);
    m_worker.m_running.erase(*m_ticket);
    m_worker.m_ended.notify_all();
  }
  [[nodiscard]] bool begun() const { return m_ticket.has_value(); }

 private:
  Worker& m_worker;
  std::optional<int> m_ticket;
};

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
  try {
    httplib::Client client(host);  // throws for a port beyond an int, and for a scheme it was not built with
    client.set_connection_timeout(kConnect);
    client.set_read_timeout(kWall);
    client.set_write_timeout(kWall);
    const Running running(*this, client);
    if (!running.begun()) return Delivery::Refused;
    const auto answer = client.Post(base + path, body, "application/json");
    return answer && answer->status >= 200 && answer->status < 300 ? Delivery::Accepted : Delivery::Refused;
  } catch (const std::exception&) {
    return Delivery::Refused;
  }
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
