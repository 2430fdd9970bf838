// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sqlite/column_memory.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tovuk::views {

QString ColumnMemory::keyOf(const QString& sql) {
  const QByteArray hash = QCryptographicHash::hash(sql.simplified().toUtf8(), QCryptographicHash::Sha256);
  return QString::fromLatin1(hash.left(12).toHex());
}

void ColumnMemory::remember(const QString& sql, const QJsonObject& state) {
  const QString key = keyOf(sql);
  std::erase_if(m_entries, [&](const Entry& entry) { return entry.key == key; });
  m_entries.push_front({key, state});
  if (m_entries.size() > kKept) m_entries.pop_back();
}

QJsonObject ColumnMemory::recall(const QString& sql) const {
  const QString key = keyOf(sql);
  const auto it =
      std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.key == key; });
  return it == m_entries.end() ? QJsonObject() : it->state;
}

QJsonArray ColumnMemory::toJson() const {
  QJsonArray saved;
  for (const Entry& entry : m_entries) {
    saved.append(QJsonObject{{QStringLiteral("key"), entry.key}, {QStringLiteral("state"), entry.state}});
  }
  return saved;
}

void ColumnMemory::restore(const QJsonArray& saved) {
  m_entries.clear();
  for (const auto& value : saved) {
    const QJsonObject entry = value.toObject();
    const QString key = entry.value(QStringLiteral("key")).toString();
    if (key.isEmpty() || m_entries.size() >= kKept) continue;
    m_entries.push_back({key, entry.value(QStringLiteral("state")).toObject()});
  }
}

}  // namespace tovuk::views
