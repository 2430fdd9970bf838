// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The State part alone, without HTTP and scheduler, so that a test says when anything happens; and a worker that
// answers what the test wants.
#pragma once

#include <QTemporaryDir>
#include <QTest>
#include <httplib.h>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "api/contract/state/codec.h"
#include "api/local/state/state_part.h"
#include "api/local/store/data_folder.h"

namespace tovuk::local {

class FakeWorker {
 public:
  struct Ring {
    std::string target, body;
  };

  FakeWorker() : m_port(m_server.bind_to_any_port("127.0.0.1")) {
    m_server.Post(".*", [this](const httplib::Request& request, httplib::Response& response) {
      if (during) during();
      const std::lock_guard lock(m_mutex);
      m_rings.push_back({request.target, request.body});
      response.status = status;
      m_rung.notify_all();
    });
    m_thread = std::thread([this] { m_server.listen_after_bind(); });
    while (!m_server.is_running()) std::this_thread::yield();  // stop() before that would not be heard
  }
  FakeWorker(const FakeWorker&) = delete;
  FakeWorker& operator=(const FakeWorker&) = delete;
  ~FakeWorker() {
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
    return m_rung.wait_for(lock, std::chrono::seconds(10), [&] { return m_rings.size() >= count; });
  }

  // Set before the first ring, or while none can come.
  int status = 200;
  std::function<void()> during;

 private:
  httplib::Server m_server;
  int m_port;
  std::thread m_thread;
  std::mutex m_mutex;
  std::condition_variable m_rung;
  std::vector<Ring> m_rings;
};

class StateWorld {
 public:
  explicit StateWorld(Plan plan = Plan::Free)
      : m_folder(*DataFolder::open(m_dir.path().toStdString() + "/data")),
        m_control(*ControlStore::open(m_folder.full("control.db"))),
        m_store(*Store::open(m_folder.full("data.db"), kRegistrySchema)),
        m_catalogue(*m_control, m_folder),
        m_plan(plan) {
    service = m_catalogue.addService("shop", "rust_worker").value();
    open();
  }

  // As after a restart: what was in memory only is gone.
  void open() {
    part = makeStatePart(PartContext{m_options,
                                     clock,
                                     *m_store,
                                     meters,
                                     m_catalogue,
                                     m_folder,
                                     worker,
                                     {},
                                     [this] { ++wakes; },
                                     [](const ServiceRecord&) { return Answer{}; },
                                     {},
                                     {},
                                     {},
                                     {},
                                     {},
                                     m_plan});
    m_handlers = Handlers();
    part->addHandlers(m_handlers);
    const std::string schema = part->schema();
    write([&](Db& db) { static_cast<void>(execute(db.raw(), schema.c_str())); });
  }

  // Path after the service: "/state/namespaces".
  Answer send(const char* verb, const std::string& path, const std::string& body = {}) {
    const bool runs = path.ends_with("/runs") || path.find("/runs?") != std::string::npos;
    auto matched = match(verb, (runs ? "/v1/local/services/shop" : "/v1/services/shop") + path);
    auto* route = std::get_if<Matched>(&matched);
    if (route == nullptr) return answer(std::string("no such route"));
    Call call;
    call.route = *route;
    call.body = body;
    return (*m_handlers.ofService(route->id))(call, service);
  }

  template <class F>
  void write(F&& body) {
    const auto done = m_store->write([&](Db& db) -> Result<Done> {
      body(db);
      return Done{};
    });
    QVERIFY2(done, done ? "" : done.error().message.c_str());
  }
  std::int64_t ask(std::string_view sql) {
    return m_store->read([&](Db& db) {
      auto row = db.use(sql);
      return row.step() ? row.integer(0) : -1;
    });
  }

  // All that is due now, as the scheduler does it; how many runs it took.
  int runDue() {
    int runs = 0;
    for (auto due = part->due(); due && *due <= clock.now() && runs < 1000; due = part->due(), ++runs)
      part->run(clock.now());
    return runs;
  }
  void setAlarm(const std::string& object, const std::string& body) {
    QCOMPARE(send("PUT", "/state/namespaces/Room/objects/" + object + "/alarm", body).status, 200);
  }
  StateAlarmResponse alarm(const std::string& object) {
    return *decodeStateAlarm(send("GET", "/state/namespaces/Room/objects/" + object + "/alarm").body);
  }
  std::vector<StateAlarmRun> runs() {
    return decodeStateAlarmRuns(send("GET", "/state/namespaces/Room/alarms/runs?limit=1000").body)->runs;
  }
  [[nodiscard]] std::int64_t meter(Meter which) { return meters.month().find(which).value_or(-1); }

 private:
  QTemporaryDir m_dir;
  Options m_options;
  DataFolder m_folder;
  std::unique_ptr<ControlStore> m_control;
  std::unique_ptr<Store> m_store;
  Catalogue m_catalogue;
  Plan m_plan;
  Handlers m_handlers;

 public:
  ServiceRecord service;
  Clock clock{[] { return *parseTime("2026-03-01T10:00:00Z"); }};
  MeterBook meters{*m_control, [this] { return clock.now(); }};
  Worker worker{{}};
  int wakes = 0;
  std::unique_ptr<Part> part;
};

}  // namespace tovuk::local
