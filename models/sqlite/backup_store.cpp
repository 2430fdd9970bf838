// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/backup_store.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/command_queue.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

class BackupText {
  Q_DECLARE_TR_FUNCTIONS(BackupText)
 public:
  static QString kind(const std::string& kind) {
    if (kind == "manual") return tr("Manual", "kind of a backup");
    if (kind == "pre_restore") return tr("Before the restore at this time", "kind of a backup");
    return QString::fromStdString(kind);
  }
  static QString creating(const QString& database) { return tr("Back up the SQLite database %1").arg(database); }
  static QString restoring(const QString& database) { return tr("Restore the SQLite database %1").arg(database); }
  static QString header(int column) {
    switch (column) {
      case BackupStore::Created: return tr("Created (%1)", "a backup; the time zone").arg(localZone());
      case BackupStore::Kind: return tr("Kind", "of a backup");
      case BackupStore::Size: return tr("Size");
      case BackupStore::Expires: return tr("Kept until (%1)", "a backup; the time zone").arg(localZone());
      case BackupStore::Id: return tr("Id");
      default: return {};
    }
  }
};

QString shortTime(const std::string& contractTime) {
  const QDateTime time = dateTimeOf(contractTime);
  return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss") : QString::fromStdString(contractTime);
}

}  // namespace

BackupStore::BackupStore(ServiceContext& service, QString database, QObject* parent)
    : DiffedModel<QAbstractTableModel>(parent), m_service(service), m_database(std::move(database)) {}

int BackupStore::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupStore::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BackupStore::text(const SqliteBackup& backup, int column) const {
  switch (column) {
    case Created: return shortTime(backup.createdAt);
    case Kind: return BackupText::kind(backup.kind);
    case Size: return backup.sizeBytes ? formatBytes(*backup.sizeBytes) : QString();
    case Expires: return shortTime(backup.expiresAt);
    case Id: return QString::fromStdString(backup.id);
    default: return {};
  }
}

QVariant BackupStore::rawValue(const SqliteBackup& backup, int column) const {
  switch (column) {
    case Created: return dateTimeOf(backup.createdAt);
    case Size: return static_cast<qlonglong>(backup.sizeBytes.value_or(-1));
    case Expires: return dateTimeOf(backup.expiresAt);
    default: return text(backup, column);
  }
}

QVariant BackupStore::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const SqliteBackup& backup = m_backups[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole: return text(backup, index.column());
    case Qt::ToolTipRole:
      if (index.column() == Created) return formatUtcAndLocal(backup.createdAt);
      if (index.column() == Expires) return formatUtcAndLocal(backup.expiresAt);
      return text(backup, index.column());
    case Qt::TextAlignmentRole:
      return QVariant((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole: return QString::fromStdString(backup.id);
    case KindRole: return QString::fromStdString(backup.kind);
    case RawValueRole: return rawValue(backup, index.column());
    default: return {};
  }
}

QVariant BackupStore::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant(BackupText::header(section)) : QVariant();
}

void BackupStore::refresh() {
  m_state = m_hasLoaded ? LoadState::Refreshing : LoadState::Loading;
  emit stateChanged();
  m_list = m_service.client().sqliteBackups(m_service.id(), m_database.toStdString());
  m_list.then(this, [this](Result<SqliteBackups> result) {
    if (!result) {
      m_error = std::move(result).error();
      m_state = m_hasLoaded ? LoadState::Stale : LoadState::Failed;
      emit stateChanged();
      return;
    }
    syncRows(
        QModelIndex(), m_backups, std::move(result->backups),
        [](const SqliteBackup& backup) { return QString::fromStdString(backup.id); },
        [](int, SqliteBackup& backup, SqliteBackup& newer) {
          if (backup == newer) return false;
          backup = std::move(newer);
          return true;
        });
    m_hasLoaded = true;
    m_error.reset();
    findUndo();
    m_state = m_backups.empty() ? LoadState::Empty : LoadState::Ready;
    m_service.noteBackups(result->database.id, rowCount());
    m_service.adoptDatabase(result->database);
    emit stateChanged();
  });
}

// The last restore left the newest backup of its kind, also when another run of the program made it.
void BackupStore::findUndo() {
  m_undo.reset();
  for (const SqliteBackup& backup : m_backups) {
    if (backup.kind != "pre_restore") continue;
    if (!m_undo || dateTimeOf(backup.createdAt) > dateTimeOf(m_undo->createdAt)) m_undo = backup;
  }
}

void BackupStore::setBusy(bool busy) {
  m_busy = busy;
  emit stateChanged();
}

void BackupStore::create() {
  if (m_busy) return;
  setBusy(true);
  m_service.commands().run<SqliteBackupCreated>(
      BackupText::creating(m_database), m_service.client().createSqliteBackup(m_service.id(), m_database.toStdString()),
      this, [this](Result<SqliteBackupCreated> result) {
        setBusy(false);
        if (!result) return emit actionFailed(result.error());
        refresh();
        emit created(QString::fromStdString(result->backup.id));
      });
}

void BackupStore::restore(const QString& backupId) {
  if (m_busy) return;
  setBusy(true);
  m_service.commands().run<SqliteBackupRestored>(
      BackupText::restoring(m_database),
      m_service.client().restoreSqliteBackup(m_service.id(), m_database.toStdString(), backupId.toStdString()), this,
      [this, backupId](Result<SqliteBackupRestored> result) {
        if (!result) {
          setBusy(false);
          return emit actionFailed(result.error());
        }
        m_undo = result->previousBackup;
        setBusy(false);
        m_service.adoptDatabase(result->database);
        refresh();
        emit restored(backupId, QString::fromStdString(m_undo->id));
      });
}

const SqliteBackup& BackupStore::backup(int row) const { return m_backups[static_cast<std::size_t>(row)]; }

int BackupStore::rowOf(const QString& backupId) const {
  const std::string id = backupId.toStdString();
  const auto it =
      std::find_if(m_backups.begin(), m_backups.end(), [&id](const SqliteBackup& backup) { return backup.id == id; });
  return it == m_backups.end() ? -1 : static_cast<int>(it - m_backups.begin());
}

}  // namespace tovuk::models
