// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/kv/kv_content.h"

#include <QCoreApplication>
#include <QDateTime>

#include <utility>

#include "api/contract/base64.h"
#include "api/contract/kv/json_text.h"
#include "api/contract/kv/limits.h"
#include "api/contract/reader.h"
#include "api/contract/time.h"
#include "models/format.h"
#include "models/queue/body_text.h"

namespace tovuk::models {

namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr ushort kFirstControlPicture = 0x2400;
constexpr ushort kDeletePicture = 0x2421;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(KvContent)
};

QString number(std::size_t value) { return formatCount(static_cast<qint64>(value)); }

}  // namespace

std::optional<std::int64_t> kvExpiryOf(const KvEntrySummary& entry) {
  if (!entry.expiresAt) return std::nullopt;
  const auto time = parseTime(*entry.expiresAt);
  if (!time) return std::nullopt;
  return std::chrono::duration_cast<std::chrono::seconds>(time->time_since_epoch()).count();
}

Result<KvContent> kvContentOf(const KvEntrySummary& entry, const std::string& valueBase64) {
  auto bytes = decodeBase64(valueBase64);
  if (!bytes) {
    Error error;
    error.kind = ErrorKind::Protocol;
    error.code = "bad_base64";
    error.message = "The value in the answer is not base64.";
    return Unexpected(std::move(error));
  }
  return KvContent{std::move(*bytes), entry.metadata, kvExpiryOf(entry)};
}

KvPut kvPutOf(const std::string& key, const KvContent& content) {
  KvPut put;
  put.key = key;
  put.value = content.bytes;
  put.metadata = content.metadata;
  put.expiration = content.expires;
  return put;
}

QString kvKeyProblem(std::string_view key) {
  if (key.empty()) return Words::tr("A key has at least one byte.");
  if (key.size() <= kMaxKvKeyBytes) return {};
  return Words::tr("A key has at most %1 bytes, this one %2.").arg(number(kMaxKvKeyBytes), number(key.size()));
}

QString kvValueProblem(std::string_view bytes) {
  if (bytes.empty()) return Words::tr("KV stores no empty value: it has at least one byte.");
  if (bytes.size() <= kMaxKvValueBytes) return {};
  return Words::tr("A value has at most %1 bytes (25 MiB), this one %2. Object storage takes larger ones.")
      .arg(number(kMaxKvValueBytes), number(bytes.size()));
}

QString kvMetadataProblem(const QString& text) {
  if (text.trimmed().isEmpty()) return {};
  const std::string json = text.toStdString();
  if (const QString problem = jsonProblem(text); !problem.isEmpty()) return problem;
  if (const auto document = Document::parse(json); !document) return QString::fromStdString(document.error().message);
  const std::string compact = kv::compact(json);
  if (!compact.starts_with('{')) return Words::tr("Metadata is one JSON object, in braces.");
  if (compact.size() > kMaxKvMetadataBytes)
    return Words::tr("Metadata has at most %1 bytes without white space, this has %2.")
        .arg(number(kMaxKvMetadataBytes), number(compact.size()));
  if (kv::depth(compact) > kMaxKvMetadataDepth)
    return Words::tr("Metadata is nested at most %1 levels deep.").arg(number(kMaxKvMetadataDepth));
  return {};
}

QString kvExpiryProblem(std::int64_t expires, std::int64_t now) {
  if (expires > kMaxKvSeconds) return Words::tr("The last time that can be set is the end of the year 9999.");
  if (expires >= now + kMinKvTtlSeconds) return {};
  return Words::tr("An entry expires at the earliest %1 seconds from now.").arg(formatCount(kMinKvTtlSeconds));
}

QString kvTtlProblem(std::int64_t seconds) {
  if (seconds < kMinKvTtlSeconds)
    return Words::tr("An entry lives at least %1 seconds.").arg(formatCount(kMinKvTtlSeconds));
  if (seconds > kMaxKvSeconds) return Words::tr("The last time that can be set is the end of the year 9999.");
  return {};
}

KvMetadata kvMetadataOf(const QString& text) {
  if (text.trimmed().isEmpty()) return {};
  return {kv::compact(text.toStdString())};
}

QString kvExpiryText(std::optional<std::int64_t> expires, std::int64_t now) {
  if (!expires) return {};
  const std::int64_t left = *expires - now;
  if (left <= 0) return Words::tr("expired");
  if (left < kMinute) return Words::tr("in %1 s", "seconds").arg(formatCount(left));
  if (left < kHour) return Words::tr("in %1 min", "minutes").arg(formatCount(left / kMinute));
  if (left < kDay) return Words::tr("in %1 h", "hours").arg(formatCount(left / kHour));
  return QDateTime::fromSecsSinceEpoch(*expires).toString(u"yyyy-MM-dd HH:mm");
}

QString kvKeyText(std::string_view key) {
  QString text = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
  for (QChar& c : text) {
    if (c.unicode() < 0x20) c = QChar(static_cast<ushort>(kFirstControlPicture + c.unicode()));
    if (c.unicode() == 0x7F) c = QChar(kDeletePicture);
  }
  return text;
}

}  // namespace tovuk::models
