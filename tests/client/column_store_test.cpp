// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/sqlite/column_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace tovuk::client;

namespace {

std::shared_ptr<RowChunk> chunkOf(std::int64_t first, std::size_t rows) {
  auto chunk = std::make_shared<RowChunk>(2);
  for (std::size_t i = 0; i < rows; ++i) {
    const std::int64_t value = first + static_cast<std::int64_t>(i);
    chunk->appendInteger(0, value);
    chunk->appendBytes(1, CellType::Text, "row " + std::to_string(value));
    chunk->endRow();
  }
  return chunk;
}

}  // namespace

class ColumnStoreTest : public QObject {
  Q_OBJECT

 private slots:
  void keepsEveryType() {
    RowChunk chunk(7);
    chunk.appendNull(0);
    chunk.appendInteger(1, INT64_MIN);
    chunk.appendReal(2, -0.0);
    chunk.appendBytes(3, CellType::Text, std::string_view("a\0b", 3));
    chunk.appendBytes(4, CellType::Blob, "");
    chunk.appendBytes(5, CellType::BadText, "\xff");
    chunk.appendBytes(6, CellType::Json, "[1]");
    chunk.endRow();
    chunk.appendInteger(1, INT64_MAX);
    chunk.endRow();  // columns that got nothing are NULL
    chunk.shrink();
    QCOMPARE(chunk.rows(), std::size_t(2));
    QVERIFY(chunk.cell(0, 0).isNull());
    QCOMPARE(chunk.cell(0, 1).integer, INT64_MIN);
    QVERIFY(chunk.cell(0, 2).type == CellType::Real && std::signbit(chunk.cell(0, 2).real));
    QCOMPARE(chunk.cell(0, 3).bytes, std::string_view("a\0b", 3));
    QVERIFY(chunk.cell(0, 4).type == CellType::Blob && chunk.cell(0, 4).bytes.empty());
    QVERIFY(chunk.cell(0, 5).type == CellType::BadText);
    QCOMPARE(chunk.cell(0, 6).bytes, std::string_view("[1]"));
    QCOMPARE(chunk.cell(1, 1).integer, INT64_MAX);
    for (const std::size_t column : {0U, 2U, 3U, 4U, 5U, 6U}) QVERIFY(chunk.cell(1, column).isNull());
    QVERIFY(chunk.cell(2, 0).isNull());
    QVERIFY(chunk.cell(0, 7).isNull());
  }

  void findsRowsAcrossChunks() {
    ColumnStore store({"n", "text"});
    QSignalSpy spy(&store, &ColumnStore::rowsAppended);
    std::int64_t next = 0;
    for (const std::size_t rows : {1U, 200U, 3U, 4096U}) {
      store.append(chunkOf(next, rows));
      next += static_cast<std::int64_t>(rows);
    }
    store.append(std::make_shared<RowChunk>(2));  // nothing in it
    QCOMPARE(store.rowCount(), std::size_t(4300));
    QCOMPARE(spy.count(), 4);
    QCOMPARE(spy.at(3).at(0).toLongLong(), 204LL);
    QCOMPARE(spy.at(3).at(1).toLongLong(), 4096LL);
    for (std::size_t row = 0; row < store.rowCount(); ++row) {
      QCOMPARE(store.cell(row, 0).integer, static_cast<std::int64_t>(row));
      QCOMPARE(std::string(store.cell(row, 1).bytes), "row " + std::to_string(row));
    }
    QVERIFY(store.cell(4300, 0).isNull());
    QCOMPARE(store.chunkStarts(), (std::vector<std::size_t>{0, 1, 201, 204}));
    QVERIFY(store.bytesHeld() > 4300 * 18);
  }

  void namesItsColumnsOnce() {
    ColumnStore store;
    QSignalSpy spy(&store, &ColumnStore::columnsKnown);
    store.setColumns({"a", "b"});
    QCOMPARE(spy.count(), 1);
    store.append(chunkOf(0, 1));
    store.setColumns({"c"});
    QCOMPARE(store.columns(), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(spy.count(), 1);
  }
};

QTEST_GUILESS_MAIN(ColumnStoreTest)
#include "column_store_test.moc"
