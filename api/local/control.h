// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Faults on demand, for tests of clients: POST /v1/local/control, only with --control.
//
//   {"next": {"status": 503, "delayMs": 50, "route": "queryServiceSqliteDatabase", "count": 2}}
//
// Every member of `next` is optional: `status` 4xx or 5xx to answer instead of doing the work, `delayMs` to wait first,
// `route` the operation meant (any when absent), `count` how many calls (1; 1000000 stands for always). `how` is
// `status`, `cap` (429 usage_cap_reached), `truncate` (the work is done and half of its answer sent) or `disconnect`
// (no answer at all, as when offline). {"clear": true} takes all faults away; {} changes nothing. The answer tells how
// many faults are waiting and how many statements run: {"pending": 1, "running": 0}.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>

#include "api/local/http/call.h"
#include "api/local/sqlite/watch.h"

namespace tovuk::local {

class Control {
 public:
  explicit Control(Watch& watch) : m_watch(watch) {}

  Answer handle(const Call& call);
  struct Intervention {
    std::optional<Answer> instead;
    bool truncate = false;  // what the call itself answers
  };
  // Before a call is handled: waits, and answers in its place when a fault says so.
  Intervention intervene(const Call& call);
  void stop();  // ends the waiting

 private:
  struct Fault {
    std::string route;
    std::string how;
    int status = 0;
    std::int64_t delayMs = 0;
    std::int64_t count = 1;
  };

  Watch& m_watch;
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::deque<Fault> m_faults;
  bool m_stopped = false;
};

}  // namespace tovuk::local
