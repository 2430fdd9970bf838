// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the benchmarks share: medians, the table and the JSON they print, and the table of a million rows.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace tovuk::bench {

// Collects the figures of one program. At its end it prints them as a table and writes them as JSON to the file that
// the environment variable TOVUK_BENCH_JSON names.
class Report {
 public:
  explicit Report(QString program) : m_program(std::move(program)) {}
  ~Report();
  Report(const Report&) = delete;
  Report& operator=(const Report&) = delete;

  // `target` as in "at most 100"; 0: none. `most`: the value must not be above it, else not below.
  void add(const QString& name, double value, const QString& unit, double target = 0, bool most = true);

 private:
  struct Row {
    QString name;
    double value;
    QString unit;
    double target;
    bool most;
  };
  QString m_program;
  std::vector<Row> m_rows;
};

double median(std::vector<double> values);
// The median of `rounds` runs of what `run` returns.
double medianOf(int rounds, const std::function<double()>& run);

// Runs statements on a file with the sqlite3 program. False: one failed, it is told on standard error.
bool runSqlite(const QString& file, const QByteArray& sql);

// Path of an SQLite file with the table `big` of 1 000 000 rows and 10 columns (about 200 bytes a row as JSON). Made
// by the sqlite3 program when it is not there yet; empty when that fails.
QString bigTable();

// Resident memory of this process, or of another one, in bytes.
qint64 residentBytes(qint64 pid = 0);

// Runs the event loop until `done` says so or `timeoutMs` have passed. False: timed out.
bool runUntil(const std::function<bool()>& done, int timeoutMs = 120000);

}  // namespace tovuk::bench
