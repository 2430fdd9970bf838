// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values that were typed and not saved: one file each, in a folder per connection, service and namespace, so that a
// kill of the program loses the typing of the last kCoalesceMs.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tovuk::models {

struct ValueDraft {
  std::string object, key;
  std::string bytes;
  // SHA-256 of the value that the draft began from; empty: there was none. Tells whether it changed since.
  std::string baseHash;
  friend bool operator==(const ValueDraft&, const ValueDraft&) = default;
};

class ValueDrafts : public QObject {
  Q_OBJECT
 public:
  static constexpr int kCoalesceMs = 300;

  explicit ValueDrafts(QString folder, QObject* parent = nullptr);  // created when the first draft is written
  ~ValueDrafts() override;                                          // writes what is pending

  [[nodiscard]] const ValueDraft* find(const std::string& object, const std::string& key) const;
  [[nodiscard]] std::vector<ValueDraft> drafts() const;  // in the order of objects and keys
  void put(ValueDraft draft);
  void drop(const std::string& object, const std::string& key);
  void flush();

  static std::string hashOf(const std::optional<std::string>& bytes);

 signals:
  void writeFailed(const QString& reason);

 private:
  using Place = std::pair<std::string, std::string>;
  void read();
  [[nodiscard]] QString pathOf(const Place& place) const;

  QString m_folder;
  std::map<Place, ValueDraft> m_drafts;
  std::map<Place, bool> m_dirty;  // true: to be written, false: to be removed
  QTimer m_timer;
};

}  // namespace tovuk::models
