// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups: made, listed, restored, undone, expired, limited.

#include <QFile>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

#include "api/contract/codec.h"
#include "tests/local/local_fixture.h"

using namespace tovuk;
using namespace tovuk::local;

class BackupsTest : public QObject {
  Q_OBJECT

 private:
  UtcTime m_now = *parseTime("2026-06-03T10:00:00Z");
  std::mutex m_mutex;
  Options withClock() {
    m_now = *parseTime("2026-06-03T10:00:00Z");
    Options options;
    options.clock = [this] {
      const std::lock_guard lock(m_mutex);
      return m_now;
    };
    return options;
  }
  void pass(std::chrono::milliseconds time) {
    const std::lock_guard lock(m_mutex);
    m_now += time;
  }
  static std::string path() { return std::string(kDb) + "/backups"; }
  static int count(LocalFixture& fixture) {
    return fixture.sql("SELECT count(*) AS n FROM t").rows()[0].toObject()[QLatin1String("n")].toInt(-1);
  }

 private slots:
  void restoreBringsBackAndCanBeUndone() {
    LocalFixture fixture(withClock());
    fixture.makeDatabase();
    fixture.fill("t", 100);
    std::vector<Problem> problems;
    const auto made = decodeSqliteBackupCreated(fixture.post(path()).body, &problems);
    QVERIFY(made && problems.empty());
    QCOMPARE(made->backup.kind, std::string("manual"));
    QCOMPARE(made->backup.createdAt, std::string("2026-06-03T10:00:00Z"));
    QCOMPARE(made->backup.expiresAt, std::string("2026-06-10T10:00:00Z"));
    QVERIFY(made->backup.sizeBytes.value_or(0) > 4096);
    QCOMPARE(made->backup.databaseId, std::string("sqlite_1"));

    fixture.sql("DELETE FROM t WHERE id > 10");
    QCOMPARE(count(fixture), 10);
    const auto restored =
        decodeSqliteBackupRestored(fixture.post(path() + "/" + made->backup.id + "/restore").body, &problems);
    QVERIFY(restored && problems.empty());
    QCOMPARE(restored->restoredBackup.id, made->backup.id);
    QCOMPARE(restored->previousBackup.kind, std::string("pre_restore"));
    QCOMPARE(count(fixture), 100);

    // Undo: the safety backup holds what was there before.
    QCOMPARE(fixture.post(path() + "/" + restored->previousBackup.id + "/restore").status, 200);
    QCOMPARE(count(fixture), 10);
    const auto list = decodeSqliteBackups(fixture.get(path()).body, &problems);
    QCOMPARE(list->backups.size(), std::size_t{3});
    QCOMPARE(list->backups[0].id, std::string("sqlite_backup_3"));  // newest first
    fixture.restart();
    QCOMPARE(count(fixture), 10);
    QCOMPARE(decodeSqliteBackups(fixture.get(path()).body)->backups.size(), std::size_t{3});
    // Still writable, still restorable.
    QCOMPARE(fixture.post(path() + "/" + made->backup.id + "/restore").status, 200);
    fixture.sql("INSERT INTO t(k) VALUES (1)");
    QCOMPARE(count(fixture), 101);
  }

  void unknownBackupsAre404() {
    LocalFixture fixture;
    fixture.makeDatabase();
    QCOMPARE(fixture.post(path() + "/sqlite_backup_9/restore").status, 404);
    QCOMPARE(fixture.get("/v1/services/shop/sqlite/NONE/backups").status, 404);
    // Another database's backup is not this one's.
    fixture.post("/v1/services/shop/sqlite/databases", R"({"name":"OTHER"})");
    QCOMPARE(fixture.post("/v1/services/shop/sqlite/OTHER/backups").status, 200);
    QCOMPARE(fixture.post(path() + "/sqlite_backup_1/restore").status, 404);
  }

  void restoresAreLimited() {
    LocalFixture fixture(withClock());
    fixture.makeDatabase();
    fixture.fill("t", 1);
    fixture.post(path());
    for (int i = 0; i < 10; ++i) {
      QCOMPARE(fixture.post(path() + "/sqlite_backup_1/restore").status, 200);
      pass(std::chrono::seconds(1));
    }
    const TestAnswer refused = fixture.post(path() + "/sqlite_backup_1/restore");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("Retry-After"), std::string("590"));
    pass(std::chrono::seconds(590));
    QCOMPARE(fixture.post(path() + "/sqlite_backup_1/restore").status, 200);
  }

  void backupsExpire() {
    LocalFixture fixture(withClock());
    fixture.makeDatabase();
    fixture.post(path());
    pass(std::chrono::hours(24 * 7 - 1));
    QCOMPARE(decodeSqliteBackups(fixture.get(path()).body)->backups.size(), std::size_t{1});
    pass(std::chrono::hours(1));
    QVERIFY(decodeSqliteBackups(fixture.get(path()).body)->backups.empty());
    QCOMPARE(fixture.post(path() + "/sqlite_backup_1/restore").status, 404);
    const QString file = QString::fromStdString(fixture.folder() + "/sqlite/sqlite_1/backup-2.db");
    QTRY_VERIFY(!QFile::exists(file));  // the housekeeper comes by once a second
  }

  void atMostAHundredAreListed() {
    LocalFixture fixture;
    fixture.makeDatabase();
    for (int i = 0; i < 101; ++i) QCOMPARE(fixture.post(path()).status, 200);
    const auto list = decodeSqliteBackups(fixture.get(path()).body);
    QCOMPARE(list->backups.size(), std::size_t{100});
    QCOMPARE(list->backups.front().id, std::string("sqlite_backup_101"));
  }

  // A backup is one moment; a restore is all or nothing for whoever reads and writes meanwhile.
  void backupsAndRestoresAmidWrites() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.sql("CREATE TABLE pair(a, b)");
    fixture.sql("INSERT INTO pair VALUES (0, 0)");
    QCOMPARE(fixture.post(path()).status, 200);
    std::atomic<bool> ending = false;
    std::atomic<int> torn = 0;
    std::atomic<int> failed = 0;
    std::thread writer([&] {
      for (int i = 1; !ending; ++i) {
        const std::string n = std::to_string(i);
        if (fixture.batch({"UPDATE pair SET a = " + n, "UPDATE pair SET b = " + n}).status != 200) ++failed;
      }
    });
    std::thread reader([&] {
      while (!ending) {
        const TestAnswer answer = fixture.sql("SELECT count(*) AS n FROM pair WHERE a = b");
        if (answer.status != 200)
          ++failed;
        else if (answer.rows()[0].toObject()[QLatin1String("n")].toInt() != 1)
          ++torn;
      }
    });
    for (int i = 0; i < 8; ++i) {
      fixture.post(path());
      fixture.post(path() + "/sqlite_backup_" + std::to_string(1 + i * 2) + "/restore");
    }
    ending = true;
    writer.join();
    reader.join();
    QCOMPARE(torn.load(), 0);
    QCOMPARE(failed.load(), 0);
    QCOMPARE(fixture.sql("PRAGMA integrity_check").rows()[0].toObject()[QLatin1String("integrity_check")].toString(),
             QStringLiteral("ok"));
  }

  void aReaderOfTheOldFileMayFinish() {
    LocalFixture fixture;
    fixture.makeDatabase();
    fixture.fill("t", 200000);
    fixture.post(path());
    RawSocket socket(fixture.service().port());
    const std::string body = "{\"sql\":\"SELECT * FROM t\"}";
    QVERIFY(socket.send(
        "POST " + std::string(kDb) + "/query HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(fixture.service().port()) +
        "\r\nAuthorization: Bearer secret\r\nTovuk-Local-Rows: all\r\nConnection: close\r\nContent-Length: " +
        std::to_string(body.size()) + "\r\n\r\n" + body));
    std::string answer = socket.readSome();
    QVERIFY(!answer.empty());
    QCOMPARE(fixture.post(path() + "/sqlite_backup_1/restore").status, 200);
    QCOMPARE(fixture.send("DELETE", "/v1/services/shop/sqlite/databases/DB").status, 200);
    for (std::string more = socket.readSome(); !more.empty(); more = socket.readSome()) answer += more;
    QVERIFY(answer.find("\"name\":\"name 200000\"") != std::string::npos);
    QVERIFY(answer.find("\"success\":true") != std::string::npos);
    QVERIFY(answer.ends_with("0\r\n\r\n"));
  }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "backups_test.moc"
