// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cron/cron_runs_model.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/cron/cron_words.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

class RunText {
  Q_DECLARE_TR_FUNCTIONS(CronRuns)
 public:
  static QString header(int column, const QTimeZone& zone) {
    switch (column) {
      case CronRunsModel::Change: return tr("Change");
      case CronRunsModel::Utc: return tr("UTC");
      case CronRunsModel::Local: return QString::fromUtf8(zone.id());
      case CronRunsModel::In: return tr("When");
      case CronRunsModel::Note: return tr("Daylight saving");
      default: return {};
    }
  }
  static QString change(RunChange change) {
    switch (change) {
      case RunChange::None: return {};
      case RunChange::Stays: return tr("stays", "a run, when the schedule is saved");
      case RunChange::Comes: return tr("new", "a run, when the schedule is saved");
      case RunChange::Goes: return tr("goes", "a run, when the schedule is saved");
    }
    return {};
  }
  static QString often(qint64 before, qint64 after) {
    if (before == after) return tr("It comes about %1 times a month, as before.").arg(formatCount(after));
    return tr("It comes about %1 times a month in place of %2.").arg(formatCount(after), formatCount(before));
  }
  static QString none() { return tr("None of the runs listed stays."); }
  static QString all() { return tr("All runs listed stay."); }
};

}  // namespace

std::vector<CronRunRow> comparedRuns(const CronExpression& saved, const CronExpression& edited, UtcTime after,
                                     std::size_t count, const QTimeZone& zone) {
  const std::vector<UtcTime> wanted = edited.nextRuns(after, count);
  std::vector<std::pair<UtcTime, RunChange>> all;
  std::size_t gone = 0;
  std::size_t next = 0;
  std::optional<UtcTime> old = saved.nextAfter(after);
  while (next < wanted.size()) {
    const UtcTime at = wanted[next];
    if (old && *old < at) {
      if (gone < count) all.emplace_back(*old, RunChange::Goes);
      // What comes every minute need not be followed for a year to the next run of the other.
      old = ++gone < count ? saved.nextAfter(*old) : saved.nextAfter(at - std::chrono::minutes(1));
      continue;
    }
    const bool stays = old == at;
    all.emplace_back(at, stays ? RunChange::Stays : RunChange::Comes);
    if (stays) old = saved.nextAfter(at);
    ++next;
  }
  std::vector<CronRunRow> rows;
  UtcTime previous = after;
  for (const auto& [at, change] : all) {
    rows.push_back({localRun(at, previous, zone), change});
    previous = at;
  }
  return rows;
}

QString changeSummary(const CronExpression& saved, const CronExpression& edited, UtcTime after) {
  QStringList sentences = {RunText::often(cronRunsInMonth(saved, after), cronRunsInMonth(edited, after))};
  const auto rows = comparedRuns(saved, edited, after, CronRunsModel::kRuns, QTimeZone::utc());
  const auto stays = [](const CronRunRow& row) { return row.change == RunChange::Stays; };
  if (std::none_of(rows.begin(), rows.end(), stays)) sentences.append(RunText::none());
  if (std::all_of(rows.begin(), rows.end(), stays)) sentences.append(RunText::all());
  return sentences.join(u' ');
}

int CronRunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CronRunsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CronRunsModel::text(const CronRunRow& row, int column) const {
  constexpr QStringView format = u"yyyy-MM-dd HH:mm";
  switch (column) {
    case Change: return RunText::change(row.change);
    case Utc: return utcDateTime(row.run.at).toString(format);
    case Local: return row.run.local.toString(format);
    case In: return formatAge(utcDateTime(row.run.at), utcDateTime(m_now));
    case Note: return clockNote(row.run);
    default: return {};
  }
}

QVariant CronRunsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const CronRunRow& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case ChangeRole: return static_cast<int>(row.change);
    default: return {};
  }
}

QVariant CronRunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return RunText::header(section, m_zone);
}

void CronRunsModel::show(const std::optional<CronExpression>& shown, const std::optional<CronExpression>& saved,
                         UtcTime now, const QTimeZone& zone) {
  beginResetModel();
  m_zone = zone;
  m_now = now;
  m_isComparing = shown && saved && *shown != *saved;
  m_rows.clear();
  if (m_isComparing) {
    m_rows = comparedRuns(*saved, *shown, now, kRuns, zone);
  } else if (shown) {
    for (LocalRun& run : nextLocalRuns(*shown, now, kRuns, zone)) m_rows.push_back({std::move(run), RunChange::None});
  }
  endResetModel();
}

}  // namespace tovuk::models
