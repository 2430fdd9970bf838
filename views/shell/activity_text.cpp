// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/activity_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "api/client/secrets.h"
#include "models/activity_model.h"
#include "models/format.h"

namespace tovuk::views {

namespace {

// The context of these texts for translators.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(ActivityText)
};

const char* verbOf(Verb verb) {
  switch (verb) {
    case Verb::Get: return "GET";
    case Verb::Post: return "POST";
    case Verb::Put: return "PUT";
    case Verb::Delete: return "DELETE";
  }
  return "";
}

}  // namespace

QString bodyText(const std::string& bytes, bool cut) {
  QByteArray raw = QByteArray::fromStdString(bytes);
  if (!cut) {
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    // QJsonDocument reads numbers as doubles: an answer with integers beyond 2^53 is shown as it came.
    if (!document.isNull() && document.toJson(QJsonDocument::Compact).size() == raw.size()) {
      raw = document.toJson(QJsonDocument::Indented);
    }
  }
  const QString text = client::withoutSecrets(QString::fromUtf8(raw));
  return cut ? Words::tr("%1\n\u2026 The rest was not kept.").arg(text) : text;
}

QString activityText(const client::LedgerEntry& entry, const QString& meters) {
  QStringList lines;
  lines.append(QStringLiteral("%1 %2").arg(QLatin1String(verbOf(entry.verb)), QString::fromStdString(entry.target)));
  lines.append(entry.startedAt.toString(Qt::ISODateWithMs));
  if (!entry.requestBody.empty()) {
    lines.append(QString());
    lines.append(Words::tr("Request"));
    lines.append(bodyText(entry.requestBody, entry.requestCut));
  }
  lines.append(QString());
  if (!entry.finished) {
    lines.append(Words::tr("No answer yet."));
  } else if (entry.httpStatus == 0) {
    lines.append(Words::tr("No answer."));
  } else {
    lines.append(Words::tr("Answer %1 after %2, %3")
                     .arg(QString::number(entry.httpStatus), models::formatDuration(entry.durationMs),
                          models::formatBytes(entry.bytesReceived)));
  }
  if (entry.superseded) {
    lines.append(models::supersededText());
  } else if (entry.error) {
    lines.append(QString::fromStdString(entry.error->message));
  } else if (!meters.isEmpty()) {
    lines.append(meters);
  }
  if (!entry.answerBody.empty()) lines.append(bodyText(entry.answerBody, entry.answerCut));
  return lines.join(QLatin1Char('\n'));
}

}  // namespace tovuk::views
