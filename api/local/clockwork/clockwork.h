// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The routes that a test or a developer turns the service with: clock, faults, snapshots, reset. Answered only with
// --control, and always inside the app.
//
//   GET  /v1/local/clock                       {"now", "nowUnixMs", "stopped"}
//   POST /v1/local/clock                       {"action": "stop" | "go"} or {"action": "set", "toUnixMs": n} or
//                                              {"action": "advance", "byMs": n}; the answer is that of GET
//   GET, POST /v1/local/snapshots              POST takes {"name"}
//   POST /v1/local/snapshots/{id}/restore, DELETE /v1/local/snapshots/{id}
//   POST /v1/local/reset                       an empty folder, or the sample project when the service has one
//
// `advance` runs all that falls due on the way, each at its own time; `set` jumps. Faults: control.h.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "api/local/clock.h"
#include "api/local/clockwork/gate.h"
#include "api/local/control.h"
#include "api/local/core.h"
#include "api/local/http/call.h"

namespace tovuk::local {

class Clockwork {
 public:
  using OpenCore = std::function<Result<std::unique_ptr<Core>>()>;

  Clockwork(const Options& options, const DataFolder& folder, Clock& clock, Control& control, OpenCore open,
            std::unique_ptr<Core>& core);

  // nullopt: not one of its routes, or it is off.
  std::optional<Answer> handle(const Call& call);

  // The service ends: what waits for a worker is cut off, and an advance of the clock with it. Does not wait for those
  // who are inside, who may be waiting themselves.
  void interrupt();

  // Who uses the core is inside.
  [[nodiscard]] Gate& gate() { return m_gate; }
  // Workers that were named since the start, for the next core.
  [[nodiscard]] std::map<std::string, std::string> workers() const { return m_workers; }

 private:
  Answer showClock() const;
  Answer setClock(const Call& call);
  Answer snapshots();
  Answer remove(const std::string& snapshotId);
  Answer create(const Call& call);
  // Ends the core, does `work` with the folder, opens another core.
  Answer apart(const std::function<Answer()>& work);

  const Options& m_options;
  const DataFolder& m_folder;
  Clock& m_clock;
  Control& m_control;
  OpenCore m_open;
  std::unique_ptr<Core>& m_core;
  Gate m_gate;
  std::mutex m_swap;  // held while m_core changes, and by who uses it without being inside
  bool m_interrupted = false;
  int m_waiting = 0;  // calls that wait to be alone; under m_swap
  std::map<std::string, std::string> m_workers;
  std::mutex m_snapshots;  // held by who deletes or lists them without being alone
};

// The error of every call when the folder could not be opened again.
Error coreMissing();

}  // namespace tovuk::local
