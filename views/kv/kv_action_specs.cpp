// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/kv/kv_action_specs.h"

#include <QCoreApplication>

#include "views/shell/action_registry.h"

namespace tovuk::views {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(KvActions)
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
  made.scope = QStringLiteral("kv");
  made.startsGroup = spec.startsGroup;
  made.toolTip = spec.toolTip;
  registry.define(made);
}

void defineListActions(ActionRegistry& registry) {
  define(registry, {.id = "kv.list",
                    .text = Words::tr("List the keys"),
                    .icon = "refresh",
                    .toolTip = Words::tr("Lists from the start: one metered list."),
                    .startsGroup = true});
  define(registry, {.id = "kv.listPrefix",
                    .text = Words::tr("List the keys with the prefix"),
                    .shortText = Words::tr("List these"),
                    .toolTip = Words::tr("Asks the service for the keys that begin so: one metered list.")});
  define(registry, {.id = "kv.more",
                    .text = Words::tr("List 1,000 more keys"),
                    .shortText = Words::tr("List more"),
                    .toolTip = Words::tr("One metered list.")});
  define(registry, {.id = "kv.all",
                    .text = Words::tr("List all keys"),
                    .shortText = Words::tr("List all"),
                    .toolTip = Words::tr("Page after page to the end: one metered list for each 1,000 keys.")});
  define(registry,
         {.id = "kv.stop", .text = Words::tr("Stop listing"), .icon = "stop", .shortText = Words::tr("Stop")});
  define(registry, {.id = "kv.filter",
                    .text = Words::tr("Filter the keys by prefix"),
                    .icon = "filter",
                    .shortcut = QKeySequence(QKeySequence::Find),
                    .menu = MenuPlace::Edit});
  define(registry, {.id = "kv.new",
                    .text = Words::tr("New key\u2026"),
                    .icon = "plus",
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_N),
                    .shortText = Words::tr("New key"),
                    .toolTip = Words::tr("Names a key; its value is written when it is saved.")});
  define(registry, {.id = "kv.deleteSelected",
                    .text = Words::tr("Delete the selected keys\u2026"),
                    .icon = "trash",
                    .shortcut = QKeySequence(QKeySequence::Delete),
                    .toolTip = Words::tr("One metered delete for each key.")});
  define(registry,
         {.id = "kv.copyKeys", .text = Words::tr("Copy the selected keys"), .icon = "copy", .menu = MenuPlace::Edit});
}

void defineEntryActions(ActionRegistry& registry) {
  define(registry, {.id = "kv.read",
                    .text = Words::tr("Read the entry"),
                    .icon = "eye",
                    .toolTip = Words::tr("One metered read."),
                    .startsGroup = true});
  define(registry, {.id = "kv.save",
                    .text = Words::tr("Save the entry\u2026"),
                    .shortcut = QKeySequence(QKeySequence::Save),
                    .shortText = Words::tr("Save"),
                    .toolTip = Words::tr("Shows what changes first. One read, to see that nobody changed it "
                                         "meanwhile, and one write.")});
  define(registry, {.id = "kv.difference", .text = Words::tr("Show the difference"), .icon = "split"});
  define(registry, {.id = "kv.revert",
                    .text = Words::tr("Revert what was typed"),
                    .icon = "undo",
                    .shortText = Words::tr("Revert")});
  define(registry, {.id = "kv.rename",
                    .text = Words::tr("Rename the key\u2026"),
                    .icon = "edit",
                    .shortcut = QKeySequence(Qt::Key_F2)});
  define(registry, {.id = "kv.delete",
                    .text = Words::tr("Delete the key\u2026"),
                    .shortText = Words::tr("Delete\u2026"),
                    .toolTip = Words::tr("One read, to see that nobody changed it meanwhile, and one delete.")});
  define(registry, {.id = "kv.undo",
                    .text = Words::tr("Undo the last change of the entry"),
                    .icon = "undo",
                    .shortText = Words::tr("Undo"),
                    .toolTip = Words::tr("Puts back what was there, if nobody changed it since.")});
  define(registry, {.id = "kv.format",
                    .text = Words::tr("Format the JSON"),
                    .icon = "format",
                    .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                    .menu = MenuPlace::Edit});
  define(registry, {.id = "kv.loadFile", .text = Words::tr("Take the value from a file\u2026"), .icon = "upload"});
  define(registry, {.id = "kv.saveFile", .text = Words::tr("Save the value to a file\u2026"), .icon = "download"});
}

void definePanelActions(ActionRegistry& registry) {
  define(registry, {.id = "kv.showKeys",
                    .text = Words::tr("Show the keys"),
                    .icon = "kv",
                    .shortcut = QKeySequence(Qt::ALT | Qt::Key_1),
                    .startsGroup = true,
                    .menu = MenuPlace::View});
  define(registry, {.id = "kv.deleteNamespace",
                    .text = Words::tr("Delete the namespace\u2026"),
                    .icon = "trash",
                    .startsGroup = true});
}

}  // namespace

void defineKvActions(ActionRegistry& registry) {
  defineListActions(registry);
  defineEntryActions(registry);
  definePanelActions(registry);
}

}  // namespace tovuk::views
