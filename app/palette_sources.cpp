// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/palette_sources.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointer>
#include <QSet>

#include <algorithm>

#include "app/window_actions.h"
#include "views/shell/main_menu.h"
#include "views/widgets/resource_panel.h"

namespace tovuk::app {

namespace {
constexpr int kStatements = 50;
constexpr int kTitleCharacters = 120;
using Model = models::NavigationModel;

// The context of these texts for translators.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(Words)
};

// What people call actions that name themselves otherwise; searched, never shown.
QHash<QString, QString> otherWords() {
  return {
      {QLatin1String(ids::importDatabase), Words::tr("open load restore add existing file database upload")},
      {QLatin1String(ids::settings), Words::tr("preferences options configuration")},
      {QLatin1String(ids::quit), Words::tr("exit close the program")},
      {QLatin1String(ids::moveTab), Words::tr("split side by side")},
      {QLatin1String(ids::closeTab), Words::tr("remove tab")},
      {QLatin1String(ids::navigation), Words::tr("hide sidebar tree")},
      {QLatin1String(ids::activity), Words::tr("hide calls requests network log")},
      {QLatin1String(ids::refresh), Words::tr("reload update")},
      {QLatin1String(ids::toggleDark), Words::tr("theme night colours")},
      {QLatin1String(ids::switchConnection), Words::tr("account other change")},
      {QLatin1String(ids::signIn), Words::tr("log in login account token paste")},
      {QLatin1String(ids::signOut), Words::tr("log out logout forget token")},
      {QLatin1String(ids::connections), Words::tr("accounts add edit remove test base URL")},
      {QLatin1String(ids::token), Words::tr("keyring keychain secret password stored")},
      {QLatin1String(ids::readOnly), Words::tr("lock protect allow changes write")},
      {QLatin1String(ids::shortcuts), Words::tr("keys hotkeys help")},
      {QStringLiteral("sqlite.run"), Words::tr("execute query")},
      {QStringLiteral("sqlite.stop"), Words::tr("cancel abort")},
      {QStringLiteral("sqlite.explain"), Words::tr("query plan analyze")},
      {QStringLiteral("sqlite.format"), Words::tr("beautify tidy")},
      {QStringLiteral("sqlite.exportResult"), Words::tr("download save rows file CSV TSV JSON Markdown INSERT")},
      {QStringLiteral("sqlite.newDraft"), Words::tr("create add query tab")},
      {QStringLiteral("sqlite.closeDraft"), Words::tr("delete remove")},
      {QStringLiteral("sqlite.showData"), Words::tr("browse table rows")},
      {QStringLiteral("sqlite.createBackup"), Words::tr("back up save snapshot")},
      {QStringLiteral("sqlite.restoreBackup"), Words::tr("back up go back recover roll back")},
      {QStringLiteral("sqlite.deleteDatabase"), Words::tr("drop remove destroy")},
      {QStringLiteral("sqlite.deleteHistory"), Words::tr("remove clear")},
      {QStringLiteral("activity.repeat"), Words::tr("again send retry")},
  };
}

}  // namespace

std::vector<models::PaletteEntry> actionEntries(const views::ActionRegistry& registry,
                                                const models::NavigationModel& tree, const QList<QAction*>& live,
                                                views::ResourcePanel* panel) {
  std::vector<models::PaletteEntry> entries;
  QSet<QString> seen;
  QHash<QString, QString> others = otherWords();
  for (const models::NavigationSection& section : tree.sections())
    others.insert(newActionId(section.id), Words::tr("create add make"));
  // nullptr: the action's panel is not open.
  const auto add = [&](const QString& id, QAction* action, std::function<void()> run) {
    const views::ActionSpec* spec = registry.find(id);
    if (!spec || seen.contains(id)) return;
    seen.insert(id);
    models::PaletteEntry entry;
    entry.id = QStringLiteral("action:") + id;
    entry.title = spec->text;
    entry.subtitle = views::MainMenu::title(spec->menu);
    // What is done to a resource says to which.
    if (panel && spec->menu == views::MenuPlace::Resource &&
        spec->scope == panel->key().section(QLatin1Char('/'), 0, 0))
      entry.subtitle = panel->title();
    entry.shortcut = registry.shortcut(id).toString(QKeySequence::NativeText);
    // A mode that is on has the tick it has in the menus.
    entry.iconName = action && action->isChecked() ? QStringLiteral("check") : spec->iconName;
    entry.keywords = spec->toolTip + QLatin1Char(' ') + others.value(id);
    entry.isEnabled = action && action->isEnabled();
    if (!entry.isEnabled && action) entry.reason = views::ActionRegistry::reason(action);
    // An action that does not live is one of a panel that is not in front.
    if (const auto* section = action ? nullptr : tree.section(spec->scope)) entry.reason = section->openFirst;
    if (!entry.isEnabled && entry.reason.isEmpty()) entry.reason = Words::tr("This cannot be done now.");
    entry.changesMode = id == QLatin1String(ids::readOnly);
    entry.run = std::move(run);
    entries.push_back(std::move(entry));
  };
  for (QAction* action : live) {
    add(action->objectName(), action, [guard = QPointer<QAction>(action)] {
      if (guard) guard->trigger();
    });
  }
  if (panel) {
    QList<QAction*> elsewhere = panel->actionsOfOtherPages();
    // Of an id that pages share, one that can be done.
    std::stable_partition(elsewhere.begin(), elsewhere.end(),
                          [](const QAction* action) { return action->isEnabled(); });
    for (QAction* action : std::as_const(elsewhere)) {
      add(action->objectName(), action,
          [front = QPointer<views::ResourcePanel>(panel), guard = QPointer<QAction>(action)] {
            if (front && guard) front->runOnItsPage(guard);
          });
    }
  }
  for (const views::ActionSpec& spec : registry.specs()) add(spec.id, nullptr, {});
  return entries;
}

std::vector<models::PaletteEntry> resourceEntries(const models::NavigationModel& model,
                                                  const std::function<void(const QString&, const QString&)>& open) {
  std::vector<models::PaletteEntry> entries;
  for (int s = 0; s < model.rowCount(); ++s) {
    const QModelIndex section = model.index(s, 0);
    const QString kind = section.data(Model::SectionRole).toString();
    if (section.data(Model::OnePanelRole).toBool()) {
      models::PaletteEntry entry;
      entry.id = QStringLiteral("section:") + kind;
      entry.title = section.data(Qt::DisplayRole).toString();
      entry.subtitle = model.service() ? model.service()->name() : QString();
      entry.iconName = section.data(Model::IconNameRole).toString();
      entry.keywords = Words::tr("open show all");
      entry.isResource = true;
      entry.run = [open, kind] { open(kind, {}); };
      entries.push_back(std::move(entry));
    }
    for (int r = 0; r < model.rowCount(section); ++r) {
      const QModelIndex index = model.index(r, 0, section);
      const QString name = index.data(Model::ResourceNameRole).toString();
      models::PaletteEntry entry;
      entry.id = QStringLiteral("%1:%2").arg(kind, index.data(Model::ResourceIdRole).toString());
      entry.title = name;
      entry.subtitle = section.data(Qt::DisplayRole).toString();
      entry.iconName = index.data(Model::IconNameRole).toString();
      entry.keywords = Words::tr("open show");
      entry.isResource = true;
      entry.run = [open, kind, name] { open(kind, name); };
      entries.push_back(std::move(entry));
    }
  }
  return entries;
}

std::vector<models::PaletteEntry> connectionEntries(const models::ConnectionList& list, const QString& current,
                                                    const std::function<void(const QString&)>& switchTo) {
  std::vector<models::PaletteEntry> entries;
  for (int row = 0; row < list.rowCount(); ++row) {
    const QModelIndex index = list.index(row);
    const QString id = index.data(models::ConnectionList::IdRole).toString();
    if (id == current) continue;
    models::PaletteEntry entry;
    entry.id = QStringLiteral("connection:") + id;
    entry.title = Words::tr("Switch to %1").arg(index.data(Qt::DisplayRole).toString());
    entry.subtitle = index.data(models::ConnectionList::AddressRole).toString();
    entry.keywords = Words::tr("connection account service");
    entry.changesMode = true;
    entry.run = [switchTo, id] { switchTo(id); };
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<models::PaletteEntry> statementEntries(const models::QueryHistory& history,
                                                   const std::function<void(const models::HistoryEntry&)>& open) {
  std::vector<models::PaletteEntry> entries;
  QSet<QString> seen;
  for (int row = 0; row < history.rowCount() && static_cast<int>(entries.size()) < kStatements; ++row) {
    const models::HistoryEntry& statement = history.entry(row);
    const QString line = statement.sql.simplified();
    const QString key = statement.service + QLatin1Char('/') + statement.database + QLatin1Char('/') + line;
    if (line.isEmpty() || seen.contains(key)) continue;
    seen.insert(key);
    models::PaletteEntry entry;
    entry.id = QStringLiteral("statement:") + statement.id;
    entry.title = line.left(kTitleCharacters);
    entry.subtitle = statement.database;
    entry.iconName = QStringLiteral("history");
    entry.run = [open, statement] { open(statement); };
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace tovuk::app
