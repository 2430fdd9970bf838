// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Create, import and delete databases, for everything that offers them: the panel, the navigation tree's + and menu,
// the palette. One object per service.
#pragma once

#include <QObject>
#include <QString>

#include "models/service_context.h"

class QWidget;

namespace tovuk::views {

class SqliteActions : public QObject {
  Q_OBJECT
 public:
  // `service` outlives this; `window` is the parent of dialogs.
  SqliteActions(models::ServiceContext& service, QWidget* window);

  // Creating and deleting need a connection that may write; importing also a local service that can read files.
  [[nodiscard]] bool canWrite() const;
  [[nodiscard]] bool canImport() const;

  void createDatabase();
  void importFile();  // file, then name
  void importFile(const QString& path);
  void deleteDatabase(const QString& name);  // asks for the name to be typed

 signals:
  void opened(const QString& name);  // a database was made: open it
  void deleted(const QString& name);
  void failed(const tovuk::Error& error);

 private:
  void openDialog(const QString& sourcePath);
  // A sentence that says how much there is, from what is known without asking; empty: nothing is known.
  [[nodiscard]] QString whatGoes(const SqliteDatabase& database) const;

  models::ServiceContext& m_service;
  QWidget* m_window;
};

}  // namespace tovuk::views
