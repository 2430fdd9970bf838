// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A worker that answers what the test wants, when it wants.
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tovuk::local {

class FakeWorker {
 public:
  struct Ring {
    std::string target, body;
  };

  FakeWorker() : m_port(m_server.bind_to_any_port("127.0.0.1")) {
    m_server.Post(".*", [this](const httplib::Request& request, httplib::Response& response) {
      if (during) during();
      std::unique_lock lock(m_mutex);
      m_rings.push_back({request.target, request.body});
      response.status = status;
      m_changed.notify_all();
      m_changed.wait(lock, [&] { return m_held.empty() || !request.target.starts_with(m_held); });
    });
    m_thread = std::thread([this] { m_server.listen_after_bind(); });
    while (!m_server.is_running()) std::this_thread::yield();  // stop() before that would not be heard
  }
  FakeWorker(const FakeWorker&) = delete;
  FakeWorker& operator=(const FakeWorker&) = delete;
  ~FakeWorker() {
    hold({});
    m_server.stop();
    m_thread.join();
  }

  [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
  [[nodiscard]] std::vector<Ring> rings() {
    const std::lock_guard lock(m_mutex);
    return m_rings;
  }
  bool waitFor(std::size_t count) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_rings.size() >= count; });
  }
  // Requests whose target begins with this are not answered; "" answers those that wait.
  void hold(const std::string& target) {
    const std::lock_guard lock(m_mutex);
    m_held = target;
    m_changed.notify_all();
  }

  // Set before the first ring, or while none can come.
  int status = 200;
  std::function<void()> during;

 private:
  httplib::Server m_server;
  int m_port;
  std::thread m_thread;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::vector<Ring> m_rings;
  std::string m_held;
};

}  // namespace tovuk::local
