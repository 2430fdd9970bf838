// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week calendar as a table of hours by days: each run is a stroke at its minute, taller and in the warning colour
// where triggers pile up; hours that the clocks skip are hatched. Arrow keys go from hour to hour.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "models/cron/cron_week_model.h"

namespace tovuk::views {

class WeekDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class WeekView : public QTableView {
  Q_OBJECT
 public:
  explicit WeekView(models::CronWeekModel& model, QWidget* parent = nullptr);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

}  // namespace tovuk::views
