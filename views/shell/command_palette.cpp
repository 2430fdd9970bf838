// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/command_palette.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include "views/shell/palette_delegate.h"
#include "views/widgets/announce.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
constexpr int kWidth = 640;
constexpr int kTop = 56;
constexpr int kMostRows = 11;
constexpr int kField = 36;
}  // namespace

CommandPalette::CommandPalette(models::PaletteModel& model, QWidget* window)
    : QWidget(window),
      m_model(model),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(this)) {
  hide();
  m_field->setFrame(false);
  m_field->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  m_field->installEventFilter(this);
  m_list->setModel(&model);
  m_list->setItemDelegate(new PaletteDelegate(m_list));
  m_list->setAccessibleName(tr("Found"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setUniformItemSizes(true);
  m_list->setFocusPolicy(Qt::NoFocus);  // the field keeps the focus; the arrows move here
  m_list->setMouseTracking(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_nothing->setTextFormat(Qt::PlainText);
  m_nothing->setText(tr("Nothing found."));
  m_nothing->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
  m_nothing->setForegroundRole(QPalette::PlaceholderText);
  window->installEventFilter(this);

  connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_model.setQuery(text);
    if (m_model.rowCount() > 0) {
      m_list->setCurrentIndex(m_model.index(0));
    } else {
      announce(m_field, m_nothing->text());
    }
    place();
    update();
  });
  connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
  connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open(models::PaletteModel::Scope scope) {
  m_focusBefore = QApplication::focusWidget();
  const bool isEverything = scope == models::PaletteModel::Scope::Everything;
  m_field->setPlaceholderText(isEverything ? tr("Search resources, actions and settings") : tr("Search resources"));
  m_field->setAccessibleName(m_field->placeholderText());
  m_model.setScope(scope);
  m_model.reload();
  m_field->clear();
  m_model.setQuery({});
  place();
  show();
  raise();
  emit opened();
  m_field->setFocus(Qt::PopupFocusReason);
  if (m_model.rowCount() > 0) m_list->setCurrentIndex(m_model.index(0));
}

void CommandPalette::close() {
  if (isHidden()) return;
  hide();
  if (m_focusBefore) m_focusBefore->setFocus(Qt::PopupFocusReason);
  emit closed();
}

QRect CommandPalette::box() const {
  const int wide = std::min(kWidth, width() - metrics::margin * 4);
  const int rows = std::clamp(m_model.rowCount(), 1, kMostRows) * PaletteDelegate::kRow;
  const int tall =
      std::min(kField + metrics::line + rows + metrics::margin + metrics::step, height() - kTop - metrics::margin);
  return {(width() - wide) / 2, kTop, wide, tall};
}

void CommandPalette::place() {
  setGeometry(parentWidget()->rect());
  const QRect inner = box().adjusted(metrics::step, metrics::step, -metrics::step, -metrics::step);
  m_field->setGeometry(inner.x(), inner.y(), inner.width(), kField);
  const int top = inner.y() + kField + metrics::step + metrics::line;
  m_list->setGeometry(inner.x(), top, inner.width(), inner.bottom() - top);
  m_nothing->setGeometry(inner.x(), top, inner.width(), PaletteDelegate::kRow);
  m_nothing->setVisible(m_model.rowCount() == 0);
}

void CommandPalette::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  // What lies below is out of reach, and looks it.
  QColor veil = themeColor(isDarkTheme() ? Token::Window : Token::Text);
  veil.setAlphaF(isDarkTheme() ? 0.6F : 0.18F);
  painter.fillRect(rect(), veil);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(themeColor(Token::Line));
  painter.setBrush(themeColor(Token::Surface));
  painter.drawRoundedRect(QRectF(box()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
  painter.fillRect(QRect(box().x() + 1, box().y() + metrics::step * 2 + kField, box().width() - 2, metrics::line),
                   themeColor(Token::Line));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
  if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
    // Away to another window or by a click elsewhere: the palette is done, and takes no focus back.
    if (QApplication::activeWindow() == window() && QApplication::activePopupWidget() == nullptr) {
      m_focusBefore = nullptr;
      close();
    }
  }
  if (watched == m_field && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
    const auto* key = static_cast<QKeyEvent*>(event);
    int step = 0;
    switch (key->key()) {
      case Qt::Key_Down: step = 1; break;
      case Qt::Key_Up: step = -1; break;
      case Qt::Key_PageDown: step = 10; break;
      case Qt::Key_PageUp: step = -10; break;
      case Qt::Key_Tab: return true;
      case Qt::Key_Return:
      case Qt::Key_Enter:
        if (event->type() == QEvent::KeyPress) runCurrent();
        event->accept();
        return true;
      case Qt::Key_Escape:
        if (event->type() == QEvent::KeyPress) close();
        event->accept();
        return true;
      default: return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) move(step);
    event->accept();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void CommandPalette::move(int step) {
  const int rows = m_model.rowCount();
  if (rows == 0) return;
  int row = m_list->currentIndex().row() + step;
  // One step wraps around; a page stops at the end.
  if (std::abs(step) == 1) {
    row = (row + rows) % rows;
  } else {
    row = std::clamp(row, 0, rows - 1);
  }
  m_list->setCurrentIndex(m_model.index(row));
}

void CommandPalette::runCurrent() {
  const int row = m_list->currentIndex().row();
  const models::PaletteEntry* chosen = m_model.entry(row);
  if (!chosen || !chosen->isEnabled) return;
  // Closed first, so that what runs finds the focus where it was.
  close();
  m_model.run(row);
}

void CommandPalette::mousePressEvent(QMouseEvent* event) {
  if (!box().contains(event->pos())) close();
}

}  // namespace tovuk::views
