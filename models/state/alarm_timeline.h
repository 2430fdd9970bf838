// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The alarms of all objects of a class in the order of time: what is set, the soonest first, from the objects that have
// been read; below it what rang, the newest first, which only the local service tells.
#pragma once

#include <QTimer>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/client/state/state_calls.h"
#include "models/resource_state.h"
#include "models/row_diff.h"
#include "models/state/object_list.h"

namespace tovuk::models {

struct TimelineRow {
  enum class Kind : std::uint8_t { Set, Accepted, Refused, Cleared, NoWorker, Other };
  qint64 at = -1;  // Unix milliseconds
  std::string object;
  Kind kind = Kind::Set;
  int attempt = 1;       // 1 to 7
  qint64 duration = -1;  // milliseconds
  qint64 next = -1;      // of the attempt that follows
  std::string result;    // as sent, for Kind::Other
  friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

// An object whose alarm was set anew as soon as it rang, again and again: each ring is a call of the worker that
// counts.
struct AlarmLoop {
  std::string object;
  qint64 everyMs = 0;  // between its last rings, on average
  qint64 perDay = 0;   // calls at that rate
  friend bool operator==(const AlarmLoop&, const AlarmLoop&) = default;
};
// Objects that rang kLoopRings times or more, none of the waits between longer than kLoopMs. Retries do not count.
std::vector<AlarmLoop> alarmLoops(const std::vector<StateAlarmRun>& newestFirst);
inline constexpr int kLoopRings = 3;
inline constexpr qint64 kLoopMs = 60000;

class AlarmTimeline : public DiffedModel<QAbstractTableModel> {
  Q_OBJECT
 public:
  enum Column : int { Time, Object, What, Attempt, Duration, Next, ColumnCount };
  enum Role : int { KeyRole = Qt::UserRole + 1 };  // QString: the object
  static constexpr std::size_t kMostRows = 2000;

  // All outlive this.
  AlarmTimeline(ServiceContext& service, QString space, StateObjectList& objects, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  void refresh();  // asks for the runs where there is such a route; not metered
  [[nodiscard]] bool tellsRuns() const;
  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] const std::vector<AlarmLoop>& loops() const { return m_loops; }
  [[nodiscard]] const TimelineRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

 signals:
  void stateChanged();

 private:
  void rebuild();
  [[nodiscard]] QString text(const TimelineRow& row, int column) const;

  ServiceContext& m_service;
  QString m_space;
  StateObjectList& m_objects;
  std::vector<TimelineRow> m_rows;
  std::vector<StateAlarmRun> m_runs;
  std::vector<AlarmLoop> m_loops;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  QTimer m_rebuild;  // once for many changes
  client::Reply<StateAlarmRuns> m_reply;
};

}  // namespace tovuk::models
