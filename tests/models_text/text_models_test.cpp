// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small texts of the models: numbers, times, errors, prices.

#include <QTest>

#include "models/cost.h"
#include "models/error_text.h"
#include "models/format.h"

using namespace tovuk;
using namespace tovuk::models;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

QDateTime utc(const char* time) { return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toUTC(); }

Error error(ErrorKind kind, int status, const char* code, const char* message) {
  Error e;
  e.kind = kind;
  e.httpStatus = status;
  e.code = code;
  e.message = message;
  return e;
}

}  // namespace

class TextModelsTest : public QObject {
  Q_OBJECT

 private slots:
  void countsAreGrouped() {
    QCOMPARE(formatCount(1000214, kEnglish), u"1,000,214"_qs);
    QCOMPARE(formatCount(1000214, kGerman), u"1.000.214"_qs);
    QCOMPARE(formatRows(1, kEnglish), u"1 row"_qs);
    QCOMPARE(formatRows(0, kEnglish), u"0 rows"_qs);
    QCOMPARE(formatRows(1234567, kEnglish), u"1,234,567 rows"_qs);
    QCOMPARE(pluralOf(1), 1);
    QCOMPARE(pluralOf(3000000000021), 1000021);
  }

  void bytesAreDecimal_data() {
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << qint64(0) << u"0 B"_qs;
    QTest::newRow("999") << qint64(999) << u"999 B"_qs;
    QTest::newRow("1000") << qint64(1000) << u"1.0 kB"_qs;
    QTest::newRow("below the next unit") << qint64(999949) << u"999.9 kB"_qs;
    QTest::newRow("rounded into it") << qint64(999950) << u"1.0 MB"_qs;
    QTest::newRow("8 MB") << qint64(8000000) << u"8.0 MB"_qs;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << u"9,223.4 PB"_qs;
  }
  void bytesAreDecimal() {
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(formatBytes(bytes, kEnglish), text);
  }

  void mib() {
    QCOMPARE(formatMib(4768, kEnglish), u"5.0 GB"_qs);
    QCOMPARE(formatAboutMib(1, kEnglish), u"1 MB"_qs);
    QCOMPARE(formatAboutMib(953, kEnglish), u"999 MB"_qs);
    QCOMPARE(formatAboutMib(4768, kEnglish), u"5.0 GB"_qs);
    QCOMPARE(formatLimitMib(476, kEnglish), u"500.0 MB"_qs);
    QCOMPARE(formatLimitMib(953, kEnglish), u"1.0 GB"_qs);
    QCOMPARE(formatLimitMib(9536, kEnglish), u"10.0 GB"_qs);
    QCOMPARE(formatLimitMib(953674, kEnglish), u"1.0 TB"_qs);
    QCOMPARE(formatLimitMib(0, kEnglish), formatMib(0, kEnglish));
    QCOMPARE(formatMib(std::numeric_limits<qint64>::max(), kEnglish), u"9,223.4 PB"_qs);
  }

  void durations_data() {
    QTest::addColumn<double>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("6.1") << 6.1 << u"6.1 ms"_qs;
    QTest::newRow("99.96") << 99.96 << u"100 ms"_qs;
    QTest::newRow("999.4") << 999.4 << u"999 ms"_qs;
    QTest::newRow("999.6") << 999.6 << u"1.00 s"_qs;
    QTest::newRow("1240") << 1240.0 << u"1.24 s"_qs;
    QTest::newRow("59996") << 59996.0 << u"1 min 0 s"_qs;
    QTest::newRow("125000") << 125000.0 << u"2 min 5 s"_qs;
    QTest::newRow("3900000") << 3900000.0 << u"1 h 5 min"_qs;
    QTest::newRow("unknown") << -1.0 << u"–"_qs;
    QTest::newRow("not a number") << std::nan("") << u"–"_qs;
  }
  void durations() {
    QFETCH(double, ms);
    QFETCH(QString, text);
    QCOMPARE(formatDuration(ms, kEnglish), text);
  }

  void dollars() {
    QCOMPARE(formatUsdMicros(0, kEnglish), u"$0.0000"_qs);
    QCOMPARE(formatUsdMicros(99, kEnglish), u"less than $0.0001"_qs);
    QCOMPARE(formatUsdMicros(1000, kEnglish), u"$0.0010"_qs);
    QCOMPARE(formatUsdMicros(5470000, kEnglish), u"$5.47"_qs);
    QCOMPARE(formatUsdMicros(1234000000, kEnglish), u"$1,234.00"_qs);
  }

  void ages() {
    const QDateTime now = utc("2026-06-01T12:00:00Z");
    QCOMPARE(formatAge(utc("2026-06-01T11:59:57Z"), now), u"just now"_qs);
    QCOMPARE(formatAge(utc("2026-06-01T11:59:00Z"), now), u"1 minute ago"_qs);
    QCOMPARE(formatAge(utc("2026-06-01T11:57:00Z"), now), u"3 minutes ago"_qs);
    QCOMPARE(formatAge(utc("2026-05-31T11:00:00Z"), now), u"25 hours ago"_qs);
    QCOMPARE(formatAge(utc("2026-05-25T12:00:00Z"), now), u"7 days ago"_qs);
    QCOMPARE(formatAge(utc("2026-06-08T12:00:00Z"), now), u"in 7 days"_qs);
    QCOMPARE(formatAge(QDateTime(), now), QString());
  }

  void times() {
    QCOMPARE(formatUtcAndLocal("2026-05-31 09:30:00Z", kEnglish), u"2026-05-31 09:30:00 UTC"_qs);  // TZ=UTC
    QCOMPARE(formatUtcAndLocal("2026-05-31T09:30:00.123Z", kEnglish), u"2026-05-31 09:30:00 UTC"_qs);
    QCOMPARE(formatUtcAndLocal("soon", kEnglish), u"soon"_qs);
    QCOMPARE(dateTimeOf("2026-05-31T09:30:00Z"), utc("2026-05-31T09:30:00Z"));
    QVERIFY(!dateTimeOf("never").isValid());
  }

  void costs() {
    QVERIFY(!sqliteCostUsdMicros(pricingOf(Plan::Free), 1000000, 5));  // nothing can cost, and nothing is said
    QCOMPARE(sqliteCostUsdMicros(pricingOf(Plan::Pro), 1000000, 0), std::optional<qint64>(1000));
    QCOMPARE(sqliteCostUsdMicros(pricingOf(Plan::Pro), 0, 3), std::optional<qint64>(3));
    QCOMPARE(sqliteCostUsdMicros(pricingOf(Plan::Pro), 1, 0), std::optional<qint64>(1));  // never nothing
    QVERIFY(!sqliteCostUsdMicros(PlanPricing(), 1, 0));
  }

  void errorsSayWhatTheServiceSaid() {
    Error e = error(ErrorKind::RateLimited, 429, "usage_cap", "Write limit reached until 00:00 UTC.");
    e.agentInstruction = "Raise the cap.";
    e.docsUrl = "https://tovuk.com/docs/limits";
    e.checkoutUrl = "javascript:alert(1)";
    e.requestId = "req-7";
    e.retryAfterSeconds = 30;
    const ErrorView view = errorView(e);
    QCOMPARE(view.headline, u"Write limit reached until 00:00 UTC."_qs);
    QCOMPARE(view.hint, u"Raise the cap."_qs);
    QCOMPARE(view.docsUrl, u"https://tovuk.com/docs/limits"_qs);
    QCOMPARE(view.checkoutUrl, QString());
    QVERIFY(view.canRetry);
    for (const auto& part : {u"429"_qs, u"usage_cap"_qs, u"req-7"_qs, u"30 seconds"_qs, u"Raise the cap."_qs})
      QVERIFY2(view.details.contains(part), qPrintable(view.details));
  }

  void everyKindHasAHeadline() {
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
      const ErrorView view = errorView(error(static_cast<ErrorKind>(kind), 0, "", ""));
      QVERIFY(view.headline.endsWith(u'.'));
      QVERIFY(!view.details.isEmpty());
    }
    QVERIFY(errorView(error(ErrorKind::Network, 0, "", "")).canRetry);
    QVERIFY(!errorView(error(ErrorKind::Invalid, 400, "", "")).canRetry);
    QVERIFY(!errorView(error(ErrorKind::ReadOnly, 0, "", "")).canRetry);
  }

  void tokensAreNeverShown() {
    const QString token = u"tovuk_"_qs + QString(64, u'a');
    Error e = error(ErrorKind::Server, 500, "", "");
    e.message = "Bad header Bearer abc.def and " + token.toStdString();
    e.agentInstruction = "Use " + token.toStdString();
    const ErrorView view = errorView(e);
    for (const QString& text : {view.headline, view.hint, view.details}) {
      QVERIFY(!text.contains(token));
      QVERIFY(!text.contains(u"abc.def"));
    }
  }

  void linksWithSecretsAreLeftOut() {
    Error e = error(ErrorKind::Server, 500, "x", "y");
    e.docsUrl = "https://user:secret@tovuk.com/";
    QCOMPARE(errorView(e).docsUrl, QString());
    e.docsUrl = "http://tovuk.com/";
    QCOMPARE(errorView(e).docsUrl, QString());
  }
};

QTEST_GUILESS_MAIN(TextModelsTest)
#include "text_models_test.moc"
