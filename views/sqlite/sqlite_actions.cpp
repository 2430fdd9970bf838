// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/sqlite_actions.h"

#include <QPointer>
#include <QStandardPaths>
#include <QWidget>

#include "models/command_queue.h"
#include "views/sqlite/create_database_dialog.h"
#include "views/widgets/ask.h"

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
  request.title = tr("Choose a SQLite file");
  request.suggestedPath = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
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

void SqliteActions::deleteDatabase(const QString& name) {
  const auto* database = m_service.database(name);
  const QString size = database == nullptr ? QString() : m_service.sizeText(*database);
  AskQuestion question;
  question.title = tr("Delete %1?").arg(name);
  question.text =
      size.isEmpty()
          ? tr("The database %1 of %2 is deleted with all its tables and rows.").arg(name, m_service.name())
          : tr("The database %1 of %2 is deleted with all its tables and rows (%3).").arg(name, m_service.name(), size);
  question.details = tr("Its backups are deleted with it. This cannot be undone.");
  question.confirmLabel = tr("Delete database");
  question.destructive = true;
  question.requiredText = name;
  QPointer<SqliteActions> self(this);
  auto* service = &m_service;
  Ask::confirm(m_window, question, [self, service, name](bool accepted) {
    if (!accepted) return;
    service->commands().run<ServiceResources>(tr("Delete SQLite database %1").arg(name),
                                              service->client().deleteSqliteDatabase(service->id(), name.toStdString()),
                                              service, [self, service, name](Result<ServiceResources> result) {
                                                if (result) service->adopt(*result);
                                                if (!self) return;
                                                if (result) {
                                                  emit self->deleted(name);
                                                } else {
                                                  emit self->failed(result.error());
                                                }
                                              });
  });
}

}  // namespace tovuk::views
