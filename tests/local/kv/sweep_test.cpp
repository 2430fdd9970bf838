// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reads hide at once goes from the disk later, in steps; and the limits of storage, near which no test can write.

#include <QTemporaryDir>
#include <QTest>

#include "api/local/kv/entries.h"
#include "api/local/kv/spaces.h"
#include "api/local/store/store.h"

using namespace tovuk;
using namespace tovuk::local;

namespace {

constexpr std::int64_t kMib = 1048576;

class World {
 public:
  World() {
    auto opened = Store::open(m_dir.filePath(QStringLiteral("data.db")).toStdString(),
                              std::string(kRegistrySchema) + kv::kSpacesSchema + kv::kEntriesSchema);
    if (opened) m_store = std::move(*opened);
  }
  template <class F>
  bool write(F&& body) {
    return m_store
        ->write([&](Db& db) -> Result<Done> {
          body(db);
          return Done{};
        })
        .has_value();
  }
  std::int64_t ask(const char* sql) {
    return m_store->read([&](Db& db) {
      auto row = db.use(sql);
      return row.step() ? row.integer(0) : std::int64_t{-1};
    });
  }
  bool addSpace(std::int64_t number) {
    return write([&](Db& db) {
      static_cast<void>(
          kv::addSpace(db, {number, ResourceType::Kv, "service_1", "N" + std::to_string(number)}, Plan::Free));
    });
  }
  bool put(std::int64_t space, const std::string& key, std::optional<std::int64_t> expires) {
    return write([&](Db& db) {
      KvPut entry;
      entry.key = key;
      entry.value = "12345";
      std::int64_t grown = 0;
      kv::put(db, space, entry, expires, kNow, grown);
      static_cast<void>(kv::grow(db, space, grown, Plan::Free, kNow));
    });
  }

  static inline const UtcTime kNow = *parseTime("2026-03-30T12:00:00Z");

 private:
  QTemporaryDir m_dir;
  std::unique_ptr<Store> m_store;
};

}  // namespace

class SweepTest : public QObject {
  Q_OBJECT
 private slots:
  void expiredEntriesGoInSteps() {
    World world;
    QVERIFY(world.addSpace(1));
    const std::int64_t now = kv::secondsOf(World::kNow);
    for (int i = 0; i < 10; ++i) QVERIFY(world.put(1, "k" + std::to_string(i), now + i / 5));
    QVERIFY(world.put(1, "forever", std::nullopt));
    QVERIFY(world.put(1, "later", now + 2));
    QCOMPARE(world.ask("SELECT second FROM kv_expiry ORDER BY second LIMIT 1"), now);
    const std::int64_t all = 10 * 7 + 12 + 10;
    QCOMPARE(world.ask("SELECT bytes FROM kv_namespaces"), all);
    const auto sweep = [&](std::chrono::seconds after) {
      return world.write([&](Db& db) { kv::sweepExpired(db, World::kNow + after, 4); });
    };
    QVERIFY(sweep(std::chrono::seconds(0)));
    QCOMPARE(world.ask("SELECT count(*) FROM kv_entries"), 8);
    QCOMPARE(world.ask("SELECT keys FROM kv_expiry ORDER BY second LIMIT 1"), 1);
    for (int step = 0; step < 3; ++step) QVERIFY(sweep(std::chrono::seconds(0)));
    QCOMPARE(world.ask("SELECT count(*) FROM kv_entries"), 7);
    for (int step = 0; step < 4; ++step) QVERIFY(sweep(std::chrono::seconds(1)));
    QCOMPARE(world.ask("SELECT count(*) FROM kv_entries"), 2);
    QCOMPARE(world.ask("SELECT count(*) FROM kv_values"), 2);
    QCOMPARE(world.ask("SELECT count(*) FROM kv_expiry"), 1);
    QCOMPARE(world.ask("SELECT bytes FROM kv_namespaces"), 22);
    QCOMPARE(world.ask("SELECT bytes FROM kv_total"), 22);
  }

  void removedNamespacesGoInSteps() {
    World world;
    QVERIFY(world.addSpace(1) && world.addSpace(2));
    const std::int64_t now = kv::secondsOf(World::kNow);
    for (int i = 0; i < 10; ++i) {
      const auto expires = i < 5 ? std::optional(now + i) : std::nullopt;
      QVERIFY(world.put(1, "k" + std::to_string(i), expires));
      QVERIFY(world.put(2, "k" + std::to_string(i), expires));
    }
    QVERIFY(world.write([](Db& db) { kv::forgetSpace(db, 1); }));
    QVERIFY(world.write([](Db& db) { kv::forgetSpace(db, 1); }));  // once only
    QCOMPARE(world.ask("SELECT bytes FROM kv_total"), 70);
    // Expiry may come in between; the account does not lose the same bytes again.
    QVERIFY(world.write([](Db& db) { kv::sweepExpired(db, World::kNow, 1); }));
    QCOMPARE(world.ask("SELECT bytes FROM kv_total"), 70);
    bool done = false;
    int steps = 0;
    while (!done && steps < 100) {
      QVERIFY(world.write([&](Db& db) { done = kv::sweepSpace(db, 1, 3); }));
      ++steps;
    }
    QVERIFY(steps >= 4 && steps < 10);
    QCOMPARE(world.ask("SELECT count(*) FROM kv_entries WHERE namespace = 1"), 0);
    QCOMPARE(world.ask("SELECT count(*) FROM kv_expiry WHERE namespace = 1"), 0);
    QCOMPARE(world.ask("SELECT count(*) FROM kv_entries WHERE namespace = 2"), 10);
    QCOMPARE(world.ask("SELECT count(*) FROM kv_values"), 10);
  }

  void storageIsLimitedByThePlan() {
    World world;
    QVERIFY(world.addSpace(1) && world.addSpace(2));
    const auto grow = [&](std::int64_t space, std::int64_t bytes, Plan plan, std::chrono::seconds after = {}) {
      std::optional<Error> error;
      const bool kept = world.write([&](Db& db) {
        const auto grown = kv::grow(db, space, bytes, plan, World::kNow + after);
        if (!grown) {
          error = grown.error();
          static_cast<void>(kv::grow(db, space, -bytes, plan, World::kNow));
        }
      });
      return kept && error ? error->httpStatus : 200;
    };
    QCOMPARE(grow(1, 953 * kMib, Plan::Free), 200);
    QCOMPARE(grow(1, 1, Plan::Free), 402);
    QCOMPARE(grow(2, 1, Plan::Free), 402);  // the account's limit
    QCOMPARE(grow(1, 1, Plan::Pro), 200);
    QCOMPARE(grow(1, -2, Plan::Free), 200);  // less is always allowed
    QCOMPARE(grow(1, 1, Plan::Free), 200);
    // What has expired does not count any more.
    QVERIFY(world.write([](Db& db) { kv::changeExpiry(db, 1, kv::secondsOf(World::kNow) + 1, 10, 1); }));
    QCOMPARE(grow(1, 10, Plan::Free), 402);
    QCOMPARE(grow(1, 10, Plan::Free, std::chrono::seconds(1)), 200);
    QCOMPARE(grow(1, 1, Plan::Free, std::chrono::seconds(1)), 402);
  }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweep_test.moc"
