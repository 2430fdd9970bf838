// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window_actions.h"

#include <QCoreApplication>

#include "views/shell/action_registry.h"

namespace tovuk::app {

namespace {

using views::MenuPlace;

// The context of these texts for translators.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

struct Definer {
  views::ActionRegistry& registry;
  MenuPlace place = MenuPlace::File;
  bool group = false;

  void operator()(const char* id, const QString& text, const char* icon = "", const QKeySequence& keys = {}) {
    add(QLatin1String(id), text, QLatin1String(icon), keys);
  }

  void add(const QString& id, const QString& text, const QString& icon, const QKeySequence& keys) {
    views::ActionSpec spec;
    spec.id = id;
    spec.text = text;
    spec.iconName = icon;
    spec.shortcut = keys;
    spec.menu = place;
    spec.startsGroup = std::exchange(group, false);
    registry.define(spec);
  }
};

}  // namespace

QString newActionId(const QString& type) {
  // The oldest one keeps the id under which people have changed its shortcut.
  return type == QLatin1String("sqlite") ? QString(QLatin1String(ids::newDatabase))
                                         : QLatin1String("resource.new.") + type;
}

void defineWindowActions(views::ActionRegistry& registry, const std::vector<models::NavigationSection>& sections) {
  Definer define{registry};
  for (const models::NavigationSection& section : sections) {
    // One shortcut is what a hand remembers; the palette finds the others by their first letters.
    const bool isFirst = &section == &sections.front();
    define.add(newActionId(section.id), section.newAction, section.iconName,
               isFirst ? QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N) : QKeySequence());
  }
  define(ids::importDatabase, Words::tr("Import an SQLite file\u2026"), "import",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
  define.group = true;
  define(ids::openResource, Words::tr("Open a resource\u2026"), "plus", QKeySequence(Qt::CTRL | Qt::Key_T));
  define(ids::closeTab, Words::tr("Close the tab"), "close", QKeySequence(Qt::CTRL | Qt::Key_W));
  define(ids::closeOthers, Words::tr("Close the other tabs"));
  define(ids::reopenTab, Words::tr("Reopen the tab closed last"), "undo",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
  define.group = true;
  define(ids::settings, Words::tr("Settings\u2026"), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma));
  define.group = true;
  define(ids::quit, Words::tr("Quit"), "", QKeySequence(Qt::CTRL | Qt::Key_Q));

  define.place = MenuPlace::View;
  define(ids::palette, Words::tr("Search or run a command"), "search", QKeySequence(Qt::CTRL | Qt::Key_K));
  define(ids::mainMenu, Words::tr("Open the main menu"), "menu", QKeySequence(Qt::Key_F10));
  define.group = true;
  define(ids::navigation, Words::tr("Show the resources"), "sidebar", QKeySequence(Qt::CTRL | Qt::Key_B));
  define(ids::activity, Words::tr("Show the activity"), "panel-bottom", QKeySequence(Qt::CTRL | Qt::Key_J));
  define(ids::filterResources, Words::tr("Filter the resources"), "filter", QKeySequence(Qt::CTRL | Qt::Key_L));
  define.group = true;
  define(ids::nextTab, Words::tr("Next tab"), "", QKeySequence(Qt::CTRL | Qt::Key_PageDown));
  define(ids::previousTab, Words::tr("Previous tab"), "", QKeySequence(Qt::CTRL | Qt::Key_PageUp));
  define(ids::moveTab, Words::tr("Move the tab to the other side"), "split",
         QKeySequence(Qt::CTRL | Qt::Key_Backslash));
  define(ids::otherPane, Words::tr("Go to the other side"), "", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Backslash));
  define.group = true;
  define(ids::refresh, Words::tr("Refresh"), "refresh", QKeySequence(Qt::Key_F5));
  define(ids::toggleDark, Words::tr("Switch between light and dark"));
  define(ids::fullScreen, Words::tr("Full screen"), "", QKeySequence(Qt::Key_F11));

  define.place = MenuPlace::Connection;
  define(ids::switchConnection, Words::tr("Switch the connection\u2026"), "",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
  define(ids::signIn, Words::tr("Sign in\u2026"));
  define(ids::signOut, Words::tr("Sign out\u2026"));
  define.group = true;
  define(ids::connections, Words::tr("Manage connections\u2026"));
  define(ids::token, Words::tr("Where is my token?"));
  define.group = true;
  define(ids::readOnly, Words::tr("Read-only"), "lock");
  define.group = true;
  define(ids::restart, Words::tr("Restart the local service"), "refresh");
  define(ids::dataFolder, Words::tr("Open the data folder"), "folder");

  define.place = MenuPlace::Help;
  define(ids::shortcuts, Words::tr("Keyboard shortcuts"), "keyboard", QKeySequence(Qt::Key_F1));
  define.group = true;
  define(ids::about, Words::tr("About Tovuk Dashboard"), "info");
}

}  // namespace tovuk::app
