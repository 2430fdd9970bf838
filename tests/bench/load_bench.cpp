// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// KV, queues, State and storage of the local service: calls a second over four keep-alive connections, each write on
// the disk before it is answered, and what a call costs when a thousand, a hundred thousand and a million items are
// held.

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "tests/bench/bench.h"
#include "tests/bench/held_items.h"
#include "tests/bench/local_client.h"

using namespace tovuk::bench;

namespace {

constexpr std::array<int, 3> kSizes = {1000, 100000, 1000000};
// A million items may cost so much more than a thousand: caches hold less of them, trees are deeper.
constexpr double kMostGrowth = 2;

const std::string kValue = R"({"value":")" + std::string(100, 'v') + R"("})";
const std::string kMessage = R"({"body":")" + std::string(100, 'm') + R"("})";
const std::string kKv = std::string(kService) + "/kv/BENCH/";
const std::string kQueue = std::string(kService) + "/queues/bench/";
const std::string kObject = std::string(kService) + "/state/namespaces/Bench/objects/held/";
const std::string kStorage = std::string(kService) + "/storage";

struct Measured {
  const char* name;
  OneCall call;
};

// Of `held` items.
std::vector<Measured> calls(unsigned held) {
  return {
      {"KV get",
       [held](Connection& to, unsigned random) { return to.call("GET", kKv + "values/" + itemKey(random % held)); }},
      {"KV put", [held](Connection& to,
                        unsigned random) { return to.call("PUT", kKv + "values/" + itemKey(random % held), kValue); }},
      {"KV keys, a page of 100",
       [held](Connection& to, unsigned random) {
         return to.call("GET", kKv + "keys?limit=100&cursor=" + itemKey(random % (held - 200)));
       }},
      {"queue send",
       [](Connection& to, unsigned /*random*/) { return to.call("POST", kQueue + "messages", kMessage); }},
      {"queue messages, a page of 100",
       [](Connection& to, unsigned /*random*/) { return to.call("GET", kQueue + "messages?limit=100"); }},
      {"queue metrics", [](Connection& to, unsigned /*random*/) { return to.call("GET", kQueue + "metrics"); }},
      {"State get", [held](Connection& to,
                           unsigned random) { return to.call("GET", kObject + "values/" + itemKey(random % held)); }},
      {"State put",
       [held](Connection& to, unsigned random) {
         return to.call("PUT", kObject + "values/" + itemKey(random % held), kValue);
       }},
      {"State keys, a page of 100",
       [held](Connection& to, unsigned random) {
         return to.call("GET", kObject + "keys?limit=100&cursor=" + itemKey(random % (held - 200)));
       }},
      {"storage objects, a page of 100",
       [held](Connection& to, unsigned random) {
         return to.call("GET", kStorage + "?limit=100&cursor=" + itemKey(random % (held - 200)));
       }},
  };
}

void reportRates(Report& report, const Program& program) {
  const std::map<std::string, double> goals = {
      {"KV get", 12000}, {"KV put", 3000}, {"queue send", 3000}, {"State put", 3000}};
  for (const auto& [name, call] : calls(kSizes.front())) {
    const auto goal = goals.find(name);
    if (goal == goals.end()) continue;
    const Rate rate = rateOf(program, call);
    report.add(QString::fromLatin1(name) + QStringLiteral(" over 4 keep-alive connections"), rate.perSecond,
               QStringLiteral("/s"), goal->second, false);
    report.add(QString::fromLatin1(name) + QStringLiteral(", processor time of the service"), rate.serviceMicros,
               QStringLiteral("us"));
  }
}

void reportPages(Report& report, const Program& program) {
  for (const auto& [name, after] : {std::pair("first", 0U), std::pair("middle", 500000U), std::pair("last", 999000U)}) {
    std::string path = kKv + "keys?limit=1000";
    if (after > 0) path += "&cursor=" + itemKey(after - 1);
    const double micros = costOf(program, [&](Connection& to, unsigned) { return to.call("GET", path); }).micros;
    report.add(QStringLiteral("1000 of 1 000 000 KV keys, %1 page").arg(QLatin1String(name)), micros / 1000,
               QStringLiteral("ms"), 5);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  Report report(QStringLiteral("Local service under load"));
  const QTemporaryDir dir;
  std::map<std::string, std::vector<Cost>> costs;
  int held = 0;
  for (const int size : kSizes) {
    Program program = startProgram(dir.path());
    if (program.port <= 0 || (held == 0 && !makeHolders(program))) return 1;
    endProgram(program);
    if (!fillItems(dir.path(), held, size)) return 1;
    held = size;
    program = startProgram(dir.path());
    if (program.port <= 0) return 1;
    for (const auto& [name, call] : calls(static_cast<unsigned>(held))) costs[name].push_back(costOf(program, call));
    if (size == kSizes.front()) reportRates(report, program);
    if (size == kSizes.back()) {
      reportPages(report, program);
      report.add(QStringLiteral("start with 1 000 000 items of each kind"), program.readyMs, QStringLiteral("ms"));
      report.add(QStringLiteral("resident afterwards"),
                 static_cast<double>(residentBytes(program.process->processId())) / 1e6, QStringLiteral("MB"));
    }
    endProgram(program);
  }
  // The processor time grows with the work alone; the time on the clock is the disk's and the other programs', too.
  for (const auto& [name, cost] : costs) {
    if (std::any_of(cost.begin(), cost.end(), [](const Cost& one) { return one.micros == 0; })) {
      std::fprintf(stderr, "%s failed\n", name.c_str());
      return 1;
    }
    const QString what = QString::fromStdString(name);
    report.add(what + QStringLiteral(", with 1 000 000 held"), cost.back().micros, QStringLiteral("us"));
    report.add(what + QStringLiteral(", processor time 100 000 : 1 000"), cost[1].serviceMicros / cost[0].serviceMicros,
               QStringLiteral("x"), kMostGrowth);
    report.add(what + QStringLiteral(", processor time 1 000 000 : 1 000"),
               cost[2].serviceMicros / cost[0].serviceMicros, QStringLiteral("x"), kMostGrowth);
  }
  return 0;
}
