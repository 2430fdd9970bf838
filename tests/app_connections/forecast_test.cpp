// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What statements are expected to read, from what they read before.
#include <QTemporaryDir>
#include <QTest>

#include "app/query_forecast.h"

using namespace tovuk;
using app::forecastFromHistory;

namespace {

const QString kService = QStringLiteral("shop");
const QString kDatabase = QStringLiteral("DB");

models::HistoryEntry ran(const QString& sql, std::optional<qint64> read, const QString& error = {}) {
  models::HistoryEntry entry;
  entry.at = QDateTime::currentDateTimeUtc();
  entry.service = kService;
  entry.database = kDatabase;
  entry.sql = sql;
  entry.figures.rowsRead = read;
  entry.error = error;
  return entry;
}

}  // namespace

class ForecastTest : public QObject {
  Q_OBJECT

 private slots:
  void theLastRunCounts() {
    const QTemporaryDir folder;
    models::QueryHistory history(folder.filePath(QStringLiteral("history.jsonl")));
    history.add(ran(QStringLiteral("SELECT 1"), 7));
    history.add(ran(QStringLiteral("SELECT 1"), 9));
    history.add(ran(QStringLiteral("SELECT 2"), 100));
    history.add(ran(QStringLiteral("SELECT 2"), 5, QStringLiteral("interrupted")));
    const auto rows = [&history](const QString& database, const QStringList& statements) {
      return forecastFromHistory(history, nullptr, kService, database, statements).rowsRead;
    };
    QCOMPARE(rows(kDatabase, {QStringLiteral(" SELECT 1\n")}), std::optional<qint64>(9));
    QCOMPARE(rows(kDatabase, {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")}), std::optional<qint64>(109));
    QCOMPARE(rows(kDatabase, {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 3")}), std::optional<qint64>());
    QCOMPARE(rows(QStringLiteral("OTHER"), {QStringLiteral("SELECT 1")}), std::optional<qint64>());
  }

  void moneyNeedsPrices() {
    const QTemporaryDir folder;
    models::QueryHistory history(folder.filePath(QStringLiteral("history.jsonl")));
    history.add(ran(QStringLiteral("SELECT 1"), 1000000));
    const QStringList statements{QStringLiteral("SELECT 1")};
    QVERIFY(!forecastFromHistory(history, nullptr, kService, kDatabase, statements).usdMicros);
    const PlanPricing pricing = pricingOf(Plan::Pro);
    QCOMPARE(forecastFromHistory(history, &pricing, kService, kDatabase, statements).usdMicros,
             models::forecastOf(pricing, 1000000, 0).usdMicros);
  }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecast_test.moc"
