// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The State part alone, without HTTP and scheduler, so that a test says when anything happens.
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

#include "api/contract/state/codec.h"
#include "api/local/state/state_part.h"
#include "api/local/store/data_folder.h"
#include "tests/local/fake_worker.h"

namespace tovuk::local {

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

  StateWorld(const StateWorld&) = delete;
  StateWorld& operator=(const StateWorld&) = delete;
  ~StateWorld() {
    worker.stop();
    deliveries.stop();
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
                                     deliveries,
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
    for (auto due = part->due(); due && *due <= clock.now() && runs < 1000; due = part->due(), ++runs) {
      part->run(clock.now());
      deliveries.waitUntilIdle();
    }
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
  Deliveries deliveries;
  int wakes = 0;
  std::unique_ptr<Part> part;
};

}  // namespace tovuk::local
