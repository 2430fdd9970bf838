// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cron expressions: what is one, when it comes, with a scan over every minute as the oracle; and the payloads.

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

#include "api/contract/binding/codec.h"
#include "api/contract/cron/codec.h"
#include "api/contract/cron/cron_expression.h"

using namespace tovuk;

namespace {

std::vector<std::string> runsOf(const char* expression, const char* after, std::size_t count) {
  const auto parsed = CronExpression::parse(expression);
  if (!parsed) return {parsed.error().message};
  std::vector<std::string> out;
  for (const UtcTime time : parsed->nextRuns(*parseTime(after), count)) out.push_back(formatSpaceTime(time));
  return out;
}

using Texts = std::vector<std::string>;

CronProblem problemOf(const std::string& expression) {
  CronProblem problem;
  const auto parsed = CronExpression::parse(expression, &problem);
  return parsed ? CronProblem{std::nullopt, "none"} : problem;
}

// A random field with the values that it means.
std::string randomField(QRandomGenerator& random, int least, int most, std::set<int>& values) {
  std::string out;
  const int items = random.bounded(1, 4);
  for (int i = 0; i < items; ++i) {
    const int a = random.bounded(least, most + 1);
    const int b = random.bounded(a, most + 1);
    const int step = random.bounded(1, most + 1);
    if (i > 0) out += ',';
    switch (random.bounded(4)) {
      case 0:
        out += std::to_string(a);
        values.insert(a);
        break;
      case 1:
        out += std::to_string(a) + '-' + std::to_string(b);
        for (int v = a; v <= b; ++v) values.insert(v);
        break;
      case 2:
        out += std::to_string(a) + '-' + std::to_string(b) + '/' + std::to_string(step);
        for (int v = a; v <= b; v += step) values.insert(v);
        break;
      default:
        out += std::to_string(a) + '/' + std::to_string(step);
        for (int v = a; v <= most; v += step) values.insert(v);
    }
  }
  return out;
}

}  // namespace

class CronTest : public QObject {
  Q_OBJECT

 private slots:
  void comesAtItsTimes() {
    QCOMPARE(runsOf("*/15 * * * *", "2026-03-30 10:44:59Z", 2),
             (Texts{"2026-03-30 10:45:00Z", "2026-03-30 11:00:00Z"}));
    // Not the minute itself, whatever its seconds.
    QCOMPARE(runsOf("* * * * *", "2026-03-30 10:44:00Z", 1), Texts{"2026-03-30 10:45:00Z"});
    QCOMPARE(runsOf("* * * * *", "2026-03-30 10:44:59.999Z", 1), Texts{"2026-03-30 10:45:00Z"});
    QCOMPARE(runsOf("0 0 * * *", "2026-12-31 00:00:00Z", 1), Texts{"2027-01-01 00:00:00Z"});
    QCOMPARE(runsOf("5,1-3,50/4 3 * * *", "2026-03-30 03:00:00Z", 8),
             (Texts{"2026-03-30 03:01:00Z", "2026-03-30 03:02:00Z", "2026-03-30 03:03:00Z", "2026-03-30 03:05:00Z",
                    "2026-03-30 03:50:00Z", "2026-03-30 03:54:00Z", "2026-03-30 03:58:00Z", "2026-03-31 03:01:00Z"}));
    QCOMPARE(runsOf("0 8-18/5 * * *", "2026-03-30 09:00:00Z", 2),
             (Texts{"2026-03-30 13:00:00Z", "2026-03-30 18:00:00Z"}));
    QCOMPARE(runsOf("  00\t007 01 *   * ", "2026-03-30 09:00:00Z", 1), Texts{"2026-04-01 07:00:00Z"});
    QCOMPARE(runsOf("0 0 31 * *", "2026-03-31 00:00:00Z", 2), (Texts{"2026-05-31 00:00:00Z", "2026-07-31 00:00:00Z"}));
  }

  void namesAndSunday() {
    const Texts sundays = {"2026-04-05 00:00:00Z", "2026-04-12 00:00:00Z"};
    for (const char* text :
         {"0 0 * * 0", "0 0 * * 7", "0 0 * * SUN", "0 0 * * sun", "0 0 * apr Sun", "0 0 * 4-DEC 0,7"})
      QCOMPARE(runsOf(text, "2026-03-30 00:00:00Z", 2), sundays);
    QCOMPARE(runsOf("0 0 * JAN,Mar *", "2026-01-31 00:00:00Z", 1), Texts{"2026-03-01 00:00:00Z"});
    const Texts weekend = {"2026-04-03 00:00:00Z", "2026-04-04 00:00:00Z", "2026-04-05 00:00:00Z",
                           "2026-04-10 00:00:00Z"};
    for (const char* text : {"0 0 * * FRI-SUN", "0 0 * * 5-7", "0 0 * * fri,SAT,0", "0 0 * * 5/1"})
      QCOMPARE(runsOf(text, "2026-03-30 00:00:00Z", 4), weekend);
    QCOMPARE(runsOf("0 0 * * SUN-MON", "2026-03-30 00:00:00Z", 2),
             (Texts{"2026-04-05 00:00:00Z", "2026-04-06 00:00:00Z"}));
  }

  void eitherDayWhenBothAreRestricted() {
    QCOMPARE(runsOf("0 0 13 * FRI", "2026-03-30 00:00:00Z", 4),
             (Texts{"2026-04-03 00:00:00Z", "2026-04-10 00:00:00Z", "2026-04-13 00:00:00Z", "2026-04-17 00:00:00Z"}));
    // A field that begins with * is not restricted: both must allow the day.
    QCOMPARE(runsOf("0 0 */2 * MON", "2026-03-30 00:00:00Z", 2),
             (Texts{"2026-04-13 00:00:00Z", "2026-04-27 00:00:00Z"}));
    QCOMPARE(runsOf("0 0 13 * *", "2026-03-30 00:00:00Z", 1), Texts{"2026-04-13 00:00:00Z"});
    // The weekday makes a day of month that never comes harmless.
    QCOMPARE(runsOf("0 0 30 2 MON", "2026-03-30 00:00:00Z", 1), Texts{"2027-02-01 00:00:00Z"});
  }

  void rareDaysAreFound() {
    QCOMPARE(runsOf("0 0 29 2 *", "2026-03-30 00:00:00Z", 1), Texts{"2028-02-29 00:00:00Z"});
    QCOMPARE(runsOf("0 0 29 2 *", "2096-03-01 00:00:00Z", 1), Texts{"2104-02-29 00:00:00Z"});
    QCOMPARE(runsOf("0 0 29 2 */7", "2088-03-01 00:00:00Z", 1), Texts{"2128-02-29 00:00:00Z"});
    QCOMPARE(CronExpression::parse("* * * * *")->nextAfter(UtcTime::max()), std::nullopt);
    QCOMPARE(runsOf("59 23 31 12 *", "9998-12-31 23:59:00Z", 2), Texts{"9999-12-31 23:59:00Z"});
  }

  void sameAsAScanOverEveryMinute() {
    QRandomGenerator random(20260330);
    int compared = 0;
    for (int round = 0; round < 300; ++round) {
      std::set<int> minutes, hours, days, months, weekdays;
      std::string text = randomField(random, 0, 59, minutes) + ' ' + randomField(random, 0, 23, hours);
      const bool anyDay = random.bounded(2) == 0;
      const bool anyWeekday = random.bounded(2) == 0;
      text += ' ' + (anyDay ? std::string("*") : randomField(random, 1, 31, days));
      text += ' ' + (random.bounded(2) == 0 ? std::string("*") : randomField(random, 1, 12, months));
      text += ' ' + (anyWeekday ? std::string("*") : randomField(random, 0, 7, weekdays));
      if (weekdays.contains(7)) weekdays.insert(0);
      const auto parsed = CronExpression::parse(text);
      if (text.size() > 120) continue;
      if (!parsed) {  // 30 February and the like
        QVERIFY2(!days.empty() && anyWeekday && *days.begin() > 28, text.c_str());
        continue;
      }
      const UtcTime after = *parseTime("2026-01-01T00:00:00Z") + std::chrono::minutes(random.bounded(1000000));
      std::optional<UtcTime> expected;
      constexpr int scanned = 20000;
      for (int i = 1; i <= scanned && !expected; ++i) {
        const UtcTime time = after + std::chrono::minutes(i);
        const auto day = std::chrono::floor<std::chrono::days>(time);
        const std::chrono::year_month_day date(day);
        const auto minute = static_cast<int>((time - day) / std::chrono::minutes(1));
        const bool byDay = days.contains(static_cast<int>(static_cast<unsigned>(date.day())));
        const bool byWeekday = weekdays.contains(static_cast<int>(std::chrono::weekday(day).c_encoding()));
        const bool dayFits = anyDay ? anyWeekday || byWeekday : anyWeekday ? byDay : byDay || byWeekday;
        const bool monthFits = months.empty() || months.contains(static_cast<int>(static_cast<unsigned>(date.month())));
        if (monthFits && dayFits && hours.contains(minute / 60) && minutes.contains(minute % 60)) expected = time;
      }
      const auto found = parsed->nextAfter(after);
      if (expected) {
        QVERIFY2(found == expected, text.c_str());
        ++compared;
      } else {
        QVERIFY2(found && *found > after + std::chrono::minutes(scanned), text.c_str());
      }
    }
    QVERIFY(compared > 100);
  }

  void refusalsSayWhichFieldAndWhy() {
    using F = CronField;
    const std::map<std::string, std::pair<std::optional<F>, std::string>> refused = {
        {"60 * * * *", {F::Minute, "60 is not from 0 to 59"}},
        {"99999999999 * * * *", {F::Minute, "99999999999 is not from 0 to 59"}},
        {"* 24 * * *", {F::Hour, "24 is not from 0 to 23"}},
        {"* * 0 * *", {F::DayOfMonth, "0 is not from 1 to 31"}},
        {"* * 32 * *", {F::DayOfMonth, "32 is not from 1 to 31"}},
        {"* * * 13 *", {F::Month, "13 is not from 1 to 12"}},
        {"* * * 0 *", {F::Month, "0 is not from 1 to 12"}},
        {"* * * * 8", {F::DayOfWeek, "8 is not from 0 to 7"}},
        {"* * * MAI *", {F::Month, "\"MAI\" is no number and no name from JAN to DEC"}},
        {"* * * MON *", {F::Month, "\"MON\""}},
        {"* * * * MONDAY", {F::DayOfWeek, "\"MONDAY\" is no number and no name from SUN to SAT"}},
        {"* * * * UNM", {F::DayOfWeek, "\"UNM\""}},  // not the middle of SUNMON
        {"MON * * * *", {F::Minute, "\"MON\" is no number"}},
        {"*/0 * * * *", {F::Minute, "the step \"0\" is not from 1 to 59"}},
        {"*/60 * * * *", {F::Minute, "the step \"60\" is not from 1 to 59"}},
        {"*/ * * * *", {F::Minute, "the step \"\""}},
        {"*/x * * * *", {F::Minute, "the step \"x\""}},
        {"*/5/5 * * * *", {F::Minute, "the step \"5/5\""}},
        {"* 22-2 * * *", {F::Hour, "the range \"22-2\" runs backwards"}},
        {"* * * * FRI-MON", {F::DayOfWeek, "the range \"FRI-MON\" runs backwards"}},
        {"* * * * 6-0", {F::DayOfWeek, "the range \"6-0\" runs backwards"}},
        {"1-2-3 * * * *", {F::Minute, "\"2-3\""}},
        {"-5 * * * *", {F::Minute, "a value is missing"}},
        {"5- * * * *", {F::Minute, "a value is missing"}},
        {", * * * *", {F::Minute, "a value is missing beside a comma"}},
        {"1, * * * *", {F::Minute, "a value is missing beside a comma"}},
        {"*5 * * * *", {F::Minute, "\"*5\""}},
        {"+5 * * * *", {F::Minute, "\"+5\""}},
        {"1.5 * * * *", {F::Minute, "\"1.5\""}},
        {"* * L * *", {F::DayOfMonth, "L, W, # and ?"}},
        {"* * 15W * *", {F::DayOfMonth, "L, W, # and ?"}},
        {"* * ? * *", {F::DayOfMonth, "L, W, # and ?"}},
        {"* * * * MON#2", {F::DayOfWeek, "L, W, # and ?"}},
        {"* * * * 5L", {F::DayOfWeek, "L, W, # and ?"}},
        {"0 0 30 2 *", {F::DayOfMonth, "never comes"}},
        {"0 0 31 4,6,SEP,11 *", {F::DayOfMonth, "never comes"}},
        {"0 0 30 FEB */1", {F::DayOfMonth, "never comes"}},
        {"", {std::nullopt, "it is empty"}},
        {" \t ", {std::nullopt, "it is empty"}},
        {"* * * *", {std::nullopt, "it has 4 fields"}},
        {"*", {std::nullopt, "it has 1 field,"}},
        {"0 * * * * *", {std::nullopt, "it has 6 fields"}},
        {"@daily", {std::nullopt, "\"@daily\""}},
        {"* * * *\n*", {std::nullopt, "one line"}},
        {"* * * * *\r", {std::nullopt, "one line"}},
    };
    for (const auto& [expression, wanted] : refused) {
      const CronProblem problem = problemOf(expression);
      QVERIFY2(problem.field == wanted.first, expression.c_str());
      QVERIFY2(problem.reason.find(wanted.second) != std::string::npos, (expression + ": " + problem.reason).c_str());
    }
    const auto error = CronExpression::parse("* * 32 * *");
    QCOMPARE(error.error().code, std::string("invalid_cron_expression"));
    QCOMPARE(error.error().message, std::string("The day of month field: 32 is not from 1 to 31."));
    QCOMPARE(error.error().kind, ErrorKind::Invalid);
    // 120 characters, not bytes.
    const std::string longest = "0 0 * * *" + std::string(111, ' ');
    QVERIFY(CronExpression::parse(longest));
    QVERIFY(problemOf(longest + ' ').reason.find("121 characters") != std::string::npos);
    QCOMPARE(problemOf("\xC3\xA9 0 * * *" + std::string(111, ' ')).field, std::optional(F::Minute));
  }

  void requestsAreReadStrictly() {
    const auto create = decodeCronTriggerCreate(R"({"name":"nightly","cronExpression":"0 0 * * *"})");
    QVERIFY(create);
    QCOMPARE(*create, (CronTriggerCreate{"nightly", "0 0 * * *"}));
    QCOMPARE(encode(*create), std::string(R"({"name":"nightly","cronExpression":"0 0 * * *"})"));
    for (const char* wrong :
         {R"({"name":"Nightly","cronExpression":""})", R"({"name":"","cronExpression":""})", R"({"name":"a"})",
          R"({"cronExpression":"* * * * *"})", R"({"name":"a","cronExpression":5})", "[]", "", "{",
          R"({"name":"a","cronExpression":"* * * * *","enabled":true})", R"({"name":null,"cronExpression":"x"})"})
      QVERIFY2(!decodeCronTriggerCreate(wrong), wrong);
    QCOMPARE(decodeCronTriggerCreate(R"({"name":"A-B","cronExpression":"x"})").error().message,
             std::string("/name: 1 to 63 characters a-z, 0-9 and _, beginning with a letter."));

    for (const char* text : {R"({"name":"weekly"})", R"({"cronExpression":"0 0 * * *"})", R"({"enabled":false})",
                             R"({"name":"weekly","cronExpression":"x","enabled":true})"}) {
      const auto update = decodeCronTriggerUpdate(text);
      QVERIFY2(update, text);
      QCOMPARE(encode(*update), std::string(text));
    }
    for (const char* wrong :
         {"{}", R"({"name":null})", R"({"enabled":null})", R"({"enabled":1})", R"({"cronExpression":null})",
          R"({"name":"B"})", R"({"id":"cron_1"})", R"({"enabled":true,"x":1})"})
      QVERIFY2(!decodeCronTriggerUpdate(wrong), wrong);

    const auto binding = decodeServiceBindingCreate(R"({"bindingName":"AUTH_SERVICE","targetService":"auth-service"})");
    QVERIFY(binding);
    QCOMPARE(*binding, (ServiceBindingCreate{"AUTH_SERVICE", "auth-service"}));
    QCOMPARE(encode(*binding), std::string(R"({"bindingName":"AUTH_SERVICE","targetService":"auth-service"})"));
    QCOMPARE(decodeServiceBindingCreate(R"({"bindingName":"auth","targetService":"auth-service"})").error().message,
             std::string("/bindingName: 1 to 64 characters A-Z, 0-9 and _, beginning with a letter."));
  }

  void runsGoBothWays() {
    CronRuns runs;
    runs.trigger = {"cron_1", "nightly", "0 0 * * *", true};
    runs.runs = {{3, "2026-03-30T00:00:00.000Z", "2026-03-30T00:00:00.100Z", "delivered", 1, 0},
                 {2, "2026-03-29T00:00:00.000Z", std::nullopt, "missed", 0, 7}};
    runs.nextRunAt = "2026-03-31T00:00:00.000Z";
    runs.nextCursor = "2";
    std::vector<Problem> problems;
    const auto back = decodeCronRuns(encode(runs), &problems);
    QVERIFY(problems.empty());
    QCOMPARE(*back, runs);
  }
};

QTEST_GUILESS_MAIN(CronTest)
#include "cron_test.moc"
