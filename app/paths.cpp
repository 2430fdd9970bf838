// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paths.h"

#include <QDir>
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

}  // namespace

Paths Paths::of(const QString& dataDir) {
  if (!dataDir.isEmpty()) {
    const QString root = QDir(dataDir).absolutePath();
    return {root, root + QStringLiteral("/local")};
  }
  return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tovuk/dashboard"),
          QString::fromStdString(local::defaultDataDir())};
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
