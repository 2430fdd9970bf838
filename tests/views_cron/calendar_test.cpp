// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week calendar: what is painted, read out and reached by the keyboard.
#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QTest>

#include "models/cron/cron_week_model.h"
#include "tests/views_cron/cron_bench.h"
#include "views/cron/calendar_page.h"
#include "views/cron/week_view.h"
#include "views/cron/zone_box.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

class CalendarTest : public QObject {
  Q_OBJECT

 private:
  CronBench m_bench;
  // A Tuesday; the weeks of this locale begin on Sunday.
  models::CronModel::Clock m_clock = [] { return *parseTime("2026-12-01T12:00:30Z"); };

  static bool holds(const WeekView& view, const QModelIndex& index, Token token) {
    const QImage image = view.viewport()->grab(view.visualRect(index)).toImage();
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) == themeColor(token)) return true;
    return false;
  }

 private slots:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(m_bench.isReady());
    QVERIFY(m_bench.reset({{"nightly", "30 2 * * *"}, {"tuesdays", "30 2 * * TUE"}, {"thursdays", "0 20 * * THU"}}));
  }

  void showsTheWeek() {
    auto panel = m_bench.open(u"week"_qs, m_clock);
    QVERIFY(trigger(*panel, "cron.showCalendar"));
    auto* page = panel->calendarPage();
    QCOMPARE(panel->currentPage(), int(CronPanel::Calendar));
    QCOMPARE(page->model().firstDay(), QDate(2026, 11, 29));
    QCOMPARE(page->model().runs(), 9);
    QVERIFY(panel->findChild<QLabel*>(u"cron.week.summary"_qs)->text().contains(u"Triggers pile up in 1 minutes"));
    // All of it fits where the window is small.
    auto* view = page->week();
    QVERIFY(view->visualRect(page->model().index(23, 6)).bottom() <= view->viewport()->height());
    const QModelIndex pile = page->model().index(2, 2);
    const QModelIndex alone = page->model().index(2, 3);
    const QModelIndex nothing = page->model().index(5, 3);
    view->clearSelection();
    QVERIFY(holds(*view, pile, Token::Warning));
    QVERIFY(holds(*view, alone, Token::Accent) && !holds(*view, alone, Token::Warning));
    QVERIFY(!holds(*view, nothing, Token::Accent) && !holds(*view, nothing, Token::Warning));
  }

  void walksByTheKeyboard() {
    auto panel = m_bench.open(u"keys"_qs, m_clock);
    panel->showPage(CronPanel::Calendar);
    auto* page = panel->calendarPage();
    auto* view = page->week();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    QTRY_VERIFY(view->hasFocus());
    // It begins at this very hour.
    QCOMPARE(view->currentIndex(), page->model().index(12, 2));
    for (int i = 0; i < 10; ++i) QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->currentIndex(), page->model().index(2, 2));
    QCOMPARE(page->hour()->count(), 2);
    QCOMPARE(page->hour()->item(1)->text(), u"02:30: nightly and tuesdays"_qs);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(page->hour()->item(1)->text(), u"02:30: nightly"_qs);
    // Tab leaves the table.
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(!view->hasFocus());
  }

  void goesThroughTheWeeks() {
    auto panel = m_bench.open(u"weeks"_qs, m_clock);
    panel->showPage(CronPanel::Calendar);
    auto* page = panel->calendarPage();
    QVERIFY(trigger(*panel, "cron.nextWeek"));
    QCOMPARE(page->model().firstDay(), QDate(2026, 12, 6));
    QVERIFY(trigger(*panel, "cron.previousWeek") && trigger(*panel, "cron.previousWeek"));
    QCOMPARE(page->model().firstDay(), QDate(2026, 11, 22));
    QVERIFY(trigger(*panel, "cron.thisWeek"));
    QCOMPARE(page->model().firstDay(), QDate(2026, 11, 29));
  }

  void followsZoneAndTriggers() {
    auto panel = m_bench.open(u"zone"_qs, m_clock);
    panel->showPage(CronPanel::Calendar);
    auto* page = panel->calendarPage();
    emit page->zoneBox()->zoneChosen(QTimeZone("Asia/Tokyo"));
    QCOMPARE(page->model().index(11, 3).data(models::CronWeekModel::RunsRole).toInt(), 1);
    // A paused trigger has no runs.
    ServiceResources resources = *m_bench.service().resources();
    for (CronTrigger& each : resources.cronTriggers) each.enabled = false;
    m_bench.service().adopt(resources);
    QCOMPARE(page->model().runs(), 0);
  }
};

QTEST_MAIN(CalendarTest)
#include "calendar_test.moc"
