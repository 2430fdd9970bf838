// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/kv/kv_draft.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include "api/contract/kv/limits.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(KvDraft)
};

constexpr int kMostDigits = 12;

// Seconds of "1 h 30 min"; nullopt: it is not such a text.
std::optional<std::int64_t> secondsOf(const QString& text) {
  static const QRegularExpression part(QStringLiteral("\\G\\s*(\\d{1,%1})\\s*(s|min|m|h|d)?\\s*").arg(kMostDigits));
  std::int64_t seconds = 0;
  qsizetype at = 0;
  const QString typed = text.trimmed();
  while (at < typed.size()) {
    const auto match = part.match(typed, at);
    if (!match.hasMatch()) return std::nullopt;
    const QString unit = match.captured(2);
    // A number without a unit stands alone.
    if (unit.isEmpty() && match.capturedLength() != typed.size()) return std::nullopt;
    std::int64_t factor = 1;
    if (unit == u"min" || unit == u"m") factor = 60;
    if (unit == u"h") factor = 3600;
    if (unit == u"d") factor = 86400;
    seconds += match.captured(1).toLongLong() * factor;
    if (seconds > kMaxKvSeconds) return kMaxKvSeconds + 1;
    at = match.capturedEnd();
  }
  if (typed.isEmpty()) return std::nullopt;
  return seconds;
}

struct Moment {
  QDateTime time;  // invalid: not a time
  QString zone;
};

Moment momentOf(const QString& text) {
  static const QRegularExpression form(
      QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2})(:\\d{2})?\\s*(\\S*)$"));
  const auto match = form.match(text.trimmed());
  if (!match.hasMatch()) return {};
  const QDate date = QDate::fromString(match.captured(1), QStringLiteral("yyyy-MM-dd"));
  const QString seconds = match.captured(3).isEmpty() ? QStringLiteral(":00") : match.captured(3);
  const QTime time = QTime::fromString(match.captured(2) + seconds, QStringLiteral("HH:mm:ss"));
  const QString named = match.captured(4);
  QTimeZone zone = QTimeZone::systemTimeZone();
  if (named == u"Z" || named == u"UTC") {
    zone = QTimeZone::utc();
  } else if (named.startsWith(u'+') || named.startsWith(u'-')) {
    zone = QTimeZone(QByteArray("UTC" + named.toLatin1()));
  } else if (!named.isEmpty()) {
    // Qt takes any word for the name of a zone without an offset.
    if (!QTimeZone::availableTimeZoneIds().contains(named.toLatin1())) return {};
    zone = QTimeZone(named.toLatin1());
  }
  if (!date.isValid() || !time.isValid() || !zone.isValid()) return {};
  return {QDateTime(date, time, zone), QString::fromLatin1(zone.id())};
}

QString hintOf(std::int64_t seconds) { return Words::tr("%1 Unix seconds").arg(formatCount(seconds)); }

QString base64(const std::string& bytes) { return QString::fromLatin1(QByteArray::fromStdString(bytes).toBase64()); }

}  // namespace

KvExpiryInput kvExpiryInputOf(std::optional<std::int64_t> expires) {
  if (!expires) return {};
  const QDateTime time = QDateTime::fromSecsSinceEpoch(*expires);
  const QString form =
      time.time().second() == 0 ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm:ss");
  return {KvExpiryInput::Kind::At, time.toString(form)};
}

KvExpiryRead readKvExpiry(const KvExpiryInput& input, std::int64_t now) {
  KvExpiryRead read;
  switch (input.kind) {
    case KvExpiryInput::Kind::Never: break;
    case KvExpiryInput::Kind::After:
      read.ttl = secondsOf(input.text);
      if (!read.ttl) {
        read.problem = Words::tr("Seconds, or as 15 min, 2 h, 7 d; at least %1 seconds.").arg(kMinKvTtlSeconds);
        break;
      }
      read.problem = kvTtlProblem(*read.ttl);
      if (!read.problem.isEmpty()) break;
      read.expires = now + *read.ttl;
      read.hint = Words::tr("%1 seconds from the save", "until an entry expires").arg(formatCount(*read.ttl));
      break;
    case KvExpiryInput::Kind::At: {
      const Moment moment = momentOf(input.text);
      if (!moment.time.isValid()) {
        read.problem = Words::tr("A time as 2026-12-01 09:00, and a zone behind it if it is not the local one.");
        break;
      }
      read.expires = moment.time.toSecsSinceEpoch();
      read.problem = kvExpiryProblem(*read.expires, now);
      read.hint = Words::tr("%1 \u00b7 %2", "a time zone; Unix seconds").arg(moment.zone, hintOf(*read.expires));
      break;
    }
  }
  return read;
}

KvDraft kvDraftOf(const std::optional<KvContent>& content) {
  if (!content) return {};
  const bool isEmpty = content->metadata == KvMetadata();
  return {content->bytes, isEmpty ? QString() : QString::fromStdString(content->metadata.json),
          kvExpiryInputOf(content->expires)};
}

std::string encodeKvDraft(const KvDraft& draft) {
  const QJsonObject json{{QStringLiteral("value"), base64(draft.bytes)},
                         {QStringLiteral("metadata"), draft.metadata},
                         {QStringLiteral("expiry"), static_cast<int>(draft.expiry.kind)},
                         {QStringLiteral("expiryText"), draft.expiry.text}};
  return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<KvDraft> decodeKvDraft(const std::string& bytes) {
  const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(bytes));
  if (!document.isObject()) return std::nullopt;
  const QJsonObject json = document.object();
  KvDraft draft;
  draft.bytes = QByteArray::fromBase64(json.value(u"value").toString().toLatin1()).toStdString();
  draft.metadata = json.value(u"metadata").toString();
  const int kind = json.value(u"expiry").toInt();
  if (kind == static_cast<int>(KvExpiryInput::Kind::After)) draft.expiry.kind = KvExpiryInput::Kind::After;
  if (kind == static_cast<int>(KvExpiryInput::Kind::At)) draft.expiry.kind = KvExpiryInput::Kind::At;
  draft.expiry.text = json.value(u"expiryText").toString();
  return draft;
}

}  // namespace tovuk::models
