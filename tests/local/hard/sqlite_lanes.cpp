// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/local/hard/lane.h"

namespace tovuk::local {

namespace {

constexpr int kRows = 200;

// A database with the requests that every lane of one makes.
class DatabaseLane : public Lane {
 public:
  explicit DatabaseLane(const std::string& database) : Lane("sqlite " + database), m_database(database) {}

 protected:
  static std::string databases() { return "/v1/services/shop/sqlite/databases"; }
  [[nodiscard]] std::string path() const { return "/v1/services/shop/sqlite/" + m_database; }
  [[nodiscard]] std::string creation() const { return "{\"name\":\"" + m_database + "\"}"; }
  Reply batch(Caller& caller, const std::vector<std::string>& statements) const {
    return caller.call("POST", path() + "/query", sqlBatch(statements));
  }
  // The columns of the only row.
  std::optional<Held> row(Caller& caller, const std::string& select) {
    const Reply reply = batch(caller, {select});
    if (reply.status == 404) return Held{};
    if (reply.status == 400) return Held{{"state", "empty"}};
    if (reply.status != 200) return std::nullopt;
    const QJsonObject found =
        reply.json()[QLatin1String("results")].toArray()[0].toObject()[QLatin1String("rows")].toArray()[0].toObject();
    Held out;
    for (auto it = found.begin(); it != found.end(); ++it)
      out[it.key().toStdString()] = std::to_string(it.value().toInteger(-1));
    return out;
  }
  [[nodiscard]] const std::string& database() const { return m_database; }

 private:
  std::string m_database;
};

// Two counters and a row, in one transaction.
class CounterLane final : public DatabaseLane {
 public:
  explicit CounterLane(int number) : DatabaseLane(numbered("COUNTERS_", number)) {}
  bool prepare(Caller& caller) override {
    begin({{"a", "0"}, {"b", "0"}, {"log", "0"}});
    return need(caller.call("POST", databases(), creation()), "create") &&
           need(batch(caller, {"CREATE TABLE counters(name TEXT PRIMARY KEY, n INTEGER)",
                               "INSERT INTO counters VALUES ('a', 0), ('b', 0)", "CREATE TABLE log(n INTEGER)"}),
                "tables");
  }

 protected:
  Move next(QRandomGenerator&, const Held& held) override {
    Held after;
    for (const auto& [name, value] : held) after[name] = std::to_string(std::stol(value) + 1);
    return {"POST", path() + "/query",
            sqlBatch({"UPDATE counters SET n = n + 1 WHERE name = 'a'", "INSERT INTO log VALUES (1)",
                      "UPDATE counters SET n = n + 1 WHERE name = 'b'"}),
            after};
  }
  std::optional<Held> read(Caller& caller) override {
    return row(caller,
               "SELECT (SELECT n FROM counters WHERE name = 'a') AS a, (SELECT n FROM counters WHERE name = 'b') AS b, "
               "(SELECT count(*) FROM log) AS log");
  }
};

// A table whose rows all carry one generation; its backups, restores, and the database itself coming and going.
class BackupLane final : public DatabaseLane {
 public:
  explicit BackupLane(int number) : DatabaseLane(numbered("BACKUPS_", number)) {}

 protected:
  Move next(QRandomGenerator& random, const Held& held) override {
    m_last = Step::Other;
    if (held.empty()) return {"POST", databases(), creation(), {{"state", "empty"}}};
    if (held.contains("state"))
      return {"POST", path() + "/query",
              sqlBatch({"CREATE TABLE t(id INTEGER PRIMARY KEY, g INTEGER)",
                        "INSERT INTO t(g) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                            std::to_string(kRows) + ") SELECT 0 FROM n"}),
              of(0)};
    if (m_full) {
      m_full = false;
      m_backup.clear();
      return {"DELETE", databases() + "/" + database(), {}, {}};
    }
    if (random.bounded(2) == 0) {
      const std::string update = "UPDATE t SET g = " + std::to_string(++m_generation);
      return {"POST", path() + "/query", sqlBatch({update, update}), of(m_generation)};
    }
    if (m_backup.empty()) {
      m_last = Step::Backup;
      m_wouldBe = held;
      return {"POST", path() + "/backups", {}, held};
    }
    m_last = Step::Restore;
    Move out{"POST", path() + "/backups/" + m_backup + "/restore", {}, m_saved};
    m_backup.clear();
    return out;
  }
  void acknowledge(const Reply& reply) override {
    if (m_last != Step::Backup) return;
    m_backup = text(reply.json()[QLatin1String("backup")].toObject()[QLatin1String("id")]);
    m_saved = m_wouldBe;
  }
  // Ten restores in ten minutes are all: the next database has its own.
  bool isDue(const Reply& reply) override {
    m_full = m_last == Step::Restore && reply.status == 429;
    return m_full;
  }
  std::optional<Held> read(Caller& caller) override {
    return row(caller, "SELECT count(*) AS rows, count(DISTINCT g) AS generations, min(g) AS g FROM t");
  }

 private:
  enum class Step : std::uint8_t { Backup, Restore, Other };
  static Held of(long generation) {
    return {{"rows", std::to_string(kRows)}, {"generations", "1"}, {"g", std::to_string(generation)}};
  }

  Step m_last = Step::Other;
  long m_generation = 0;
  bool m_full = false;
  std::string m_backup;
  Held m_wouldBe, m_saved;
};

}  // namespace

Lanes sqliteLanes(int number) {
  Lanes out;
  out.push_back(std::make_unique<CounterLane>(number));
  out.push_back(std::make_unique<BackupLane>(number));
  return out;
}

}  // namespace tovuk::local
