// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/connection_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace tovuk::models {

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::models::ConnectionJson)
};

constexpr double kLargestExact = 9007199254740992.0;  // 2^53: beyond it JSON in Qt loses units

void setLimit(QJsonObject& json, const QString& name, std::optional<qint64> limit) {
  if (limit) json.insert(name, static_cast<double>(*limit));
}

std::optional<qint64> limitOf(const QJsonValue& value) {
  const double number = value.toDouble(-1);
  if (number < 0 || number > kLargestExact || std::floor(number) != number) return std::nullopt;
  return static_cast<qint64>(number);
}

Unexpected invalid(const QString& message) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.code = "invalid_connections_file";
  error.message = message.toStdString();
  return Unexpected(std::move(error));
}

}  // namespace

QJsonObject toJson(const ConnectionProfile& profile) {
  QJsonObject json{{QStringLiteral("id"), profile.id},
                   {QStringLiteral("name"), profile.name},
                   {QStringLiteral("colour"), profile.colour},
                   {QStringLiteral("baseUrl"), profile.baseUrl.toString(QUrl::FullyEncoded)},
                   {QStringLiteral("environment"), wordOf(profile.environment)},
                   {QStringLiteral("readOnly"), profile.readOnly},
                   {QStringLiteral("defaultService"), profile.defaultService}};
  setLimit(json, QStringLiteral("askAboveRows"), profile.askAboveRows);
  setLimit(json, QStringLiteral("askAboveUsdMicros"), profile.askAboveUsdMicros);
  return json;
}

ConnectionProfile profileOf(const QJsonObject& json) {
  ConnectionProfile profile;
  profile.id = json.value(u"id").toString();
  profile.name = json.value(u"name").toString();
  profile.colour = json.value(u"colour").toInt();
  profile.baseUrl = QUrl(json.value(u"baseUrl").toString(), QUrl::StrictMode);
  profile.environment = environmentOf(json.value(u"environment").toString()).value_or(Environment::Production);
  profile.readOnly = json.value(u"readOnly").toBool();
  profile.defaultService = json.value(u"defaultService").toString();
  profile.askAboveRows = limitOf(json.value(u"askAboveRows"));
  profile.askAboveUsdMicros = limitOf(json.value(u"askAboveUsdMicros"));
  return profile;
}

QByteArray exchangeOf(const std::vector<ConnectionProfile>& profiles) {
  QJsonArray connections;
  for (const ConnectionProfile& profile : profiles) {
    if (profile.origin != ConnectionOrigin::Own) continue;
    QJsonObject json = toJson(profile);
    json.remove(u"id");
    connections.append(json);
  }
  return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("tovuk-connections")},
                                   {QStringLiteral("version"), kExchangeVersion},
                                   {QStringLiteral("connections"), connections}})
      .toJson();
}

Result<Exchange> readExchange(const QByteArray& json) {
  if (json.size() > kLargestExchange) return invalid(Texts::tr("The file is too large to be a file of connections."));
  const QJsonObject file = QJsonDocument::fromJson(json).object();
  if (file.value(u"format").toString() != QLatin1String("tovuk-connections") || !file.value(u"connections").isArray())
    return invalid(Texts::tr("This is not a file of connections."));
  const int version = file.value(u"version").toInt();
  if (version > kExchangeVersion) return invalid(Texts::tr("The file was written by a newer version of this program."));
  if (version < 1) return invalid(Texts::tr("This is not a file of connections."));
  const QJsonArray connections = file.value(u"connections").toArray();
  if (connections.size() > kMostConnections)
    return invalid(Texts::tr("A file may hold %n connections. This one holds more.", nullptr, kMostConnections));
  Exchange exchange;
  int position = 0;
  for (const auto& value : connections) {
    ++position;
    ConnectionProfile profile = profileOf(value.toObject());
    profile.id = newConnectionId();
    const QList<FieldProblem> problems = problemsOf(profile, {});
    if (problems.isEmpty())
      exchange.usable.push_back(std::move(profile));
    else if (profile.name.isEmpty())
      exchange.refused.append(Texts::tr("Connection %1 of the file: %2", "a number and a sentence")
                                  .arg(position)
                                  .arg(problems.front().text));
    else
      exchange.refused.append(
          Texts::tr("\"%1\": %2", "the name of a connection and a sentence").arg(profile.name, problems.front().text));
  }
  return exchange;
}

}  // namespace tovuk::models
