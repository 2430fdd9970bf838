// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random old and new rows through a model that is refreshed by difference: it must end equal to the newer rows, keep
// persistent indexes on their items, and tell every change by signals.

#include "models/row_diff.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QStringListModel>
#include <QTest>

using namespace tovuk::models;

namespace {

struct Item {
  QString key;
  int value = 0;
  friend bool operator==(const Item&, const Item&) = default;
};

class ListModel : public DiffedModel<QAbstractListModel> {
 public:
  using DiffedModel<QAbstractListModel>::DiffedModel;
  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(items.size());
  }
  QVariant data(const QModelIndex& index, int role) const override {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    const Item& item = items[static_cast<std::size_t>(index.row())];
    return QString(item.key + u'=' + QString::number(item.value));
  }
  void set(std::vector<Item> target) {
    syncRows(
        QModelIndex(), items, std::move(target), [](const Item& item) { return item.key; },
        [](int, Item& item, const Item& newer) {
          if (item == newer) return false;
          item = newer;
          return true;
        });
  }
  std::vector<Item> items;
};

// A list of texts that knows the model by its signals alone.
class Mirror : public QObject {
 public:
  explicit Mirror(ListModel& model) : m_model(model) {
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
      for (int row = first; row <= last; ++row) texts.insert(row, textOf(row));
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { texts.remove(first, last - first + 1); });
    connect(&model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int from, int, const QModelIndex&, int to) { texts.move(from, to); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
      for (int row = from.row(); row <= to.row(); ++row) texts[row] = textOf(row);
      ++changes;
    });
  }
  [[nodiscard]] QString textOf(int row) const { return m_model.index(row).data().toString(); }
  QStringList texts;
  int changes = 0;

 private:
  ListModel& m_model;
};

QStringList textsOf(const std::vector<Item>& items) {
  QStringList texts;
  for (const Item& item : items) texts.append(item.key + u'=' + QString::number(item.value));
  return texts;
}

std::vector<Item> randomItems(QRandomGenerator& random) {
  std::vector<Item> items(random.bounded(9U));
  for (Item& item : items) item = {QString(QChar('a' + random.bounded(7))), random.bounded(3)};
  return items;
}

}  // namespace

class RowDiffTest : public QObject {
  Q_OBJECT

 private slots:
  void takesTheFewestKindsOfSteps() {
    const auto steps = rowSteps({u"a"_qs, u"b"_qs, u"c"_qs}, {u"a"_qs, u"c"_qs, u"d"_qs, u"e"_qs});
    const std::vector<RowStep> expected{{RowStep::Kind::Remove, 1, 1, 0}, {RowStep::Kind::Insert, 2, 2, 0}};
    QVERIFY(steps == expected);
    QVERIFY(rowSteps({u"a"_qs, u"b"_qs}, {u"a"_qs, u"b"_qs}).empty());
    const std::vector<RowStep> move{{RowStep::Kind::Move, 2, 1, 0}};
    QVERIFY(rowSteps({u"a"_qs, u"b"_qs, u"c"_qs}, {u"c"_qs, u"a"_qs, u"b"_qs}) == move);
  }

  void randomRowsArriveAtTheirTarget() {
    QRandomGenerator random(20260601);
    ListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Mirror mirror(model);
    for (int round = 0; round < 2000; ++round) {
      const std::vector<Item> before = model.items;
      const std::vector<Item> target = randomItems(random);
      QList<QPersistentModelIndex> held;
      for (int row = 0; row < model.rowCount(); ++row) held.append(model.index(row));
      model.set(target);
      QCOMPARE(textsOf(model.items), textsOf(target));
      QCOMPARE(mirror.texts, textsOf(target));
      for (std::size_t row = 0; row < before.size(); ++row) {
        const QPersistentModelIndex& index = held[static_cast<qsizetype>(row)];
        if (index.isValid()) QVERIFY(index.data().toString().startsWith(before[row].key));
      }
    }
  }

  void equalRowsChangeNothing() {
    ListModel model;
    model.set({{u"a"_qs, 1}, {u"b"_qs, 2}});
    Mirror mirror(model);
    model.set({{u"a"_qs, 1}, {u"b"_qs, 2}});
    QCOMPARE(mirror.changes, 0);
  }
};

QTEST_GUILESS_MAIN(RowDiffTest)
#include "row_diff_test.moc"
