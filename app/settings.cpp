// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

namespace tovuk::app {

namespace {
const QString kShortcutGroup = QStringLiteral("shortcuts");
}

Settings::Settings(const QString& path, QObject* parent) : QObject(parent), m_file(path, QSettings::IniFormat) {
  renameKeys();
}

void Settings::renameKeys() {
  for (const auto& [from, to] : kRenamedSettings) {
    const QString before = QLatin1String(from);
    if (!m_file.contains(before)) continue;
    if (!m_file.contains(QLatin1String(to))) m_file.setValue(QLatin1String(to), m_file.value(before));
    m_file.remove(before);
  }
}

QHash<QString, QString> Settings::shortcuts() const {
  QHash<QString, QString> shortcuts;
  for (const QString& key : m_file.allKeys()) {
    if (!key.startsWith(kShortcutGroup + QLatin1Char('/'))) continue;
    // A list where one text is meant: a hand-edited file with a comma in it.
    shortcuts.insert(key.mid(kShortcutGroup.size() + 1), m_file.value(key).toStringList().join(QStringLiteral(", ")));
  }
  return shortcuts;
}

void Settings::setShortcuts(const QHash<QString, QString>& shortcuts) {
  m_file.remove(kShortcutGroup);
  for (auto it = shortcuts.begin(); it != shortcuts.end(); ++it) {
    m_file.setValue(kShortcutGroup + QLatin1Char('/') + it.key(), it.value());
  }
  emit changed(kShortcutGroup);
}

}  // namespace tovuk::app
