// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cron/cron_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

#include "models/cron/cron_words.h"
#include "models/cron/cron_zone.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

constexpr int kWeekMinutes = 7 * 24 * 60;

class CronText {
  Q_DECLARE_TR_FUNCTIONS(CronModel)
 public:
  static QString header(int column, const QTimeZone& zone) {
    switch (column) {
      case CronModel::Name: return tr("Name");
      case CronModel::Enabled: return tr("Enabled");
      case CronModel::Schedule: return tr("Schedule");
      case CronModel::InWords: return tr("In words");
      case CronModel::NextUtc: return tr("Next run (UTC)");
      case CronModel::NextLocal: return tr("Next run (%1)", "the time zone").arg(QString::fromUtf8(zone.id()));
      case CronModel::Monthly: return tr("Runs a month");
      case CronModel::Marks: return tr("Marks");
      default: return {};
    }
  }
  static QString enabled(bool enabled) { return enabled ? tr("On", "a trigger") : tr("Paused", "a trigger"); }
  static QString notCron() { return tr("The local rules of cron do not know this schedule."); }
  static QString never() { return tr("paused", "in place of the next run"); }
  static QString about(qint64 runs) { return tr("about %1", "an estimated number of runs").arg(formatCount(runs)); }
  static QString piledUp(int together, const QString& at) {
    return tr("%n triggers in one minute, at %1 UTC first.", nullptr, together).arg(at);
  }
  static QString overlapping(int minutes) {
    return tr("Runs come %n minutes apart, before the one before is done.", nullptr, minutes);
  }
  static QString edited(const QString& name) { return tr("%1 (edited)", "a trigger with unsaved changes").arg(name); }
};

bool isOn(const CronTrigger& trigger) { return trigger.enabled.value_or(true); }

QString shortTime(const QDateTime& time) { return time.toString(u"yyyy-MM-dd HH:mm"); }

}  // namespace

CronModel::CronModel(ServiceContext& service, Clock clock, QObject* parent)
    : DiffedModel<QAbstractTableModel>(parent),
      m_service(service),
      m_clock(std::move(clock)),
      m_zone(QTimeZone::systemTimeZone()) {
  connect(&service, &ServiceContext::resourcesChanged, this, &CronModel::takeTriggers);
  m_minute.setSingleShot(true);
  connect(&m_minute, &QTimer::timeout, this, &CronModel::compute);
  takeTriggers();
}

UtcTime CronModel::now() const {
  if (m_clock) return m_clock();
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

int CronModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CronModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

CronModel::Row CronModel::rowFor(const CronTrigger& trigger, UtcTime now) {
  Row row;
  row.trigger = trigger;
  if (const auto expression = CronExpression::parse(trigger.cronExpression)) {
    row.expression = *expression;
    row.words = cronWords(*expression);
    row.monthly = cronRunsInMonth(*expression, now);
  } else {
    row.words = CronText::notCron();
  }
  return row;
}

void CronModel::takeTriggers() {
  const auto& resources = m_service.resources();
  std::vector<Row> target;
  const UtcTime at = now();
  if (resources) {
    target.reserve(resources->cronTriggers.size());
    for (const CronTrigger& trigger : resources->cronTriggers) target.push_back(rowFor(trigger, at));
  }
  syncRows(
      QModelIndex(), m_rows, std::move(target), [](const Row& row) { return QString::fromStdString(row.trigger.id); },
      [](int, Row& row, Row& newer) {
        if (row.trigger == newer.trigger) return false;
        row = std::move(newer);
        return true;
      });
  compute();
}

void CronModel::compute() {
  using std::chrono::minutes;
  const UtcTime at = now();
  const UtcTime start = std::chrono::floor<minutes>(at) + minutes(1);
  const CronSpan week(scheduled(), start, kWeekMinutes);
  std::size_t place = 0;
  for (Row& row : m_rows) {
    const bool runs = row.expression && isOn(row.trigger);
    row.next = runs ? row.expression->nextAfter(at) : std::nullopt;
    row.together = 0;
    row.closest.reset();
    if (!runs) continue;
    if (const auto busiest = week.busiestMinute(place)) {
      row.together = week.countAt(*busiest);
      row.togetherAt = shortTime(utcDateTime(week.timeOf(*busiest)));
    }
    row.closest = week.closestRuns(place);
    ++place;
  }
  showColumns(NextUtc, Marks);
  // A moment after the minute has begun.
  constexpr int after = 20;
  m_minute.start(static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(start - at).count()) + after);
  emit computed();
}

void CronModel::showColumns(int first, int last) {
  if (!m_rows.empty()) emit dataChanged(index(0, first), index(rowCount() - 1, last));
}

std::vector<ScheduledTrigger> CronModel::scheduled() const {
  std::vector<ScheduledTrigger> triggers;
  for (const Row& row : m_rows) {
    if (!row.expression || !isOn(row.trigger)) continue;
    triggers.push_back(
        {QString::fromStdString(row.trigger.id), QString::fromStdString(row.trigger.name), *row.expression});
  }
  return triggers;
}

qint64 CronModel::runsInMonth() const {
  qint64 runs = 0;
  for (const Row& row : m_rows)
    if (isOn(row.trigger)) runs += row.monthly;
  return runs;
}

QString CronModel::marksOf(const Row& row) const {
  QStringList marks;
  if (isPiledUp(row)) marks.append(CronText::piledUp(row.together, row.togetherAt));
  if (isOverlapping(row)) marks.append(CronText::overlapping(*row.closest));
  return marks.join(u' ');
}

QString CronModel::text(const Row& row, int column) const {
  switch (column) {
    case Name: {
      const QString name = QString::fromStdString(row.trigger.name);
      return m_isEdited && m_isEdited(QString::fromStdString(row.trigger.id)) ? CronText::edited(name) : name;
    }
    case Enabled: return CronText::enabled(isOn(row.trigger));
    case Schedule: return QString::fromStdString(row.trigger.cronExpression);
    case InWords: return row.words;
    case NextUtc:
      if (!isOn(row.trigger)) return CronText::never();
      return row.next ? shortTime(utcDateTime(*row.next)) : QString();
    case NextLocal: return row.next ? shortTime(localDateTime(*row.next, m_zone)) : QString();
    case Monthly: return row.expression && isOn(row.trigger) ? CronText::about(row.monthly) : QString();
    case Marks: return marksOf(row);
    default: return {};
  }
}

QVariant CronModel::rawValue(const Row& row, int column) const {
  switch (column) {
    case Enabled: return isOn(row.trigger);
    case NextUtc:
    case NextLocal: return row.next ? utcDateTime(*row.next) : QDateTime();
    case Monthly: return row.monthly;
    default: return text(row, column);
  }
}

QVariant CronModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
      if ((index.column() == NextUtc || index.column() == NextLocal) && row.next) {
        return clockNote(localRun(*row.next, now(), m_zone));
      }
      return text(row, index.column());
    case Qt::CheckStateRole:
      if (index.column() != Enabled) return {};
      return isOn(row.trigger) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
      return QVariant((index.column() == Monthly ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole: return QString::fromStdString(row.trigger.id);
    case EnabledRole: return isOn(row.trigger);
    case ExpressionRole: return QString::fromStdString(row.trigger.cronExpression);
    case RawValueRole: return rawValue(row, index.column());
    case MarkedRole: return isPiledUp(row) || isOverlapping(row);
    case EditedRole: return m_isEdited && m_isEdited(QString::fromStdString(row.trigger.id));
    default: return {};
  }
}

QVariant CronModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == Monthly ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant(CronText::header(section, m_zone)) : QVariant();
}

Qt::ItemFlags CronModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = DiffedModel<QAbstractTableModel>::flags(index);
  if (index.isValid() && index.column() == Enabled && !m_service.connection().isReadOnly())
    flags |= Qt::ItemIsUserCheckable;
  return flags;
}

bool CronModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Enabled)
    return false;
  const CronTrigger& trigger = triggerAt(index.row());
  const bool wanted = value.toInt() == Qt::Checked;
  if (wanted != isOn(trigger)) emit enabledWanted(QString::fromStdString(trigger.id), wanted);
  return false;
}

void CronModel::setZone(const QTimeZone& zone) {
  if (zone == m_zone) return;
  m_zone = zone;
  emit headerDataChanged(Qt::Horizontal, NextLocal, NextLocal);
  showColumns(NextLocal, NextLocal);
  emit computed();
}

void CronModel::setDuration(int minutes) {
  m_duration = std::max(1, minutes);
  showColumns(Marks, Marks);
  emit computed();
}

void CronModel::setEdited(std::function<bool(const QString&)> isEdited) {
  m_isEdited = std::move(isEdited);
  showEdited();
}

void CronModel::showEdited() { showColumns(Name, Name); }

const CronTrigger& CronModel::triggerAt(int row) const { return m_rows[static_cast<std::size_t>(row)].trigger; }

int CronModel::rowOf(const QString& idOrName) const {
  const std::string wanted = idOrName.toStdString();
  auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.trigger.id == wanted; });
  if (it == m_rows.end())
    it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.trigger.name == wanted; });
  return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

const CronTrigger* CronModel::trigger(const QString& idOrName) const {
  const int row = rowOf(idOrName);
  return row < 0 ? nullptr : &triggerAt(row);
}

}  // namespace tovuk::models
