// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/backup_store.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include "api/contract/codec.h"
#include "models/format.h"
#include "tests/models_text/fake_service.h"

using namespace tovuk;
using namespace tovuk::models;
using tovuk::test::failure;
using tovuk::test::FakeService;
using tovuk::test::ok;

namespace {

SqliteBackup backup(int n, const char* kind = "manual") {
  SqliteBackup b;
  b.id = "sqlite_backup_" + std::to_string(n);
  b.databaseId = "sqlite_1";
  b.kind = kind;
  b.sizeBytes = n * 1000000;
  b.createdAt = "2026-05-31T09:30:00Z";
  b.expiresAt = "2026-06-07T09:30:00Z";
  return b;
}

// A service that keeps a list of backups.
struct Backups : FakeService {
  Backups() {
    service->adopt(resources);
    transport->answer = [this](const client::Request& request) -> std::optional<Result<client::Answer>> {
      if (failing) return failure(ErrorKind::Server, 500, "internal", "Something broke.");
      const std::string& last = request.segments.back();
      const SqliteDatabase& owner = resources.sqliteDatabases.front();
      if (last == "restore") {
        list.insert(list.begin(), backup(static_cast<int>(list.size()) + 1, "pre_restore"));
        return ok(encode(SqliteBackupRestored{owner, backup(1), list.front(), {}}));
      }
      if (request.verb == Verb::Post) {
        list.insert(list.begin(), backup(static_cast<int>(list.size()) + 1));
        return ok(encode(SqliteBackupCreated{owner, list.front(), {}}));
      }
      return ok(encode(SqliteBackups{owner, list, {}}));
    };
  }
  std::vector<SqliteBackup> list;
  bool failing = false;
};

void refresh(BackupStore& store) {
  store.refresh();
  QTRY_VERIFY(store.state() != LoadState::Loading && store.state() != LoadState::Refreshing);
}

QStringList idsOf(const BackupStore& store) {
  QStringList ids;
  for (int row = 0; row < store.rowCount(); ++row) ids.append(store.index(row, 0).data(BackupStore::IdRole).toString());
  return ids;
}

}  // namespace

class BackupStoreTest : public QObject {
  Q_OBJECT

 private slots:
  void lists() {
    Backups fake;
    BackupStore store(*fake.service, u"DB"_qs);
    const QAbstractItemModelTester tester(&store, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(store.state(), LoadState::Empty);
    QVERIFY(fake.transport->seen.isEmpty());
    refresh(store);
    QCOMPARE(store.state(), LoadState::Empty);
    fake.list = {backup(2, "pre_restore"), backup(1)};
    refresh(store);
    QCOMPARE(store.state(), LoadState::Ready);
    QCOMPARE(idsOf(store), (QStringList{u"sqlite_backup_2"_qs, u"sqlite_backup_1"_qs}));
    const auto text = [&store](int row, int column) { return store.index(row, column).data().toString(); };
    QCOMPARE(text(0, BackupStore::Created), u"2026-05-31 09:30:00"_qs);
    QCOMPARE(text(0, BackupStore::Kind), u"Before the restore at this time"_qs);
    QCOMPARE(text(1, BackupStore::Kind), u"Manual"_qs);
    QCOMPARE(text(0, BackupStore::Size), formatBytes(2000000));
    QCOMPARE(text(0, BackupStore::Expires), u"2026-06-07 09:30:00"_qs);
    QCOMPARE(store.index(0, BackupStore::Size).data(BackupStore::RawValueRole).toLongLong(), 2000000);
    QVERIFY(store.index(0, BackupStore::Created).data(Qt::ToolTipRole).toString().contains(u"UTC"));
    QCOMPARE(store.rowOf(u"sqlite_backup_1"_qs), 1);
    QCOMPARE(store.rowOf(u"none"_qs), -1);
    QCOMPARE(store.backup(0).kind, std::string("pre_restore"));
    for (int column = 0; column < BackupStore::ColumnCount; ++column) {
      // A heading stands over its figures.
      QCOMPARE(store.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
               store.index(0, column).data(Qt::TextAlignmentRole).toInt());
    }

    fake.failing = true;
    refresh(store);
    QCOMPARE(store.state(), LoadState::Stale);
    QCOMPARE(store.rowCount(), 2);
  }

  void failsWithoutContent() {
    Backups fake;
    fake.failing = true;
    BackupStore store(*fake.service, u"DB"_qs);
    refresh(store);
    QCOMPARE(store.state(), LoadState::Failed);
    QVERIFY(store.error());
  }

  void creates() {
    Backups fake;
    BackupStore store(*fake.service, u"DB"_qs);
    QSignalSpy created(&store, &BackupStore::created);
    store.create();
    QVERIFY(store.isBusy());
    QCOMPARE(fake.commands.pendingCount(), 1);
    store.create();  // one at a time
    QTRY_COMPARE(created.size(), 1);
    QVERIFY(!store.isBusy());
    QCOMPARE(created.first().first().toString(), u"sqlite_backup_1"_qs);
    QTRY_COMPARE(store.rowCount(), 1);
    QCOMPARE(fake.list.size(), std::size_t(1));
  }

  void restoresAndNamesTheUndo() {
    Backups fake;
    fake.list = {backup(1)};
    BackupStore store(*fake.service, u"DB"_qs);
    QSignalSpy restored(&store, &BackupStore::restored);
    QVERIFY(!store.undoBackup());
    store.restore(u"sqlite_backup_1"_qs);
    QVERIFY(store.isBusy());
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(restored.first().at(0).toString(), u"sqlite_backup_1"_qs);
    QCOMPARE(restored.first().at(1).toString(), u"sqlite_backup_2"_qs);
    QCOMPARE(store.undoBackup()->kind, std::string("pre_restore"));
    QVERIFY(fake.transport->seen.contains(u"POST /v1/services/service_1/sqlite/DB/backups/sqlite_backup_1/restore"_qs));
    QTRY_COMPARE(store.rowCount(), 2);
  }

  // A restore that an earlier run of the program, or somebody else, made.
  void undoesTheLastRestoreThatTheListKnows() {
    Backups fake;
    fake.list = {backup(4), backup(3, "pre_restore"), backup(2, "pre_restore"), backup(1)};
    fake.list[2].createdAt = "2026-05-30T09:30:00Z";
    BackupStore store(*fake.service, u"DB"_qs);
    refresh(store);
    QCOMPARE(store.undoBackup()->id, std::string("sqlite_backup_3"));
    fake.list = {backup(4), backup(1)};  // they have expired
    refresh(store);
    QVERIFY(!store.undoBackup());
    QVERIFY(store.headerData(BackupStore::Created, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"UTC"));
  }

  void tellsFailures() {
    Backups fake;
    fake.failing = true;
    BackupStore store(*fake.service, u"DB"_qs);
    QSignalSpy failed(&store, &BackupStore::actionFailed);
    store.create();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!store.isBusy());
    store.restore(u"sqlite_backup_1"_qs);
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(!store.isBusy() && !store.undoBackup());
  }

  void aClosedPanelDoesNotStopARestore() {
    Backups fake;
    fake.list = {backup(1)};
    auto store = std::make_unique<BackupStore>(*fake.service, u"DB"_qs);
    store->restore(u"sqlite_backup_1"_qs);
    store.reset();
    QTRY_COMPARE(fake.commands.pendingCount(), 0);
    QCOMPARE(fake.transport->aborted, 0);
    QCOMPARE(fake.list.size(), std::size_t(2));
  }

  void randomListsArrive() {
    Backups fake;
    BackupStore store(*fake.service, u"DB"_qs);
    const QAbstractItemModelTester tester(&store, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(41);
    for (int round = 0; round < 200; ++round) {
      fake.list.clear();
      QStringList ids;
      for (int i = random.bounded(8); i > 0; --i) {
        fake.list.push_back(backup(random.bounded(10), random.bounded(2) ? "manual" : "pre_restore"));
        ids.append(QString::fromStdString(fake.list.back().id));
      }
      refresh(store);
      QCOMPARE(idsOf(store), ids);
      for (int row = 0; row < store.rowCount(); ++row)
        QVERIFY(store.backup(row) == fake.list[static_cast<std::size_t>(row)]);
    }
  }
};

QTEST_GUILESS_MAIN(BackupStoreTest)
#include "backup_store_test.moc"
