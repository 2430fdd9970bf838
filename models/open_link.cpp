// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/open_link.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tovuk::models {

namespace {

constexpr int kLongestPart = 512;
constexpr QLatin1String kScheme("tovuk:");
constexpr QLatin1String kStart("tovuk://open/");
// The words of the resource folders (ARCHITECTURE.md). Which of them this window can show is the window's to say.
constexpr std::array kTypes = {"sqlite",  "kv",     "queue",  "cron", "state",  "binding",
                               "storage", "secret", "domain", "log",  "deploy", "usage"};

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::models::OpenLink)
};

Unexpected refused(const QString& message) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.code = "invalid_link";
  error.message = message.toStdString();
  error.agentInstruction =
      Texts::tr("A link to a resource looks like this: tovuk://open/my-service/sqlite/DB").toStdString();
  return Unexpected(std::move(error));
}

// nullopt: no such text may stand in a link.
std::optional<QString> decoded(const QString& part) {
  static const QString kHex = QStringLiteral("0123456789abcdefABCDEF");
  for (qsizetype at = part.indexOf(u'%'); at >= 0; at = part.indexOf(u'%', at + 1))
    if (at + 2 >= part.size() || !kHex.contains(part[at + 1]) || !kHex.contains(part[at + 2])) return std::nullopt;
  const QByteArray bytes = QByteArray::fromPercentEncoding(part.toUtf8());
  QStringDecoder utf8(QStringDecoder::Utf8);
  const QString text = utf8.decode(bytes);
  const bool hasControl = std::any_of(text.begin(), text.end(), [](QChar c) {
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
  });
  if (utf8.hasError() || hasControl || bytes.isEmpty() || bytes.size() > kLongestPart || text == u"." || text == u"..")
    return std::nullopt;
  return text;
}

}  // namespace

bool isTovukLink(const QString& text) { return text.startsWith(kScheme, Qt::CaseInsensitive); }

Result<OpenLink> parseOpenLink(const QString& text) {
  if (!text.startsWith(kStart, Qt::CaseInsensitive))
    return refused(Texts::tr("This link does not say what to open, so nothing was opened."));
  const QString rest = text.mid(kStart.size());
  const QStringList parts = rest.split(u'/');
  if (parts.size() != 3 || rest.contains(u'?') || rest.contains(u'#'))
    return refused(Texts::tr("This link does not name one resource of one service, so nothing was opened."));
  const auto service = decoded(parts[0]);
  const auto type = decoded(parts[1]);
  const auto resource = decoded(parts[2]);
  if (!service || !type || !resource)
    return refused(Texts::tr("This link holds a name that no resource can have, so nothing was opened."));
  if (std::none_of(kTypes.begin(), kTypes.end(), [&](const char* known) { return *type == QLatin1String(known); }))
    return refused(
        Texts::tr("This link asks for \"%1\", which this program does not know, so nothing was opened.").arg(*type));
  return OpenLink{*service, *type, *resource};
}

QString toText(const OpenLink& link) {
  const auto encoded = [](const QString& part) { return QString::fromLatin1(part.toUtf8().toPercentEncoding()); };
  return kStart + encoded(link.service) + u'/' + encoded(link.type) + u'/' + encoded(link.resource);
}

}  // namespace tovuk::models
