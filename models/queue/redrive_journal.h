// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which messages were sent again, written down before and after each call: after a kill it is known of every message
// that it was sent, that it was not, or that nobody can tell. Lines are appended; one that is cut short is as if it had
// not been written, which is safe, because a call waits for the line before it.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace tovuk::models {

enum class Redriven : std::uint8_t { No, Sent, Unknown };

class RedriveJournal {
 public:
  enum class Outcome : std::uint8_t { Sent, Refused, Unknown };

  explicit RedriveJournal(QString path);

  [[nodiscard]] Redriven state(const QString& messageId) const { return m_states.value(messageId, Redriven::No); }
  // Before a call with these messages. False: it could not be written, so nothing may be sent.
  [[nodiscard]] bool begin(const QStringList& ids);
  // False: it could not be written; after a kill these would be unknown.
  bool end(const QStringList& ids, Outcome outcome);
  // The person has looked, and says that they are not in the queue.
  bool release(const QStringList& ids) { return end(ids, Outcome::Refused); }

 private:
  bool append(char mark, const QStringList& ids);
  void take(char mark, const QStringList& ids);

  QString m_path;
  QHash<QString, Redriven> m_states;
};

}  // namespace tovuk::models
