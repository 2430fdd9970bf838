// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs by the clock of a time zone. Triggers run by UTC, so where the clocks change they come an hour earlier or later
// by the local clock: what is skipped and what comes twice is told here.
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "api/contract/cron/cron_expression.h"
#include "api/contract/time.h"

namespace tovuk::models {

// A change of the clocks. Offsets are seconds east of UTC.
struct ClockChange {
  UtcTime at;
  int before = 0, after = 0;
  friend bool operator==(const ClockChange&, const ClockChange&) = default;
};

// Which time it is that a local time comes.
enum class ClockPass : std::uint8_t { Only, First, Second };

struct LocalRun {
  UtcTime at;
  QDateTime local;
  std::optional<ClockChange> change;  // between the run before and this one
  ClockPass pass = ClockPass::Only;
  // By the clock as it was before a change forward, it would come in the time that is skipped.
  bool isInSkipped = false;
};

QDateTime utcDateTime(UtcTime at);
QDateTime localDateTime(UtcTime at, const QTimeZone& zone);
UtcTime utcTimeOf(const QDateTime& time);  // to the millisecond

// The last change at or before `at`, and the first one after it.
std::optional<ClockChange> changeBefore(UtcTime at, const QTimeZone& zone);
std::optional<ClockChange> changeAfter(UtcTime at, const QTimeZone& zone);
// The changes after `begin` and not after `end`.
std::vector<ClockChange> changesBetween(UtcTime begin, UtcTime end, const QTimeZone& zone);

// `previous`: the run before this one, or the time from which runs are looked for.
LocalRun localRun(UtcTime at, UtcTime previous, const QTimeZone& zone);
std::vector<LocalRun> nextLocalRuns(const CronExpression& expression, UtcTime after, std::size_t count,
                                    const QTimeZone& zone);

// What daylight saving does to the run, in whole sentences; empty: nothing.
QString clockNote(const LocalRun& run);

// The zone of that IANA id, or else that of this computer.
QTimeZone zoneOf(const QString& id);

}  // namespace tovuk::models
