// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything behind the door that lives on one state of the data folder. A restore of a snapshot ends it, replaces the
// folder's files and opens another one, while the HTTP server goes on.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/result.h"
#include "api/local/api.h"
#include "api/local/clock.h"
#include "api/local/housekeeper.h"
#include "api/local/part.h"
#include "api/local/scheduler/scheduler.h"
#include "api/local/service.h"
#include "api/local/sqlite/backups.h"
#include "api/local/sqlite/watch.h"
#include "api/local/store/catalogue.h"
#include "api/local/store/control_store.h"
#include "api/local/store/data_folder.h"
#include "api/local/store/store.h"
#include "api/local/usage/meter_book.h"
#include "api/local/worker/deliveries.h"
#include "api/local/worker/worker.h"

namespace tovuk::local {

class Core {
 public:
  struct Around {
    const Options& options;
    const DataFolder& folder;
    Clock& clock;
    Watch& watch;
    std::function<std::string()> url;
    std::map<std::string, std::string> workers;  // service name or id, URL
  };

  // Makes the sample project in a folder that holds nothing yet, when the options say so.
  static Result<std::unique_ptr<Core>> open(const Around& around);
  Core(const Core&) = delete;
  Core& operator=(const Core&) = delete;
  ~Core();  // ends what runs, writes the meters and folds the write-ahead logs in

  // Work in the background begins: delivery, cron, alarms, expiry.
  void begin();
  // Deliveries that wait for a worker end, and no others begin; an advance of the clock ends. Safe from any thread.
  void interrupt();

  // Refuses what a runtime token does not reach, and records what the account did.
  Answer handle(const Call& call);
  // Whose token this is, besides the one of the start: see HttpServer::TokenOwner.
  [[nodiscard]] std::optional<std::string> tokenOwner(std::string_view token);
  // Where the body of a call that goes into a file is written.
  Result<BodyPlace> placeOfBody(const Call& call);
  void wake();
  bool advanceTo(UtcTime to) { return m_scheduler.advanceTo(to); }
  [[nodiscard]] std::map<std::string, std::string> workers() const { return m_worker.all(); }

 private:
  Core(const Around& around, std::unique_ptr<ControlStore> control, std::unique_ptr<Store> data);
  PartContext context(const Around& around);
  [[nodiscard]] Answer withCheckout(const Answer& refusal) const;
  Result<Done> prepare();
  Result<Done> makeSampleIn(const DataFolder& folder);
  [[nodiscard]] std::vector<Part*> parts() const;

  // In the order in which they need each other; they end the other way round.
  const Options& m_options;
  const std::function<std::string()> m_url;
  Clock& m_clock;
  std::unique_ptr<ControlStore> m_control;
  std::unique_ptr<Store> m_data;
  Catalogue m_catalogue;
  Backups m_backups;
  MeterBook m_meters;
  Worker m_worker;
  Deliveries m_deliveries;
  std::vector<std::unique_ptr<Part>> m_parts;
  Handlers m_handlers;
  Api m_api;
  Scheduler m_scheduler;
  std::optional<Housekeeper> m_housekeeper;
};

}  // namespace tovuk::local
