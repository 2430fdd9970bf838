// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week calendar: hours by days of the local clock of a zone. A cell knows each of its minutes, which is none where
// the clocks skip the hour, and twice where it comes twice.
#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QTimeZone>

#include <memory>
#include <vector>

#include "models/cron/cron_span.h"

namespace tovuk::models {

class CronWeekModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  static constexpr int kDays = 7;
  static constexpr int kHours = 24;
  static constexpr int kMinutes = 60;
  enum Role : int {
    RunsRole = Qt::UserRole + 1,  // int: runs in this hour
    MostRole,                     // int: most triggers in one of its minutes
    SkippedRole,                  // bool: the clocks skip some of it
    RepeatedRole,                 // bool: some of it comes twice
  };

  explicit CronWeekModel(QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  void show(const std::vector<ScheduledTrigger>& triggers, const QDate& firstDay, const QTimeZone& zone);
  [[nodiscard]] const QDate& firstDay() const { return m_firstDay; }
  // Of a minute of the hour: the most triggers that come in it, either time that it comes.
  [[nodiscard]] int countAt(const QModelIndex& index, int minute) const;
  // One sentence for each minute with runs, at most kMostLines, and how many more there are.
  static constexpr int kMostLines = 12;
  [[nodiscard]] QStringList lines(const QModelIndex& index) const;
  [[nodiscard]] int runs() const { return m_runs; }      // of the week
  [[nodiscard]] int pileUps() const { return m_piles; }  // minutes in which more than one trigger comes

 private:
  struct Minute {
    int place;   // in the span
    int minute;  // of the hour
  };
  struct Cell {
    std::vector<Minute> minutes;  // in the order in which they come
    int runs = 0;
    int most = 0;
    bool isSkipped = false, isRepeated = false;
  };
  [[nodiscard]] const Cell& cell(const QModelIndex& index) const;
  [[nodiscard]] QString summary(const QModelIndex& index) const;

  QDate m_firstDay;
  QTimeZone m_zone = QTimeZone::utc();
  std::unique_ptr<CronSpan> m_span;
  std::vector<Cell> m_cells;  // hour by hour, each with its seven days
  int m_runs = 0;
  int m_piles = 0;
};

}  // namespace tovuk::models
