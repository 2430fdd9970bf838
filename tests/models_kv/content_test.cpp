// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Limits, expiries as they are typed, and drafts.

#include <QDateTime>
#include <QTest>

#include "api/contract/kv/limits.h"
#include "models/kv/kv_draft.h"

using namespace tovuk;
using namespace tovuk::models;

namespace {

constexpr std::int64_t kNow = 1796000000;
using Kind = KvExpiryInput::Kind;

}  // namespace

class KvContentTest : public QObject {
  Q_OBJECT

 private slots:
  void namesTheLimits() {
    QVERIFY(kvKeyProblem(std::string(512, 'k')).isEmpty());
    QVERIFY(kvKeyProblem(std::string(513, 'k')).contains(QStringLiteral("512")));
    QVERIFY(!kvKeyProblem("").isEmpty());
    QVERIFY(kvValueProblem("v").isEmpty());
    QVERIFY(!kvValueProblem("").isEmpty());
    QVERIFY(kvValueProblem(std::string(kMaxKvValueBytes, 'v')).isEmpty());
    QVERIFY(kvValueProblem(std::string(kMaxKvValueBytes + 1, 'v')).contains(QStringLiteral("25 MiB")));
  }

  void checksMetadata_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("object") << QStringLiteral("{\"a\": [1, 2]}") << true;
    QTest::newRow("array") << QStringLiteral("[1]") << false;
    QTest::newRow("number") << QStringLiteral("7") << false;
    QTest::newRow("half") << QStringLiteral("{\"a\":") << false;
    QTest::newRow("at the limit") << QStringLiteral("{\"a\": \"%1\"}").arg(QString(1016, QLatin1Char('x'))) << true;
    QTest::newRow("over it") << QStringLiteral("{\"a\": \"%1\"}").arg(QString(1017, QLatin1Char('x'))) << false;
  }
  void checksMetadata() {
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(kvMetadataProblem(text).isEmpty(), good);
  }

  void keepsTheOrderOfMetadata() {
    QCOMPARE(kvMetadataOf(QStringLiteral("{ \"z\": 1.0, \"a\": 2 }")).json, std::string("{\"z\":1.0,\"a\":2}"));
    QCOMPARE(kvMetadataOf(QString()).json, std::string("{}"));
  }

  void readsTtls_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("plain") << QStringLiteral("90") << qint64(90);
    QTest::newRow("least") << QStringLiteral("30 s") << qint64(30);
    QTest::newRow("minutes") << QStringLiteral("15 min") << qint64(900);
    QTest::newRow("mixed") << QStringLiteral("1 h 30 min") << qint64(5400);
    QTest::newRow("days") << QStringLiteral("7d") << qint64(604800);
    QTest::newRow("too short") << QStringLiteral("29") << qint64(-1);
    QTest::newRow("too long") << QStringLiteral("999999999999 d 999999999999 d") << qint64(-1);
    QTest::newRow("no unit") << QStringLiteral("1 2") << qint64(-1);
    QTest::newRow("words") << QStringLiteral("soon") << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
  }
  void readsTtls() {
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    const KvExpiryRead read = readKvExpiry({Kind::After, text}, kNow);
    QCOMPARE(read.problem.isEmpty(), seconds >= 0);
    if (seconds < 0) return;
    QCOMPARE(qint64(read.ttl.value_or(-1)), seconds);
    QCOMPARE(qint64(read.expires.value_or(-1)), qint64(kNow) + seconds);
  }

  void readsTimesInTheirZone_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expires");
    QTest::newRow("UTC") << QStringLiteral("2026-12-01 09:00 UTC") << qint64(1796115600);
    QTest::newRow("offset") << QStringLiteral("2026-12-01 11:00 +02:00") << qint64(1796115600);
    QTest::newRow("name") << QStringLiteral("2026-12-01T10:00:00 Europe/Berlin") << qint64(1796115600);
    QTest::newRow("no such day") << QStringLiteral("2026-02-30 09:00 UTC") << qint64(-1);
    QTest::newRow("no such zone") << QStringLiteral("2026-12-01 09:00 Mars") << qint64(-1);
    QTest::newRow("past") << QStringLiteral("2020-01-01 00:00 UTC") << qint64(-1);
  }
  void readsTimesInTheirZone() {
    QFETCH(QString, text);
    QFETCH(qint64, expires);
    const KvExpiryRead read = readKvExpiry({Kind::At, text}, kNow);
    QCOMPARE(read.problem.isEmpty(), expires >= 0);
    if (expires >= 0) QCOMPARE(qint64(read.expires.value_or(-1)), expires);
  }

  void showsAnExpiryAsItIsTyped() {
    QVERIFY(kvExpiryInputOf(std::nullopt).kind == Kind::Never);
    for (const std::int64_t expires : {std::int64_t{1796115600}, std::int64_t{1796115607}}) {
      const KvExpiryInput input = kvExpiryInputOf(expires);
      QVERIFY(input.kind == Kind::At);
      QCOMPARE(readKvExpiry(input, kNow).expires.value_or(0), expires);
    }
  }

  void keepsDrafts() {
    const KvDraft draft{std::string("\0\xff\n", 3), QStringLiteral("{\"half\":"), {Kind::After, QStringLiteral("2 h")}};
    const auto back = decodeKvDraft(encodeKvDraft(draft));
    QVERIFY(back.has_value());
    QVERIFY(*back == draft);
    QVERIFY(!decodeKvDraft("no draft"));
  }

  void tellsHowLongThereIsLeft() {
    QCOMPARE(kvExpiryText(std::nullopt, kNow), QString());
    QVERIFY(kvExpiryText(kNow + 41 * 60, kNow).contains(QStringLiteral("41")));
    QVERIFY(!kvExpiryText(kNow - 1, kNow).isEmpty());
    QVERIFY(kvExpiryText(kNow + 400 * 86400, kNow).startsWith(QStringLiteral("202")));
  }

  void showsKeysOnOneLine() { QCOMPARE(kvKeyText("a\nb"), QStringLiteral("a\u240ab")); }
};

QTEST_GUILESS_MAIN(KvContentTest)
#include "content_test.moc"
