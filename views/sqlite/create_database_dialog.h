// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names a new database, empty or a copy of a local file.
#pragma once

#include "views/widgets/create_resource_dialog.h"

namespace tovuk::views {

class CreateDatabaseDialog : public CreateResourceDialog {
  Q_OBJECT
 public:
  // `sourcePath` empty: an empty database; else the SQLite file whose copy it becomes.
  CreateDatabaseDialog(models::ServiceContext& service, const QString& sourcePath, QWidget* parent = nullptr);
};

}  // namespace tovuk::views
