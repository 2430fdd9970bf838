// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A service `shop` with queues, a clock that stands where the test sets it, and a worker that does what it is told.
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "api/contract/codec.h"
#include "api/contract/queue/codec.h"
#include "tests/local/local_fixture.h"

namespace tovuk::local {

inline constexpr const char* kQueues = "/v1/services/shop/queues";

class TestClock {
 public:
  explicit TestClock(const char* text = "2026-05-11T09:30:00Z") : m_now(parseTime(text)->time_since_epoch().count()) {}
  [[nodiscard]] std::function<UtcTime()> source() {
    return [this] { return UtcTime(std::chrono::milliseconds(m_now)); };
  }
  void advance(std::chrono::milliseconds by) { m_now += by.count(); }

 private:
  std::atomic<std::int64_t> m_now;
};

class FakeWorker {
 public:
  enum class Mode { Accept, Refuse, HangUp, Hang };
  struct Delivered {
    std::string path;
    QJsonObject body;
    [[nodiscard]] QJsonArray messages() const { return body[QLatin1String("messages")].toArray(); }
    [[nodiscard]] QJsonObject message(int i = 0) const { return messages()[i].toObject(); }
  };

  FakeWorker() {
    m_server.Post(".*", [this](const httplib::Request& request, httplib::Response& response) {
      std::unique_lock lock(m_mutex);
      m_delivered.push_back({request.path, QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object()});
      m_changed.notify_all();
      const Mode mode = request.path == m_hangingPath ? Mode::Hang : m_mode;
      if (mode == Mode::Hang) m_changed.wait(lock, [this] { return m_released; });
      const bool refused = mode == Mode::Refuse || (mode == Mode::Hang && m_mode == Mode::Refuse);
      response.status = refused ? 503 : 200;
      // The answer breaks off.
      if (mode == Mode::HangUp)
        response.set_content_provider(100, "text/plain",
                                      [](std::size_t, std::size_t, httplib::DataSink&) { return false; });
    });
    m_port = m_server.bind_to_any_port("127.0.0.1");
    m_thread = std::thread([this] { m_server.listen_after_bind(); });
    while (!m_server.is_running()) std::this_thread::yield();  // stop() of one that does not run yet is lost
  }
  FakeWorker(const FakeWorker&) = delete;
  FakeWorker& operator=(const FakeWorker&) = delete;
  ~FakeWorker() {
    release();
    m_server.stop();
    m_thread.join();
  }

  [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
  void set(Mode mode) {
    const std::lock_guard lock(m_mutex);
    m_mode = mode;
  }
  void hangAt(const std::string& path) {
    const std::lock_guard lock(m_mutex);
    m_hangingPath = path;
    m_released = false;
  }
  void release() {
    const std::lock_guard lock(m_mutex);
    m_released = true;
    m_hangingPath.clear();
    m_changed.notify_all();
  }
  // Waits until `count` deliveries came in all; then those.
  std::vector<Delivered> await(std::size_t count) {
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_delivered.size() >= count; });
    return m_delivered;
  }
  std::size_t count() {
    const std::lock_guard lock(m_mutex);
    return m_delivered.size();
  }

 private:
  httplib::Server m_server;
  int m_port = 0;
  std::thread m_thread;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::vector<Delivered> m_delivered;
  Mode m_mode = Mode::Accept;
  std::string m_hangingPath;
  bool m_released = false;
};

class QueueFixture {
 public:
  explicit QueueFixture(Plan plan = Plan::Free, const std::string& workerUrl = {}) : local(options(plan, workerUrl)) {
    local.post("/v1/services", R"({"name":"shop","kind":"fullstack"})");
  }

  ServiceResources create(const std::string& body) { return resourcesOf(local.post(kQueues, body)); }
  TestAnswer send(const std::string& queue, const std::string& body) {
    return local.post(std::string(kQueues) + "/" + queue + "/messages", body);
  }
  QueueMessages list(const std::string& queue, const std::string& query = {}) {
    const TestAnswer answer = local.get(std::string(kQueues) + "/" + queue + "/messages" + query);
    std::vector<Problem> problems;
    auto out = decodeQueueMessages(answer.body, &problems);
    if (!out || !problems.empty()) qWarning("%s", answer.body.c_str());
    return out.value_or(QueueMessages());
  }
  QueueMetrics metrics(const std::string& queue) {
    const TestAnswer answer = local.get(std::string(kQueues) + "/" + queue + "/metrics");
    std::vector<Problem> problems;
    auto out = decodeQueueMetrics(answer.body, &problems);
    if (!out || !problems.empty()) qWarning("%s", answer.body.c_str());
    return out ? out->metrics : QueueMetrics();
  }
  std::int64_t meter(Meter meter) {
    return decodeAccountUsage(local.get("/v1/usage").body)->usage.month.find(meter).value_or(-1);
  }
  // Moves the clock and lets the scheduler look at it.
  void advance(std::chrono::milliseconds by, const std::string& queue) {
    clock.advance(by);
    local.send("PUT", std::string(kQueues) + "/" + queue, "{}");
  }
  // True as soon as the first message of the queue has this status and number of attempts.
  bool awaitMessage(const std::string& queue, const std::string& status, std::int64_t attempts) {
    return QTest::qWaitFor(
        [&] {
          const auto page = list(queue);
          return !page.messages.empty() && page.messages.front().status == status &&
                 page.messages.front().attempts == attempts;
        },
        10000);
  }

  static ServiceResources resourcesOf(const TestAnswer& answer) {
    std::vector<Problem> problems;
    auto out = decodeServiceResources(answer.body, &problems);
    if (answer.status != 200 || !out || !problems.empty()) qWarning("%d %s", answer.status, answer.body.c_str());
    return out.value_or(ServiceResources());
  }

  TestClock clock;  // before the service, which asks it to the end
  LocalFixture local;

 private:
  Options options(Plan plan, const std::string& workerUrl) {
    Options out;
    out.plan = plan;
    out.clock = clock.source();
    if (!workerUrl.empty()) out.workers = {{"shop", workerUrl}};
    return out;
  }
};

}  // namespace tovuk::local
