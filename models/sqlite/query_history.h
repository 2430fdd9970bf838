// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every statement the person ran, with its figures: an append-only file of JSON lines per connection, so that a kill
// loses at most the line being written. Deleting an entry appends a tombstone; the file is compacted at start.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

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
  static constexpr int kEntriesKept = 10000;

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
  [[nodiscard]] const HistoryEntry& entry(int row) const;
  [[nodiscard]] QString lastError() const { return m_lastError; }  // of writing the file; empty: none

 signals:
  void writeFailed(const QString& reason);

 private:
  bool append(const QByteArray& line);

  QString m_path;
  QString m_lastError;
  std::vector<HistoryEntry> m_entries;  // oldest first
};

}  // namespace tovuk::models
