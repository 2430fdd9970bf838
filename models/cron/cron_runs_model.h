// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next runs of one schedule, or what changes between a saved and an edited one.
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <optional>
#include <vector>

#include "models/cron/cron_zone.h"

namespace tovuk::models {

enum class RunChange : std::uint8_t {
  None,   // nothing is compared
  Stays,  // in both
  Comes,  // in the edited schedule only
  Goes,   // in the saved one only
};

struct CronRunRow {
  LocalRun run;
  RunChange change = RunChange::None;
};

// The next `count` runs of `edited`, and among them, up to the last of these, what goes of `saved`: the first `count`.
std::vector<CronRunRow> comparedRuns(const CronExpression& saved, const CronExpression& edited, UtcTime after,
                                     std::size_t count, const QTimeZone& zone);
// What changes, in whole sentences: how often it comes, and whether any run stays.
QString changeSummary(const CronExpression& saved, const CronExpression& edited, UtcTime after);

class CronRunsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { Change, Utc, Local, In, Note, ColumnCount };
  static constexpr std::size_t kRuns = 10;
  enum Role : int { ChangeRole = Qt::UserRole + 1 };  // int of RunChange

  using QAbstractTableModel::QAbstractTableModel;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  // The next kRuns of `shown` after `now`; compared with `saved` where that is another schedule. nullopt: no rows.
  void show(const std::optional<CronExpression>& shown, const std::optional<CronExpression>& saved, UtcTime now,
            const QTimeZone& zone);
  [[nodiscard]] bool isComparing() const { return m_isComparing; }
  [[nodiscard]] const std::vector<CronRunRow>& runs() const { return m_rows; }

 private:
  [[nodiscard]] QString text(const CronRunRow& row, int column) const;

  std::vector<CronRunRow> m_rows;
  QTimeZone m_zone = QTimeZone::utc();
  UtcTime m_now{};
  bool m_isComparing = false;
};

}  // namespace tovuk::models
