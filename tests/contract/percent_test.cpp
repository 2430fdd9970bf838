// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Percent-encoding, with Qt's own as the oracle.

#include "api/contract/percent.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tovuk;

namespace {

std::string randomBytes(QRandomGenerator& random) {
  std::string out(static_cast<std::size_t>(random.bounded(24)), '\0');
  // Half of them from what matters in a URL, half any byte.
  constexpr std::string_view special = "%/?#&+=. ~-_aZ0\xc3\xa9\0:";
  for (char& c : out)
    c = random.bounded(2) == 0 ? special[static_cast<std::size_t>(random.bounded(static_cast<int>(special.size())))]
                               : static_cast<char>(random.bounded(256));
  return out;
}

}  // namespace

class PercentTest : public QObject {
  Q_OBJECT

 private slots:
  void onlyUnreservedBytesStay() {
    QCOMPARE(percentEncode("AZaz09-_.~"), std::string("AZaz09-_.~"));
    QCOMPARE(percentEncode("a/b c%+"), std::string("a%2Fb%20c%25%2B"));
    QCOMPARE(percentEncode("\xc3\xa9"), std::string("%C3%A9"));
    QCOMPARE(percentEncode(std::string_view("\0\xff", 2)), std::string("%00%FF"));
  }

  void randomBytesSurviveAndAgreeWithQt() {
    QRandomGenerator random(20260531);
    for (int i = 0; i < 20000; ++i) {
      const std::string raw = randomBytes(random);
      const std::string encoded = percentEncode(raw);
      QCOMPARE(QByteArray::fromStdString(encoded), QByteArray::fromStdString(raw).toPercentEncoding());
      QCOMPARE(percentDecode(encoded), std::optional<std::string>(raw));
      QCOMPARE(percentDecode(encodeSegment(raw)), std::optional<std::string>(raw));
    }
  }

  void randomSegmentsSurviveATarget() {
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
      std::vector<std::string> segments;
      std::string target;
      for (int n = random.bounded(1, 6); n > 0; --n) {
        segments.push_back(randomBytes(random));
        target += '/' + encodeSegment(segments.back());
      }
      QCOMPARE(splitTarget(target), std::optional(segments));
      QCOMPARE(splitTarget(target + "?prefix=a/b%zz"), std::optional(segments));
    }
  }

  void badEncodingIsRefused() {
    for (const char* text : {"%", "a%", "%4", "%G0", "%0G", "%%41", "ab%2", "% 41", "%-1"})
      QCOMPARE(percentDecode(text), std::nullopt);
    QCOMPARE(percentDecode("%4a%4A"), std::optional<std::string>("JJ"));
    QCOMPARE(percentDecode("a+b"), std::optional<std::string>("a+b"));
  }

  void dotSegmentsAreHidden() {
    QVERIFY(isDotSegment(".") && isDotSegment(".."));
    QVERIFY(!isDotSegment("...") && !isDotSegment("") && !isDotSegment(".a"));
    QCOMPARE(encodeSegment("."), std::string("%2E"));
    QCOMPARE(encodeSegment(".."), std::string("%2E%2E"));
    QCOMPARE(encodeSegment("..."), std::string("..."));
    QCOMPARE(encodeSegment("a.b"), std::string("a.b"));
  }

  void targetsAreSplitBeforeTheyAreDecoded() {
    using Segments = std::optional<std::vector<std::string>>;
    QCOMPARE(splitTarget("/v1/a%2Fb/c"), Segments({"v1", "a/b", "c"}));
    QCOMPARE(splitTarget("/"), Segments({""}));
    QCOMPARE(splitTarget("/a/"), Segments({"a", ""}));
    QCOMPARE(splitTarget("//a"), Segments({"", "a"}));
    QCOMPARE(splitTarget("/%2e%2E/x"), Segments({"..", "x"}));
    QCOMPARE(splitTarget("/a%3Fb?c"), Segments({"a?b"}));
    QCOMPARE(splitTarget(""), std::nullopt);
    QCOMPARE(splitTarget("v1"), std::nullopt);
    QCOMPARE(splitTarget("?x"), std::nullopt);
    QCOMPARE(splitTarget("*"), std::nullopt);
    QCOMPARE(splitTarget("http://host/v1"), std::nullopt);
    QCOMPARE(splitTarget("/a%2/b"), std::nullopt);
  }
};

QTEST_GUILESS_MAIN(PercentTest)
#include "percent_test.moc"
