// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/grid_delegate.h"

#include <QPainter>

#include <cmath>

#include "models/sqlite/cell_text.h"
#include "views/widgets/data_text.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
// Measuring stops here: a cell that is wider than any column is only measured as far as it can be seen.
constexpr int kMeasured = 80;
}  // namespace

GridDelegate::GridDelegate(QObject* parent) : QStyledItemDelegate(parent) { takeTheme(); }

void GridDelegate::takeTheme() {
  m_ui = uiFont();
  m_italic = m_ui;
  m_italic.setItalic(true);
  m_mono = monoFont();
  m_monoAdvance = QFontMetricsF(m_mono).horizontalAdvance(QLatin1Char('0'));
  const QFontMetricsF metrics(m_ui);
  for (std::size_t c = 0; c < m_advances.size(); ++c)
    m_advances.at(c) = metrics.horizontalAdvance(QLatin1Char(static_cast<char>(c)));
  m_surface = themeColor(Token::Surface);
  m_hover = themeColor(Token::Hover);
  m_selection = themeColor(Token::Selection);
  m_line = themeColor(Token::Line);
  m_text = themeColor(m_isFaded ? Token::Muted : Token::Text);
  m_muted = themeColor(Token::Muted);
  m_accent = themeColor(Token::Accent);
}

bool GridDelegate::setFaded(bool faded) {
  if (m_isFaded == faded) return false;
  m_isFaded = faded;
  takeTheme();
  return true;
}

bool GridDelegate::looksLikeCode(std::string_view text) {
  // Times, plain numbers, hexadecimal ids: they compare best in one width.
  if (text.empty() || text.size() > 64) return false;
  bool digit = false;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      digit = true;
    } else if (!(c == '-' || c == ':' || c == '.' || c == '+' || c == ' ' || c == 'T' || c == 'Z' || c == '/' ||
                 (c >= 'a' && c <= 'f'))) {
      return false;
    }
  }
  return digit;
}

bool GridDelegate::isMono(const client::Cell& cell) {
  return cell.isNumber() || cell.type == client::CellType::Json ||
         (cell.type == client::CellType::Text && looksLikeCode(cell.bytes));
}

int GridDelegate::widthOf(const client::Cell& cell) const {
  const QString text = models::cellDisplayText(cell).left(kMeasured);
  const int advance = isMono(cell) ? static_cast<int>(m_monoAdvance * static_cast<double>(text.size()) + 1)
                                   : static_cast<int>(std::ceil(QFontMetricsF(m_ui).horizontalAdvance(text)));
  return advance + 2 * metrics::cellPadding + metrics::line;
}

bool GridDelegate::surelyFits(const QString& text, int width) const {
  // Sums known advances: laying a text out to measure it costs as much as drawing it.
  double sum = 0;
  for (const QChar c : text) {
    if (c.unicode() >= m_advances.size()) return false;
    sum += m_advances.at(c.unicode());
    if (sum > width) return false;
  }
  return true;
}

QString GridDelegate::shownText(const client::Cell& cell, int width) const {
  const QString text = models::cellDisplayText(cell);
  if (isMono(cell)) {
    // One advance a character: no measuring.
    const int fits = static_cast<int>(width / m_monoAdvance);
    if (text.size() <= fits) return text;
    return fits < 1 ? QStringLiteral("\u2026") : QString(text.left(fits - 1) + QChar(0x2026));
  }
  if (surelyFits(text, width)) return text;
  return QFontMetrics(cell.isNull() ? m_italic : m_ui).elidedText(text, Qt::ElideRight, width);
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QRect& box = option.rect;
  const bool selected = option.state & QStyle::State_Selected;
  const bool current = option.state & QStyle::State_HasFocus;
  painter->fillRect(box, selected ? m_selection : index.row() == m_hoverRow ? m_hover : m_surface);
  // The lines are the delegate's: Qt's own grid draws one path a row and column over everything.
  painter->fillRect(QRect(box.x(), box.bottom(), box.width(), metrics::line), m_line);
  painter->fillRect(
      QRect(option.direction == Qt::RightToLeft ? box.x() : box.right(), box.y(), metrics::line, box.height()), m_line);
  if (current) {
    painter->setPen(m_accent);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box.adjusted(0, 0, -2, -2));
  }
  if (!m_model) return;

  const QRect inner = box.adjusted(metrics::cellPadding, 0, -metrics::cellPadding - metrics::line, -metrics::line);
  if (!m_model->isLoaded(index.row())) {
    // A quiet bar where the text will be.
    const int wide = std::min(inner.width(), metrics::step * (6 + (index.row() * 7 + index.column() * 5) % 9));
    painter->fillRect(QRect(inner.x(), box.center().y() - metrics::step / 2, wide, metrics::step), m_hover);
    return;
  }
  const client::Cell cell = m_model->cell(index.row(), index.column());
  const bool isText = cell.type == client::CellType::Text || cell.type == client::CellType::Json;
  const bool mono = isMono(cell);
  const QString text = shownText(cell, inner.width());
  if (text.isEmpty()) return;

  const QFont& font = mono ? m_mono : cell.isNull() ? m_italic : m_ui;
  // Data has its own direction in every language: what it is aligned to is never turned with the window.
  const Qt::LayoutDirection direction = mono ? Qt::LeftToRight : directionOfData(text);
  const bool atRight = m_model->isNumericColumn(index.column()) || direction == Qt::RightToLeft;
  const int alignment = static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine |
                        static_cast<int>(atRight ? Qt::AlignRight : Qt::AlignLeft);
  painter->setFont(font);
  painter->setPen(isText || cell.isNumber() ? m_text : m_muted);
  painter->setLayoutDirection(direction);
  painter->drawText(inner, alignment, text);
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const int width = m_model && m_model->isLoaded(index.row()) ? widthOf(m_model->cell(index.row(), index.column()))
                                                              : metrics::step * 20;
  return {width, metrics::gridRow};
}

}  // namespace tovuk::views
