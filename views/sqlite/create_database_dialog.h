// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names a new database, empty or a copy of a local file. The name's rule is checked as it is typed; a refusal of the
// service is shown inside, and what was typed stays.
#pragma once

#include <QDialog>

#include "models/service_context.h"

class QLineEdit;
class QPushButton;

namespace tovuk::views {

class MessageBar;
class TokenLabel;

class CreateDatabaseDialog : public QDialog {
  Q_OBJECT
 public:
  // `sourcePath` empty: an empty database; else the SQLite file whose copy it becomes.
  CreateDatabaseDialog(models::ServiceContext& service, QString sourcePath, QWidget* parent = nullptr);

 signals:
  void created(const QString& name);

 private:
  void checkName();
  void submit();
  void onAnswered(Result<ServiceResources> result, const QString& name);

  models::ServiceContext& m_service;
  QString m_sourcePath;
  QLineEdit* m_name;
  TokenLabel* m_problem;
  TokenLabel* m_hint;
  MessageBar* m_message;
  QPushButton* m_confirm;
  bool m_busy = false;
};

}  // namespace tovuk::views
