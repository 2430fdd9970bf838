// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Production asks before each kind of write: what is written, on which connection, and three answers.
#pragma once

#include <QDialog>

#include "api/client/write_guard.h"

class QLabel;

namespace tovuk::views {

class WriteConfirmation : public QDialog {
  Q_OBJECT
 public:
  // Deletes itself when it is closed. `environment`: the word that is shown, PRODUCTION.
  WriteConfirmation(const client::WriteQuestion& question, const QString& connectionName, const QString& environment,
                    QWidget* parent);

  [[nodiscard]] quint64 questionId() const { return m_id; }
  void withdraw();  // goes without an answer

 signals:
  // Once, unless it was withdrawn. Closing and Escape are No.
  void answered(quint64 id, tovuk::client::WriteAnswer answer);

 protected:
  void done(int result) override;

 private:
  void give(client::WriteAnswer answer);

  quint64 m_id;
  bool m_isAnswered = false;
};

// Shows the questions of one connection's guard over a window, one at a time, and takes away those that are withdrawn.
// Make it when the connection is opened, with the window as parent; it may be deleted at any time, and questions that
// are open then are answered No.
class WriteQuestions : public QObject {
  Q_OBJECT
 public:
  // The guard must outlive this object.
  WriteQuestions(client::WriteGuard& guard, QString connectionName, QString environment, QWidget* window);
  ~WriteQuestions() override;

 private:
  void showNext();

  client::WriteGuard& m_guard;
  QString m_connectionName;
  QString m_environment;
  QWidget* m_window;
  WriteConfirmation* m_dialog = nullptr;
};

}  // namespace tovuk::views
