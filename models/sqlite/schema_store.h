// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema of one database, read from sqlite_schema and pragmas: once, and again only on request or after a
// statement that changed the schema. Reading it is a metered query of a few rows; the panel says so. All panels of a
// database share one store, so opening another, or the same one again, reads nothing.
//
// One SELECT over sqlite_schema and the pragma functions answers everything. Only where a service refuses it are more
// needed: a view that no longer compiles fails the whole SELECT, so views are then asked one by one; and a service
// without pragma functions is asked by PRAGMA statements.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

#include "api/client/client.h"
#include "models/resource_state.h"
#include "models/service_context.h"

namespace tovuk::models {

struct SchemaColumn {
  QString name, type;  // declared type, may be empty
  bool notNull = false, hidden = false, generated = false;
  int primaryKey = 0;  // place in the primary key from 1; 0: not part of it
  QString defaultValue;
  QString references;  // table it references by a foreign key; empty: none
  QString referencesColumn;
};

struct SchemaIndex {
  QString name, table, sql;
  bool unique = false;
  QStringList columns;  // expressions as "expr"
};

struct SchemaObject {
  enum class Kind : std::uint8_t { Table, View, Trigger };
  Kind kind = Kind::Table;
  QString name, table, sql;  // table: of a trigger
  bool withoutRowId = false, isVirtual = false, isInternal = false;
  std::vector<SchemaColumn> columns;    // tables and views
  std::vector<SchemaIndex> indexes;     // tables
  std::optional<qint64> estimatedRows;  // from sqlite_stat1 when ANALYZE has run; never counted
};

class SchemaStore : public QObject {
  Q_OBJECT
 public:
  SchemaStore(ServiceContext& service, QString database, QObject* parent = nullptr);
  ~SchemaStore() override;

  // The one of that database; belongs to the service. It forgets what it read when the database of that name is gone or
  // has become another one.
  static SchemaStore& of(ServiceContext& service, const QString& database);

  void load();    // once: does nothing when loaded or loading
  void reload();  // always
  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] const std::vector<SchemaObject>& objects() const { return m_objects; }  // tables, views, triggers
  [[nodiscard]] const SchemaObject* find(const QString& name) const;                    // case-insensitive
  // Metered by all readings so far.
  [[nodiscard]] qint64 rowsReadBySchema() const { return m_rowsRead; }
  // All names for completion: tables, columns, indexes, views, functions and keywords.
  [[nodiscard]] QStringList completionWords() const;

 signals:
  void stateChanged();
  void changed();

 private:
  struct Reading;
  void setState(LoadState state);
  void followDatabase();
  void query(SqliteQuery query);
  void onFinished();
  void onFailed(const Error& error);
  void next();
  void adopt();

  ServiceContext& m_service;
  QString m_database;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  std::vector<SchemaObject> m_objects;
  std::string m_databaseId;  // of the database as last listed; empty: not known
  bool m_hasLoaded = false;
  qint64 m_rowsRead = 0;
  std::unique_ptr<Reading> m_reading;
  std::unique_ptr<client::QueryRun> m_run;
};

}  // namespace tovuk::models
