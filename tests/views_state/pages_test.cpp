// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of all alarms and of the comparison.
#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QTreeView>

#include "tests/views_state/state_bench.h"
#include "views/state/alarms_page.h"
#include "views/state/compare_page.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

class StatePagesTest : public QObject {
  Q_OBJECT

 private:
  StateBench m_bench;

 private slots:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(m_bench.isReady());
  }

  void showsTheAlarmsOfAllObjects() {
    constexpr qint64 kFar = 4102444800000;  // 2100: nothing rings while the test runs
    const QString space = m_bench.makeNamespace();
    for (const auto& object : {u"one"_qs, u"two"_qs})
      QVERIFY(await(client::setStateAlarm(m_bench.client(), m_bench.ref(space, object), {kFar, std::nullopt})));
    QVERIFY(m_bench.put(space, u"quiet"_qs, u"k"_qs, "v"));
    auto panel = m_bench.open(space);
    QTRY_COMPARE(panel->objects().rowCount(), 3);
    QVERIFY(trigger(*panel, "state.showAlarms"));
    QCOMPARE(panel->currentPage(), int(StatePanel::Alarms));
    auto* page = panel->alarmsPage();
    QVERIFY(page->timeline().tellsRuns());
    QTRY_COMPARE(page->timeline().rowCount(), 2);
    QVERIFY(page->scopeText().contains(u"all 3 objects"_qs));
    // A row leads to its object.
    emit page->list()->activated(page->timeline().index(1, 0));
    QCOMPARE(panel->currentPage(), int(StatePanel::Values));
    QCOMPARE(panel->valuesPage()->currentObject(), u"two"_qs);
  }

  void comparesTwoObjects() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, u"one"_qs, u"only"_qs, "v"));
    QVERIFY(m_bench.put(space, u"one"_qs, u"k"_qs, "v"));
    QVERIFY(m_bench.put(space, u"two"_qs, u"k"_qs, "w"));
    auto panel = m_bench.open(space);
    panel->valuesPage()->openObject(u"one"_qs);
    QVERIFY(trigger(*panel, "state.showCompare"));
    auto* page = panel->comparePage();
    QCOMPARE(page->field(0)->text(), u"one"_qs);
    QVERIFY(!actionOf(*panel, "state.compare")->isEnabled());
    page->field(1)->setText(u"one"_qs);
    QVERIFY(!actionOf(*panel, "state.compare")->isEnabled());
    page->field(1)->setText(u"two"_qs);
    QVERIFY(trigger(*panel, "state.compare"));
    QTRY_COMPARE(page->model().rowCount(), 2);
    QCOMPARE(page->summary(), u"Only in the first: 1. Only in the second: 0. Different values: 1. The same: 0."_qs);
  }
};

QTEST_MAIN(StatePagesTest)
#include "pages_test.moc"
