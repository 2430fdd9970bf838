// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 at random moments. What was acknowledged is there afterwards, a transaction is whole or absent, and a restore
// has happened or has not.
//
// 200 kills, or as many as TOVUK_KILL_POINTS says; a slow machine stops after a minute and a half.

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <set>
#include <thread>

#include "tests/local/local_program.h"

using namespace tovuk::local;

namespace {

constexpr int kWriters = 2;
constexpr int kRowsOfState = 400;
constexpr qint64 kBudgetMs = 90000;
constexpr int kLeastPoints = 20;
const std::string kWrites = "/v1/services/shop/sqlite/WRITES";
const std::string kState = "/v1/services/shop/sqlite/STATE";

std::string sql(const std::string& statement) { return "{\"sql\":\"" + statement + "\"}"; }
std::string twoOf(const std::string& statement) {
  return "{\"statements\":[{\"sql\":\"" + statement + "\"},{\"sql\":\"" + statement + "\"}]}";
}

qint64 number(httplib::Client& client, const std::string& database, const std::string& statement) {
  std::string answer;
  if (LocalProgram::post(client, database + "/query", sql(statement), &answer) != 200) return -1;
  const QJsonObject row = QJsonDocument::fromJson(QByteArray::fromStdString(answer))
                              .object()[QLatin1String("results")]
                              .toArray()[0]
                              .toObject()[QLatin1String("rows")]
                              .toArray()[0]
                              .toObject();
  return row.begin()->toInteger(-1);
}

std::string idOf(const std::string& answer, const char* member) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(answer))
      .object()[QLatin1String(member)]
      .toObject()[QLatin1String("id")]
      .toString()
      .toStdString();
}

}  // namespace

class KillTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_dir;
  QRandomGenerator m_random{20260603};

  // What must be true of STATE: all rows carry one generation, this one, or the one that was on its way.
  std::set<qint64> m_allowed{0};
  qint64 m_settled = 0;
  qint64 m_generation = 0;
  void settle(qint64 generation) {
    m_settled = generation;
    m_allowed = {generation};
  }

  bool start(LocalProgram& program) {
    return program.start({QStringLiteral("--data"), m_dir.path(), QStringLiteral("--port=0")});
  }

  // Changes, backs up and restores STATE until the service is gone.
  void churn(const LocalProgram& program, std::atomic<bool>& ending) {
    const auto client = program.client();
    while (!ending) {
      const qint64 before = m_settled;
      // Two statements of one transaction, each over all rows: a half would leave two generations.
      m_allowed = {before, ++m_generation};
      const std::string update = "UPDATE state SET g = " + std::to_string(m_generation);
      if (LocalProgram::post(*client, kState + "/query", twoOf(update)) != 200) return;
      settle(m_generation);
      std::string answer;
      if (LocalProgram::post(*client, kState + "/backups", "", &answer) != 200) return;
      const std::string backup = idOf(answer, "backup");
      const qint64 saved = m_generation;
      m_allowed = {saved, ++m_generation};
      if (LocalProgram::post(*client, kState + "/query", sql("UPDATE state SET g = " + std::to_string(m_generation))) !=
          200)
        return;
      settle(m_generation);
      m_allowed = {m_generation, saved};
      const int status = LocalProgram::post(*client, kState + "/backups/" + backup + "/restore", "");
      if (status == 200)
        settle(saved);
      else if (status == 429)
        settle(m_generation);
      else
        return;
    }
  }

 private slots:
  void killsLoseNothingAcknowledged() {
    const int points =
        qEnvironmentVariableIsSet("TOVUK_KILL_POINTS") ? qEnvironmentVariableIntValue("TOVUK_KILL_POINTS") : 200;
    {
      LocalProgram program;
      QVERIFY(start(program));
      const auto client = program.client();
      QCOMPARE(LocalProgram::post(*client, "/v1/services", R"({"name":"shop","kind":"fullstack"})"), 200);
      QCOMPARE(LocalProgram::post(*client, "/v1/services/shop/sqlite/databases", R"({"name":"WRITES"})"), 200);
      QCOMPARE(LocalProgram::post(*client, "/v1/services/shop/sqlite/databases", R"({"name":"STATE"})"), 200);
      QCOMPARE(LocalProgram::post(*client, kWrites + "/query",
                                  sql("CREATE TABLE writes(writer, n, half, PRIMARY KEY(writer, n, half))")),
               200);
      QCOMPARE(LocalProgram::post(*client, kState + "/query", sql("CREATE TABLE state(id INTEGER PRIMARY KEY, g)")),
               200);
      QCOMPARE(
          LocalProgram::post(*client, kState + "/query",
                             sql("INSERT INTO state(g) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                 "WHERE i < " +
                                 std::to_string(kRowsOfState) + ") SELECT 0 FROM n")),
          200);
    }
    std::array<std::atomic<qint64>, kWriters> acknowledged{};
    QElapsedTimer budget;
    budget.start();
    int point = 0;
    for (; point < points && (point < kLeastPoints || budget.elapsed() < kBudgetMs); ++point) {
      LocalProgram program;
      QVERIFY(start(program));

      // Everything acknowledged before the last kill is here.
      {
        const auto client = program.client();
        for (int w = 0; w < kWriters; ++w) {
          const std::string who = " FROM writes WHERE writer = " + std::to_string(w);
          const qint64 most = number(*client, kWrites, "SELECT ifnull(max(n), 0)" + who);
          const qint64 rows = number(*client, kWrites, "SELECT count(*)" + who);
          QVERIFY2(most >= acknowledged.at(static_cast<std::size_t>(w)), QByteArray::number(point));
          QVERIFY2(most <= acknowledged.at(static_cast<std::size_t>(w)) + 1, QByteArray::number(point));
          QCOMPARE(rows, most * 2);  // both halves of each, or neither
          acknowledged.at(static_cast<std::size_t>(w)) = most;
        }
        QCOMPARE(number(*client, kState, "SELECT count(*) FROM state"), kRowsOfState);
        QCOMPARE(number(*client, kState, "SELECT count(DISTINCT g) FROM state"), 1);
        const qint64 generation = number(*client, kState, "SELECT min(g) FROM state");
        QVERIFY2(m_allowed.contains(generation), QByteArray::number(point));
        settle(generation);
        std::string answer;
        if (point % 20 == 0) {
          LocalProgram::post(*client, kState + "/query", sql("PRAGMA integrity_check"), &answer);
          QVERIFY(answer.find("\"ok\"") != std::string::npos);
        }
      }

      std::atomic<bool> ending = false;
      std::vector<std::thread> threads;
      for (int w = 0; w < kWriters; ++w)
        threads.emplace_back([&, w] {
          const auto client = program.client();
          auto& last = acknowledged.at(static_cast<std::size_t>(w));
          while (!ending) {
            const std::string row = std::to_string(w) + "," + std::to_string(last + 1);
            const std::string body = "{\"statements\":[{\"sql\":\"INSERT INTO writes VALUES (" + row +
                                     ",1)\"},{\"sql\":\"INSERT INTO writes VALUES (" + row + ",2)\"}]}";
            if (LocalProgram::post(*client, kWrites + "/query", body) != 200) return;
            ++last;
          }
        });
      threads.emplace_back([&] { churn(program, ending); });
      QTest::qWait(m_random.bounded(120));
      program.killHard();
      ending = true;
      for (std::thread& thread : threads) thread.join();
    }
    qInfo("%d kills, %lld writes acknowledged and found", point,
          static_cast<long long>(acknowledged[0] + acknowledged[1]));
  }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
