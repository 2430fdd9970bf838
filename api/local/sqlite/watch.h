// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stops statements whose client hung up, whose time is over, or whose service ends. One thread looks at all of them.
#pragma once

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <list>
#include <mutex>
#include <thread>

namespace tovuk::local {

enum class StopCause : std::uint8_t { None, HungUp, Timeout, Ending };

class Watch {
 public:
  Watch();
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;
  ~Watch();

  // A statement that runs. While it lives its connection may be interrupted.
  class Run {
   public:
    // `socket` -1: nobody to hang up.
    Run(Watch& watch, sqlite3* db, int socket, std::chrono::milliseconds limit);
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;
    ~Run();
    [[nodiscard]] StopCause cause() const { return m_cause.load(); }
    // Looks now, instead of at the next round: worth it after waiting for a lock.
    StopCause look();
    // Time that the client took to read does not count as the statement's.
    void extend(std::chrono::steady_clock::duration by) { m_deadline = m_deadline.load() + by; }

   private:
    friend class Watch;
    Watch& m_watch;
    sqlite3* m_db;
    int m_socket;
    std::atomic<std::chrono::steady_clock::time_point> m_deadline;
    std::atomic<StopCause> m_cause{StopCause::None};
    std::list<Run*>::iterator m_place;
  };

  void stopAll();  // interrupts what runs and what will be run from now on
  [[nodiscard]] std::size_t running();

 private:
  void loop();

  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::list<Run*> m_runs;
  bool m_asleep = false;
  bool m_ending = false;
  bool m_stopped = false;
  std::thread m_thread;
};

// The other side has closed, or half closed, its socket.
bool hasHungUp(int socket);

}  // namespace tovuk::local
