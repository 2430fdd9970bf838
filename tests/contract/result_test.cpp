// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The value-or-error type.

#include "api/contract/result.h"

#include <QTest>

#include <memory>
#include <string>

using namespace tovuk;

namespace {

Error failure(std::string code) {
  Error error;
  error.code = std::move(code);
  return error;
}

}  // namespace

class ResultTest : public QObject {
  Q_OBJECT

 private slots:
  void holdsAValueOrAnError() {
    const Result<int> good = 3;
    QVERIFY(good && good.has_value());
    QCOMPARE(*good, 3);
    QCOMPARE(good.value_or(9), 3);
    const Result<int> bad = Unexpected(failure("no"));
    QVERIFY(!bad && !bad.has_value());
    QCOMPARE(bad.error().code, std::string("no"));
    QCOMPARE(bad.value_or(9), 9);
  }

  void anErrorCanBeTheValue() {
    const Result<Error> value = failure("value");
    QVERIFY(value.has_value());
    const Result<Error> error = Unexpected(failure("error"));
    QVERIFY(!error.has_value());
  }

  void movesWhatCannotBeCopied() {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    QCOMPARE(**result, 5);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 5);
    auto chained =
        Result<std::unique_ptr<int>>(std::make_unique<int>(6)).transform([](std::unique_ptr<int> p) { return *p + 1; });
    QCOMPARE(*chained, 7);
  }

  void chainsStopAtTheFirstError() {
    int calls = 0;
    const auto half = [&calls](int value) -> Result<int> {
      ++calls;
      if (value % 2 != 0) return Unexpected(failure("odd"));
      return value / 2;
    };
    QCOMPARE(*Result<int>(8).and_then(half).and_then(half), 2);
    calls = 0;
    const auto odd = Result<int>(6).and_then(half).and_then(half).and_then(half);
    QVERIFY(!odd.has_value());
    QCOMPARE(odd.error().code, std::string("odd"));
    QCOMPARE(calls, 2);
    const auto texts = Result<int>(6).transform([](int value) { return std::to_string(value); });
    QCOMPARE(*texts, std::string("6"));
    const auto none = Result<int>(Unexpected(failure("gone"))).transform([](int) { return std::string(); });
    QCOMPARE(none.error().code, std::string("gone"));
  }

  void comparesByContent() {
    QVERIFY(Result<int>(3) == Result<int>(3));
    QVERIFY(!(Result<int>(3) == Result<int>(4)));
    QVERIFY(!(Result<int>(3) == Result<int>(Unexpected(failure("x")))));
    QVERIFY(Result<int>(Unexpected(failure("x"))) == Result<int>(Unexpected(failure("x"))));
    QVERIFY(Result<Done>(Done{}) == Result<Done>());
  }

  void reachesMembers() {
    Result<std::string> result = std::string("text");
    QCOMPARE(result->size(), 4U);
    result->push_back('!');
    QCOMPARE(*result, std::string("text!"));
    result = Unexpected(failure("x"));
    result.error().code = "y";
    QCOMPARE(result.error().code, std::string("y"));
  }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "result_test.moc"
