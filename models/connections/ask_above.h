// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a query is asked about because of what it may read or cost. Pure: who knows the forecast asks here before
// sending.
#pragma once

#include <QString>

#include <optional>

#include "api/contract/plans.h"
#include "models/connections/connection_profile.h"

namespace tovuk::models {

// What a query is expected to do; nullopt: not known.
struct QueryForecast {
  std::optional<qint64> rowsRead;
  std::optional<qint64> usdMicros;
  friend bool operator==(const QueryForecast&, const QueryForecast&) = default;
};

// The money from the rows at the prices of the plan; 0 where the plan bills no overage, unknown without prices.
QueryForecast forecastOf(const PlanPricing& pricing, std::optional<qint64> rowsRead, std::optional<qint64> rowsWritten);

enum class AskReason : std::uint8_t { Rows, Money, Unknown };

struct AskAbove {
  AskReason reason{};
  QString question;  // one sentence with the figure and the limit, translated
  friend bool operator==(const AskAbove&, const AskAbove&) = default;
};

// nullopt: send it. Asked about is what is above a limit, not what reaches it; money before rows. Where a limit is 0
// every query is asked about whose figure is not known to be 0; with a higher limit, an unknown figure passes, since
// asking about each query would teach to say yes.
std::optional<AskAbove> askAbove(const ConnectionProfile& profile, const QueryForecast& forecast);

}  // namespace tovuk::models
