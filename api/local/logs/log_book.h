// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of services, builds and deploys. Any part may write them; only the routes of logs and overviews read them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/result.h"
#include "api/contract/service/service.h"
#include "api/contract/time.h"
#include "api/local/store/store.h"
#include "api/local/usage/meter_book.h"

namespace tovuk::local {

enum class LogStream : std::uint8_t { Stdout, Stderr, System };

// A line with a build or a deploy (their numbers: 3 of job_3) is in the log of that build or deploy; one with neither
// is in the log of its service.
struct LogEntry {
  std::string service;  // id
  std::optional<std::int64_t> build, deploy;
  LogStream stream = LogStream::System;
  std::string message;  // cut after 8192 characters
  UtcTime time;
};

// Which log, and which page of it: the newest lines before `before`, none as old as `after`.
struct LogPage {
  enum class Source : std::uint8_t { Service, Build, Deploy };
  struct Position {
    std::int64_t time = 0;  // milliseconds
    std::int64_t id = 0;
  };
  Source source = Source::Service;
  std::string service;      // of a service's log
  std::int64_t number = 0;  // of a build's or deploy's log
  std::int64_t limit = 0;
  std::optional<Position> before;
  UtcTime after;
};

inline constexpr const char* kLogSchema = R"(
CREATE TABLE IF NOT EXISTS log_lines(id INTEGER PRIMARY KEY, service TEXT NOT NULL, build INTEGER, deploy INTEGER,
  runtime INTEGER NOT NULL, time INTEGER NOT NULL, stream INTEGER NOT NULL, message TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS log_lines_by_service ON log_lines(service, runtime, time);
CREATE INDEX IF NOT EXISTS log_lines_by_build ON log_lines(build, time) WHERE build IS NOT NULL;
CREATE INDEX IF NOT EXISTS log_lines_by_deploy ON log_lines(deploy, time) WHERE deploy IS NOT NULL;
CREATE INDEX IF NOT EXISTS log_lines_by_time ON log_lines(time);
CREATE TABLE IF NOT EXISTS log_graves(service TEXT PRIMARY KEY) WITHOUT ROWID;
)";

class LogBook {
 public:
  LogBook(Store& store, MeterBook& meters) : m_store(store), m_meters(meters) {}

  // Metered: one log event a line. Errors: RateLimited when a hard cap is used up; nothing is written then.
  Result<Done> append(std::string_view service, std::optional<std::int64_t> build, std::optional<std::int64_t> deploy,
                      LogStream stream, std::string_view message, UtcTime time);
  Result<Done> append(const std::vector<LogEntry>& entries);

  // In a write of the caller, who meters it, or does not (lines of the past).
  static void insert(Db& db, const LogEntry& entry);
  static LogsResponse read(Db& db, const LogPage& page);
  // A cursor of an answer, read again. nullopt: it is none.
  static std::optional<LogPage::Position> positionOf(std::string_view cursor);
  static std::optional<UtcTime> oldest(Db& db);
  // Deletes at most `most` lines as old as `until`; true when none of them is left.
  static bool forget(Db& db, UtcTime until, std::int64_t most);
  // The lines of a service that is gone: marked, then deleted in small steps.
  static void bury(Db& db, std::string_view service);
  static bool hasGraves(Db& db);
  static void sweep(Db& db, std::int64_t most);

 private:
  Store& m_store;
  MeterBook& m_meters;
};

}  // namespace tovuk::local
