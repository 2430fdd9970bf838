// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/disabled_shortcut.h"

#include <QAction>
#include <QShortcut>
#include <QWidget>

namespace tovuk::views {

DisabledShortcut::DisabledShortcut(QAction* action, QWidget* owner)
    : QObject(owner), m_action(action), m_shortcut(new QShortcut(owner)) {
  connect(m_shortcut, &QShortcut::activated, this, &DisabledShortcut::pressed);
  connect(action, &QAction::changed, this, &DisabledShortcut::follow);
  follow();
}

void DisabledShortcut::follow() {
  m_shortcut->setKey(m_action->shortcut());
  // Never both: two that listen to one key would silence each other.
  m_shortcut->setEnabled(!m_action->isEnabled());
}

}  // namespace tovuk::views
