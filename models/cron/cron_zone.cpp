// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cron/cron_zone.h"

#include <QCoreApplication>
#include <QStringList>

#include <chrono>

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CronZone)
};

constexpr int kMostChanges = 1000;  // of a span that somebody asks for

std::optional<ClockChange> changeOf(const QTimeZone::OffsetData& found, const QTimeZone& zone) {
  if (!found.atUtc.isValid()) return std::nullopt;
  const int before = zone.offsetFromUtc(found.atUtc.addMSecs(-1));
  return ClockChange{utcTimeOf(found.atUtc), before, found.offsetFromUtc};
}

// The local clock at the change, as it is before and after it.
QString clockAt(const ClockChange& change, int offset) {
  return utcDateTime(change.at).addSecs(offset).toString(u"HH:mm");
}

QString dateOf(const ClockChange& change) {
  return utcDateTime(change.at).addSecs(change.before).toString(u"yyyy-MM-dd");
}

QString changeText(const ClockChange& change) {
  const QString before = clockAt(change, change.before);
  const QString after = clockAt(change, change.after);
  if (change.after > change.before) {
    return Words::tr(
               "Before this run the clocks go forward from %1 to %2 on %3: from here on it comes later by the "
               "local clock.")
        .arg(before, after, dateOf(change));
  }
  return Words::tr(
             "Before this run the clocks go back from %1 to %2 on %3: from here on it comes earlier by the local "
             "clock.")
      .arg(before, after, dateOf(change));
}

}  // namespace

QDateTime utcDateTime(UtcTime at) { return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC); }

QDateTime localDateTime(UtcTime at, const QTimeZone& zone) {
  return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone);
}

UtcTime utcTimeOf(const QDateTime& time) { return UtcTime(std::chrono::milliseconds(time.toMSecsSinceEpoch())); }

std::optional<ClockChange> changeBefore(UtcTime at, const QTimeZone& zone) {
  if (!zone.hasTransitions()) return std::nullopt;
  return changeOf(zone.previousTransition(utcDateTime(at).addMSecs(1)), zone);
}

std::optional<ClockChange> changeAfter(UtcTime at, const QTimeZone& zone) {
  if (!zone.hasTransitions()) return std::nullopt;
  return changeOf(zone.nextTransition(utcDateTime(at)), zone);
}

std::vector<ClockChange> changesBetween(UtcTime begin, UtcTime end, const QTimeZone& zone) {
  std::vector<ClockChange> changes;
  std::optional<ClockChange> next = changeAfter(begin, zone);
  for (int i = 0; i < kMostChanges && next && next->at <= end; ++i) {
    // Zones change their names, too, with the clock as it was.
    if (next->before != next->after) changes.push_back(*next);
    next = changeAfter(next->at, zone);
  }
  return changes;
}

LocalRun localRun(UtcTime at, UtcTime previous, const QTimeZone& zone) {
  using std::chrono::seconds;
  LocalRun run;
  run.at = at;
  run.local = localDateTime(at, zone);
  const std::optional<ClockChange> last = changeBefore(at, zone);
  if (last && last->before != last->after) {
    if (last->at > previous) run.change = last;
    run.isInSkipped = last->after > last->before && at < last->at + seconds(last->after - last->before);
    if (last->after < last->before && at < last->at + seconds(last->before - last->after)) {
      run.pass = ClockPass::Second;
    }
  }
  if (const std::optional<ClockChange> next = changeAfter(at, zone); next && next->after < next->before) {
    if (at >= next->at - seconds(next->before - next->after)) run.pass = ClockPass::First;
  }
  return run;
}

std::vector<LocalRun> nextLocalRuns(const CronExpression& expression, UtcTime after, std::size_t count,
                                    const QTimeZone& zone) {
  std::vector<LocalRun> runs;
  UtcTime previous = after;
  for (const UtcTime at : expression.nextRuns(after, count)) {
    runs.push_back(localRun(at, previous, zone));
    previous = at;
  }
  return runs;
}

QString clockNote(const LocalRun& run) {
  QStringList notes;
  if (run.change) notes.append(changeText(*run.change));
  if (run.isInSkipped) {
    const std::optional<ClockChange> change = run.change ? run.change : changeBefore(run.at, run.local.timeZone());
    if (change) {
      const QString meant = utcDateTime(run.at).addSecs(change->before).toString(u"HH:mm");
      notes.append(Words::tr("There is no %1 on this day: the clocks skip it.", "a time of day").arg(meant));
    }
  }
  if (run.pass == ClockPass::First) {
    notes.append(Words::tr("This local time comes twice on this day; it runs the first time."));
  } else if (run.pass == ClockPass::Second) {
    notes.append(Words::tr("This local time comes twice on this day; it runs the second time."));
  }
  return notes.join(u' ');
}

QTimeZone zoneOf(const QString& id) {
  const QTimeZone named(id.toUtf8());
  return !id.isEmpty() && named.isValid() ? named : QTimeZone::systemTimeZone();
}

}  // namespace tovuk::models
