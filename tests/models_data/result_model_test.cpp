// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sqlite/result_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "models/sqlite/cell_text.h"
#include "models/sqlite/result_arrange.h"
#include "tests/models_data/made_rows.h"

using namespace tovuk::models;
using tovuk::client::CellType;
using tovuk::client::ColumnStore;
using tovuk::client::RowChunk;
using Tester = QAbstractItemModelTester;

namespace {

std::shared_ptr<RowChunk> numbers(std::initializer_list<int> values) {
  auto chunk = std::make_shared<RowChunk>(2);
  for (const int value : values) {
    chunk->appendInteger(0, value);
    chunk->appendBytes(1, CellType::Text, "row " + std::to_string(value));
    chunk->endRow();
  }
  return chunk;
}

std::vector<qint64> shownRows(const ResultModel& model) {
  std::vector<qint64> out;
  for (int row = 0; row < model.rowCount(); ++row) out.push_back(model.storeRow(row));
  return out;
}

QStringList list(std::initializer_list<const char*> texts) {
  QStringList out;
  for (const char* text : texts) out << QLatin1String(text);
  return out;
}

QStringList firstColumn(const ResultModel& model) {
  QStringList out;
  for (int row = 0; row < model.rowCount(); ++row) out << model.index(row, 0).data().toString();
  return out;
}

// The rows that should be shown, naively.
std::vector<qint64> expectedRows(const ColumnStore& store, const QString& filter, int column, Qt::SortOrder order) {
  std::vector<qint64> out;
  CellMatcher matcher(filter.toStdString());
  for (std::size_t row = 0; row < store.rowCount(); ++row) {
    bool holds = filter.isEmpty();
    for (std::size_t c = 0; !holds && c < store.columns().size(); ++c) holds = matcher.matches(store.cell(row, c));
    if (holds) out.push_back(static_cast<qint64>(row));
  }
  if (column >= 0) {
    std::stable_sort(out.begin(), out.end(), [&](qint64 a, qint64 b) {
      const int compared = compareCells(store.cell(static_cast<std::size_t>(a), static_cast<std::size_t>(column)),
                                        store.cell(static_cast<std::size_t>(b), static_cast<std::size_t>(column)));
      return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
  }
  return out;
}

// Knows the model by its signals alone.
class Mirror : public QObject {
 public:
  explicit Mirror(const ResultModel& model) : m_model(model), rows(shownRows(model)) {
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
      for (int row = first; row <= last; ++row) rows.insert(rows.begin() + row, m_model.storeRow(row));
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
      rows.erase(rows.begin() + first, rows.begin() + last + 1);
    });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { rows = shownRows(m_model); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { rows = shownRows(m_model); });
  }

 private:
  const ResultModel& m_model;

 public:
  std::vector<qint64> rows;
};

}  // namespace

class ResultModelTest : public QObject {
  Q_OBJECT

 private slots:
  void rowsAppearOnceATurn() {
    auto store = std::make_shared<ColumnStore>(std::vector<std::string>{"n", "t"});
    ResultModel model(store);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 10; ++i) store->append(numbers({i}));
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 10);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.index(3, 1).data().toString(), QStringLiteral("row 3"));
    QCOMPARE(model.index(3, 0).data(RawRole), QVariant::fromValue(qlonglong{3}));
    QCOMPARE(model.index(3, 0).data(CellTypeRole).toInt(), static_cast<int>(CellType::Integer));
    QCOMPARE(model.heldRows(), 10);
    QVERIFY(model.isNumericColumn(0));
    QVERIFY(!model.isNumericColumn(1));
    QCOMPARE(model.columnType(0), QStringLiteral("INTEGER"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("t"));
    QCOMPARE(model.headerData(4, Qt::Vertical, Qt::DisplayRole).toInt(), 5);
  }

  void columnsMayComeLate() {
    auto store = std::make_shared<ColumnStore>();
    ResultModel model(store);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QCOMPARE(model.columnCount(), 0);
    store->setColumns({"n", "t"});
    QCOMPARE(model.columnCount(), 2);
    store->append(numbers({1, 2}));
    QTRY_COMPARE(model.rowCount(), 2);
  }

  void typesSeenNameTheColumn() {
    auto store = std::make_shared<ColumnStore>(std::vector<std::string>{"i", "n", "m", "null"});
    auto chunk = std::make_shared<RowChunk>(4);
    for (int i = 0; i < 2; ++i) {
      chunk->appendInteger(0, i);
      if (i == 0) chunk->appendInteger(1, 1);
      if (i == 1) chunk->appendReal(1, 1.5);
      if (i == 0) chunk->appendBytes(2, CellType::Text, "x");
      if (i == 1) chunk->appendInteger(2, 2);
      chunk->appendNull(3);
      chunk->endRow();
    }
    store->append(chunk);
    const ResultModel model(store);
    QCOMPARE(model.columnType(0), QStringLiteral("INTEGER"));
    QCOMPARE(model.columnType(1), QStringLiteral("NUMERIC"));
    QVERIFY(model.isNumericColumn(1));
    QCOMPARE(model.columnType(2), QString());
    QVERIFY(!model.isNumericColumn(2));
    QVERIFY(!model.isNumericColumn(3));
  }

  void sortKeepsSelectionAndFilterShowsWhenDone() {
    auto store = std::make_shared<ColumnStore>(std::vector<std::string>{"n", "t"});
    store->append(numbers({3, 1, 2}));
    ResultModel model(store);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const QPersistentModelIndex three(model.index(0, 1));
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.sortColumn(), 0);
    QVERIFY(model.isArranging());
    QCOMPARE(firstColumn(model), list({"3", "1", "2"}));  // not before it is done
    QTRY_COMPARE(layout.size(), 1);
    QCOMPARE(firstColumn(model), list({"1", "2", "3"}));
    QCOMPARE(three.row(), 2);
    QCOMPARE(three.data().toString(), QStringLiteral("row 3"));
    model.sort(0, Qt::DescendingOrder);
    QTRY_COMPARE(three.row(), 0);
    model.sort(-1, Qt::AscendingOrder);
    QTRY_COMPARE(firstColumn(model), list({"3", "1", "2"}));
    QCOMPARE(three.row(), 0);
    QCOMPARE(reset.size(), 0);

    QSignalSpy applied(&model, &ResultModel::filterApplied);
    model.setFilter(QStringLiteral("ROW 2"));
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(firstColumn(model), list({"2"}));
    QVERIFY(!model.isArranging());
    QCOMPARE(model.heldRows(), 3);
    model.setFilter({});
    QCOMPARE(applied.size(), 2);
    QCOMPARE(model.rowCount(), 3);
  }

  void aNewerWishReplacesAnOlder() {
    auto store = std::make_shared<ColumnStore>(std::vector<std::string>{"n", "t"});
    store->append(numbers({3, 1, 2}));
    ResultModel model(store);
    QSignalSpy applied(&model, &ResultModel::filterApplied);
    model.setFilter(QStringLiteral("1"));
    model.setFilter(QStringLiteral("2"));
    model.setFilter(QStringLiteral("row 3"));
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(firstColumn(model), list({"3"}));
  }

  void rowsThatArriveAreTakenIn() {
    auto store = std::make_shared<ColumnStore>(std::vector<std::string>{"n", "t"});
    store->append(numbers({5, 15}));
    ResultModel model(store);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QSignalSpy applied(&model, &ResultModel::filterApplied);
    model.setFilter(QStringLiteral("5"));
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    const QPersistentModelIndex kept(model.index(1, 0));
    store->append(numbers({7, 25}));
    QTRY_COMPARE(firstColumn(model), list({"5", "15", "25"}));
    model.sort(0, Qt::DescendingOrder);
    QTRY_COMPARE(firstColumn(model), list({"25", "15", "5"}));
    store->append(numbers({20, 50}));
    QTRY_COMPARE(firstColumn(model), list({"50", "25", "15", "5"}));
    QCOMPARE(kept.data().toString(), QStringLiteral("15"));
    QVERIFY(!model.isArranging());
  }

  void aModelMayGoWhileItArranges() {
    std::mt19937 random(1);
    auto store = std::make_shared<ColumnStore>(std::vector<std::string>{"a", "b", "c"});
    for (int i = 0; i < 20; ++i) store->append(tovuk::test::mixedChunk(2000, 3, random));
    auto model = std::make_unique<ResultModel>(store);
    model->sort(1, Qt::AscendingOrder);
    model.reset();
    store.reset();
    // The worker holds what it reads; nothing to see but the sanitizers.
  }

  void randomChangesKeepAMirror_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 15; ++seed) QTest::addRow("%u", seed) << seed;
  }
  void randomChangesKeepAMirror() {
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    auto store = std::make_shared<ColumnStore>(std::vector<std::string>{"a", "b", "c"});
    ResultModel model(store);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const Mirror mirror(model);
    const char* filters[] = {"", "", "a", "1", "abc", "zzz"};
    std::vector<std::pair<QPersistentModelIndex, qint64>> held;
    for (int step = 0; step < 40; ++step) {
      switch (random() % 5) {
        case 0:
        case 1: store->append(tovuk::test::mixedChunk(random() % 40, 3, random)); break;
        case 2:
          model.sort(static_cast<int>(random() % 4) - 1, random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
          break;
        case 3: model.setFilter(QLatin1String(filters[random() % std::size(filters)])); break;
        default:
          // A turn of the loop, so that changes meet work under way at random.
          QCoreApplication::sendPostedEvents();
      }
      if (model.rowCount() > 0 && random() % 3 == 0) {
        const int row = static_cast<int>(random() % static_cast<unsigned>(model.rowCount()));
        held.emplace_back(model.index(row, 1), model.storeRow(row));
      }
      if (random() % 4 == 0) {
        QTRY_VERIFY(!model.isArranging() &&
                    shownRows(model) == expectedRows(*store, model.filter(), model.sortColumn(), model.sortOrder()));
        QVERIFY(mirror.rows == shownRows(model));
        for (const auto& [index, row] : held) QVERIFY(!index.isValid() || model.storeRow(index.row()) == row);
      }
    }
    QTRY_VERIFY(shownRows(model) == expectedRows(*store, model.filter(), model.sortColumn(), model.sortOrder()));
    QVERIFY(mirror.rows == shownRows(model));
  }
};

QTEST_GUILESS_MAIN(ResultModelTest)
#include "result_model_test.moc"
