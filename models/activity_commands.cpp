// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A call of the ledger as a command for a shell.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

#include "api/contract/percent.h"
#include "models/activity_model.h"

namespace tovuk::models {

namespace {

bool isPlainShellByte(QChar c) {
  const char16_t u = c.unicode();
  return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
         QStringView(u"_-./:,+").contains(c);
}

// A word that begins with a dash would be read as an option; a blank before SQL changes nothing.
QString sqlWord(const QString& sql) { return shellQuoted(sql.startsWith(u'-') ? u' ' + sql : sql); }

// The SQL of a request that has a form on the command line: one statement without parameters.
QString plainSql(const QJsonObject& body) {
  if (body.contains(u"statements") || !body.value(u"params").toArray().isEmpty()) return {};
  return body.value(u"sql").toString();
}

}  // namespace

QString shellQuoted(const QString& text) {
  if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlainShellByte)) return text;
  QString inner = text;
  return u'\'' + inner.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString asCurl(const client::LedgerEntry& entry, const QString& baseUrl) {
  if (entry.requestCut) return {};
  QString base = baseUrl;
  while (base.endsWith(u'/')) base.chop(1);
  QStringList words{QStringLiteral("curl")};
  if (entry.verb != Verb::Get) {
    const std::string_view verb = text(entry.verb);
    words << QStringLiteral("-X") << QString::fromLatin1(verb.data(), static_cast<qsizetype>(verb.size()));
  }
  words << shellQuoted(base + QString::fromStdString(entry.target));
  words << QStringLiteral("-H") << QStringLiteral("\"Authorization: Bearer $TOVUK_TOKEN\"");
  if (!entry.requestBody.empty())
    words << QStringLiteral("-H") << QStringLiteral("'Content-Type: application/json'") << QStringLiteral("--data-raw")
          << shellQuoted(QString::fromStdString(entry.requestBody));
  return words.join(u' ');
}

QString asTovukCommand(const client::LedgerEntry& entry) {
  const auto decoded = splitTarget(entry.target);
  if (entry.requestCut || !decoded || decoded->size() < 5) return {};
  QStringList path;
  for (const std::string& segment : *decoded) path.append(QString::fromStdString(segment));
  if (path[0] != u"v1" || path[1] != u"services" || path[3] != u"sqlite") return {};
  const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(entry.requestBody)).object();

  // tovuk sqlite <verb..> --service S <names..> --json
  QStringList verb;
  QStringList names;
  const auto is = [&](Verb wanted, qsizetype size) { return entry.verb == wanted && path.size() == size; };
  if (path[4] == u"databases") {
    if (is(Verb::Post, 5) && !body.contains(u"sourcePath")) {
      verb << QStringLiteral("create");
      names << shellQuoted(body.value(u"name").toString());
    } else if (is(Verb::Delete, 6)) {
      verb << QStringLiteral("delete");
      names << shellQuoted(path[5]);
    }
  } else if (path.size() >= 6 && path[5] == u"query") {
    const QString sql = plainSql(body);
    if (is(Verb::Post, 6) && !sql.isEmpty()) {
      verb << QStringLiteral("query");
      names << shellQuoted(path[4]) << sqlWord(sql);
    }
  } else if (path.size() >= 6 && path[5] == u"backups") {
    names << shellQuoted(path[4]);
    if (is(Verb::Get, 6)) verb << QStringLiteral("backup") << QStringLiteral("list");
    if (is(Verb::Post, 6)) verb << QStringLiteral("backup") << QStringLiteral("create");
    if (is(Verb::Post, 8) && path[7] == u"restore") {
      verb << QStringLiteral("backup") << QStringLiteral("restore");
      names << shellQuoted(path[6]);
    }
  }
  if (verb.isEmpty()) return {};
  QStringList words{QStringLiteral("tovuk"), QStringLiteral("sqlite")};
  words << verb << QStringLiteral("--service") << shellQuoted(path[2]) << names << QStringLiteral("--json");
  const QString command = words.join(u' ');
  return command.contains(QChar(0)) ? QString() : command;  // no shell takes a NUL
}

}  // namespace tovuk::models
