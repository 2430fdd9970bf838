// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/state/alarm_timeline.h"

#include <algorithm>
#include <map>
#include <utility>

#include "api/contract/state/limits.h"
#include "models/format.h"
#include "models/state/state_names.h"
#include "models/state/state_time.h"

namespace tovuk::models {

namespace {

constexpr qint64 kDayMs = 86400000;
using Kind = TimelineRow::Kind;

Kind kindOf(const std::string& result) {
  if (result == "accepted") return Kind::Accepted;
  if (result == "refused") return Kind::Refused;
  if (result == "cleared") return Kind::Cleared;
  return result == "no_worker" ? Kind::NoWorker : Kind::Other;
}

TimelineRow rowOf(const StateAlarmRun& run) {
  TimelineRow row;
  row.at = run.ranAtUnixMs.value_or(-1);
  row.object = run.objectKey;
  row.kind = kindOf(run.result);
  row.attempt = static_cast<int>(run.retryCount.value_or(0)) + 1;
  row.duration = run.durationMs.value_or(-1);
  row.next = run.nextAttemptAtUnixMs.value_or(-1);
  row.result = run.result;
  return row;
}

}  // namespace

std::vector<AlarmLoop> alarmLoops(const std::vector<StateAlarmRun>& newestFirst) {
  std::map<std::string, std::vector<qint64>> rings;
  for (const StateAlarmRun& run : newestFirst)
    if (run.ranAtUnixMs && !run.isRetry.value_or(false)) rings[run.objectKey].push_back(*run.ranAtUnixMs);
  std::vector<AlarmLoop> loops;
  for (const auto& [object, times] : rings) {
    // The rings that belong together, from the newest back.
    std::size_t count = 1;
    while (count < times.size() && times[count - 1] - times[count] <= kLoopMs) ++count;
    if (count < kLoopRings) continue;
    const qint64 every = std::max<qint64>(1, (times.front() - times[count - 1]) / static_cast<qint64>(count - 1));
    loops.push_back({object, every, kDayMs / every});
  }
  return loops;
}

AlarmTimeline::AlarmTimeline(ServiceContext& service, QString space, StateObjectList& objects, QObject* parent)
    : DiffedModel<QAbstractTableModel>(parent), m_service(service), m_space(std::move(space)), m_objects(objects) {
  m_rebuild.setSingleShot(true);
  m_rebuild.setInterval(0);
  connect(&m_rebuild, &QTimer::timeout, this, &AlarmTimeline::rebuild);
  const auto later = [this] {
    if (!m_rebuild.isActive()) m_rebuild.start();
  };
  connect(&objects, &StateList::stateChanged, this, later);
  connect(&objects, &QAbstractItemModel::dataChanged, this, later);
  rebuild();
}

int AlarmTimeline::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlarmTimeline::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool AlarmTimeline::tellsRuns() const { return m_service.connection().hasLocalExtension("alarm_runs"); }

void AlarmTimeline::refresh() {
  if (!tellsRuns()) return rebuild();
  m_state = m_runs.empty() ? LoadState::Loading : LoadState::Refreshing;
  emit stateChanged();
  m_reply = client::listStateAlarmRuns(m_service.client(), m_service.id(), stateSpaceRef(m_service, m_space),
                                       {kMaxStatePage, {}});
  m_reply.then(this, [this](Result<StateAlarmRuns> result) {
    if (!result) {
      m_error = std::move(result).error();
      m_state = m_rows.empty() ? LoadState::Failed : LoadState::Stale;
      return emit stateChanged();
    }
    m_error.reset();
    m_runs = std::move(result->runs);
    m_loops = alarmLoops(m_runs);
    rebuild();
  });
}

void AlarmTimeline::rebuild() {
  std::vector<TimelineRow> rows;
  for (const StateRow& object : m_objects.held())
    if (object.alarm >= 0) rows.push_back({object.alarm, object.key, Kind::Set, object.retries + 1, -1, -1, {}});
  std::stable_sort(rows.begin(), rows.end(), [](const TimelineRow& a, const TimelineRow& b) { return a.at < b.at; });
  for (const StateAlarmRun& run : m_runs) rows.push_back(rowOf(run));
  if (rows.size() > kMostRows) rows.resize(kMostRows);
  syncRows(
      QModelIndex(), m_rows, std::move(rows),
      [](const TimelineRow& row) -> QString {
        const QString kind = row.kind == Kind::Set ? QStringLiteral("set") : QString::number(row.at);
        return QString::fromStdString(row.object) + u'\n' + kind;
      },
      [](int, TimelineRow& row, TimelineRow& newer) {
        if (row == newer) return false;
        row = std::move(newer);
        return true;
      });
  if (!m_reply.isPending() && !m_error) m_state = m_rows.empty() ? LoadState::Empty : LoadState::Ready;
  emit stateChanged();
}

QString AlarmTimeline::text(const TimelineRow& row, int column) const {
  switch (column) {
    case Time: return localTime(row.at);
    case Object: return QString::fromStdString(row.object);
    case What:
      switch (row.kind) {
        case Kind::Set: return row.attempt > 1 ? tr("set, refused before") : tr("set");
        case Kind::Accepted: return tr("rang");
        case Kind::Refused: return tr("refused by the worker, tried again");
        case Kind::Cleared: return tr("refused for the last time, cleared");
        case Kind::NoWorker: return tr("waits: the service has no worker");
        case Kind::Other: return QString::fromStdString(row.result);
      }
      return {};
    case Attempt: return tr("%1 of %2", "attempt").arg(row.attempt).arg(kMaxAlarmRetries + 1);
    case Duration: return row.duration < 0 ? QString() : formatDuration(static_cast<double>(row.duration));
    case Next: return localTime(row.next);
    default: return {};
  }
}

QVariant AlarmTimeline::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const TimelineRow& shown = row(index.row());
  switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::ToolTipRole:
      if (index.column() == Time) return utcAndLocalTime(shown.at);
      if (index.column() == Next) return utcAndLocalTime(shown.next);
      return text(shown, index.column());
    case KeyRole: return QString::fromStdString(shown.object);
    default: return {};
  }
}

QVariant AlarmTimeline::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Time: return tr("Time (%1)", "the time zone").arg(localZone());
    case Object: return tr("Object");
    case What: return tr("What happens");
    case Attempt: return tr("Attempt");
    case Duration: return tr("Took");
    case Next: return tr("Next attempt (%1)", "the time zone").arg(localZone());
    default: return {};
  }
}

}  // namespace tovuk::models
