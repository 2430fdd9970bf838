// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/queue_drafts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalBlocker>

#include <cstdio>
#include <utility>

#include "models/json_file.h"

namespace tovuk::models {

namespace {

constexpr int kVersion = 1;

QJsonObject fileOf(const QJsonObject& parts) {
  return {{QStringLiteral("version"), kVersion}, {QStringLiteral("parts"), parts}};
}

}  // namespace

QueueDrafts::QueueDrafts(QString path, QObject* parent) : QObject(parent), m_path(std::move(path)) {
  m_keep.setSingleShot(true);
  m_keep.setInterval(kKeepMs);
  connect(&m_keep, &QTimer::timeout, this, &QueueDrafts::keep);
  m_sync.setSingleShot(true);
  m_sync.setInterval(kSyncMs);
  connect(&m_sync, &QTimer::timeout, this, &QueueDrafts::flush);
  const JsonFile file = readJsonFile(m_path, kVersion);
  if (file.object) m_parts = file.object->value(u"parts").toObject();
}

QueueDrafts::~QueueDrafts() {
  const QSignalBlocker quiet(this);
  flush();
}

void QueueDrafts::setPart(const QString& name, const QJsonValue& value) {
  if (m_parts.value(name) == value) return;
  m_parts.insert(name, value);
  changed();
}

void QueueDrafts::removePart(const QString& name) {
  if (!m_parts.contains(name)) return;
  m_parts.remove(name);
  changed();
}

void QueueDrafts::changed() {
  m_isKept = m_isSynced = false;
  if (!m_keep.isActive()) m_keep.start();
  if (!m_sync.isActive()) m_sync.start();
}

// Whoever is killed in the middle leaves the old file or the new one. Failures show when flush() tries the same.
void QueueDrafts::keep() {
  if (m_isKept) return;
  QDir().mkpath(QFileInfo(m_path).absolutePath());
  QFile file(m_path + QStringLiteral(".new"));
  if (!file.open(QIODevice::WriteOnly)) return;
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  const QByteArray json = QJsonDocument(fileOf(m_parts)).toJson(QJsonDocument::Compact);
  const bool isWhole = file.write(json) == json.size() && file.flush();
  file.close();
  m_isKept = isWhole && std::rename(QFile::encodeName(file.fileName()), QFile::encodeName(m_path)) == 0;
  if (!m_isKept) file.remove();
}

void QueueDrafts::flush() {
  m_keep.stop();
  m_sync.stop();
  if (m_isSynced) return;
  // What could not be written is tried again with the next change.
  if (const auto failure = writeJsonFile(m_path, fileOf(m_parts))) return emit writeFailed(*failure);
  m_isKept = m_isSynced = true;
}

}  // namespace tovuk::models
