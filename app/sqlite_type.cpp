// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sqlite_type.h"

#include "app/palette_sources.h"
#include "app/query_forecast.h"
#include "app/settings.h"
#include "app/window_actions.h"
#include "app/workspace.h"
#include "views/connections/ask_above_question.h"
#include "views/sqlite/sql_editor.h"
#include "views/sqlite/sqlite_action_specs.h"
#include "views/sqlite/sqlite_actions.h"
#include "views/sqlite/sqlite_panel.h"

namespace tovuk::app {

SqliteType::SqliteType(const Deps& deps) : ResourceType(deps.window), m_deps(deps) {
  views::defineSqliteActions(deps.registry);
}

QString SqliteType::id() const { return QStringLiteral("sqlite"); }

views::ResourceKind SqliteType::kind() {
  views::ResourceKind kind;
  kind.id = id();
  kind.iconName = QStringLiteral("database");
  kind.createPanel = [this](models::ServiceContext& service, const QString& database,
                            QWidget* parent) -> views::ResourcePanel* {
    views::SqlitePanelDeps deps;
    deps.service = &service;
    deps.database = database;
    deps.history = &m_deps.workspace.history();
    deps.draftsFolder = m_deps.workspace.paths().drafts(m_deps.workspace.connectionKey(), service.name(), database);
    deps.registry = &m_deps.registry;
    deps.askBefore = [this, &service, database](QWidget* over, const QStringList& statements,
                                                std::function<void()> proceed) {
      askAboveLimit(service, database, over, statements, std::move(proceed));
    };
    auto* panel = new views::SqlitePanel(deps, parent);
    connect(panel, &views::SqlitePanel::databaseDeleted, this,
            [this, of = service.name()](const QString& name) { emit deleted(of, name); });
    applyEditorSettings(panel);
    connect(&m_deps.settings, &Settings::changed, panel, [this, panel] { applyEditorSettings(panel); });
    return panel;
  };
  return kind;
}

void SqliteType::askAboveLimit(const models::ServiceContext& service, const QString& database, QWidget* over,
                               const QStringList& statements, std::function<void()> proceed) {
  const models::ConnectionProfile& profile = m_deps.workspace.profile();
  if (!profile.askAboveRows && !profile.askAboveUsdMicros) {
    proceed();
    return;
  }
  const auto& resources = service.resources();
  const models::QueryForecast forecast = forecastFromHistory(
      m_deps.workspace.history(), resources ? &resources->pricing : nullptr, service.name(), database, statements);
  const auto limit = models::askAbove(profile, forecast);
  if (!limit) {
    proceed();
    return;
  }
  views::confirmAboveLimit(over, profile.name, *limit, [proceed = std::move(proceed)](bool send) {
    if (send) proceed();
  });
}

void SqliteType::applyEditorSettings(views::SqlitePanel* panel) const {
  for (auto* editor : panel->findChildren<views::SqlEditor*>()) {
    editor->setTabWidthInSpaces(m_deps.settings.get(keys::editorIndent));
    editor->setWrapMode(m_deps.settings.get(keys::editorWrap) ? QsciScintilla::WrapWord : QsciScintilla::WrapNone);
  }
  const bool comfortable = m_deps.settings.get(keys::density) == QStringLiteral("comfortable");
  panel->setComfortableGrids(comfortable);
}

views::SqliteActions* SqliteType::actions() const {
  models::ServiceContext* service = m_deps.workspace.currentService();
  if (!service) return nullptr;
  if (m_actions && m_actionsOf == service->name()) return m_actions;
  // Dies with the service it acts on.
  auto* made = new views::SqliteActions(*service, m_deps.window);
  made->setParent(service);
  auto* self = const_cast<SqliteType*>(this);
  connect(made, &views::SqliteActions::opened, self, &SqliteType::opened);
  connect(made, &views::SqliteActions::deleted, self,
          [self, of = service->name()](const QString& name) { emit self->deleted(of, name); });
  connect(made, &views::SqliteActions::failed, self, &SqliteType::failed);
  m_actions = made;
  m_actionsOf = service->name();
  return made;
}

bool SqliteType::canCreate() const {
  const auto* service = actions();
  return service && service->canWrite();
}

void SqliteType::create() {
  if (auto* service = actions()) service->createDatabase();
}

void SqliteType::remove(const QString& database) {
  if (auto* service = actions()) service->deleteDatabase(database);
}

QStringList SqliteType::windowActions() const { return {QLatin1String(ids::importDatabase)}; }

bool SqliteType::canRun(const QString& /*actionId*/) const {
  const auto* service = actions();
  return service && service->canImport();
}

void SqliteType::run(const QString& /*actionId*/) {
  if (auto* service = actions()) service->importFile();
}

std::vector<models::PaletteEntry> SqliteType::paletteEntries() {
  return statementEntries(m_deps.workspace.history(),
                          [this](const models::HistoryEntry& statement) { openStatement(statement); });
}

void SqliteType::openStatement(const models::HistoryEntry& statement) {
  if (!m_deps.workspace.service(statement.service)) {
    emit noticed(tr("The service %1 of this statement is not here any more.").arg(statement.service));
    return;
  }
  emit panelWanted(statement.service, statement.database, [sql = statement.sql](views::ResourcePanel& panel) {
    if (auto* database = qobject_cast<views::SqlitePanel*>(&panel)) {
      database->openDraft(SqliteType::tr("From the history"), sql);
    }
  });
}

}  // namespace tovuk::app
