// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cron/cron_action_specs.h"

#include <QCoreApplication>

#include "views/shell/action_registry.h"

namespace tovuk::views {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CronActions)
};

ActionSpec spec(const char* id, const QString& text, const char* icon, const QKeySequence& shortcut, MenuPlace menu) {
  ActionSpec made;
  made.id = QLatin1String(id);
  made.text = text;
  made.iconName = QLatin1String(icon);
  made.shortcut = shortcut;
  made.menu = menu;
  made.scope = QStringLiteral("cron");
  return made;
}

void defineTriggerActions(ActionRegistry& registry) {
  constexpr auto place = MenuPlace::Resource;
  auto create =
      spec("cron.create", Words::tr("Create a cron trigger\u2026"), "plus", QKeySequence(QKeySequence::New), place);
  create.shortText = Words::tr("Create trigger");
  create.startsGroup = true;
  registry.define(create);
  auto save =
      spec("cron.save", Words::tr("Save the edited schedule"), "check", QKeySequence(QKeySequence::Save), place);
  save.shortText = Words::tr("Save");
  registry.define(save);
  // Without a shortcut: what was typed goes.
  auto discard = spec("cron.discard", Words::tr("Discard the edited schedule"), "undo", {}, place);
  discard.shortText = Words::tr("Discard");
  registry.define(discard);
  auto rename = spec("cron.rename", Words::tr("Rename the trigger\u2026"), "edit", QKeySequence(Qt::Key_F2), place);
  rename.shortText = Words::tr("Rename\u2026");
  registry.define(rename);
  auto pause = spec("cron.pause", Words::tr("Pause the chosen triggers"), "stop",
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), place);
  pause.shortText = Words::tr("Pause");
  registry.define(pause);
  auto resume = spec("cron.resume", Words::tr("Resume the chosen triggers"), "play",
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), place);
  resume.shortText = Words::tr("Resume");
  registry.define(resume);
  auto undo =
      spec("cron.undo", Words::tr("Undo the last change of triggers"), "undo", QKeySequence(QKeySequence::Undo), place);
  undo.shortText = Words::tr("Undo");
  undo.toolTip = Words::tr("Puts back what was changed last, where nobody has changed it since.");
  registry.define(undo);
  auto remove =
      spec("cron.delete", Words::tr("Delete the trigger\u2026"), "trash", QKeySequence(QKeySequence::Delete), place);
  remove.shortText = Words::tr("Delete\u2026");
  remove.startsGroup = true;
  registry.define(remove);
}

void defineCalendarActions(ActionRegistry& registry) {
  constexpr auto place = MenuPlace::View;
  auto triggers =
      spec("cron.showTriggers", Words::tr("Show the triggers"), "cron", QKeySequence(Qt::ALT | Qt::Key_1), place);
  triggers.startsGroup = true;
  registry.define(triggers);
  registry.define(spec("cron.showCalendar", Words::tr("Show the week calendar"), "table",
                       QKeySequence(Qt::ALT | Qt::Key_2), place));
  registry.define(
      spec("cron.showPastRuns", Words::tr("Show the past runs"), "history", QKeySequence(Qt::ALT | Qt::Key_3), place));
  registry.define(spec("cron.previousWeek", Words::tr("Previous week"), "chevron-left",
                       QKeySequence(Qt::ALT | Qt::Key_PageUp), place));
  registry.define(spec("cron.thisWeek", Words::tr("This week"), "clock", QKeySequence(Qt::ALT | Qt::Key_Home), place));
  registry.define(
      spec("cron.nextWeek", Words::tr("Next week"), "chevron-right", QKeySequence(Qt::ALT | Qt::Key_PageDown), place));
}

}  // namespace

void defineCronActions(ActionRegistry& registry) {
  defineTriggerActions(registry);
  defineCalendarActions(registry);
}

}  // namespace tovuk::views
