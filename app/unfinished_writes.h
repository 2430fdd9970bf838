// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes that have no answer yet, in a file as they begin and out of it as they end: what is in it at the next start
// may or may not have been carried out, however the program ended. Titles only, nothing of what was written.
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace tovuk::models {
class CommandQueue;
}

namespace tovuk::app {

class UnfinishedWrites : public QObject {
  Q_OBJECT
 public:
  // Reads what an earlier run left at `path`. `connectionName`: of the connection in use, asked when a write begins.
  UnfinishedWrites(models::CommandQueue& commands, QString path, std::function<QString()> connectionName,
                   QObject* parent = nullptr);

  // Of the runs before: "Create SQLite database DB (Tovuk)". They stay in the file, and come back with each start,
  // until the person has seen them.
  [[nodiscard]] QStringList left() const;
  void forgetLeft();

 private:
  struct Write {
    QString title;
    QString connection;
  };
  void follow();
  void save() const;

  models::CommandQueue& m_commands;
  QString m_path;
  std::function<QString()> m_connectionName;
  std::vector<Write> m_writes;  // as in CommandQueue::pendingTitles()
  std::vector<Write> m_left;    // of earlier runs
};

}  // namespace tovuk::app
