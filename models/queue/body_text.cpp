// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/body_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "api/contract/base64.h"
#include "api/contract/queue/limits.h"
#include "api/contract/utf8.h"
#include "models/format.h"
#include "models/queue/queue_settings.h"

namespace tovuk::models {

namespace {

constexpr std::size_t kHexLine = 16;
constexpr int kPreview = 200;  // characters

class BodyText {
  Q_DECLARE_TR_FUNCTIONS(QueueBody)
 public:
  static QString kind(BodyKind kind) {
    switch (kind) {
      case BodyKind::Json: return tr("JSON", "how a message is written");
      case BodyKind::Base64: return tr("Base64", "how a message is written");
      case BodyKind::Text: break;
    }
    return tr("Text", "how a message is written");
  }
  static QString empty() { return tr("A message needs a body of at least one byte."); }
  static QString tooLong(std::size_t size) {
    return tr("The body has %1 bytes; a message may have at most %2.")
        .arg(formatCount(static_cast<qint64>(size)), formatCount(static_cast<qint64>(kMaxQueueBodyBytes)));
  }
  static QString noBase64() {
    return tr("This is not Base64: A-Z, a-z, 0-9, + and / in groups of four, filled up with =.");
  }
  static QString json(int at, const QString& reason) {
    return tr("This is not JSON: %1 at character %2.").arg(reason, formatCount(at));
  }
  static QString noValue() { return tr("There is no JSON value."); }
  static QString twoValues() { return tr("This is more than one JSON value."); }
  static QString delay() {
    return tr("The delay must be a whole number of seconds from 0 to %1.").arg(formatCount(kMaxQueueDelaySeconds));
  }
  static QString bytes(std::size_t count) { return tr("%n bytes", nullptr, pluralOf(static_cast<qint64>(count))); }
  static QString moreBytes(std::size_t count) {
    return tr("%1 more bytes are not shown.").arg(formatCount(static_cast<qint64>(count)));
  }
};

// White space of JSON only.
bool isJsonSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; }

// Base64 is often pasted with line ends in it.
std::string withoutSpace(const QString& text) {
  QString packed = text;
  packed.removeIf(isJsonSpace);
  return packed.toStdString();
}

class JsonLayout {
 public:
  explicit JsonLayout(const QString& json) : m_json(json) { m_out.reserve(json.size() * 2); }

  QString run() {
    for (; m_at < m_json.size(); ++m_at) take(m_json[m_at]);
    return m_out;
  }

 private:
  void take(QChar c) {
    if (isJsonSpace(c)) return;
    switch (c.unicode()) {
      case u'"': takeString(); break;
      case u'{':
      case u'[': open(c); break;
      case u'}':
      case u']':
        --m_level;
        breakLine();
        m_out += c;
        break;
      case u',':
        m_out += c;
        breakLine();
        break;
      case u':': m_out += QLatin1String(": "); break;
      default: m_out += c;
    }
  }
  void takeString() {
    const qsizetype first = m_at;
    for (++m_at; m_at < m_json.size() && m_json[m_at] != u'"'; ++m_at) {
      if (m_json[m_at] == u'\\') ++m_at;
    }
    m_out += QStringView(m_json).mid(first, m_at - first + 1);
  }
  void open(QChar c) {
    m_out += c;
    qsizetype next = m_at + 1;
    while (next < m_json.size() && isJsonSpace(m_json[next])) ++next;
    if (next < m_json.size() && (m_json[next] == u'}' || m_json[next] == u']')) {
      m_out += m_json[next];
      m_at = next;
      return;
    }
    ++m_level;
    breakLine();
  }
  void breakLine() {
    m_out += u'\n';
    for (int i = 0; i < m_level; ++i) m_out += QLatin1String("  ");
  }

  const QString& m_json;
  QString m_out;
  qsizetype m_at = 0;
  int m_level = 0;
};

}  // namespace

QString bodyKindId(BodyKind kind) {
  switch (kind) {
    case BodyKind::Json: return QStringLiteral("json");
    case BodyKind::Base64: return QStringLiteral("base64");
    case BodyKind::Text: break;
  }
  return QStringLiteral("text");
}

std::optional<BodyKind> bodyKindOf(const QString& id) {
  for (const BodyKind kind : {BodyKind::Text, BodyKind::Json, BodyKind::Base64}) {
    if (bodyKindId(kind) == id) return kind;
  }
  return std::nullopt;
}

QString bodyKindName(BodyKind kind) { return BodyText::kind(kind); }

BodyCheck checkBody(const QString& text, BodyKind kind) {
  BodyCheck check;
  if (kind == BodyKind::Base64) {
    const auto bytes = decodeBase64(withoutSpace(text));
    if (!bytes) return {BodyText::noBase64(), 0};
    check.size = bytes->size();
  } else {
    check.size = static_cast<std::size_t>(text.toUtf8().size());
  }
  if (check.size == 0)
    check.problem = BodyText::empty();
  else if (check.size > kMaxQueueBodyBytes)
    check.problem = BodyText::tooLong(check.size);
  else if (kind == BodyKind::Json)
    check.problem = jsonProblem(text);
  return check;
}

QString delayProblem(const QString& delay) {
  if (delay.trimmed().isEmpty()) return {};
  const auto seconds = queueNumber(delay);
  return seconds && *seconds >= 0 && *seconds <= kMaxQueueDelaySeconds ? QString() : BodyText::delay();
}

QueueSend messageOf(const WrittenMessage& written) {
  QueueSend message;
  message.base64 = written.kind == BodyKind::Base64;
  message.body =
      message.base64 ? decodeBase64(withoutSpace(written.text)).value_or(std::string()) : written.text.toStdString();
  message.delaySeconds = queueNumber(written.delay);
  return message;
}

QString jsonProblem(const QString& text) {
  // In brackets, because Qt's parser takes no single value.
  QJsonParseError error;
  const QByteArray wrapped = '[' + text.toUtf8() + ']';
  const QJsonDocument document = QJsonDocument::fromJson(wrapped, &error);
  if (error.error != QJsonParseError::NoError) {
    const int at = static_cast<int>(QString::fromUtf8(wrapped.left(error.offset)).size());
    return BodyText::json(std::clamp(at, 1, static_cast<int>(qMax<qsizetype>(text.size(), 1))), error.errorString());
  }
  if (document.array().isEmpty()) return BodyText::noValue();
  return document.array().size() == 1 ? QString() : BodyText::twoValues();
}

QString formattedJson(const QString& json) { return JsonLayout(json).run(); }

bool isText(std::string_view bytes) {
  if (!isUtf8(bytes)) return false;
  return std::none_of(bytes.begin(), bytes.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
  });
}

QString hexDump(std::string_view bytes, std::size_t most) {
  const std::string_view shown = bytes.substr(0, most);
  QString out;
  for (std::size_t line = 0; line < shown.size(); line += kHexLine) {
    const std::string_view piece = shown.substr(line, kHexLine);
    out += QStringLiteral("%1 ").arg(static_cast<qulonglong>(line), 8, 16, QLatin1Char('0'));
    QString readable;
    for (std::size_t i = 0; i < kHexLine; ++i) {
      if (i % 8 == 0) out += u' ';
      if (i >= piece.size()) {
        out += QLatin1String("   ");
        continue;
      }
      const auto byte = static_cast<unsigned char>(piece[i]);
      out += QStringLiteral("%1 ").arg(static_cast<uint>(byte), 2, 16, QLatin1Char('0'));
      readable += byte >= 0x20 && byte < 0x7F ? QLatin1Char(piece[i]) : QLatin1Char('.');
    }
    out += u' ' + readable + u'\n';
  }
  if (bytes.size() > shown.size()) out += BodyText::moreBytes(bytes.size() - shown.size()) + u'\n';
  return out;
}

QString bodyPreview(std::string_view bytes) {
  if (!isText(bytes)) return BodyText::bytes(bytes.size());
  const auto shown = static_cast<qsizetype>(std::min(bytes.size(), static_cast<std::size_t>(4 * kPreview)));
  return QString::fromUtf8(bytes.data(), shown).simplified().left(kPreview);
}

}  // namespace tovuk::models
