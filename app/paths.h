// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the program keeps its files.
#pragma once

#include <QString>

namespace tovuk::app {

struct Paths {
  QString root;       // the program's own files
  QString localData;  // the local service's data folder
  QString state;      // log files, and what an end left unfinished

  // `dataDir` empty: the platform's folders. Else everything lives under it (option --data, tests).
  static Paths of(const QString& dataDir);

  [[nodiscard]] QString log() const { return state + QStringLiteral("/dashboard.log"); }
  [[nodiscard]] QString settings() const { return root + QStringLiteral("/settings.ini"); }
  // What is open in the window with this connection.
  [[nodiscard]] QString session(const QString& connection) const;
  // Writes that had no answer when the program ended.
  [[nodiscard]] QString unfinished() const { return state + QStringLiteral("/unfinished.json"); }
  [[nodiscard]] QString connections() const { return root + QStringLiteral("/connections.json"); }
  // The folder is made.
  [[nodiscard]] QString history(const QString& connection) const;
  // What an earlier version or a copy left readable for others is made its owner's alone: settings, session,
  // connections, history and drafts; `rootToo`: also the folder they are in, when the program chose it.
  void keepPrivate(bool rootToo) const;
  // Folder of the drafts of one database; names are encoded so that any name is one folder.
  [[nodiscard]] QString drafts(const QString& connection, const QString& service, const QString& database) const;
};

}  // namespace tovuk::app
