// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/schema_store.h"

#include <QSet>

#include <algorithm>

#include "api/contract/limits.h"
#include "models/sqlite/drop_run.h"
#include "models/sqlite/schema_read.h"
#include "models/sqlite/sql_keywords.h"
#include "models/sqlite/sql_text.h"

namespace tovuk::models {

// One reading under way: which question is being asked, and what was answered so far.
struct SchemaStore::Reading {
  enum class Step : std::uint8_t {
    Everything,    // one SELECT with the columns of tables and views
    WithoutViews,  // the same without those of views
    Plain,         // sqlite_schema alone
    ViewColumns,   // one view after the other; one that fails keeps no columns
    TablePragmas,  // a batch of PRAGMA statements
    Estimates,     // sqlite_stat1
  };
  Step step = Step::Everything;
  std::vector<SchemaRow> rows;
  std::vector<SchemaObject> objects;
  bool isPlain = false;              // the service refused pragma functions
  std::vector<std::size_t> pending;  // objects whose columns are still to be asked, last first
  std::vector<std::size_t> batch;    // those being asked
  bool estimatesAsked = false;

  [[nodiscard]] qint64 lastRowid() const { return rows.empty() ? 0 : rows.back().rowid; }
  [[nodiscard]] QString select() const {
    if (step == Step::Plain) return plainSchemaSelect(lastRowid());
    return schemaSelect(lastRowid(), step == Step::Everything);
  }
  void collectPending() {
    for (std::size_t i = objects.size(); i-- > 0;) {
      const bool isWanted =
          objects[i].kind == SchemaObject::Kind::View || (objects[i].kind == SchemaObject::Kind::Table && isPlain);
      if (isWanted && objects[i].columns.empty()) pending.push_back(i);
    }
  }
};

namespace {

// Two PRAGMA statements a table, within the bound of one transaction.
constexpr std::size_t kTablesInBatch = kMaxStatements / 2;

SqliteStatement statement(const QString& sql) { return {sql.toStdString(), {}}; }

}  // namespace

SchemaStore::SchemaStore(ServiceContext& service, QString database, QObject* parent)
    : QObject(parent), m_service(service), m_database(std::move(database)) {
  connect(&service, &ServiceContext::resourcesChanged, this, &SchemaStore::followDatabase);
  followDatabase();
}

SchemaStore::~SchemaStore() = default;

SchemaStore& SchemaStore::of(ServiceContext& service, const QString& database) {
  for (auto* store : service.findChildren<SchemaStore*>(Qt::FindDirectChildrenOnly)) {
    if (store->m_database == database) return *store;
  }
  return *new SchemaStore(service, database, &service);
}

void SchemaStore::followDatabase() {
  if (!m_service.resources()) return;
  const auto* listed = m_service.database(m_database);
  const std::string id = listed != nullptr ? listed->id : std::string();
  const bool isAnother = !m_databaseId.empty() && id != m_databaseId;
  m_databaseId = id;
  if (!isAnother || m_state == LoadState::Empty) return;
  dropRun(m_run, this);
  m_reading.reset();
  m_objects.clear();
  m_hasLoaded = false;
  m_error.reset();
  emit changed();
  setState(LoadState::Empty);
}

void SchemaStore::load() {
  if (m_state == LoadState::Empty || m_state == LoadState::Failed) reload();
}

void SchemaStore::reload() {
  m_reading = std::make_unique<Reading>();
  setState(m_hasLoaded ? LoadState::Refreshing : LoadState::Loading);
  query({{statement(m_reading->select())}});
}

void SchemaStore::setState(LoadState state) {
  m_state = state;
  emit stateChanged();
}

void SchemaStore::query(SqliteQuery query) {
  dropRun(m_run, this);
  client::QueryOptions options;
  options.background = true;
  m_run = m_service.client().query(m_service.id(), m_database.toStdString(), std::move(query), options);
  connect(m_run.get(), &client::QueryRun::finished, this, &SchemaStore::onFinished);
  connect(m_run.get(), &client::QueryRun::failed, this, &SchemaStore::onFailed);
}

void SchemaStore::onFinished() {
  const client::QueryRun* const run = m_run.get();
  if (const auto& figures = run->figures()) {
    m_rowsRead += figures->rowsRead.value_or(0);
    m_service.adoptDatabase(figures->database, figures->meta.sizeAfter);
    if (m_run.get() != run) return;  // the database has become another one
  }
  Reading& reading = *m_reading;
  const auto results = m_run->results();
  switch (reading.step) {
    case Reading::Step::Everything:
    case Reading::Step::WithoutViews:
    case Reading::Step::Plain: {
      const std::vector<SchemaRow> page = results.empty() ? std::vector<SchemaRow>() : schemaRows(*results.front());
      reading.rows.insert(reading.rows.end(), page.begin(), page.end());
      if (page.size() == kMaxResultRows) return query({{statement(reading.select())}});
      reading.objects = schemaObjects(reading.rows);
      if (reading.step != Reading::Step::Everything) reading.collectPending();
      break;
    }
    case Reading::Step::ViewColumns:
      if (!results.empty()) reading.objects[reading.batch.front()].columns = schemaColumns(*results.front());
      break;
    case Reading::Step::TablePragmas:
      for (std::size_t i = 0; i < reading.batch.size() && 2 * i < results.size(); ++i) {
        auto& columns = reading.objects[reading.batch[i]].columns;
        columns = schemaColumns(*results[2 * i]);
        if (2 * i + 1 < results.size()) addForeignKeys(columns, *results[2 * i + 1]);
      }
      break;
    case Reading::Step::Estimates:
      if (!results.empty()) addEstimates(reading.objects, *results.front());
      break;
  }
  next();
}

void SchemaStore::onFailed(const Error& error) {
  Reading& reading = *m_reading;
  const bool isRefused = error.kind == ErrorKind::Invalid;
  switch (reading.step) {
    case Reading::Step::Everything:
    case Reading::Step::WithoutViews:
      if (!isRefused) break;
      reading.step = reading.step == Reading::Step::Everything ? Reading::Step::WithoutViews : Reading::Step::Plain;
      reading.isPlain = reading.step == Reading::Step::Plain;
      reading.rows.clear();
      return query({{statement(reading.select())}});
    case Reading::Step::Plain: break;
    // What these would have added is missing; the rest of the schema is there.
    case Reading::Step::ViewColumns:
    case Reading::Step::TablePragmas:
    case Reading::Step::Estimates:
      if (!isRefused) break;
      return next();
  }
  m_error = error;
  m_reading.reset();
  setState(m_hasLoaded ? LoadState::Stale : LoadState::Failed);
}

// Asks what is still missing, or takes the schema in.
void SchemaStore::next() {
  Reading& reading = *m_reading;
  reading.batch.clear();
  if (!reading.pending.empty()) {
    const auto take = [&reading] {
      reading.batch.push_back(reading.pending.back());
      reading.pending.pop_back();
      return reading.objects[reading.batch.back()].name;
    };
    const bool isView = reading.objects[reading.pending.back()].kind == SchemaObject::Kind::View;
    if (isView) {
      reading.step = Reading::Step::ViewColumns;
      const QString view = take();
      return query({{statement(reading.isPlain ? columnsPragma(view) : viewColumnsSelect(view))}});
    }
    reading.step = Reading::Step::TablePragmas;
    SqliteQuery batch;
    while (!reading.pending.empty() && reading.batch.size() < kTablesInBatch &&
           reading.objects[reading.pending.back()].kind == SchemaObject::Kind::Table) {
      const QString table = take();
      batch.statements.push_back(statement(columnsPragma(table)));
      batch.statements.push_back(statement(foreignKeysPragma(table)));
    }
    return query(std::move(batch));
  }
  const bool hasEstimates = std::any_of(reading.objects.begin(), reading.objects.end(),
                                        [](const SchemaObject& object) { return object.name == u"sqlite_stat1"; });
  if (hasEstimates && !reading.estimatesAsked) {
    reading.estimatesAsked = true;
    reading.step = Reading::Step::Estimates;
    return query({{statement(estimatesSelect())}});
  }
  adopt();
}

void SchemaStore::adopt() {
  m_objects = std::move(m_reading->objects);
  m_reading.reset();
  m_hasLoaded = true;
  m_error.reset();
  emit changed();
  setState(LoadState::Ready);
}

const SchemaObject* SchemaStore::find(const QString& name) const {
  const auto it = std::find_if(m_objects.begin(), m_objects.end(), [&](const SchemaObject& object) {
    return object.name.compare(name, Qt::CaseInsensitive) == 0;
  });
  return it == m_objects.end() ? nullptr : &*it;
}

QStringList SchemaStore::completionWords() const {
  QSet<QString> words;
  for (const SchemaObject& object : m_objects) {
    if (object.isInternal) continue;
    words.insert(quoteIdentifier(object.name));
    for (const SchemaColumn& column : object.columns) words.insert(quoteIdentifier(column.name));
    for (const SchemaIndex& index : object.indexes)
      if (!index.name.startsWith(u"sqlite_")) words.insert(quoteIdentifier(index.name));
  }
  for (const QString& word : sqlFunctions()) words.insert(word);
  for (const QString& word : sqlKeywords()) words.insert(word);
  QStringList list(words.begin(), words.end());
  list.sort(Qt::CaseInsensitive);
  return list;
}

}  // namespace tovuk::models
