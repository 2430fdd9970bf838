// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/condition_refusal.h"

#include <QRegularExpression>

namespace tovuk::models {

namespace {

// What stands in the place of the first group; empty where the message is another one.
QString found(const QString& message, const char* pattern) {
  const QRegularExpression expression(QLatin1String(pattern), QRegularExpression::DotMatchesEverythingOption);
  return expression.match(message).captured(1).trimmed();
}

}  // namespace

QString ConditionRefusal::text(const QString& message, const QString& condition) {
  if (const QString name = found(message, "no such column: (.+)$"); !name.isEmpty()) {
    return tr("The condition is not understood: there is no column \"%1\". Correct the name, or put text between "
              "single "
              "quotes.")
        .arg(name);
  }
  if (const QString name = found(message, "no such function: (.+)$"); !name.isEmpty()) {
    return tr("The condition is not understood: there is no function \"%1\". Correct the name.").arg(name);
  }
  if (const QString name = found(message, "no such table: (.+)$"); !name.isEmpty()) {
    return tr("The condition is not understood: there is no table \"%1\". Correct the name.").arg(name);
  }
  const QString place = found(message, "near \"(.+)\": syntax error");
  // The bracket that SQLite stumbles over may be the one that the condition is put into.
  const bool isAtEnd = place == QLatin1String(")") && !condition.contains(u')');
  if (isAtEnd || message.contains(QLatin1String("incomplete input"))) {
    return tr("The condition is not complete. Write one whole expression, for example total > 100.");
  }
  if (!place.isEmpty()) {
    return tr("The condition is not understood near \"%1\". Write one expression, for example total > 100.").arg(place);
  }
  return tr("The condition cannot be used. SQLite says: %1").arg(message);
}

}  // namespace tovuk::models
