// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sqlite/watch.h"

#include <poll.h>

namespace tovuk::local {

namespace {

// A client that hangs up has its statement interrupted within 100 ms; this is the look-out's pace.
constexpr std::chrono::milliseconds kPace(25);

}  // namespace

bool hasHungUp(int socket) {
  if (socket < 0) return false;
#ifdef POLLRDHUP
  constexpr short gone = POLLRDHUP | POLLHUP | POLLERR;
#else
  constexpr short gone = POLLHUP | POLLERR;
#endif
  pollfd entry{socket, gone, 0};
  return ::poll(&entry, 1, 0) > 0 && (entry.revents & gone) != 0;
}

Watch::Run::Run(Watch& watch, sqlite3* db, int socket, std::chrono::milliseconds limit)
    : m_watch(watch), m_db(db), m_socket(socket), m_deadline(std::chrono::steady_clock::now() + limit) {
  const std::lock_guard lock(watch.m_mutex);
  m_place = watch.m_runs.insert(watch.m_runs.end(), this);
  if (watch.m_stopped) m_cause = StopCause::Ending;
  if (watch.m_asleep) watch.m_wake.notify_one();
}

Watch::Run::~Run() {
  const std::lock_guard lock(m_watch.m_mutex);
  m_watch.m_runs.erase(m_place);
}

StopCause Watch::Run::look() {
  if (m_cause == StopCause::None) {
    if (hasHungUp(m_socket))
      m_cause = StopCause::HungUp;
    else if (std::chrono::steady_clock::now() >= m_deadline.load())
      m_cause = StopCause::Timeout;
  }
  return m_cause;
}

Watch::Watch() : m_thread([this] { loop(); }) {}

Watch::~Watch() {
  {
    const std::lock_guard lock(m_mutex);
    m_ending = true;
  }
  m_wake.notify_one();
  m_thread.join();
}

void Watch::stopAll() {
  const std::lock_guard lock(m_mutex);
  m_stopped = true;
  for (Run* run : m_runs) {
    run->m_cause = StopCause::Ending;
    sqlite3_interrupt(run->m_db);
  }
}

std::size_t Watch::running() {
  const std::lock_guard lock(m_mutex);
  return m_runs.size();
}

void Watch::loop() {
  std::unique_lock lock(m_mutex);
  while (!m_ending) {
    m_asleep = true;
    m_wake.wait(lock, [this] { return m_ending || !m_runs.empty(); });
    m_asleep = false;
    m_wake.wait_for(lock, kPace, [this] { return m_ending; });
    // Again at every round, not once: an interrupt between two steps of a statement is lost.
    for (Run* run : m_runs)
      if (run->look() != StopCause::None) sqlite3_interrupt(run->m_db);
  }
}

}  // namespace tovuk::local
