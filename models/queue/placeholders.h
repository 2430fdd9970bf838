// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in double braces in a message that is sent several times: {{n}} its number from 1, {{uuid}} a new random
// one for each message, {{now}} the time of making it (UTC, with milliseconds).
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

#include "models/queue/body_text.h"

namespace tovuk::models {

inline constexpr int kMostRepeats = 10000;
inline constexpr qint64 kMostRepeatedBytes = 64000000;  // of all messages together, which are made before sending

struct PlaceholderValues {
  qint64 number = 1;
  QString uuid;
  QDateTime now;
};

// Others than the three stay as they are.
QString filled(const QString& text, const PlaceholderValues& values);
[[nodiscard]] bool hasPlaceholders(const QString& text);
// Those in double braces that mean nothing, each once: "{{nn}}".
QStringList unknownPlaceholders(const QString& text);

// What is wrong with a number of repeats, naming its range; empty: nothing.
QString repeatProblem(const QString& repeat);
// Message `number` of `count`, filled in; Base64 holds no placeholders.
WrittenMessage filledMessage(const WrittenMessage& written, qint64 number, const QDateTime& now);

// What is wrong with the messages once they are filled in: the first that has a problem, too much of them together, or
// empty. Of a longer row the
// first and the last are looked at: the numbers in between are no longer than the last one's.
QString repeatedProblem(const WrittenMessage& written, int count);

}  // namespace tovuk::models
