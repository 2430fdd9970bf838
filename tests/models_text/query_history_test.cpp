// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/query_history.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/format.h"

using namespace tovuk::models;

namespace {

HistoryEntry entry(int n) {
  HistoryEntry e;
  e.id = QStringLiteral("e%1").arg(n);
  e.at = QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC).addMSecs(n * 10);
  e.service = u"shop-api"_qs;
  e.database = n % 2 == 0 ? u"DB"_qs : u"AUDIT"_qs;
  e.sql = QStringLiteral("select %1\n from t").arg(n);
  e.figures.rowsReturned = n;
  e.figures.rowsRead = (qint64(1) << 53) - 1;
  e.figures.roundTripMs = 6.5;
  return e;
}

QStringList idsOf(const QueryHistory& history) {
  QStringList ids;
  for (int row = 0; row < history.rowCount(); ++row) ids.append(history.preview(row).id);
  return ids;
}

qint64 linesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
}

}  // namespace

class QueryHistoryTest : public QObject {
  Q_OBJECT

 private slots:
  void anEstimateStaysOne() {
    HistoryEntry about = entry(1);
    about.figures.rowsReadEstimated = true;
    QueryHistory(path()).add(about);
    const QueryHistory again(path());
    QVERIFY(again.index(0, QueryHistory::RowsRead).data().toString().startsWith(QChar(0x2248)));
  }

  void init() { m_dir = std::make_unique<QTemporaryDir>(); }

  void comesBackEqualNewestFirst() {
    {
      QueryHistory history(path());
      history.add(entry(1));
      HistoryEntry failed = entry(2);
      failed.error = u"no such table: x"_qs;
      failed.figures = {};
      history.add(failed);
      HistoryEntry stopped = entry(3);
      stopped.stopped = true;
      history.add(stopped);
    }
    QueryHistory history(path());
    QCOMPARE(idsOf(history), (QStringList{u"e3"_qs, u"e2"_qs, u"e1"_qs}));
    const HistoryEntry& last = history.entry(2);
    QCOMPARE(last.sql, entry(1).sql);
    QCOMPARE(last.at, entry(1).at);
    QCOMPARE(last.figures.rowsRead, entry(1).figures.rowsRead);
    QCOMPARE(last.figures.roundTripMs, entry(1).figures.roundTripMs);
    QVERIFY(!last.figures.rowsWritten);
    QCOMPARE(history.index(1, QueryHistory::Outcome).data().toString(), u"no such table: x"_qs);
    QCOMPARE(history.index(0, QueryHistory::Outcome).data().toString(), u"Stopped"_qs);
    QCOMPARE(history.index(2, QueryHistory::Outcome).data().toString(), u"Succeeded"_qs);
    QCOMPARE(history.index(2, QueryHistory::Sql).data().toString(), u"select 1 from t"_qs);
    QCOMPARE(history.index(2, QueryHistory::Sql).data(QueryHistory::SqlRole).toString(), entry(1).sql);
    QCOMPARE(history.index(1, QueryHistory::Rows).data().toString(), QString());
    QVERIFY(history.index(2, 0).data(QueryHistory::SucceededRole).toBool());
    QVERIFY(!history.index(1, 0).data(QueryHistory::SucceededRole).toBool());
    const QModelIndex outcome = history.index(1, QueryHistory::Outcome);
    QCOMPARE(outcome.data(Qt::AccessibleTextRole).toString(), u"Failed: "_qs + outcome.data().toString());
  }

  void headingsStandOverTheirFigures() {
    QueryHistory history(path());
    history.add(entry(1));
    for (int column = 0; column < QueryHistory::ColumnCount; ++column) {
      QCOMPARE(history.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
               history.index(0, column).data(Qt::TextAlignmentRole).toInt());
    }
    // Local times say so.
    QVERIFY(history.headerData(QueryHistory::Time, Qt::Horizontal, Qt::DisplayRole).toString().contains(localZone()));
  }

  void isOnDiskAtOnce() {
    QueryHistory history(path());
    history.add(entry(1));
    QCOMPARE(idsOf(QueryHistory(path())), QStringList{u"e1"_qs});  // what a start after a kill reads
  }

  void aLineCutOffByAKillCostsItselfOnly() {
    {
      QueryHistory history(path());
      history.add(entry(1));
      history.add(entry(2));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 9));
    file.close();
    QueryHistory history(path());
    QCOMPARE(idsOf(history), QStringList{u"e1"_qs});
    history.add(entry(3));
    QCOMPARE(idsOf(QueryHistory(path())), (QStringList{u"e3"_qs, u"e1"_qs}));
  }

  void brokenLinesArePassedOver() {
    {
      QueryHistory history(path());
      history.add(entry(1));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::Append));
    file.write("not json\n{}\n{\"id\":\"x\"}\n[1]\n\n\0\n");
    file.close();
    QCOMPARE(idsOf(QueryHistory(path())), QStringList{u"e1"_qs});
    QCOMPARE(linesOf(path()), 1);  // and written anew without them
  }

  void removesAndRestores() {
    QueryHistory history(path());
    for (int n = 1; n <= 4; ++n) history.add(entry(n));
    const HistoryEntry gone = history.entry(2);
    QVERIFY(history.remove(gone.id));
    QVERIFY(!history.remove(gone.id));
    QCOMPARE(idsOf(history), (QStringList{u"e4"_qs, u"e3"_qs, u"e1"_qs}));
    QCOMPARE(idsOf(QueryHistory(path())), idsOf(history));
    QVERIFY(history.restore(gone));
    QVERIFY(!history.restore(gone));
    QCOMPARE(idsOf(history), (QStringList{u"e4"_qs, u"e3"_qs, u"e2"_qs, u"e1"_qs}));  // at its own place
    QCOMPARE(idsOf(QueryHistory(path())), idsOf(history));
    history.clear();
    QCOMPARE(history.rowCount(), 0);
    QCOMPARE(QueryHistory(path()).rowCount(), 0);
  }

  void longStatementsAreHeldAsPreviews() {
    const QString sql = u"select '"_qs + QString(90000, u'x') + u"needle'"_qs;
    {
      QueryHistory history(path());
      for (int n = 1; n <= 3; ++n) {
        HistoryEntry e = entry(n);
        e.sql = sql + QString::number(n);
        history.add(e);
      }
      QVERIFY(history.remove(u"e1"_qs));  // what follows moves in the file when it is compacted
      QVERIFY(history.preview(0).sql.size() <= QueryHistory::kPreviewCharacters);
      QCOMPARE(history.entry(0).sql, QString(sql + u'3'));
    }
    QueryHistory history(path());
    QVERIFY(history.preview(0).sql.size() <= QueryHistory::kPreviewCharacters);
    QVERIFY(history.index(0, QueryHistory::Sql).data().toString().size() < 400);
    QVERIFY(history.matches(0, u"NEEDLE"_qs));
    QVERIFY(!history.matches(0, u"needles"_qs));
    QCOMPARE(history.index(1, 0).data(QueryHistory::SqlRole).toString(), QString(sql + u'2'));
    QCOMPARE(history.entry(1).sql, QString(sql + u'2'));
    QCOMPARE(history.entry(0).sql, QString(sql + u'3'));
  }

  void onlyTheLastEntriesAreKept() {
    {
      QFile file(path());
      QVERIFY(file.open(QIODevice::WriteOnly));
      for (int n = 0; n < QueryHistory::kEntriesKept + 7; ++n)
        file.write(QStringLiteral("{\"id\":\"e%1\",\"at\":\"%2\",\"sql\":\"x\"}\n")
                       .arg(n)
                       .arg(entry(n).at.toString(Qt::ISODateWithMs))
                       .toUtf8());
    }
    QueryHistory history(path());
    QCOMPARE(history.rowCount(), QueryHistory::kEntriesKept);
    QCOMPARE(history.preview(history.rowCount() - 1).id, u"e7"_qs);
    QCOMPARE(linesOf(path()), QueryHistory::kEntriesKept);
    history.add(entry(QueryHistory::kEntriesKept + 8));
    QCOMPARE(history.rowCount(), QueryHistory::kEntriesKept);
    QCOMPARE(history.preview(history.rowCount() - 1).id, u"e8"_qs);
  }

  void filters() {
    QueryHistory history(path());
    for (int n = 1; n <= 12; ++n) history.add(entry(n));
    HistoryFilter filter(history);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(filter.rowCount(), 12);
    filter.setDatabase(u"shop-api"_qs, u"DB"_qs);
    QCOMPARE(filter.rowCount(), 6);
    filter.setText(u"SELECT 1"_qs);
    QCOMPARE(filter.rowCount(), 2);  // 10 and 12
    filter.setDatabase({}, {});
    QCOMPARE(filter.rowCount(), 4);  // 1, 10, 11 and 12
    filter.setText({});
    QCOMPARE(filter.rowCount(), 12);
    filter.setDatabase(u"other"_qs, {});
    QCOMPARE(filter.rowCount(), 0);
  }

  void aFailedWriteIsTold() {
    QueryHistory history(m_dir->filePath(u"no/such/folder/history"_qs));
    QSignalSpy failed(&history, &QueryHistory::writeFailed);
    history.add(entry(1));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!history.lastError().isEmpty());
    QCOMPARE(history.rowCount(), 1);  // shown all the same
    QVERIFY(!history.remove(u"e1"_qs));
  }

  void randomEditsComeBack() {
    QRandomGenerator random(9);
    auto history = std::make_unique<QueryHistory>(path());
    auto tester = std::make_unique<QAbstractItemModelTester>(history.get(),
                                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<HistoryEntry> gone;
    for (int round = 0; round < 600; ++round) {
      const int rows = history->rowCount();
      switch (random.bounded(10)) {
        case 0:
        case 1:
        case 2:
        case 3: {
          HistoryEntry e = entry(round);
          e.at = e.at.addMSecs(random.bounded(400) - 200);  // clocks are set back
          if (random.bounded(5) == 0) e.sql += QString(3000, u'y');
          history->add(e);
          break;
        }
        case 4:
        case 5:
          if (rows == 0) break;
          gone.push_back(history->entry(random.bounded(rows)));
          QVERIFY(history->remove(gone.back().id));
          break;
        case 6:
          if (gone.empty()) break;
          QVERIFY(history->restore(gone.back()));
          gone.pop_back();
          break;
        case 7:
          if (random.bounded(20) == 0) history->clear();
          break;
        default: {
          const QStringList expected = idsOf(*history);
          tester.reset();
          history = std::make_unique<QueryHistory>(path());
          tester = std::make_unique<QAbstractItemModelTester>(history.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
          QCOMPARE(idsOf(*history), expected);
        }
      }
      if (history->rowCount() == 0) gone.clear();
    }
  }

 private:
  [[nodiscard]] QString path() const { return m_dir->filePath(u"history.jsonl"_qs); }
  std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(QueryHistoryTest)
#include "query_history_test.moc"
