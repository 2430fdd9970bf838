// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cron/week_view.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

#include "views/widgets/announce.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

constexpr int kLeastRow = 16;
constexpr int kLeastColumn = 64;
constexpr int kInset = 2;
constexpr double kSelected = 0.5;  // how much of the selection's colour lies over the cell

}  // namespace

void WeekDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* model = qobject_cast<const models::CronWeekModel*>(index.model());
  if (model == nullptr) return;
  painter->save();
  const bool isSelected = option.state.testFlag(QStyle::State_Selected);
  const QColor surface = themeColor(Token::Surface);
  painter->fillRect(option.rect, isSelected ? blend(surface, themeColor(Token::Selection), kSelected) : surface);
  if (index.data(models::CronWeekModel::SkippedRole).toBool())
    painter->fillRect(option.rect, QBrush(themeColor(Token::Muted), Qt::BDiagPattern));
  if (index.data(models::CronWeekModel::RepeatedRole).toBool()) {
    const QRect edge(option.rect.left(), option.rect.top(), kInset, option.rect.height());
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), themeColor(Token::Info));
  }
  const QRect room = option.rect.adjusted(2 * kInset, kInset, -2 * kInset, -kInset);
  const int width = std::max(kInset, room.width() / models::CronWeekModel::kMinutes);
  for (int minute = 0; minute < models::CronWeekModel::kMinutes; ++minute) {
    const int count = model->countAt(index, minute);
    if (count == 0) continue;
    const int left = room.left() + minute * (room.width() - width) / (models::CronWeekModel::kMinutes - 1);
    // A pile-up is taller, too: never by colour alone.
    const int height = count > 1 ? room.height() : room.height() / 2;
    const QRect stroke(left, room.bottom() - height + 1, width, height);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, stroke),
                      themeColor(count > 1 ? Token::Warning : Token::Accent));
  }
  if (option.state.testFlag(QStyle::State_HasFocus)) {
    painter->setPen(themeColor(Token::Accent));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
  }
  painter->restore();
}

WeekView::WeekView(models::CronWeekModel& model, QWidget* parent) : QTableView(parent) {
  setObjectName(QStringLiteral("cron.week"));
  setAccessibleName(tr("Week calendar of the cron triggers"));
  setModel(&model);
  setItemDelegate(new WeekDelegate(this));
  setFrameShape(QFrame::NoFrame);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setCornerButtonEnabled(false);
  for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
  }
  horizontalHeader()->setMinimumSectionSize(kLeastColumn);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  verticalHeader()->setMinimumSectionSize(kLeastRow);
  verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void WeekView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  if (hasFocus() && current.isValid()) announce(this, current.data(Qt::AccessibleTextRole).toString());
}

}  // namespace tovuk::views
