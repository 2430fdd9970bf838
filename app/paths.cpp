// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "api/local/service.h"

namespace tovuk::app {

namespace {

QString folderName(const QString& name) {
  QString encoded = QString::fromLatin1(name.toUtf8().toPercentEncoding());
  // "." and ".." are safe characters and no folder names.
  if (encoded.startsWith(QLatin1Char('.'))) encoded.replace(0, 1, QStringLiteral("%2E"));
  return encoded.isEmpty() ? QStringLiteral("%") : encoded;
}

// What outlives a run and is no data: Qt 6.4 knows no name for it yet.
QString stateFolder() {
#if defined(Q_OS_MACOS)
  return QDir::homePath() + QStringLiteral("/Library/Logs/tovuk-dashboard");
#elif defined(Q_OS_WIN)
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Tovuk/logs");
#else
  QString base = qEnvironmentVariable("XDG_STATE_HOME");
  // A relative path counts as none (XDG base directory specification).
  if (!QDir::isAbsolutePath(base)) base = QDir::homePath() + QStringLiteral("/.local/state");
  return base + QStringLiteral("/tovuk/dashboard");
#endif
}

}  // namespace

void Paths::keepPrivate(bool rootToo) const {
  constexpr QFile::Permissions file = QFile::ReadOwner | QFile::WriteOwner;
  constexpr QFile::Permissions folder = file | QFile::ExeOwner;
  constexpr QFile::Permissions others =
      QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
  const auto tighten = [&](const QFileInfo& info) {
    // What a link points at is somebody else's business.
    if (info.isSymLink() || !(info.permissions() & others)) return;
    QFile::setPermissions(info.filePath(), info.isDir() ? folder : file);
  };
  const QDir top(root);
  if (!top.exists()) return;
  if (rootToo) tighten(QFileInfo(root));
  // By name: a folder that the person named may hold other files.
  for (const QFileInfo& info : top.entryInfoList(
           {QStringLiteral("settings.ini*"), QStringLiteral("session.json*"), QStringLiteral("connections.json*")},
           QDir::Files)) {
    tighten(info);
  }
  for (const char* name : {"history", "drafts", "sessions", "state"}) {
    const QString path = top.filePath(QLatin1String(name));
    if (!QFileInfo::exists(path)) continue;
    tighten(QFileInfo(path));
    QDirIterator all(path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
      all.next();
      tighten(all.fileInfo());
    }
  }
}

Paths Paths::of(const QString& dataDir) {
  if (!dataDir.isEmpty()) {
    const QString root = QDir(dataDir).absolutePath();
    return {root, root + QStringLiteral("/local"), root + QStringLiteral("/state")};
  }
  return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tovuk/dashboard"),
          QString::fromStdString(local::defaultDataDir()), stateFolder()};
}

QString Paths::session(const QString& connection) const {
  // Local's keeps the name it had when it was the only one.
  if (connection == QLatin1String("local")) return root + QStringLiteral("/session.json");
  return QStringLiteral("%1/sessions/%2.json").arg(root, folderName(connection));
}

QString Paths::history(const QString& connection) const {
  const QString folder = root + QStringLiteral("/history");
  QDir().mkpath(folder);
  return folder + QLatin1Char('/') + folderName(connection) + QStringLiteral(".jsonl");
}

QString Paths::drafts(const QString& connection, const QString& service, const QString& database) const {
  return QStringLiteral("%1/drafts/%2/%3/%4")
      .arg(root, folderName(connection), folderName(service), folderName(database));
}

}  // namespace tovuk::app
