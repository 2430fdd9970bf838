// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/main_menu.h"

namespace tovuk::views {

namespace {
constexpr MenuPlace kPlaces[] = {MenuPlace::File,  MenuPlace::Edit,       MenuPlace::View, MenuPlace::Resource,
                                 MenuPlace::Query, MenuPlace::Connection, MenuPlace::Help};
}

MainMenu::MainMenu(const ActionRegistry& registry, LiveActions live, QWidget* parent)
    : QMenu(parent), m_registry(registry), m_live(std::move(live)) {
  setTitle(tr("Main menu"));
  connect(this, &QMenu::aboutToShow, this, [this] {
    clear();
    for (const MenuPlace place : kPlaces) {
      auto* menu = new QMenu(title(place), this);
      fill(menu, place);
      // A place without anything to do now is left out: nothing on screen is without effect.
      if (menu->isEmpty()) {
        delete menu;
        continue;
      }
      addMenu(menu);
    }
  });
}

QString MainMenu::title(MenuPlace place) {
  switch (place) {
    case MenuPlace::File: return tr("File", "menu");
    case MenuPlace::Edit: return tr("Edit", "menu");
    case MenuPlace::View: return tr("View", "menu");
    case MenuPlace::Resource: return tr("Resource", "menu");
    case MenuPlace::Query: return tr("Query", "menu");
    case MenuPlace::Connection: return tr("Connection", "menu");
    case MenuPlace::Help: return tr("Help", "menu");
  }
  return {};
}

QList<QAction*> MainMenu::actionsOf(MenuPlace place) const {
  const QList<QAction*> live = m_live();
  QList<QAction*> found;
  for (const ActionSpec& spec : m_registry.specs()) {
    if (spec.menu != place) continue;
    for (QAction* action : live) {
      if (action->objectName() != spec.id) continue;
      found.append(action);
      break;
    }
  }
  return found;
}

void MainMenu::fill(QMenu* menu, MenuPlace place) const {
  menu->setToolTipsVisible(true);  // a disabled entry says there why
  for (QAction* action : actionsOf(place)) {
    const ActionSpec* spec = m_registry.find(action->objectName());
    if (spec->startsGroup && !menu->isEmpty()) menu->addSeparator();
    menu->addAction(action);
  }
}

}  // namespace tovuk::views
