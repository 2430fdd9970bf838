// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Widths, order and hidden columns for each statement and table the person arranged, the latest ones.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <deque>

namespace tovuk::views {

class ColumnMemory {
 public:
  static constexpr std::size_t kKept = 100;

  // Blanks do not matter: the same statement on fewer lines is the same statement.
  void remember(const QString& sql, const QJsonObject& state);
  [[nodiscard]] QJsonObject recall(const QString& sql) const;

  [[nodiscard]] QJsonArray toJson() const;
  void restore(const QJsonArray& saved);

 private:
  struct Entry {
    QString key;
    QJsonObject state;
  };
  static QString keyOf(const QString& sql);
  std::deque<Entry> m_entries;  // latest first
};

}  // namespace tovuk::views
