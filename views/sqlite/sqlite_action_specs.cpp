// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/sqlite_action_specs.h"

#include <QCoreApplication>

#include "views/shell/action_registry.h"

namespace tovuk::views {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SqliteActions)
};

ActionSpec spec(const char* id, const QString& text, const char* icon, const QKeySequence& shortcut, MenuPlace menu) {
  ActionSpec made;
  made.id = QLatin1String(id);
  made.text = text;
  made.iconName = QLatin1String(icon);
  made.shortcut = shortcut;
  made.menu = menu;
  made.scope = QStringLiteral("sqlite");
  return made;
}

void defineQueryActions(ActionRegistry& registry) {
  constexpr auto place = MenuPlace::Query;
  auto run = spec("sqlite.run", Words::tr("Run the statement at the caret or the selection"), "play",
                  QKeySequence(Qt::CTRL | Qt::Key_Return), place);
  run.shortText = Words::tr("Run");
  registry.define(run);
  registry.define(spec("sqlite.runSelection", Words::tr("Run the selection"), "play", {}, place));
  registry.define(spec("sqlite.runAll", Words::tr("Run all statements"), "play",
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), place));
  auto transaction = spec("sqlite.transaction", Words::tr("Run all as one transaction"), "", {}, place);
  transaction.toolTip = Words::tr("All statements succeed together, or none of them changes anything.");
  registry.define(transaction);
  auto allRows = spec("sqlite.allRows", Words::tr("Fetch every row"), "", {}, place);
  allRows.toolTip = Words::tr("The answer is not cut at 1,000 rows. Only the local service can do this.");
  registry.define(allRows);
  auto stop = spec("sqlite.stop", Words::tr("Stop the running statement"), "stop", QKeySequence(Qt::Key_Escape), place);
  stop.shortText = Words::tr("Stop");
  registry.define(stop);
  auto explain = spec("sqlite.explain", Words::tr("Explain the statement at the caret"), "plan",
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), place);
  explain.shortText = Words::tr("Explain");
  explain.toolTip = Words::tr("Shows how SQLite would run the statement, without running it.");
  registry.define(explain);
  auto format = spec("sqlite.format", Words::tr("Format the SQL"), "format",
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), place);
  format.shortText = Words::tr("Format");
  registry.define(format);
  registry.define(spec("sqlite.toggleComment", Words::tr("Comment lines out or in"), "",
                       QKeySequence(Qt::CTRL | Qt::Key_Slash), place));
  registry.define(
      spec("sqlite.complete", Words::tr("Complete the word"), "", QKeySequence(Qt::CTRL | Qt::Key_Space), place));
  registry.define(spec("sqlite.switchPane", Words::tr("Go between the editor and the rows"), "",
                       QKeySequence(Qt::Key_F7), MenuPlace::View));
  auto find =
      spec("sqlite.find", Words::tr("Find in the SQL"), "search", QKeySequence(QKeySequence::Find), MenuPlace::Edit);
  registry.define(find);
  registry.define(spec("sqlite.replace", Words::tr("Find and replace in the SQL"), "",
                       QKeySequence(Qt::CTRL | Qt::Key_H), MenuPlace::Edit));
  registry.define(spec("sqlite.zoomIn", Words::tr("Larger editor text"), "", QKeySequence(Qt::CTRL | Qt::Key_Plus),
                       MenuPlace::View));
  registry.define(spec("sqlite.zoomOut", Words::tr("Smaller editor text"), "", QKeySequence(Qt::CTRL | Qt::Key_Minus),
                       MenuPlace::View));
  registry.define(spec("sqlite.zoomReset", Words::tr("Normal editor text"), "", QKeySequence(Qt::CTRL | Qt::Key_0),
                       MenuPlace::View));
}

void defineDraftActions(ActionRegistry& registry) {
  constexpr auto place = MenuPlace::Query;
  auto made = spec("sqlite.newDraft", Words::tr("New draft"), "plus", QKeySequence(Qt::CTRL | Qt::Key_N), place);
  made.startsGroup = true;
  registry.define(made);
  registry.define(spec("sqlite.renameDraft", Words::tr("Rename the draft"), "edit", QKeySequence(Qt::Key_F2), place));
  registry.define(spec("sqlite.closeDraft", Words::tr("Close the draft"), "close", {}, place));
  registry.define(spec("sqlite.reopenDraft", Words::tr("Reopen the draft closed last"), "undo", {}, place));
}

void defineResultActions(ActionRegistry& registry) {
  constexpr auto place = MenuPlace::View;
  registry.define(spec("sqlite.filterRows", Words::tr("Filter the rows that are here"), "filter",
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), place));
  registry.define(spec("sqlite.exportResult", Words::tr("Export the result\u2026"), "download", {}, MenuPlace::Query));
  registry.define(spec("sqlite.cellViewer", Words::tr("Show the cell"), "eye", QKeySequence(Qt::Key_F4), place));
  registry.define(
      spec("sqlite.recordView", Words::tr("Show the row as a form"), "sidebar", QKeySequence(Qt::Key_F6), place));
}

void defineDataActions(ActionRegistry& registry) {
  constexpr auto place = MenuPlace::Resource;
  auto count = spec("sqlite.countRows", Words::tr("Count the rows \u00B7 reads every row"), "", {}, place);
  count.toolTip = Words::tr("Counts the rows exactly. This reads every row of the table once.");
  registry.define(count);
  auto jump = spec("sqlite.goToRow", Words::tr("Go to a row"), "", QKeySequence(Qt::CTRL | Qt::Key_G), place);
  jump.shortText = Words::tr("Go to row\u2026");
  registry.define(jump);
  auto query = spec("sqlite.openAsQuery", Words::tr("Open as a query"), "edit", {}, place);
  query.toolTip = Words::tr("Puts the statement that reads these rows into a new draft.");
  registry.define(query);
  auto reload = spec("sqlite.reloadSchema", Words::tr("Read the schema again"), "refresh", {}, place);
  reload.toolTip = Words::tr("Reads the schema: one or two rows for each table, index, view and trigger.");
  registry.define(reload);
}

void defineBackupActions(ActionRegistry& registry) {
  constexpr auto place = MenuPlace::Resource;
  auto create = spec("sqlite.createBackup", Words::tr("Create a backup"), "backup", {}, place);
  create.startsGroup = true;
  create.shortText = Words::tr("Create backup");
  registry.define(create);
  auto restore = spec("sqlite.restoreBackup", Words::tr("Restore the chosen backup\u2026"), "restore", {}, place);
  restore.shortText = Words::tr("Restore\u2026");
  registry.define(restore);
  registry.define(spec("sqlite.undoRestore", Words::tr("Undo the last restore"), "undo", {}, place));
}

void defineHistoryActions(ActionRegistry& registry) {
  constexpr auto place = MenuPlace::Query;
  auto open = spec("sqlite.openHistory", Words::tr("Open the chosen statement in a new draft"), "edit", {}, place);
  open.shortText = Words::tr("Open in a new draft");
  open.startsGroup = true;
  registry.define(open);
  auto copy = spec("sqlite.copyHistory", Words::tr("Copy the chosen statement"), "copy", {}, place);
  copy.shortText = Words::tr("Copy");
  registry.define(copy);
  auto remove = spec("sqlite.deleteHistory", Words::tr("Delete the chosen statement from the history"), "trash",
                     QKeySequence(QKeySequence::Delete), place);
  remove.shortText = Words::tr("Delete");
  registry.define(remove);
  registry.define(spec("sqlite.undoDeleteHistory", Words::tr("Undo the deletion from the history"), "undo",
                       QKeySequence(QKeySequence::Undo), place));
}

void definePageActions(ActionRegistry& registry) {
  constexpr auto place = MenuPlace::View;
  auto data = spec("sqlite.showData", Words::tr("Show the data"), "table", QKeySequence(Qt::ALT | Qt::Key_1), place);
  data.startsGroup = true;
  registry.define(data);
  registry.define(
      spec("sqlite.showQuery", Words::tr("Show the query editor"), "edit", QKeySequence(Qt::ALT | Qt::Key_2), place));
  registry.define(
      spec("sqlite.showBackups", Words::tr("Show the backups"), "backup", QKeySequence(Qt::ALT | Qt::Key_3), place));
  registry.define(
      spec("sqlite.showHistory", Words::tr("Show the history"), "history", QKeySequence(Qt::ALT | Qt::Key_4), place));
  auto remove = spec("sqlite.deleteDatabase", Words::tr("Delete the database\u2026"), "trash", {}, MenuPlace::Resource);
  remove.startsGroup = true;
  registry.define(remove);
}

}  // namespace

void defineSqliteActions(ActionRegistry& registry) {
  defineQueryActions(registry);
  defineDraftActions(registry);
  defineResultActions(registry);
  defineDataActions(registry);
  defineBackupActions(registry);
  defineHistoryActions(registry);
  definePageActions(registry);
}

}  // namespace tovuk::views
