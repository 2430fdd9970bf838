// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cost.h"

namespace tovuk::models {

std::optional<qint64> sqliteCostUsdMicros(const PlanPricing& pricing, qint64 rowsRead, qint64 rowsWritten) {
  if (pricing.paidOveragesEnabled == false) return std::nullopt;
  const auto read = pricing.find("sqlite", "rowsReadOverageUsdMicrosPerMillion");
  const auto written = pricing.find("sqlite", "rowsWrittenOverageUsdMicrosPerMillion");
  if (!read || !written) return std::nullopt;
  const double micros = (static_cast<double>(rowsRead) * static_cast<double>(*read) +
                         static_cast<double>(rowsWritten) * static_cast<double>(*written)) /
                        1e6;
  // Never rounded down to nothing: what costs something says so.
  return micros > 0 && micros < 1 ? 1 : qRound64(micros);
}

}  // namespace tovuk::models
