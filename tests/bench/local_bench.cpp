// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The local service: how soon it is ready, how many point queries it answers, how fast it streams, what it holds.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <string>
#include <vector>

#include "tests/bench/bench.h"
#include "tests/bench/local_client.h"

using namespace tovuk::bench;

namespace {

constexpr int kRounds = 5;
constexpr int kStartRounds = 11;
const std::string kQuery = std::string(kService) + "/sqlite/";

Rate pointQueries(const Program& program) {
  return rateOf(program, [](Connection& to, unsigned random) {
    return to.call(
        "POST", kQuery + "DB/query",
        R"({"sql":"SELECT * FROM orders WHERE id = ?","params":[)" + std::to_string(1 + random % 18400U) + "]}");
  });
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  Report report(QStringLiteral("Local service"));
  QTemporaryDir dir;
  const QString folder = dir.filePath(QStringLiteral("data"));  // the key of the secrets lies beside it

  // The first start makes the sample project; the others are what a person sees every day.
  Program first = startProgram(folder);
  if (first.port <= 0) return 1;
  report.add(QStringLiteral("first start, sample project made"), first.readyMs, QStringLiteral("ms"), 400);
  endProgram(first);
  report.add(QStringLiteral("ready after start"),
             medianOf(kStartRounds,
                      [&] {
                        Program program = startProgram(folder);
                        const double ready = program.readyMs;
                        endProgram(program);
                        return ready;
                      }),
             QStringLiteral("ms"), 50);

  Program program = startProgram(folder);
  const qint64 pid = program.process->processId();
  report.add(QStringLiteral("resident after start"), static_cast<double>(residentBytes(pid)) / 1e6,
             QStringLiteral("MB"), 30);
  const Rate queries = pointQueries(program);
  report.add(QStringLiteral("point queries over 4 keep-alive connections"), queries.perSecond, QStringLiteral("/s"),
             10000, false);
  report.add(QStringLiteral("point query, processor time of the service"), queries.serviceMicros, QStringLiteral("us"));

  const QString big = bigTable();
  if (!big.isEmpty()) {
    const QByteArray body = R"({"name":"BIG","sourcePath":)" +
                            QJsonDocument(QJsonArray{big}).toJson(QJsonDocument::Compact).mid(1).chopped(1) + "}";
    Connection connection(program);
    if (!connection.call("POST", kQuery + "databases", body.toStdString())) return 1;
    std::vector<double> cpu;
    std::vector<double> wall;
    std::vector<double> firstBytes;
    for (int round = 0; round < kRounds; ++round) {
      const double before = cpuSeconds(program);
      QElapsedTimer timer;
      timer.start();
      double firstMs = 0;
      if (!connection.send("POST", kQuery + "BIG/query", R"({"sql":"SELECT * FROM big"})",
                           "Tovuk-Local-Rows: all\r\n") ||
          connection.readStream(firstMs) == 0)
        return 1;
      wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
      cpu.push_back(cpuSeconds(program) - before);
      firstBytes.push_back(firstMs);
    }
    report.add(QStringLiteral("stream 1 000 000 rows of 10 columns, processor time"), median(cpu), QStringLiteral("s"),
               1);
    report.add(QStringLiteral("stream 1 000 000 rows of 10 columns, to the last byte"), median(wall),
               QStringLiteral("s"));
    report.add(QStringLiteral("stream, first bytes"), median(firstBytes), QStringLiteral("ms"), 20);
    report.add(QStringLiteral("resident after streaming"), static_cast<double>(residentBytes(pid)) / 1e6,
               QStringLiteral("MB"), 30);
  }
  endProgram(program);
  return 0;
}
