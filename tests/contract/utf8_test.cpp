// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is UTF-8 and what is not, at the edges of every length.

#include "api/contract/utf8.h"

#include <QTest>

#include <string>

using namespace tovuk;

class Utf8Test : public QObject {
  Q_OBJECT

 private slots:
  void wellFormed() {
    for (const char* right : {"", "plain text of more than eight bytes", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80",
                              "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF",
                              "12345678\xC3\xA9", "1234567\xC3\xA9 tail of it"})
      QVERIFY2(isUtf8(right), right);
    QVERIFY(isUtf8(std::string_view("\0a\0", 3)));
  }

  void notWellFormed() {
    for (const char* wrong :
         {"\x80", "\xBF", "\xC0\xAF", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x9F\xBF", "\xE0\x80\xAF", "\xED\xA0\x80",
          "\xEF\xBF", "\xE2\x82(", "\xF0\x8F\xBF\xBF", "\xF0\x9F\x98", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF",
          "12345678\xC3", "1234567\xC3\xA9\xA9", "12345678\x80"})
      QVERIFY2(!isUtf8(wrong), wrong);
  }

  void lengths() {
    const std::string_view text = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80";
    QCOMPARE(utf8Length(text, 0), std::size_t{1});
    QCOMPARE(utf8Length(text, 1), std::size_t{2});
    QCOMPARE(utf8Length(text, 2), std::size_t{0});
    QCOMPARE(utf8Length(text, 3), std::size_t{3});
    QCOMPARE(utf8Length(text, 6), std::size_t{4});
    QCOMPARE(utf8Length(text.substr(0, 9), 6), std::size_t{0});
  }
};

QTEST_GUILESS_MAIN(Utf8Test)
#include "utf8_test.moc"
