// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/press_button.h"

#include <QKeyEvent>
#include <QMenu>

namespace tovuk::views {

namespace {

bool isEnter(const QKeyEvent& event) {
  const bool isKey = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
  return isKey && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

}  // namespace

bool PressButton::event(QEvent* event) {
  // The button that has the focus comes before an action of its panel that has Enter as its shortcut.
  if (event->type() == QEvent::ShortcutOverride && isEnter(*static_cast<QKeyEvent*>(event))) event->accept();
  return QToolButton::event(event);
}

void PressButton::keyPressEvent(QKeyEvent* event) {
  if (!isEnter(*event)) return QToolButton::keyPressEvent(event);
  // A held key presses once.
  if (event->isAutoRepeat()) return;
  if (menu()) {
    showMenu();
  } else {
    click();
  }
}

}  // namespace tovuk::views
