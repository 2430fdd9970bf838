// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/panel_reach.h"

#include <QKeyEvent>

#include "views/widgets/resource_panel.h"

namespace tovuk::views {

namespace {

// Delete, Escape and letters mean something where the focus is: they never act from afar.
bool isSafeFromAfar(const QKeySequence& keys) {
  if (keys.isEmpty()) return false;
  const QKeyCombination first = keys[0];
  const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
  return isFunctionKey || first.keyboardModifiers().testFlag(Qt::ControlModifier) ||
         first.keyboardModifiers().testFlag(Qt::AltModifier);
}

}  // namespace

PanelReach::PanelReach(QObject* parent) : QObject(parent) {}

void PanelReach::setPanel(ResourcePanel* panel) {
  if (panel == m_panel) return;
  if (m_panel) m_panel->disconnect(this);
  m_panel = panel;
  // What a panel offers depends on its page.
  if (panel) connect(panel, &ResourcePanel::pageChanged, this, &PanelReach::widen);
  widen();
}

void PanelReach::setPaused(bool paused) {
  if (paused == m_paused) return;
  m_paused = paused;
  widen();
}

void PanelReach::widen() {
  narrow();
  if (!m_panel || m_paused) return;
  for (QAction* action : m_panel->panelActions()) {
    if (action->shortcutContext() != Qt::WidgetWithChildrenShortcut || !isSafeFromAfar(action->shortcut())) continue;
    action->setShortcutContext(Qt::WindowShortcut);
    m_widened.append(action);
  }
}

void PanelReach::narrow() {
  for (const auto& action : std::as_const(m_widened)) {
    if (action) action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  }
  m_widened.clear();
}

}  // namespace tovuk::views
