// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one menu: a submenu a place, filled when it opens from the actions that live now.
#pragma once

#include <QList>
#include <QMenu>

#include <functional>

#include "views/shell/action_registry.h"

namespace tovuk::views {

class MainMenu : public QMenu {
  Q_OBJECT
 public:
  // `live` gives the actions of the window and of the panel in front, found by objectName.
  using LiveActions = std::function<QList<QAction*>()>;
  MainMenu(const ActionRegistry& registry, LiveActions live, QWidget* parent = nullptr);

  // Everything a place would show now, for tests.
  [[nodiscard]] QList<QAction*> actionsOf(MenuPlace place) const;
  [[nodiscard]] static QString title(MenuPlace place);

 private:
  void fill(QMenu* menu, MenuPlace place) const;

  const ActionRegistry& m_registry;
  LiveActions m_live;
};

}  // namespace tovuk::views
