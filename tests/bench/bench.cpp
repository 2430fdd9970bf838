// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace tovuk::bench {

namespace {

constexpr auto kMakeTable = R"sql(
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE big(
  id INTEGER PRIMARY KEY, customer_id INTEGER, sku TEXT, title TEXT, quantity INTEGER,
  price REAL, discount REAL, status TEXT, city TEXT, created_at TEXT);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)
INSERT INTO big
SELECT i, (i * 7919) % 50021, printf('SKU-%06d', (i * 31) % 20011),
       'Item ' || i || ' of the winter catalogue', 1 + i % 9, ((i * 37) % 100000) / 100.0,
       CASE WHEN i % 3 = 0 THEN NULL ELSE (i % 40) / 100.0 END,
       CASE i % 4 WHEN 0 THEN 'paid' WHEN 1 THEN 'shipped' WHEN 2 THEN 'open' ELSE 'returned' END,
       CASE i % 5 WHEN 0 THEN 'Amsterdam' WHEN 1 THEN 'Lisbon' WHEN 2 THEN 'K' || char(248) || 'benhavn'
                  WHEN 3 THEN 'Graz' ELSE 'Turku' END,
       strftime('%Y-%m-%dT%H:%M:%SZ', 1700000000 + i * 17, 'unixepoch')
FROM n;
)sql";

}  // namespace

Report::~Report() {
  QJsonArray rows;
  std::printf("\n%s\n", qPrintable(m_program));
  for (const Row& row : m_rows) {
    const bool met = row.target <= 0 || (row.most ? row.value <= row.target : row.value >= row.target);
    QString target;
    if (row.target > 0)
      target = QStringLiteral("%1 %2 %3")
                   .arg(row.most ? QStringLiteral("<=") : QStringLiteral(">="))
                   .arg(row.target)
                   .arg(met ? QStringLiteral("met") : QStringLiteral("MISSED"));
    std::printf("  %-58s %12.2f %-8s %s\n", qPrintable(row.name), row.value, qPrintable(row.unit), qPrintable(target));
    QJsonObject object{
        {QStringLiteral("name"), row.name}, {QStringLiteral("value"), row.value}, {QStringLiteral("unit"), row.unit}};
    if (row.target > 0) {
      object[QStringLiteral("target")] = row.target;
      object[QStringLiteral("met")] = met;
    }
    rows.append(object);
  }
  QFile file(qEnvironmentVariable("TOVUK_BENCH_JSON"));
  if (file.fileName().isEmpty() || !file.open(QIODevice::WriteOnly)) return;
  file.write(
      QJsonDocument(QJsonObject{{QStringLiteral("program"), m_program}, {QStringLiteral("figures"), rows}}).toJson());
}

void Report::add(const QString& name, double value, const QString& unit, double target, bool most) {
  m_rows.push_back({name, value, unit, target, most});
}

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double medianOf(int rounds, const std::function<double()>& run) {
  std::vector<double> values;
  for (int i = 0; i < rounds; ++i) values.push_back(run());
  return median(std::move(values));
}

bool runSqlite(const QString& file, const QByteArray& sql) {
  QProcess sqlite;
  sqlite.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  sqlite.start(QStringLiteral("sqlite3"), {QStringLiteral("-bail"), file});
  sqlite.write(sql);
  sqlite.closeWriteChannel();
  return sqlite.waitForFinished(300000) && sqlite.exitStatus() == QProcess::NormalExit && sqlite.exitCode() == 0;
}

QString bigTable() {
  const QString path = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("big-table.sqlite"));
  if (QFile::exists(path)) return path;
  const QString unfinished = path + QStringLiteral(".part");
  QFile::remove(unfinished);
  if (!runSqlite(unfinished, kMakeTable)) return {};
  return QFile::rename(unfinished, path) ? path : QString();
}

qint64 residentBytes(qint64 pid) {
  QFile file(QStringLiteral("/proc/%1/statm").arg(pid > 0 ? QString::number(pid) : QStringLiteral("self")));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  constexpr qint64 kPage = 4096;
  return file.readAll().split(' ').value(1).toLongLong() * kPage;
}

bool runUntil(const std::function<bool()>& done, int timeoutMs) {
  QElapsedTimer clock;
  clock.start();
  QTimer poll;
  poll.setTimerType(Qt::PreciseTimer);
  QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
    if (done() || clock.elapsed() > timeoutMs) QCoreApplication::exit();
  });
  poll.start(1);
  QCoreApplication::exec();
  return done();
}

}  // namespace tovuk::bench
