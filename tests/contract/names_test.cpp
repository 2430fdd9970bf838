// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The name functions against the patterns of the contract.

#include "api/contract/names.h"

#include <QRandomGenerator>
#include <QTest>

#include <regex>

using namespace tovuk;

namespace {

struct Rule {
  const char* name;
  bool (*accepts)(std::string_view);
  std::regex pattern;
};

const std::vector<Rule>& rules() {
  static const std::vector<Rule> all = {
      {"BINDING", isBindingName, std::regex("^[A-Z][A-Z0-9_]{0,63}$")},
      {"BINDING_REF", isBindingRef, std::regex("^[A-Z][A-Z0-9_]{0,62}$")},
      {"LOW_NAME", isLowName, std::regex("^[a-z][a-z0-9_]{0,62}$")},
      {"STATE_CLASS", isStateClass, std::regex("^[A-Z][A-Za-z0-9_]{0,63}$")},
      {"STATE_REF", isStateRef, std::regex("^[A-Z][A-Za-z0-9]{0,63}$")},
      {"SLUG", isServiceSlug, std::regex("^[a-z][a-z0-9-]{2,62}$")},
      {"SERVICE_REF", isServiceRef, std::regex("^(service_[a-z0-9_]{1,60}|[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?)$")},
      {"ENV_WRITE", isEnvName, std::regex("^[A-Z_][A-Z0-9_]{0,63}$")},
      {"SQLITE_ID", [](std::string_view id) { return isNumberedId(id, "sqlite_"); }, std::regex("^sqlite_[0-9]+$")},
      {"BACKUP_ID", [](std::string_view id) { return isNumberedId(id, "sqlite_backup_"); },
       std::regex("^sqlite_backup_[0-9]+$")},
      {"PERIOD", isPeriod, std::regex("^(day|month)$")},
  };
  return all;
}

// Mostly almost-names: one alphabet for most of the text, now and then a stranger, lengths around the bounds.
std::string candidate(QRandomGenerator& random) {
  static const std::vector<std::string> alphabets = {
      "ABYZ09_", "abyz09_", "abyz09-", "ABab09", "ABab09_", "0123456789", std::string("\0 \n./%\xc3\xa9zAa0_-", 14)};
  static const std::vector<std::string> prefixes = {"",    "",     "", "service_", "sqlite_", "sqlite_backup_",
                                                    "day", "month"};
  static const std::vector<int> lengths = {0, 1, 2, 3, 4, 10, 45, 46, 47, 48, 49, 60, 61, 62, 63, 64, 65, 66};
  const auto pick = [&random](const auto& from) -> const auto& {
    return from[static_cast<std::size_t>(random.bounded(static_cast<int>(from.size())))];
  };
  std::string out = pick(prefixes);
  const std::string& alphabet = pick(alphabets);
  for (int n = pick(lengths); n > 0; --n) out += random.bounded(40) == 0 ? pick(pick(alphabets)) : pick(alphabet);
  return out;
}

}  // namespace

class NamesTest : public QObject {
  Q_OBJECT

 private slots:
  void randomNamesAgreeWithThePatterns() {
    QRandomGenerator random(3);
    std::map<std::string, int> accepted;
    for (int i = 0; i < 20000; ++i) {
      const std::string name = candidate(random);
      for (const Rule& rule : rules()) {
        const bool expected = std::regex_match(name, rule.pattern);
        QVERIFY2(rule.accepts(name) == expected, (std::string(rule.name) + ": " + name).c_str());
        if (expected) ++accepted[rule.name];
      }
    }
    // The generator reaches every rule, so that agreeing means something.
    for (const Rule& rule : rules()) QVERIFY2(accepted[rule.name] >= 10, rule.name);
  }

  void lengthsAtTheEdge() {
    const std::string big(63, 'A');
    QVERIFY(isBindingName(big + 'A') && !isBindingName(big + "AA"));
    QVERIFY(isBindingRef(big) && !isBindingRef(big + 'A'));
    QVERIFY(isLowName(std::string(63, 'a')) && !isLowName(std::string(64, 'a')));
    QVERIFY(isServiceRef("service_" + std::string(60, '_')) && !isServiceRef("service_" + std::string(61, '_')));
    QVERIFY(isServiceRef(std::string(48, '0')) && !isServiceRef(std::string(49, '0')));
    QVERIFY(!isServiceRef("service_") && !isServiceRef("-a") && !isServiceRef("a-") && isServiceRef("a"));
    QVERIFY(isServiceSlug("ab-") && !isServiceSlug("ab"));
    for (const Rule& rule : rules()) QVERIFY2(!rule.accepts(""), rule.name);
    QVERIFY(!isBindingName(std::string_view("A\0", 2)));
    QVERIFY(!isBindingName("A\n"));
  }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
