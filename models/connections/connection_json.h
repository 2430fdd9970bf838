// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections as JSON: in the program's own file and in a file that people pass on. There is no member for a secret,
// and members that are not known are not read, so none can come in or go out.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "api/contract/result.h"
#include "models/connections/connection_profile.h"

namespace tovuk::models {

QJsonObject toJson(const ConnectionProfile& profile);
// What is missing or of another kind reads as the default; the environment as production, the careful one.
ConnectionProfile profileOf(const QJsonObject& json);

inline constexpr int kExchangeVersion = 1;        // of the file that people pass on
inline constexpr int kMostConnections = 200;      // of one such file
inline constexpr int kLargestExchange = 1 << 20;  // bytes

// {"format":"tovuk-connections","version":1,"connections":[...]}, without ids: an id is the key to a token on this
// machine, and another one's file must not name it. Local and ThisRun are left out.
QByteArray exchangeOf(const std::vector<ConnectionProfile>& profiles);

struct Exchange {
  std::vector<ConnectionProfile> usable;  // each with a new id; valid by itself, its name may be taken
  QStringList refused;                    // one sentence for each connection of the file that cannot be used
};

// Error (kind Invalid): not such a file, of a later version, or too large.
Result<Exchange> readExchange(const QByteArray& json);

}  // namespace tovuk::models
