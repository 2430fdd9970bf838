// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The backups of one database: list, create, restore.
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "models/resource_state.h"
#include "models/row_diff.h"
#include "models/service_context.h"

namespace tovuk::models {

class BackupStore : public DiffedModel<QAbstractTableModel> {
  Q_OBJECT
 public:
  enum Column : int { Created, Kind, Size, Expires, Id, ColumnCount };
  enum Role : int {
    IdRole = Qt::UserRole + 1,  // QString
    KindRole,                   // QString as sent: manual, pre_restore
    RawValueRole,               // what to sort by: QDateTime, qlonglong, QString
  };
  BackupStore(ServiceContext& service, QString database, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  void refresh();  // a newer refresh replaces an older one
  // A create and a restore run to their end even when this object is gone. One at a time: nothing is sent while busy.
  void create();
  void restore(const QString& backupId);
  [[nodiscard]] LoadState state() const { return m_state; }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
  [[nodiscard]] bool isBusy() const { return m_busy; }  // a create or restore is under way
  [[nodiscard]] const SqliteBackup& backup(int row) const;
  [[nodiscard]] int rowOf(const QString& backupId) const;  // -1
  // The pre_restore backup that undoes the last restore, whoever made it; known once the list is here.
  [[nodiscard]] const std::optional<SqliteBackup>& undoBackup() const { return m_undo; }

 signals:
  void stateChanged();
  void created(const QString& backupId);
  void restored(const QString& backupId, const QString& undoBackupId);
  void actionFailed(const tovuk::Error& error);

 private:
  void findUndo();
  void setBusy(bool busy);
  [[nodiscard]] QVariant text(const SqliteBackup& backup, int column) const;
  [[nodiscard]] QVariant rawValue(const SqliteBackup& backup, int column) const;

  ServiceContext& m_service;
  QString m_database;
  std::vector<SqliteBackup> m_backups;
  LoadState m_state = LoadState::Empty;
  std::optional<Error> m_error;
  std::optional<SqliteBackup> m_undo;
  bool m_hasLoaded = false;
  bool m_busy = false;
  client::Reply<SqliteBackups> m_list;
};

}  // namespace tovuk::models
