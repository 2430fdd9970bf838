// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What statements are expected to read and cost: what they did when they last ran. Nothing is asked of the service.
#pragma once

#include <QStringList>

#include <optional>

#include "api/contract/plans.h"
#include "models/connections/ask_above.h"
#include "models/sqlite/query_history.h"

namespace tovuk::app {

// Unknown when one of the statements never ran on this database, or is in a form that the history did not keep.
// `pricing` nullptr: the money is unknown.
models::QueryForecast forecastFromHistory(const models::QueryHistory& history, const PlanPricing* pricing,
                                          const QString& service, const QString& database,
                                          const QStringList& statements);

}  // namespace tovuk::app
