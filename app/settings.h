// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person set, in an ini file. Values of the wrong kind or out of range read as the default.
#pragma once

#include <QHash>
#include <QObject>
#include <QSettings>

#include "app/setting_keys.h"

namespace tovuk::app {

class Settings : public QObject {
  Q_OBJECT
 public:
  // `path`: the file; its folder is made when the first value is written. Tests give a temporary one.
  explicit Settings(const QString& path, QObject* parent = nullptr);

  template <class T>
  [[nodiscard]] T get(const SettingKey<T>& key) const {
    const QVariant value = m_file.value(QLatin1String(key.name));
    if (!value.isValid() || !value.canConvert<T>()) return key.fallback;
    bool fits = true;
    if constexpr (std::is_same_v<T, int>) {
      const int number = value.toInt(&fits);
      return fits ? number : key.fallback;
    } else {
      return value.value<T>();
    }
  }

  // Writing the default takes the key out of the file.
  template <class T>
  void set(const SettingKey<T>& key, const T& value) {
    if (get(key) == value) return;
    if (value == key.fallback) {
      m_file.remove(QLatin1String(key.name));
    } else {
      m_file.setValue(QLatin1String(key.name), value);
    }
    emit changed(QLatin1String(key.name));
  }

  // Shortcuts the person changed: action id -> portable text.
  [[nodiscard]] QHash<QString, QString> shortcuts() const;
  void setShortcuts(const QHash<QString, QString>& shortcuts);

  [[nodiscard]] QString path() const { return m_file.fileName(); }
  void sync() { m_file.sync(); }

 signals:
  void changed(const QString& key);

 private:
  void renameKeys();

  QSettings m_file;
};

}  // namespace tovuk::app
