// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/ask_above.h"

#include <QCoreApplication>

#include "models/cost.h"
#include "models/format.h"

namespace tovuk::models {

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::models::AskAbove)
};

bool isAbove(std::optional<qint64> figure, std::optional<qint64> limit) { return figure && limit && *figure > *limit; }
bool isUnknown(std::optional<qint64> figure, std::optional<qint64> limit) { return !figure && limit == 0; }

}  // namespace

QueryForecast forecastOf(const PlanPricing& pricing, std::optional<qint64> rowsRead,
                         std::optional<qint64> rowsWritten) {
  QueryForecast forecast;
  forecast.rowsRead = rowsRead;
  if (pricing.paidOveragesEnabled == false)
    forecast.usdMicros = 0;
  else if (rowsRead)
    forecast.usdMicros = sqliteCostUsdMicros(pricing, *rowsRead, rowsWritten.value_or(0));
  return forecast;
}

std::optional<AskAbove> askAbove(const ConnectionProfile& profile, const QueryForecast& forecast) {
  if (isAbove(forecast.usdMicros, profile.askAboveUsdMicros))
    return AskAbove{AskReason::Money,
                    Texts::tr("This query may cost %1. On this connection, more than %2 is asked about first.")
                        .arg(formatUsdMicros(*forecast.usdMicros), formatUsdMicros(*profile.askAboveUsdMicros))};
  if (isAbove(forecast.rowsRead, profile.askAboveRows))
    return AskAbove{AskReason::Rows,
                    Texts::tr("This query may read %1. On this connection, more than %2 is asked about first.")
                        .arg(formatRows(*forecast.rowsRead), formatRows(*profile.askAboveRows))};
  if (isUnknown(forecast.usdMicros, profile.askAboveUsdMicros) || isUnknown(forecast.rowsRead, profile.askAboveRows))
    return AskAbove{AskReason::Unknown,
                    Texts::tr("What this query reads is not known. On this connection, every query is asked about "
                              "first.")};
  return std::nullopt;
}

}  // namespace tovuk::models
