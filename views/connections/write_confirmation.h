// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Production asks before each kind of write: what is written, on which connection, and three answers.
#pragma once

#include <QDialog>
#include <QFont>
#include <QPointer>

#include "api/client/write_guard.h"

class QPushButton;
class QVBoxLayout;

namespace tovuk::views {

class TokenLabel;

class WriteConfirmation : public QDialog {
  Q_OBJECT
 public:
  // Deletes itself when it is closed. `environment`: the word that is shown, PRODUCTION.
  WriteConfirmation(const client::WriteQuestion& question, const QString& connectionName, const QString& environment,
                    QWidget* parent);

  [[nodiscard]] quint64 questionId() const { return m_id; }
  void withdraw();  // goes without an answer
  void done(int result) override;

 signals:
  // Once, unless it was withdrawn. Closing and Escape are No.
  void answered(quint64 id, tovuk::client::WriteAnswer answer);

 private:
  TokenLabel* addText(QVBoxLayout* column, const QString& text, const char* name, QFont (*fontOf)());
  void give(client::WriteAnswer answer);

  quint64 m_id;
  client::WriteAnswer m_answer = client::WriteAnswer::No;
  bool m_isOver = false;
};

// Shows the questions of one connection's guard over a window, one at a time, and takes away those that are withdrawn.
// Make it when the connection is opened. Deleted before the guard, it answers what is open with No.
class WriteQuestions : public QObject {
  Q_OBJECT
 public:
  // Both must outlive this object.
  WriteQuestions(client::WriteGuard& guard, QString connectionName, QString environment, QWidget* window);
  ~WriteQuestions() override;

 private:
  void showNext();

  client::WriteGuard& m_guard;
  QString m_connectionName;
  QString m_environment;
  QWidget* m_window;
  QPointer<WriteConfirmation> m_dialog;
};

}  // namespace tovuk::views
