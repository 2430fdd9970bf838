// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cron/cron_week_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <bitset>
#include <chrono>

#include "models/cron/cron_zone.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

class WeekText {
  Q_DECLARE_TR_FUNCTIONS(CronWeek)
 public:
  static QString cell(const QString& day, const QString& begin, int runs) {
    if (runs == 0) return tr("%1, %2: no runs.", "a day, an hour").arg(day, begin);
    return tr("%1, %2: %n runs.", "a day, an hour", runs).arg(day, begin);
  }
  static QString skipped() { return tr("The clocks go forward: some of this hour is skipped."); }
  static QString repeated() { return tr("The clocks go back: some of this hour comes twice."); }
  static QString pileUp(int most) { return tr("Up to %n triggers come in one minute.", nullptr, most); }
  static QString line(const QString& time, const QString& names) {
    return tr("%1: %2", "a time of day, the triggers that come then").arg(time, names);
  }
  static QString again(const QString& time, const QString& names) {
    return tr("%1, the second time: %2", "a time of day that comes twice, the triggers that come then")
        .arg(time, names);
  }
  static QString more(int count) { return tr("%n more minutes with runs.", nullptr, count); }
};

std::size_t placeOf(int hour, int day) {
  return static_cast<std::size_t>(hour) * CronWeekModel::kDays + static_cast<std::size_t>(day);
}

}  // namespace

CronWeekModel::CronWeekModel(QObject* parent)
    : QAbstractTableModel(parent), m_cells(static_cast<std::size_t>(kHours * kDays)) {}

int CronWeekModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kHours; }

int CronWeekModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kDays; }

const CronWeekModel::Cell& CronWeekModel::cell(const QModelIndex& index) const {
  return m_cells[placeOf(index.row(), index.column())];
}

void CronWeekModel::show(const std::vector<ScheduledTrigger>& triggers, const QDate& firstDay, const QTimeZone& zone) {
  m_firstDay = firstDay;
  m_zone = zone;
  m_cells.assign(static_cast<std::size_t>(kHours * kDays), Cell());
  m_runs = 0;
  m_piles = 0;
  const UtcTime begin = utcTimeOf(firstDay.startOfDay(zone));
  const UtcTime end = utcTimeOf(firstDay.addDays(kDays).startOfDay(zone));
  const auto minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(end - begin).count());
  m_span = std::make_unique<CronSpan>(triggers, begin, minutes);
  const std::vector<ClockChange> changes = changesBetween(begin, end, zone);
  std::size_t change = 0;
  int offset = zone.offsetFromUtc(utcDateTime(begin));
  std::vector<std::bitset<kMinutes>> seen(m_cells.size());
  for (int place = 0; place < m_span->minutes(); ++place) {
    const UtcTime at = m_span->timeOf(place);
    while (change < changes.size() && changes[change].at <= at) offset = changes[change++].after;
    const auto local = at + std::chrono::seconds(offset);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const auto ofDay = static_cast<int>(std::chrono::floor<std::chrono::minutes>(local - day).count());
    const QDate date = utcDateTime(local).date();
    const auto column = static_cast<int>(firstDay.daysTo(date));
    if (column < 0 || column >= kDays) continue;
    const std::size_t where = placeOf(ofDay / kMinutes, column);
    Cell& cell = m_cells[where];
    const auto minute = static_cast<std::size_t>(ofDay % kMinutes);
    if (seen[where].test(minute)) cell.isRepeated = true;
    seen[where].set(minute);
    const int count = m_span->countAt(place);
    if (count == 0) continue;
    cell.minutes.push_back({place, static_cast<int>(minute)});
    cell.runs += count;
    cell.most = std::max(cell.most, count);
    m_runs += count;
    if (count > 1) ++m_piles;
  }
  for (std::size_t i = 0; i < m_cells.size(); ++i) m_cells[i].isSkipped = !seen[i].all();
  emit dataChanged(index(0, 0), index(kHours - 1, kDays - 1));
  emit headerDataChanged(Qt::Horizontal, 0, kDays - 1);
}

int CronWeekModel::countAt(const QModelIndex& index, int minute) const {
  int most = 0;
  for (const Minute& each : cell(index).minutes)
    if (each.minute == minute) most = std::max(most, m_span->countAt(each.place));
  return most;
}

QStringList CronWeekModel::lines(const QModelIndex& index) const {
  QStringList lines;
  const Cell& shown = cell(index);
  std::bitset<kMinutes> seen;
  for (const Minute& minute : shown.minutes) {
    if (lines.size() == kMostLines) {
      lines.append(WeekText::more(static_cast<int>(shown.minutes.size()) - kMostLines));
      break;
    }
    QStringList names;
    for (const std::size_t trigger : m_span->triggersAt(minute.place)) names.append(m_span->triggers()[trigger].name);
    const QString time = localDateTime(m_span->timeOf(minute.place), m_zone).toString(u"HH:mm");
    const QString list = QLocale().createSeparatedList(names);
    const auto at = static_cast<std::size_t>(minute.minute);
    lines.append(seen.test(at) ? WeekText::again(time, list) : WeekText::line(time, list));
    seen.set(at);
  }
  return lines;
}

QString CronWeekModel::summary(const QModelIndex& index) const {
  const Cell& shown = cell(index);
  const QString day = QLocale().toString(m_firstDay.addDays(index.column()), QLocale::LongFormat);
  QStringList sentences = {
      WeekText::cell(day, headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(), shown.runs)};
  if (shown.isSkipped) sentences.append(WeekText::skipped());
  if (shown.isRepeated) sentences.append(WeekText::repeated());
  if (shown.most > 1) sentences.append(WeekText::pileUp(shown.most));
  return sentences.join(u' ');
}

QVariant CronWeekModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_span) return {};
  const Cell& shown = cell(index);
  switch (role) {
    case Qt::DisplayRole: return shown.runs == 0 ? QString() : formatCount(shown.runs);
    case Qt::AccessibleTextRole: return summary(index);
    case Qt::ToolTipRole: return (QStringList(summary(index)) + lines(index)).join(u'\n');
    case RunsRole: return shown.runs;
    case MostRole: return shown.most;
    case SkippedRole: return shown.isSkipped;
    case RepeatedRole: return shown.isRepeated;
    default: return {};
  }
}

QVariant CronWeekModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole) return {};
  if (orientation == Qt::Vertical) return QStringLiteral("%1:00").arg(section, 2, 10, QLatin1Char('0'));
  if (!m_firstDay.isValid()) return {};
  const QDate day = m_firstDay.addDays(section);
  return QLocale().toString(day, QStringLiteral("ddd d"));
}

}  // namespace tovuk::models
