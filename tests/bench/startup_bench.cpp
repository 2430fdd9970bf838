// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Process start to the first painted window, and what is resident then: the shipped program on the sample project,
// warm, median of several starts. Budgets: 100 ms, 80 MB. Beside it the resident size once the project is shown.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

#include "tests/bench/bench.h"

namespace {

constexpr int kWarmUp = 3;
constexpr int kStarts = 11;
constexpr int kTimeoutMs = 30000;
constexpr int kSettleMs = 2000;
constexpr double kMb = 1e6;

struct Start {
  double paintedMs = -1;
  double paintedMb = 0;
  double settledMb = 0;
};

Start startOnce(const QString& data, bool settle) {
  QProcess program;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("TOVUK_TRACE_STARTUP"), QStringLiteral("1"));
  program.setProcessEnvironment(environment);
  QElapsedTimer clock;
  clock.start();
  program.start(QStringLiteral(TOVUK_DASHBOARD), {QStringLiteral("--data"), data});
  Start start;
  while (!program.canReadLine()) {
    if (!program.waitForReadyRead(kTimeoutMs)) return start;
  }
  start.paintedMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
  const QJsonObject line = QJsonDocument::fromJson(program.readLine()).object();
  start.paintedMb = line.value(QStringLiteral("residentKib")).toDouble() * 1024 / kMb;
  if (settle) {
    // The project is shown and idle by then; there is nothing to wait for that the program would say.
    tovuk::bench::runUntil([] { return false; }, kSettleMs);
    start.settledMb = static_cast<double>(tovuk::bench::residentBytes(program.processId())) / kMb;
  }
  program.kill();
  program.waitForFinished();
  return start;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QTemporaryDir data;
  // The first start makes the sample project.
  const Start first = startOnce(data.path(), true);
  if (first.paintedMs < 0) {
    std::fprintf(stderr, "the program did not paint\n");
    return 1;
  }
  for (int i = 0; i < kWarmUp; ++i) startOnce(data.path(), false);
  std::vector<double> painted;
  std::vector<double> resident;
  for (int i = 0; i < kStarts; ++i) {
    const Start start = startOnce(data.path(), false);
    painted.push_back(start.paintedMs);
    resident.push_back(start.paintedMb);
  }
  const Start settled = startOnce(data.path(), true);
  tovuk::bench::Report report(QStringLiteral("startup_bench"));
  report.add(QStringLiteral("process start to first painted window"), tovuk::bench::median(painted),
             QStringLiteral("ms"), 100);
  report.add(QStringLiteral("resident at first paint"), tovuk::bench::median(resident), QStringLiteral("MB"), 80);
  report.add(QStringLiteral("resident with the sample project shown"), settled.settledMb, QStringLiteral("MB"), 80);
  return 0;
}
