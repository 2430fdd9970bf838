// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/grid_header.h"

#include <QPainter>
#include <QTableView>

#include "views/widgets/data_text.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
constexpr int kTypeGap = 6;
constexpr int kArrow = 14;
constexpr int kLeastDigits = 2;
}  // namespace

GridHeader::GridHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setSectionsClickable(true);
  setSectionsMovable(true);
  setHighlightSections(false);
  setStretchLastSection(false);
  setMinimumSectionSize(metrics::step * 8);
  setDefaultSectionSize(metrics::step * 30);
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setFixedHeight(metrics::gridHeader);
}

QSize GridHeader::sizeHint() const { return {0, metrics::gridHeader}; }

int GridHeader::wantedWidth(int column) const {
  if (!m_model) return metrics::step * 20;
  const QString type = m_model->columnType(column);
  int width = QFontMetrics(uiFontStrong()).horizontalAdvance(m_model->columnName(column));
  if (!type.isEmpty()) width += kTypeGap + QFontMetrics(uiFontDetail()).horizontalAdvance(type);
  return width + 2 * metrics::cellPadding + metrics::line + kArrow;
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
  painter->fillRect(rect, themeColor(Token::Raised));
  painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), metrics::line), themeColor(Token::Line));
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  painter->fillRect(QRect(rightToLeft ? rect.x() : rect.right(), rect.y(), metrics::line, rect.height()),
                    themeColor(Token::Line));
  if (!m_model) return;
  QRect inner = rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding - metrics::line, -metrics::line);
  const bool sorted = m_model->sortColumn() == column;
  if (sorted) {
    const bool rising = m_model->sortOrder() == Qt::AscendingOrder;
    const bool numeric = m_model->isNumericColumn(column);
    // At the free side, so that the name stays over its values.
    const int x = numeric ? inner.x() - metrics::step : inner.right() - kArrow + metrics::step;
    painter->drawPixmap(x, inner.y() + (inner.height() - kArrow) / 2,
                        iconPixmap(rising ? QStringLiteral("sort-asc") : QStringLiteral("sort-desc"), kArrow,
                                   themeColor(Token::Accent), painter->device()->devicePixelRatio()));
    if (numeric) {
      inner.setLeft(inner.left() + kArrow);
    } else {
      inner.setRight(inner.right() - kArrow);
    }
  }
  const QFontMetrics strong(uiFontStrong());
  const QFontMetrics detail(uiFontDetail());
  const QString type = m_model->columnType(column);
  QString name = m_model->columnName(column);
  int nameWidth = strong.horizontalAdvance(name);
  int typeWidth = type.isEmpty() ? 0 : kTypeGap + detail.horizontalAdvance(type);
  if (nameWidth + typeWidth > inner.width()) typeWidth = 0;  // the name goes first
  if (nameWidth > inner.width()) {
    name = strong.elidedText(name, Qt::ElideRight, inner.width());
    nameWidth = strong.horizontalAdvance(name);
  }
  const int x = m_model->isNumericColumn(column) ? inner.right() + 1 - nameWidth - typeWidth : inner.x();
  painter->setFont(uiFontStrong());
  painter->setPen(themeColor(Token::Muted));
  painter->setLayoutDirection(directionOfData(name));
  painter->drawText(QRect(x, inner.y(), nameWidth, inner.height()), Qt::AlignVCenter | Qt::TextDontClip, name);
  if (typeWidth == 0) return;
  painter->setFont(uiFontDetail());
  painter->setLayoutDirection(Qt::LeftToRight);
  // One pixel lower: two sizes on one base line.
  painter->drawText(QRect(x + nameWidth + kTypeGap, inner.y() + 1, typeWidth - kTypeGap, inner.height()),
                    Qt::AlignVCenter | Qt::TextDontClip, type);
}

GridRowNumbers::GridRowNumbers(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {
  setSectionResizeMode(QHeaderView::Fixed);
  setDefaultSectionSize(metrics::gridRow);
  setMinimumSectionSize(metrics::gridRow);
  setSectionsClickable(true);
  setHighlightSections(false);
  setRowCount(0);
}

void GridRowNumbers::setRowCount(int rows) {
  const int digits = std::max<int>(kLeastDigits, static_cast<int>(QString::number(rows).size()));
  if (digits == m_digits) return;
  m_digits = digits;
  m_width = std::max(
      44, QFontMetrics(uiFontDetail()).horizontalAdvance(QString(digits, QLatin1Char('0'))) + 2 * metrics::cellPadding);
  setFixedWidth(m_width);
}

QSize GridRowNumbers::sizeHint() const { return {m_width, 0}; }

void GridRowNumbers::paintSection(QPainter* painter, const QRect& rect, int row) const {
  const auto* view = qobject_cast<const QTableView*>(parentWidget());
  const bool selected = view && view->selectionModel() && view->selectionModel()->rowIntersectsSelection(row, {});
  painter->fillRect(rect, themeColor(selected ? Token::Selection : Token::Raised));
  painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), metrics::line), themeColor(Token::Line));
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  painter->fillRect(QRect(rightToLeft ? rect.x() : rect.right(), rect.y(), metrics::line, rect.height()),
                    themeColor(Token::Line));
  painter->setFont(uiFontDetail());
  painter->setPen(themeColor(selected ? Token::Text : Token::Faint));
  painter->setLayoutDirection(Qt::LeftToRight);
  painter->drawText(rect.adjusted(0, 0, -metrics::cellPadding - metrics::line, -metrics::line),
                    Qt::AlignRight | Qt::AlignVCenter, QString::number(row + 1));
}

}  // namespace tovuk::views
