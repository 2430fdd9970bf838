// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Base64 has one form for every value, and nothing else is read.

#include "api/contract/base64.h"

#include <QByteArray>
#include <QTest>

#include <numeric>

using namespace tovuk;

class Base64Test : public QObject {
  Q_OBJECT

 private slots:
  void theStandardsVectors() {
    for (const auto& [bytes, text] : std::vector<std::pair<std::string, std::string>>{{"", ""},
                                                                                      {"f", "Zg=="},
                                                                                      {"fo", "Zm8="},
                                                                                      {"foo", "Zm9v"},
                                                                                      {"foob", "Zm9vYg=="},
                                                                                      {"fooba", "Zm9vYmE="},
                                                                                      {"foobar", "Zm9vYmFy"},
                                                                                      {"\xFB\xFF", "+/8="},
                                                                                      {std::string(3, '\0'), "AAAA"}}) {
      QCOMPARE(encodeBase64(bytes), text);
      QCOMPARE(decodeBase64(text), std::optional(bytes));
      QCOMPARE(base64Size(bytes.size()), text.size());
    }
  }

  // Against another implementation: every byte at every place of a group, and every length.
  void allBytesAndLengths() {
    std::string bytes(259, '\0');
    std::iota(bytes.begin(), bytes.end(), '\0');
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
      const std::string part = bytes.substr(bytes.size() - length);
      const std::string text = encodeBase64(part);
      QCOMPARE(QByteArray::fromStdString(text), QByteArray::fromStdString(part).toBase64());
      QCOMPARE(decodeBase64(text), std::optional(part));
    }
  }

  void everyOtherCharacterIsRefused() {
    const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int c = 0; c < 256; ++c)
      for (std::size_t place = 0; place < 8; ++place) {
        std::string text = "QUJDREVG";
        text[place] = static_cast<char>(c);
        const bool isDigit = digits.find(static_cast<char>(c)) != std::string::npos;
        // "QUJDREV=" is padded, but holds bits behind its last byte.
        QVERIFY2(decodeBase64(text).has_value() == isDigit, qPrintable(QString::number(c)));
      }
  }

  void otherFormsAreRefused() {
    for (const char* wrong : {"A",      "Zg",         "Zm8",         "Zg=",  "Zg===",    "=",        "==",    "===",
                              "====",   "A===",       "Zm9vY",       "Z-_g", "Zg==Zg==", "Zm8=Zm8=", " Zg==", "Zg== ",
                              "Zg==\n", "Zm9v\nZm9v", "Zm9v\r\nZm9", "Z=g=", "=Zg=",     "Zh==",     "Zm9=",  "QQ=Q"})
      QVERIFY2(!decodeBase64(wrong), wrong);
  }

  void appendingIsAllOrNothing() {
    std::string out = "before";
    QVERIFY(appendDecodedBase64("QUJD", out));
    QCOMPARE(out, std::string("beforeABC"));
    QVERIFY(appendDecodedBase64("QQ==", out));
    QCOMPARE(out, std::string("beforeABCA"));
    QVERIFY(appendDecodedBase64("", out));
    for (const char* wrong : {"QUJDQ", "QUJDQUJ!", "QUJDQR=="}) {
      QVERIFY(!appendDecodedBase64(wrong, out));
      QCOMPARE(out, std::string("beforeABCA"));
    }
  }

  void writesOnlyItsPlace() {
    std::string place(6, '#');
    writeBase64("a", place.data() + 1);
    QCOMPARE(place, std::string("#YQ==#"));
  }
};

QTEST_GUILESS_MAIN(Base64Test)
#include "base64_test.moc"
