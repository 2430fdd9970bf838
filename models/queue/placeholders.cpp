// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/placeholders.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>

#include "models/format.h"
#include "models/queue/queue_settings.h"

namespace tovuk::models {

namespace {

class PlaceholderText {
  Q_DECLARE_TR_FUNCTIONS(QueuePlaceholders)
 public:
  static QString range() { return tr("A message can be sent 1 to %1 times.").arg(formatCount(kMostRepeats)); }
  static QString tooMuch(qint64 bytes) {
    return tr("The messages have %1 together; at most %2 can be sent at once.")
        .arg(formatBytes(bytes), formatBytes(kMostRepeatedBytes));
  }
  static QString inMessage(int number, const QString& problem) {
    return tr("Message %1: %2").arg(formatCount(number), problem);
  }
};

const QRegularExpression& pattern() {
  static const QRegularExpression expression(QStringLiteral("\\{\\{([A-Za-z_]+)\\}\\}"));
  return expression;
}

bool isKnown(QStringView name) { return name == u"n" || name == u"uuid" || name == u"now"; }

}  // namespace

QString filled(const QString& text, const PlaceholderValues& values) {
  QString out;
  qsizetype done = 0;
  auto matches = pattern().globalMatch(text);
  while (matches.hasNext()) {
    const QRegularExpressionMatch match = matches.next();
    const QStringView name = match.capturedView(1);
    if (!isKnown(name)) continue;
    out += QStringView(text).mid(done, match.capturedStart() - done);
    done = match.capturedEnd();
    if (name == u"n")
      out += QString::number(values.number);
    else if (name == u"uuid")
      out += values.uuid;
    else
      out += values.now.toUTC().toString(Qt::ISODateWithMs);
  }
  out += QStringView(text).mid(done);
  return out;
}

bool hasPlaceholders(const QString& text) {
  auto matches = pattern().globalMatch(text);
  while (matches.hasNext()) {
    if (isKnown(matches.next().capturedView(1))) return true;
  }
  return false;
}

QStringList unknownPlaceholders(const QString& text) {
  QStringList unknown;
  auto matches = pattern().globalMatch(text);
  while (matches.hasNext()) {
    const QRegularExpressionMatch match = matches.next();
    if (!isKnown(match.capturedView(1)) && !unknown.contains(match.captured())) unknown.append(match.captured());
  }
  return unknown;
}

QString repeatProblem(const QString& repeat) {
  const auto number = queueNumber(repeat);
  return number && *number >= 1 && *number <= kMostRepeats ? QString() : PlaceholderText::range();
}

WrittenMessage filledMessage(const WrittenMessage& written, qint64 number, const QDateTime& now) {
  if (written.kind == BodyKind::Base64) return written;
  WrittenMessage message = written;
  message.text = filled(written.text, {number, QUuid::createUuid().toString(QUuid::WithoutBraces), now});
  return message;
}

QString repeatedProblem(const WrittenMessage& written, int count) {
  const QDateTime now = QDateTime::currentDateTimeUtc();
  qint64 largest = 0;
  for (const int number : {1, count}) {
    const BodyCheck check = checkBody(filledMessage(written, number, now).text, written.kind);
    if (!check.problem.isEmpty()) return count == 1 ? check.problem : PlaceholderText::inMessage(number, check.problem);
    largest = static_cast<qint64>(check.size);
  }
  return largest * count > kMostRepeatedBytes ? PlaceholderText::tooMuch(largest * count) : QString();
}

}  // namespace tovuk::models
