// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/logs/log_book.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>

#include "api/contract/log/limits.h"
#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr std::array<std::string_view, 3> kStreams = {"stdout", "stderr", "system"};
constexpr char kCursorMark = '_';

std::string_view nameOf(std::int64_t stream) {
  return stream >= 0 && stream < std::int64_t{kStreams.size()} ? kStreams[static_cast<std::size_t>(stream)]
                                                               : kStreams.back();
}

Statement pageOf(Db& db, const LogPage& page) {
  // The row value is a range of the index, so a page costs its own lines, however long the log is.
  switch (page.source) {
    case LogPage::Source::Build: {
      auto query = db.use(
          "SELECT id, time, stream, message FROM log_lines WHERE build = ? AND time > ? AND (time, id) < (?, ?) "
          "ORDER BY time DESC, id DESC LIMIT ?");
      query.bind(1, page.number);
      return query;
    }
    case LogPage::Source::Deploy: {
      auto query = db.use(
          "SELECT id, time, stream, message FROM log_lines WHERE deploy = ? AND time > ? AND (time, id) < (?, ?) "
          "ORDER BY time DESC, id DESC LIMIT ?");
      query.bind(1, page.number);
      return query;
    }
    case LogPage::Source::Service: break;
  }
  auto query = db.use(
      "SELECT id, time, stream, message FROM log_lines WHERE service = ? AND runtime = 1 AND time > ? "
      "AND (time, id) < (?, ?) ORDER BY time DESC, id DESC LIMIT ?");
  query.bind(1, page.service);
  return query;
}

}  // namespace

Result<Done> LogBook::append(std::string_view service, std::optional<std::int64_t> build,
                             std::optional<std::int64_t> deploy, LogStream stream, std::string_view message,
                             UtcTime time) {
  return append({LogEntry{std::string(service), build, deploy, stream, std::string(message), time}});
}

Result<Done> LogBook::append(const std::vector<LogEntry>& entries) {
  if (auto allowed = m_meters.allow(Meter::LogEvents); !allowed) return allowed;
  auto written = m_store.write([&](Db& db) -> Result<Done> {
    for (const LogEntry& entry : entries) insert(db, entry);
    return Done{};
  });
  if (written) m_meters.count(Meter::LogEvents, static_cast<std::int64_t>(entries.size()));
  return written;
}

void LogBook::insert(Db& db, const LogEntry& entry) {
  const std::string message = clipText(entry.message, kMaxLogMessageCharacters);
  db.use("INSERT INTO log_lines(service, build, deploy, runtime, time, stream, message) VALUES (?, ?, ?, ?, ?, ?, ?)")
      .bind(1, entry.service)
      .bind(2, entry.build)
      .bind(3, entry.deploy)
      .bind(4, std::int64_t{entry.build || entry.deploy ? 0 : 1})
      .bind(5, entry.time)
      .bind(6, static_cast<std::int64_t>(entry.stream))
      .bind(7, message)
      .run();
}

LogsResponse LogBook::read(Db& db, const LogPage& page) {
  constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
  const LogPage::Position before = page.before.value_or(LogPage::Position{largest, largest});
  auto query = pageOf(db, page);
  query.bind(2, page.after).bind(3, before.time).bind(4, before.id).bind(5, page.limit + 1);
  LogsResponse out;
  out.hasMore = false;
  LogPage::Position last;
  while (query.step()) {
    if (static_cast<std::int64_t>(out.lines.size()) == page.limit) {
      out.hasMore = true;
      out.nextCursor = std::to_string(last.time) + kCursorMark + std::to_string(last.id);
      break;
    }
    last = {query.integer(1), query.integer(0)};
    out.lines.push_back({formatIsoTime(query.time(1)), std::string(nameOf(query.integer(2))), query.text(3)});
  }
  std::reverse(out.lines.begin(), out.lines.end());  // chronological inside a page
  return out;
}

std::optional<LogPage::Position> LogBook::positionOf(std::string_view cursor) {
  const std::size_t mark = cursor.find(kCursorMark);
  if (mark == std::string_view::npos) return std::nullopt;
  const auto number = [](std::string_view text) -> std::optional<std::int64_t> {
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
  };
  const auto time = number(cursor.substr(0, mark));
  const auto id = number(cursor.substr(mark + 1));
  if (!time || !id) return std::nullopt;
  return LogPage::Position{*time, *id};
}

std::optional<UtcTime> LogBook::oldest(Db& db) {
  auto query = db.use("SELECT time FROM log_lines ORDER BY time LIMIT 1");
  return query.step() ? std::optional(query.time(0)) : std::nullopt;
}

bool LogBook::forget(Db& db, UtcTime until, std::int64_t most) {
  db.use("DELETE FROM log_lines WHERE id IN (SELECT id FROM log_lines WHERE time <= ? ORDER BY time LIMIT ?)")
      .bind(1, until)
      .bind(2, most)
      .run();
  return db.changes() < most;
}

void LogBook::bury(Db& db, std::string_view service) {
  db.use("INSERT OR IGNORE INTO log_graves(service) VALUES (?)").bind(1, service).run();
}

bool LogBook::hasGraves(Db& db) { return db.use("SELECT 1 FROM log_graves LIMIT 1").step(); }

void LogBook::sweep(Db& db, std::int64_t most) {
  std::string service;
  {
    auto grave = db.use("SELECT service FROM log_graves LIMIT 1");
    if (!grave.step()) return;
    service = grave.text(0);
  }
  db.use("DELETE FROM log_lines WHERE id IN (SELECT id FROM log_lines WHERE service = ? LIMIT ?)")
      .bind(1, service)
      .bind(2, most)
      .run();
  if (db.changes() < most) db.use("DELETE FROM log_graves WHERE service = ?").bind(1, service).run();
}

}  // namespace tovuk::local
