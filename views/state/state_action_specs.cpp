// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/state_action_specs.h"

#include <QCoreApplication>

#include "views/shell/action_registry.h"

namespace tovuk::views {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(StateActions)
};

struct Spec {
  const char* id;
  QString text;
  const char* icon = "";
  QKeySequence shortcut = {};
  QString shortText = {};
  QString toolTip = {};
  bool startsGroup = false;
  MenuPlace menu = MenuPlace::Resource;
};

void define(ActionRegistry& registry, const Spec& spec) {
  ActionSpec made;
  made.id = QLatin1String(spec.id);
  made.text = spec.text;
  made.shortText = spec.shortText;
  made.iconName = QLatin1String(spec.icon);
  made.shortcut = spec.shortcut;
  made.menu = spec.menu;
  made.scope = QStringLiteral("state");
  made.startsGroup = spec.startsGroup;
  made.toolTip = spec.toolTip;
  registry.define(made);
}

void defineListActions(ActionRegistry& registry) {
  define(registry, {.id = "state.listObjects",
                    .text = Words::tr("List the objects"),
                    .icon = "refresh",
                    .toolTip = Words::tr("Lists from the start. Reads one row for each object, 1,000 at most."),
                    .startsGroup = true});
  define(registry, {.id = "state.moreObjects",
                    .text = Words::tr("Read 1,000 more objects"),
                    .shortText = Words::tr("Read more"),
                    .toolTip = Words::tr("Reads one row for each object, 1,000 at most.")});
  define(registry, {.id = "state.allObjects",
                    .text = Words::tr("Read all objects"),
                    .shortText = Words::tr("Read all"),
                    .toolTip = Words::tr("Reads page after page to the end: one row for each object.")});
  define(registry, {.id = "state.newObject",
                    .text = Words::tr("Open or create an object\u2026"),
                    .icon = "plus",
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_N),
                    .toolTip = Words::tr("Opens an object by its key. The first value or alarm makes a new one.")});
  define(registry, {.id = "state.listKeys",
                    .text = Words::tr("List the keys"),
                    .icon = "refresh",
                    .toolTip = Words::tr("Lists from the start. Reads one row for each key, 1,000 at most."),
                    .startsGroup = true});
  define(registry, {.id = "state.moreKeys",
                    .text = Words::tr("Read 1,000 more keys"),
                    .shortText = Words::tr("Read more"),
                    .toolTip = Words::tr("Reads one row for each key, 1,000 at most.")});
  define(registry, {.id = "state.allKeys",
                    .text = Words::tr("Read all keys"),
                    .shortText = Words::tr("Read all"),
                    .toolTip = Words::tr("Reads page after page to the end: one row for each key.")});
  define(registry, {.id = "state.newKey",
                    .text = Words::tr("Open or create a key\u2026"),
                    .icon = "plus",
                    .shortcut = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)});
  define(registry,
         {.id = "state.stop", .text = Words::tr("Stop reading"), .icon = "stop", .shortText = Words::tr("Stop")});
  define(registry, {.id = "state.filterObjects",
                    .text = Words::tr("Filter the objects by prefix"),
                    .icon = "filter",
                    .shortcut = QKeySequence(QKeySequence::Find),
                    .menu = MenuPlace::Edit});
  define(registry, {.id = "state.filterKeys",
                    .text = Words::tr("Filter the keys by prefix"),
                    .icon = "filter",
                    .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                    .menu = MenuPlace::Edit});
}

void defineValueActions(ActionRegistry& registry) {
  define(registry, {.id = "state.readValue",
                    .text = Words::tr("Read the value"),
                    .icon = "eye",
                    .toolTip = Words::tr("Reads one row."),
                    .startsGroup = true});
  define(registry, {.id = "state.saveValue",
                    .text = Words::tr("Save the value\u2026"),
                    .shortcut = QKeySequence(QKeySequence::Save),
                    .shortText = Words::tr("Save\u2026"),
                    .toolTip = Words::tr("Shows what changes first. Reads one row, to see that nobody changed it "
                                         "meanwhile, and writes one.")});
  define(registry, {.id = "state.revertValue", .text = Words::tr("Discard what was typed"), .icon = "undo"});
  define(registry, {.id = "state.deleteValue",
                    .text = Words::tr("Delete the key\u2026"),
                    .icon = "trash",
                    .shortcut = QKeySequence(QKeySequence::Delete)});
  define(registry, {.id = "state.undoValue",
                    .text = Words::tr("Undo the last change of the value"),
                    .icon = "undo",
                    .shortText = Words::tr("Undo"),
                    .toolTip = Words::tr("Puts back what was there, if nobody changed it since.")});
  define(registry, {.id = "state.emptyObject",
                    .text = Words::tr("Delete all data of the object\u2026"),
                    .icon = "trash",
                    .toolTip = Words::tr("Deletes every value and the alarm of the object.")});
}

void defineAlarmActions(ActionRegistry& registry) {
  define(registry, {.id = "state.readAlarm",
                    .text = Words::tr("Read the alarm"),
                    .icon = "refresh",
                    .toolTip = Words::tr("Reads one row."),
                    .startsGroup = true});
  define(registry, {.id = "state.setAlarm",
                    .text = Words::tr("Set the alarm\u2026"),
                    .icon = "clock",
                    .shortText = Words::tr("Set\u2026")});
  define(registry, {.id = "state.deleteAlarm",
                    .text = Words::tr("Delete the alarm\u2026"),
                    .icon = "trash",
                    .shortText = Words::tr("Delete\u2026")});
  define(registry, {.id = "state.undoAlarm",
                    .text = Words::tr("Undo the last change of the alarm"),
                    .icon = "undo",
                    .shortText = Words::tr("Undo")});
}

void definePanelActions(ActionRegistry& registry) {
  constexpr auto place = MenuPlace::View;
  define(registry, {.id = "state.showValues",
                    .text = Words::tr("Show the objects and values"),
                    .icon = "state",
                    .shortcut = QKeySequence(Qt::ALT | Qt::Key_1),
                    .startsGroup = true,
                    .menu = place});
  define(registry, {.id = "state.showAlarms",
                    .text = Words::tr("Show the alarms of all objects"),
                    .icon = "clock",
                    .shortcut = QKeySequence(Qt::ALT | Qt::Key_2),
                    .menu = place});
  define(registry, {.id = "state.showCompare",
                    .text = Words::tr("Show the comparison of two objects"),
                    .icon = "split",
                    .shortcut = QKeySequence(Qt::ALT | Qt::Key_3),
                    .menu = place});
  define(registry, {.id = "state.compare",
                    .text = Words::tr("Compare the two objects"),
                    .icon = "split",
                    .shortText = Words::tr("Compare"),
                    .toolTip = Words::tr("Reads one row for each key of both, and one for each value that may differ."),
                    .startsGroup = true});
  define(registry, {.id = "state.deleteNamespace",
                    .text = Words::tr("Delete the namespace\u2026"),
                    .icon = "trash",
                    .startsGroup = true});
}

}  // namespace

void defineStateActions(ActionRegistry& registry) {
  defineListActions(registry);
  defineValueActions(registry);
  defineAlarmActions(registry);
  definePanelActions(registry);
}

}  // namespace tovuk::views
