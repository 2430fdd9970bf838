// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sqlite_kind.h"

#include "app/query_forecast.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "views/connections/ask_above_question.h"
#include "views/sqlite/sql_editor.h"
#include "views/sqlite/sqlite_action_specs.h"
#include "views/sqlite/sqlite_actions.h"
#include "views/sqlite/sqlite_panel.h"

namespace tovuk::app {

SqliteKind::SqliteKind(Workspace& workspace, Settings& settings, views::ActionRegistry& registry, QWidget* window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_registry(registry), m_window(window) {
  views::defineSqliteActions(registry);
}

views::ResourceKind SqliteKind::kind() {
  views::ResourceKind kind;
  kind.id = QLatin1String(kId);
  kind.iconName = QStringLiteral("database");
  kind.createPanel = [this](models::ServiceContext& service, const QString& database,
                            QWidget* parent) -> views::ResourcePanel* {
    views::SqlitePanelDeps deps;
    deps.service = &service;
    deps.database = database;
    deps.history = &m_workspace.history();
    deps.draftsFolder = m_workspace.paths().drafts(m_workspace.connectionKey(), service.name(), database);
    deps.registry = &m_registry;
    deps.askBefore = [this, &service, database](QWidget* over, const QStringList& statements,
                                                std::function<void()> proceed) {
      askAboveLimit(service, database, over, statements, std::move(proceed));
    };
    auto* panel = new views::SqlitePanel(deps, parent);
    connect(panel, &views::SqlitePanel::databaseDeleted, this,
            [this, of = service.name()](const QString& name) { emit deleted(of, name); });
    applyEditorSettings(panel);
    connect(&m_settings, &Settings::changed, panel, [this, panel] { applyEditorSettings(panel); });
    return panel;
  };
  return kind;
}

void SqliteKind::askAboveLimit(const models::ServiceContext& service, const QString& database, QWidget* over,
                               const QStringList& statements, std::function<void()> proceed) {
  const models::ConnectionProfile& profile = m_workspace.profile();
  if (!profile.askAboveRows && !profile.askAboveUsdMicros) {
    proceed();
    return;
  }
  const auto& resources = service.resources();
  const models::QueryForecast forecast = forecastFromHistory(
      m_workspace.history(), resources ? &resources->pricing : nullptr, service.name(), database, statements);
  const auto limit = models::askAbove(profile, forecast);
  if (!limit) {
    proceed();
    return;
  }
  views::confirmAboveLimit(over, profile.name, *limit, [proceed = std::move(proceed)](bool send) {
    if (send) proceed();
  });
}

void SqliteKind::applyEditorSettings(views::SqlitePanel* panel) const {
  for (auto* editor : panel->findChildren<views::SqlEditor*>()) {
    editor->setTabWidthInSpaces(m_settings.get(keys::editorIndent));
    editor->setWrapMode(m_settings.get(keys::editorWrap) ? QsciScintilla::WrapWord : QsciScintilla::WrapNone);
  }
  const bool comfortable = m_settings.get(keys::density) == QStringLiteral("comfortable");
  panel->setComfortableGrids(comfortable);
}

views::SqliteActions* SqliteKind::actions() const {
  models::ServiceContext* service = m_workspace.currentService();
  if (!service) return nullptr;
  if (m_actions && m_actionsOf == service->name()) return m_actions;
  // Dies with the service it acts on.
  auto* made = new views::SqliteActions(*service, m_window);
  made->setParent(service);
  auto* self = const_cast<SqliteKind*>(this);
  connect(made, &views::SqliteActions::opened, self, &SqliteKind::opened);
  connect(made, &views::SqliteActions::deleted, self,
          [self, of = service->name()](const QString& name) { emit self->deleted(of, name); });
  connect(made, &views::SqliteActions::failed, self, &SqliteKind::failed);
  m_actions = made;
  m_actionsOf = service->name();
  return made;
}

bool SqliteKind::canCreate() const {
  const auto* service = actions();
  return service && service->canWrite();
}

bool SqliteKind::canImport() const {
  const auto* service = actions();
  return service && service->canImport();
}

void SqliteKind::create() {
  if (auto* service = actions()) service->createDatabase();
}

void SqliteKind::import() {
  if (auto* service = actions()) service->importFile();
}

void SqliteKind::remove(const QString& database) {
  if (auto* service = actions()) service->deleteDatabase(database);
}

}  // namespace tovuk::app
