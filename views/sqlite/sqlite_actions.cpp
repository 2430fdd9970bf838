// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/sqlite_actions.h"

#include <QLocale>
#include <QPointer>
#include <QWidget>

#include <algorithm>

#include "models/sqlite/schema_store.h"
#include "views/sqlite/create_database_dialog.h"
#include "views/widgets/ask.h"
#include "views/widgets/delete_resource.h"

namespace tovuk::views {

SqliteActions::SqliteActions(models::ServiceContext& service, QWidget* window)
    : QObject(window), m_service(service), m_window(window) {}

bool SqliteActions::canWrite() const { return !m_service.connection().isReadOnly(); }

bool SqliteActions::canImport() const {
  return canWrite() && m_service.connection().hasLocalExtension("sqlite_import");
}

void SqliteActions::createDatabase() { openDialog({}); }

void SqliteActions::importFile() {
  AskFile request;
  request.title = tr("Choose an SQLite file");
  request.filters = {tr("SQLite databases (*.sqlite *.sqlite3 *.db *.db3)"), tr("All files (*)")};
  QPointer<SqliteActions> self(this);
  Ask::chooseOpenFile(m_window, request, [self](const QString& path) {
    if (self && !path.isEmpty()) self->importFile(path);
  });
}

void SqliteActions::importFile(const QString& path) { openDialog(path); }

void SqliteActions::openDialog(const QString& sourcePath) {
  auto* dialog = new CreateDatabaseDialog(m_service, sourcePath, m_window);
  connect(dialog, &CreateDatabaseDialog::created, this, &SqliteActions::opened);
  dialog->open();
}

QString SqliteActions::whatGoes(const SqliteDatabase& database) const {
  QStringList parts;
  if (const QString size = m_service.sizeText(database); !size.isEmpty()) parts.append(size);
  const auto& schema = models::SchemaStore::of(m_service, QString::fromStdString(database.name));
  if (schema.state() == models::LoadState::Ready || schema.state() == models::LoadState::Refreshing) {
    const auto tables = std::count_if(schema.objects().begin(), schema.objects().end(), [](const auto& object) {
      return object.kind == models::SchemaObject::Kind::Table && !object.isInternal;
    });
    parts.append(tr("%n tables", nullptr, static_cast<int>(tables)));
  }
  if (const auto backups = m_service.backupCount(database)) parts.append(tr("%n backups", nullptr, *backups));
  if (parts.isEmpty()) return {};
  return tr("This deletes %1.", "a list: size, tables, backups").arg(QLocale().createSeparatedList(parts));
}

void SqliteActions::deleteDatabase(const QString& name) {
  const auto* database = m_service.database(name);
  QStringList details;
  if (const QString goes = database == nullptr ? QString() : whatGoes(*database); !goes.isEmpty()) details.append(goes);
  details.append(tr("Its backups are deleted with it. This cannot be undone."));
  DeleteResource resource;
  resource.name = name;
  resource.text = tr("The database %1 of %2 is deleted with all its tables and rows.").arg(name, m_service.name());
  resource.details = details.join(u'\n');
  resource.confirmLabel = tr("Delete database");
  resource.commandTitle = tr("Delete SQLite database %1").arg(name);
  resource.send = [service = &m_service, name] {
    return service->client().deleteSqliteDatabase(service->id(), name.toStdString());
  };
  deleteResource(m_service, m_window, resource, this, [this, name](const std::optional<Error>& error) {
    if (error) {
      emit failed(*error);
    } else {
      emit deleted(name);
    }
  });
}

}  // namespace tovuk::views
