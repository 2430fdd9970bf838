// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/connection_profile.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

#include "api/client/request_url.h"
#include "api/contract/names.h"

namespace tovuk::models {

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::models::ConnectionProfile)
};

void check(QList<FieldProblem>& problems, ConnectionField field, const std::optional<QString>& text) {
  if (text) problems.append({field, *text});
}

}  // namespace

ConnectionProfile localConnection() {
  ConnectionProfile local;
  local.id = QStringLiteral("local");
  local.name = Texts::tr("Local");
  local.environment = Environment::Local;
  local.origin = ConnectionOrigin::Local;
  return local;
}

ConnectionProfile tovukConnection() {
  ConnectionProfile tovuk;
  tovuk.id = QStringLiteral("tovuk");
  tovuk.name = QStringLiteral("Tovuk");
  tovuk.colour = 1;
  tovuk.baseUrl = tovukBaseUrl();
  tovuk.environment = Environment::Production;
  return tovuk;
}

QUrl tovukBaseUrl() { return QUrl(QStringLiteral("https://api.tovuk.com")); }

QString newConnectionId() {
  return QStringLiteral("c-%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

QUrl baseUrlOf(const QString& typed) {
  QString text = typed.trimmed();
  // The slashes of a scheme without a host stay: "https:" would read as a host of that name.
  while (text.endsWith(QLatin1Char('/')) && !text.endsWith(QLatin1String("://"))) text.chop(1);
  if (text.isEmpty()) return {};
  if (text.contains(QLatin1String("://"))) return QUrl(text, QUrl::StrictMode);
  const QUrl secure(QStringLiteral("https://") + text, QUrl::StrictMode);
  return client::isLoopback(secure) ? QUrl(QStringLiteral("http://") + text, QUrl::StrictMode) : secure;
}

bool isConnectionId(const QString& id) {
  return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
  });
}

std::optional<QString> nameProblem(const QString& name, const QStringList& otherNames) {
  if (name.trimmed().isEmpty()) return Texts::tr("A connection needs a name.");
  if (name != name.trimmed()) return Texts::tr("The name must not begin or end with a space.");
  if (name.size() > kConnectionNameLength)
    return Texts::tr("The name may have %n characters.", nullptr, kConnectionNameLength);
  // A line break or a mark that turns the direction would make one name look like another.
  if (std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
      }))
    return Texts::tr("The name must not hold invisible characters.");
  if (otherNames.contains(name, Qt::CaseInsensitive))
    return Texts::tr("There is a connection with the name \"%1\" already.").arg(name);
  return std::nullopt;
}

std::optional<QString> baseUrlProblem(const QUrl& url) {
  if (url.isEmpty()) return Texts::tr("A connection needs the address of a service.");
  if (url.hasQuery() || url.hasFragment())
    return Texts::tr("The address must not hold a question mark or a number sign.");
  const auto sendable = client::requestUrl(url, "/v1/status");
  if (!sendable) return QString::fromStdString(sendable.error().message);
  return std::nullopt;
}

std::optional<QString> serviceProblem(const QString& idOrName) {
  if (idOrName.isEmpty() || isServiceRef(idOrName.toStdString())) return std::nullopt;
  return Texts::tr("\"%1\" cannot be the name of a service.").arg(idOrName);
}

QList<FieldProblem> problemsOf(const ConnectionProfile& profile, const QStringList& otherNames) {
  const bool local = profile.origin == ConnectionOrigin::Local;
  QList<FieldProblem> problems;
  if (!isConnectionId(profile.id))
    problems.append({ConnectionField::Id, Texts::tr("The identifier of the connection cannot be used.")});
  check(problems, ConnectionField::Name, nameProblem(profile.name, otherNames));
  if (profile.colour < 0 || profile.colour >= kConnectionColours)
    problems.append({ConnectionField::Colour, Texts::tr("There is no such colour.")});
  if (local && !profile.baseUrl.isEmpty())
    problems.append({ConnectionField::BaseUrl, Texts::tr("The local service has no address of its own.")});
  if (!local) check(problems, ConnectionField::BaseUrl, baseUrlProblem(profile.baseUrl));
  if (local && profile.environment != Environment::Local)
    problems.append({ConnectionField::Environment, Texts::tr("The local service is always local.")});
  check(problems, ConnectionField::Service, serviceProblem(profile.defaultService));
  const QString negative = Texts::tr("The limit must not be negative.");
  if (profile.askAboveRows.value_or(0) < 0) problems.append({ConnectionField::AskAboveRows, negative});
  if (profile.askAboveUsdMicros.value_or(0) < 0) problems.append({ConnectionField::AskAboveMoney, negative});
  return problems;
}

QString wordOf(Environment environment) {
  switch (environment) {
    case Environment::Local: return QStringLiteral("local");
    case Environment::Development: return QStringLiteral("development");
    case Environment::Production: return QStringLiteral("production");
  }
  return QStringLiteral("production");
}

std::optional<Environment> environmentOf(const QString& word) {
  for (const Environment each : {Environment::Local, Environment::Development, Environment::Production})
    if (wordOf(each) == word) return each;
  return std::nullopt;
}

}  // namespace tovuk::models
