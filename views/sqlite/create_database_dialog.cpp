// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/create_database_dialog.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/resource_names.h"

namespace tovuk::views {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(tovuk::views::CreateDatabaseDialog)
};

CreateResource textOf(models::ServiceContext& service, const QString& sourcePath) {
  const bool isImport = !sourcePath.isEmpty();
  CreateResource text;
  text.type = QStringLiteral("sqlite");
  text.title = isImport ? Words::tr("Import an SQLite file") : Words::tr("Create an SQLite database");
  text.nameLabel = Words::tr("Name of the database");
  text.hint = models::nameHint(models::NameRule::Capitals);
  text.commandTitle = isImport ? Words::tr("Import SQLite database %1") : Words::tr("Create SQLite database %1");
  if (isImport) text.confirmLabel = Words::tr("Import");
  text.problem = [of = &service](const QString& name) { return models::databaseNameProblem(name, *of); };
  text.send = [of = &service, sourcePath](const QString& name) {
    return sourcePath.isEmpty()
               ? of->client().createSqliteDatabase(of->id(), name.toStdString())
               : of->client().importSqliteDatabase(of->id(), name.toStdString(), sourcePath.toStdString());
  };
  return text;
}

}  // namespace

CreateDatabaseDialog::CreateDatabaseDialog(models::ServiceContext& service, const QString& sourcePath, QWidget* parent)
    : CreateResourceDialog(service, textOf(service, sourcePath), parent) {
  if (sourcePath.isEmpty()) return;
  // A path has no places to break a line at: it would widen the dialog.
  const QString file = QFileInfo(sourcePath).fileName();
  addNote(tr("A copy of %1 becomes a database of %2. The file itself stays as it is.").arg(file, service.name()),
          sourcePath);
  setName(models::suggestedDatabaseName(file, service));
}

}  // namespace tovuk::views
