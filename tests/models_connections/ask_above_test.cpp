// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/ask_above.h"

#include <QTest>

using namespace tovuk;
using namespace tovuk::models;

namespace {

using Figure = std::optional<qint64>;

// 0: sent unasked; else one more than the reason.
int asked(Figure rowLimit, Figure moneyLimit, Figure rows, Figure money) {
  ConnectionProfile profile;
  profile.askAboveRows = rowLimit;
  profile.askAboveUsdMicros = moneyLimit;
  const auto ask = askAbove(profile, {rows, money});
  if (ask && ask->question.isEmpty()) return -1;
  return ask ? static_cast<int>(ask->reason) + 1 : 0;
}

constexpr int kNo = 0;
constexpr int kRows = static_cast<int>(AskReason::Rows) + 1;
constexpr int kMoney = static_cast<int>(AskReason::Money) + 1;
constexpr int kUnknown = static_cast<int>(AskReason::Unknown) + 1;

}  // namespace

class AskAboveTest : public QObject {
  Q_OBJECT

 private slots:
  void asksAboveALimitOnly() {
    const Figure none;
    QCOMPARE(asked(none, none, 1'000'000'000, 1'000'000'000), kNo);
    QCOMPARE(asked(100, none, 100, none), kNo);
    QCOMPARE(asked(100, none, 101, none), kRows);
    QCOMPARE(asked(none, 50, none, 50), kNo);
    QCOMPARE(asked(none, 50, none, 51), kMoney);
    QCOMPARE(asked(100, 50, 101, 51), kMoney);
    QCOMPARE(asked(100, 50, 101, 50), kRows);
  }

  void whatIsNotKnownIsAskedAboutWhereAllIs() {
    const Figure none;
    QCOMPARE(asked(100, 50, none, none), kNo);
    QCOMPARE(asked(0, none, none, none), kUnknown);
    QCOMPARE(asked(none, 0, 100, none), kUnknown);
    QCOMPARE(asked(0, 0, 0, 0), kNo);
    QCOMPARE(asked(0, none, 1, none), kRows);
    QCOMPARE(asked(0, 50, none, 51), kMoney);
  }

  void saysTheFigureAndTheLimit() {
    ConnectionProfile profile;
    profile.askAboveRows = 1000;
    const QString question = askAbove(profile, {2500, {}})->question;
    QVERIFY2(question.contains(QStringLiteral("1,000")) || question.contains(QStringLiteral("1000")),
             qPrintable(question));
    QVERIFY2(question.contains(QStringLiteral("2,500")) || question.contains(QStringLiteral("2500")),
             qPrintable(question));
  }

  void moneyComesFromThePlan() {
    PlanPricing pricing;
    QCOMPARE(forecastOf(pricing, 5, {}), (QueryForecast{5, {}}));  // no prices were told
    pricing.paidOveragesEnabled = false;
    QCOMPARE(forecastOf(pricing, 5'000'000, {}), (QueryForecast{5'000'000, 0}));
    QCOMPARE(forecastOf(pricing, {}, {}), (QueryForecast{{}, 0}));
  }
};

QTEST_GUILESS_MAIN(AskAboveTest)
#include "ask_above_test.moc"
