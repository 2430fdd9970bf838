// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every statement the person ran, with its figures: an append-only file of JSON lines per connection, so that a kill
// loses at most the line being written. Deleting an entry appends a tombstone; the file is compacted at start.
//
// Of a very long statement only a preview is held in memory; entry() and SqlRole read the whole text when it is asked.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSortFilterProxyModel>

#include <vector>

#include "models/sqlite/query_session.h"

namespace tovuk::models {

struct HistoryEntry {
  QString id;
  QDateTime at;  // UTC
  QString service, database, sql;
  QueryFigures figures;
  QString error;  // empty: succeeded
  bool stopped = false;
};

class QueryHistory : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { Time, Database, Sql, Rows, RowsRead, RowsWritten, Duration, Outcome, ColumnCount };
  enum Role : int {
    IdRole = Qt::UserRole + 1,  // QString
    SqlRole,                    // QString, the whole statement
    RawValueRole,               // what to sort by: QDateTime, qlonglong, double, QString
    SucceededRole,              // bool
    StoppedRole,                // bool: by the person; neither succeeded nor failed
  };
  static constexpr int kEntriesKept = 10000;
  static constexpr int kPreviewCharacters = 2000;

  // `path`: the file; its folder must exist. Reads it. Broken lines are passed over.
  explicit QueryHistory(QString path, QObject* parent = nullptr);
  ~QueryHistory() override;

  int rowCount(const QModelIndex& parent = {}) const override;  // newest first
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  void add(HistoryEntry entry);
  bool remove(const QString& id);
  bool restore(const HistoryEntry& entry);  // undo of remove
  void clear();
  [[nodiscard]] const HistoryEntry& entry(int row) const;  // with the whole statement
  // The same with what is held of the statement: at least its first kPreviewCharacters.
  [[nodiscard]] const HistoryEntry& preview(int row) const { return record(row).entry; }
  // The statement, the database, the service or the error holds `text`, without case.
  [[nodiscard]] bool matches(int row, const QString& text) const;
  [[nodiscard]] QString lastError() const { return m_lastError; }  // of writing the file; empty: none

 signals:
  void writeFailed(const QString& reason);

 private:
  struct Record {
    HistoryEntry entry;
    qint64 offset = 0;  // of its line in the file
    bool isPreview = false;
  };
  void read();
  bool compact();
  bool append(const QByteArray& line, qint64* offset = nullptr);
  void fail(const QString& reason);
  [[nodiscard]] QString wholeSql(const Record& record) const;
  [[nodiscard]] const Record& record(int row) const;
  void insert(HistoryEntry entry, qint64 offset);

  QString m_path;
  QString m_lastError;
  mutable std::vector<Record> m_records;  // oldest first
};

// The entries of one database (where set) that hold a text.
class HistoryFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  explicit HistoryFilter(QueryHistory& history, QObject* parent = nullptr);
  void setText(const QString& text);
  // Both empty: every database.
  void setDatabase(const QString& service, const QString& database);

 protected:
  bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

 private:
  QueryHistory& m_history;
  QString m_text, m_service, m_database;
};

}  // namespace tovuk::models
