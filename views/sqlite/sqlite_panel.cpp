// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/sqlite_panel.h"

#include <QAction>
#include <QMenu>

#include "models/format.h"
#include "models/sqlite/schema_model.h"
#include "models/sqlite/schema_store.h"
#include "views/shell/action_registry.h"
#include "views/sqlite/backups_page.h"
#include "views/sqlite/data_page.h"
#include "views/sqlite/history_page.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/results_area.h"
#include "views/sqlite/sqlite_action_specs.h"
#include "views/sqlite/sqlite_actions.h"
#include "views/widgets/action_button.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/icons.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/widgets/token_label.h"

namespace tovuk::views {

SqlitePanel::SqlitePanel(const SqlitePanelDeps& deps, QWidget* parent)
    : ResourcePanel(QStringLiteral("sqlite/") + deps.database, deps.database, QStringLiteral("database"), parent),
      m_deps(deps),
      m_schema(&models::SchemaStore::of(*deps.service, deps.database)),
      m_schemaModel(new models::SchemaModel(*m_schema, this)),
      m_actions(new SqliteActions(*deps.service, this)) {
  defineSqliteActions(*deps.registry);
  m_reloadSchema = deps.registry->create(QStringLiteral("sqlite.reloadSchema"), this);
  connect(m_reloadSchema, &QAction::triggered, this, [this] { m_schema->reload(); });
  addPages(deps);
  m_size = new TokenLabel(Token::Muted, {}, this, uiFontDetail);
  m_size->setObjectName(QStringLiteral("sqlite.size"));
  addToolWidget(m_size);
  addDataTools();
  addOtherTools();
  addQueryTools();
  addPanelWideActions(*deps.registry);

  connect(deps.service, &models::ServiceContext::resourcesChanged, this, &SqlitePanel::showDatabase);
  connect(&deps.service->connection(), &models::Connection::changed, this, &SqlitePanel::showDatabase);
  connect(this, &ResourcePanel::pageChanged, this, [this](int page) {
    if (page == Backups) m_backups->showFirst();
    if (m_isActive) readFreeSchema();
    emit viewStateChanged();
  });
  connect(m_actions, &SqliteActions::deleted, this, &SqlitePanel::databaseDeleted);
  connect(m_actions, &SqliteActions::failed, this, [this](const Error& error) {
    messageBar()->showError(error);
    messageBar()->setRetryVisible(false);
    messageBar()->setClosable(true);
  });
  setCurrentPage(Query);
  showDatabase();
}

SqlitePanel::~SqlitePanel() = default;

void SqlitePanel::addPages(const SqlitePanelDeps& deps) {
  m_data = new DataPage({deps.service, deps.database, deps.registry, m_schema, m_schemaModel, m_reloadSchema});
  m_query = new QueryPage({deps.service, deps.database, deps.history, deps.draftsFolder, deps.registry, m_schema,
                           m_schemaModel, m_reloadSchema, deps.askBefore});
  m_backups = new BackupsPage(*deps.service, deps.database, *deps.registry);
  m_history = new HistoryPage(*deps.history, deps.service->name(), deps.database, *deps.registry);
  addPage(tr("Data"), m_data);
  addPage(tr("Query"), m_query);
  addPage(tr("Backups"), m_backups);
  addPage(tr("History"), m_history);

  connect(m_data, &DataPage::queryWanted, this, &SqlitePanel::openDraft);
  connect(m_history, &HistoryPage::draftWanted, this, &SqlitePanel::openDraft);
  connect(m_query, &QueryPage::browseWanted, this, &SqlitePanel::openTable);
  connect(m_data, &DataPage::viewStateChanged, this, &ResourcePanel::viewStateChanged);
  connect(m_query, &QueryPage::viewStateChanged, this, &ResourcePanel::viewStateChanged);
  connect(m_backups, &BackupsPage::restored, this, [this] {
    // What is shown of the database is what it was before: read again what the person has read before.
    m_data->refresh();
    if (m_schema->state() != models::LoadState::Empty) m_schema->reload();
    m_deps.service->refresh();
  });
}

void SqlitePanel::addDataTools() {
  addToolAction(m_data->countAction(), Data);
  addToolAction(m_data->jumpAction(), Data);
  addToolAction(m_data->queryAction(), Data);
  addPanelAction(m_data->filterAction());
  addPanelAction(m_data->cellAction());
  addPanelAction(m_data->recordAction());
}

void SqlitePanel::addQueryTools() {
  for (auto* mode : m_query->modeActions()) addModeAction(mode, Query);
  addToolAction(m_query->formatAction(), Query);
  addToolAction(m_query->explainAction(), Query);
  auto* more = new ActionButton(ActionButton::Kind::Icon, this);
  more->setObjectName(QStringLiteral("sqlite.more"));
  more->setIcon(themedIcon(QStringLiteral("more")));
  more->setText(tr("More for this query"));
  auto* menu = new QMenu(more);
  for (auto* action : m_query->moreActions()) {
    addPanelAction(action);
    menu->addAction(action);
  }
  more->setMenu(menu);
  more->setPopupMode(QToolButton::InstantPopup);
  addToolWidget(more, Query);
  addPanelAction(m_query->stopAction());
  auto* run = setPrimaryAction(m_query->runAction(), Query);
  // The same button stops what it started.
  connect(m_query, &QueryPage::runningChanged, run,
          [this, run](bool running) { run->setDefaultAction(running ? m_query->stopAction() : m_query->runAction()); });
}

void SqlitePanel::addOtherTools() {
  addToolAction(m_backups->undoAction(), Backups);
  addToolAction(m_backups->restoreAction(), Backups);
  setPrimaryAction(m_backups->createAction(), Backups);
  addToolAction(m_history->copyAction(), History);
  addToolAction(m_history->deleteAction(), History);
  addToolAction(m_history->openAction(), History);
  addPanelAction(m_history->undoAction());
}

void SqlitePanel::addPanelWideActions(ActionRegistry& registry) {
  addPanelAction(m_reloadSchema);
  const auto make = [&](const char* id, auto run) {
    auto* made = registry.create(QLatin1String(id), this);
    connect(made, &QAction::triggered, this, run);
    addPanelAction(made);
    return made;
  };
  make("sqlite.showData", [this] { showPage(Data); });
  make("sqlite.showQuery", [this] { showPage(Query); });
  make("sqlite.showBackups", [this] { showPage(Backups); });
  make("sqlite.showHistory", [this] { showPage(History); });
  m_delete = make("sqlite.deleteDatabase", [this] { m_actions->deleteDatabase(m_deps.database); });
}

void SqlitePanel::showPage(int page) {
  setCurrentPage(page);
  switch (page) {
    case Data: m_data->takeFocus(); break;
    case Query: m_query->takeFocus(); break;
    case Backups: m_backups->takeFocus(); break;
    case History: m_history->takeFocus(); break;
    default: break;
  }
}

void SqlitePanel::setComfortableGrids(bool comfortable) {
  m_data->grid()->setComfortable(comfortable);
  m_query->results()->setComfortable(comfortable);
}

bool SqlitePanel::isFreeOfCharge() const {
  return m_deps.service->connection().environment() == models::Environment::Local;
}

// Reading it costs rows, so where rows cost something it waits for the person, and elsewhere for a page that shows it.
void SqlitePanel::readFreeSchema() {
  if (isFreeOfCharge() && (currentPage() == Data || currentPage() == Query)) m_schema->load();
}

void SqlitePanel::activate() {
  m_isActive = true;
  readFreeSchema();
  if (currentPage() == Backups) m_backups->showFirst();
  if (currentPage() == Query) m_query->takeFocus();
  if (!m_deps.service->resources()) m_deps.service->refresh();
}

void SqlitePanel::refresh() {
  m_deps.service->refresh();
  switch (currentPage()) {
    case Data: m_data->refresh(); break;
    case Backups: m_backups->refresh(); break;
    default: break;
  }
}

QString SqlitePanel::closeObstacle() const {
  QStringList obstacles = m_query->closeObstacles();
  if (m_backups->store().isBusy()) obstacles.append(tr("A backup is being made or restored."));
  return obstacles.join(u' ');
}

void SqlitePanel::showDatabase() {
  m_deps.registry->setEnabled(m_delete, m_actions->canWrite(), tr("This connection is read-only."));
  const auto* database = m_deps.service->database(m_deps.database);
  if (database == nullptr) {
    m_size->clear();
    return;
  }
  const bool hasUsed = database->storageUsedMib.has_value();
  const QString used = m_deps.service->sizeText(*database);
  const QString limit = database->storageLimitMib ? models::formatLimitMib(*database->storageLimitMib) : QString();
  QString text = limit.isEmpty() ? used : hasUsed ? tr("%1 of %2").arg(used, limit) : tr("up to %1").arg(limit);
  QStringList lines;
  if (hasUsed) lines.append(tr("Stored: %1").arg(used));
  if (!limit.isEmpty()) lines.append(tr("Limit of this database: %1").arg(limit));
  if (database->queryTimeoutSeconds) {
    lines.append(tr("A statement may run %n seconds.", nullptr, static_cast<int>(*database->queryTimeoutSeconds)));
  }
  if (database->timeTravelDays) {
    lines.append(tr("Backups are kept %n days.", nullptr, static_cast<int>(*database->timeTravelDays)));
  }
  Token token = Token::Muted;
  const QString quota = QString::fromStdString(database->quotaState);
  QString state;
  if (quota == QLatin1String("read_limited")) state = tr("reads are limited");
  if (quota == QLatin1String("write_limited")) state = tr("writes are limited");
  if (quota == QLatin1String("storage_exceeded")) state = tr("storage is full");
  if (!state.isEmpty()) {
    token = Token::Warning;
    text = tr("%1 \u00b7 %2").arg(text, state);
    lines.append(tr("State of the quota: %1").arg(state));
  }
  m_size->setText(text);
  m_size->setToken(token);
  m_size->setToolTip(lines.join(u'\n'));
}

void SqlitePanel::openTable(const QString& name) {
  setCurrentPage(Data);
  m_data->openTable(name);
}

void SqlitePanel::openDraft(const QString& title, const QString& sql) {
  setCurrentPage(Query);
  m_query->openDraft(title, sql);
}

QJsonObject SqlitePanel::viewState() const {
  return {{QStringLiteral("page"), currentPage()},
          {QStringLiteral("data"), m_data->viewState()},
          {QStringLiteral("query"), m_query->viewState()}};
}

void SqlitePanel::restoreViewState(const QJsonObject& state) {
  m_data->restoreViewState(state.value(QStringLiteral("data")).toObject());
  m_query->restoreViewState(state.value(QStringLiteral("query")).toObject());
  setCurrentPage(qBound(0, state.value(QStringLiteral("page")).toInt(Query), pageCount() - 1));
}

}  // namespace tovuk::views
