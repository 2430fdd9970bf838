// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All triggers of a service, with what is computed of them: the service tells neither when they come nor how often.
#pragma once

#include <QAbstractTableModel>
#include <QTimeZone>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

#include "models/cron/cron_span.h"
#include "models/row_diff.h"
#include "models/service_context.h"

namespace tovuk::models {

class CronModel : public DiffedModel<QAbstractTableModel> {
  Q_OBJECT
 public:
  enum Column : int { Name, Enabled, Schedule, InWords, NextUtc, NextLocal, Monthly, Marks, ColumnCount };
  enum Role : int {
    IdRole = Qt::UserRole + 1,  // QString
    EnabledRole,                // bool
    ExpressionRole,             // QString as sent
    RawValueRole,               // what to sort by
    MarkedRole,                 // bool: it piles up with others, or overlaps itself
    EditedRole,                 // bool: a draft of another schedule is kept
  };
  using Clock = std::function<UtcTime()>;

  explicit CronModel(ServiceContext& service, Clock clock = {}, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  // The switch: emits enabledWanted, and changes nothing before the service has answered.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  // In which next runs are shown, besides UTC.
  void setZone(const QTimeZone& zone);
  [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
  // How long a run is taken to last, to see which overlap; at least a minute.
  void setDuration(int minutes);
  [[nodiscard]] int duration() const { return m_duration; }
  void setEdited(std::function<bool(const QString& id)> isEdited);
  void showEdited();  // who is edited has changed

  [[nodiscard]] const CronTrigger* trigger(const QString& idOrName) const;  // nullptr: none
  [[nodiscard]] const CronTrigger& triggerAt(int row) const;
  [[nodiscard]] int rowOf(const QString& idOrName) const;  // -1: none
  [[nodiscard]] UtcTime now() const;
  // Those that are enabled and whose expression is one.
  [[nodiscard]] std::vector<ScheduledTrigger> scheduled() const;
  [[nodiscard]] qint64 runsInMonth() const;  // of all that are enabled

 signals:
  void enabledWanted(const QString& id, bool enabled);
  void computed();  // next runs and marks are new

 private:
  struct Row {
    CronTrigger trigger;
    std::optional<CronExpression> expression;
    QString words;
    qint64 monthly = 0;
    std::optional<UtcTime> next;
    int together = 0;            // most triggers in one of its minutes
    QString togetherAt;          // when that is, by UTC
    std::optional<int> closest;  // minutes between its closest runs
  };
  static Row rowFor(const CronTrigger& trigger, UtcTime now);
  void takeTriggers();
  void compute();  // next runs and marks, once a minute
  void showColumns(int first, int last);
  [[nodiscard]] bool isPiledUp(const Row& row) const { return row.together > 1; }
  [[nodiscard]] bool isOverlapping(const Row& row) const { return row.closest && *row.closest < m_duration; }
  [[nodiscard]] QString marksOf(const Row& row) const;
  [[nodiscard]] QString text(const Row& row, int column) const;
  [[nodiscard]] QVariant rawValue(const Row& row, int column) const;

  ServiceContext& m_service;
  Clock m_clock;
  std::vector<Row> m_rows;
  QTimeZone m_zone;
  int m_duration = 1;
  std::function<bool(const QString&)> m_isEdited;
  QTimer m_minute;
};

}  // namespace tovuk::models
