// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known about a connection without being connected: what the person entered, never a secret. A value; the list
// of them is connection_list.h.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstdint>
#include <optional>

#include "models/connections/environment.h"

namespace tovuk::models {

enum class ConnectionOrigin : std::uint8_t {
  Local,    // the service inside this program: always first, has no address and no account of its own
  Own,      // the person's, the preset Tovuk among them
  ThisRun,  // from the environment of this process: never stored, never exported
};

struct ConnectionProfile {
  // Names the connection in files and in the keychain; never shown, never changes. "local", "tovuk", "run", or made by
  // newConnectionId().
  QString id;
  QString name;    // for people; unique in the list without regard to case
  int colour = 0;  // index into the palette of connection colours, 0 to kConnectionColours - 1
  QUrl baseUrl;    // empty for Local only
  Environment environment = Environment::Development;
  bool readOnly = false;
  QString defaultService;                   // id or name; empty: the first one
  std::optional<qint64> askAboveRows;       // a query that may read more asks first; nullopt: never for rows
  std::optional<qint64> askAboveUsdMicros;  // the same in millionths of a US dollar
  ConnectionOrigin origin = ConnectionOrigin::Own;

  friend bool operator==(const ConnectionProfile&, const ConnectionProfile&) = default;
};

inline constexpr int kConnectionColours = 8;
inline constexpr int kConnectionNameLength = 64;  // characters

ConnectionProfile localConnection();
ConnectionProfile tovukConnection();  // https://api.tovuk.com
QUrl tovukBaseUrl();
QString newConnectionId();  // "c-" and 16 hexadecimal digits, random

// What a person typed as an address: spaces around and slashes behind go; without a scheme it is https, or http where
// the host is this machine ("localhost:8080").
QUrl baseUrlOf(const QString& typed);

enum class ConnectionField : std::uint8_t {
  Id,
  Name,
  Colour,
  BaseUrl,
  Environment,
  Service,
  AskAboveRows,
  AskAboveMoney
};

struct FieldProblem {
  ConnectionField field{};
  QString text;  // one sentence, translated
  friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

// Each nullopt when there is nothing to say. `otherNames`: of the other connections of the list.
std::optional<QString> nameProblem(const QString& name, const QStringList& otherNames);
// https anywhere, plain http to this machine only; no user name or password, no query, no fragment.
std::optional<QString> baseUrlProblem(const QUrl& url);
std::optional<QString> serviceProblem(const QString& idOrName);  // empty is fine

// All of them, in the order of the fields.
QList<FieldProblem> problemsOf(const ConnectionProfile& profile, const QStringList& otherNames);

bool isConnectionId(const QString& id);  // [a-z0-9-]{1,64}

// "local", "development", "production": the word of files.
QString wordOf(Environment environment);
std::optional<Environment> environmentOf(const QString& word);

}  // namespace tovuk::models
