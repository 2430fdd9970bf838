// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/json_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace tovuk::models {

namespace {

constexpr qint64 kLargestFile = 16 * 1024 * 1024;

QString pathAside(const QString& path) {
  return path + QStringLiteral(".broken-") + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmsszzz");
}

}  // namespace

JsonFile readJsonFile(const QString& path, int version) {
  QFile file(path);
  if (!file.exists()) return {};
  if (file.size() <= kLargestFile && file.open(QIODevice::ReadOnly)) {
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (document.isObject() && document.object().value(u"version").toInt() == version) return {document.object(), {}};
    file.close();
  }
  const QString kept = pathAside(path);
  return {std::nullopt, QFile::rename(path, kept) ? kept : path};
}

QString keepCopyAside(const QString& path) {
  const QString kept = pathAside(path);
  return QFile::copy(path, kept) ? kept : path;
}

std::optional<QString> writeJsonFile(const QString& path, const QJsonObject& object) {
  QDir().mkpath(QFileInfo(path).absolutePath());
  QSaveFile file(path);
  const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
  if (!file.open(QIODevice::WriteOnly)) return file.errorString();
  // Before there is anything in it to read.
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  if (file.write(json) != json.size() || !file.commit()) return file.errorString();
  return std::nullopt;
}

}  // namespace tovuk::models
