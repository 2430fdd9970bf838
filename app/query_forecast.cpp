// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query_forecast.h"

namespace tovuk::app {

namespace {

// nullptr: it never ran to its end here.
const models::HistoryEntry* lastRun(const models::QueryHistory& history, const QString& service,
                                    const QString& database, const QString& statement) {
  const QString wanted = statement.trimmed();
  for (int row = 0; row < history.rowCount(); ++row) {
    const models::HistoryEntry& entry = history.preview(row);
    if (entry.service != service || entry.database != database) continue;
    if (entry.stopped || !entry.error.isEmpty() || !entry.figures.rowsRead) continue;
    if (entry.sql.trimmed() == wanted) return &entry;
  }
  return nullptr;
}

}  // namespace

models::QueryForecast forecastFromHistory(const models::QueryHistory& history, const PlanPricing* pricing,
                                          const QString& service, const QString& database,
                                          const QStringList& statements) {
  qint64 rowsRead = 0;
  qint64 rowsWritten = 0;
  for (const QString& statement : statements) {
    const models::HistoryEntry* entry = lastRun(history, service, database, statement);
    if (entry == nullptr) return {};
    rowsRead += entry->figures.rowsRead.value_or(0);
    rowsWritten += entry->figures.rowsWritten.value_or(0);
  }
  if (pricing == nullptr) return {rowsRead, std::nullopt};
  return models::forecastOf(*pricing, rowsRead, rowsWritten);
}

}  // namespace tovuk::app
