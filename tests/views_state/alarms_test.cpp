// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The alarm card of the panel.
#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "tests/views_state/state_bench.h"
#include "views/state/alarm_card.h"
#include "views/state/alarm_dialog.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

namespace {

constexpr qint64 kFar = 4102444800000;  // 2100-01-01 00:00:00 UTC: nothing rings while the test runs

AlarmDialog* alarmDialog(const StatePanel& panel) {
  AlarmDialog* found = nullptr;
  (void)QTest::qWaitFor([&] {
    found = panel.findChild<AlarmDialog*>();
    return found != nullptr && found->isVisible();
  });
  return found;
}

template <class T>
T* fieldOf(const AlarmDialog& dialog, const char* name) {
  return dialog.findChild<T*>(QLatin1String(name));
}

bool confirm(QPointer<AlarmDialog> dialog) {
  QTest::mouseClick(fieldOf<QPushButton>(*dialog, "state.alarm.confirm"), Qt::LeftButton);
  return QTest::qWaitFor([&dialog] { return dialog.isNull(); });
}

}  // namespace

class StateAlarmsTest : public QObject {
  Q_OBJECT

 private:
  StateBench m_bench;

  std::unique_ptr<StatePanel> openObject(const QString& space, const QString& object) {
    auto panel = m_bench.open(space);
    (void)QTest::qWaitFor([&panel] { return panel->objects().hasRead(); }, 20000);
    panel->valuesPage()->openObject(object);
    return panel;
  }
  qint64 alarmOf(const QString& space, const QString& object) {
    const auto read = await(client::readStateAlarm(m_bench.client(), m_bench.ref(space, object)));
    return read ? read->scheduledAtUnixMs.value_or(-1) : -2;
  }

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void showsTheAlarmThatTheListTold() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(await(client::setStateAlarm(m_bench.client(), m_bench.ref(space, u"o"_qs), {kFar, std::nullopt})));
    auto panel = openObject(space, u"o"_qs);
    const QString text = panel->valuesPage()->alarmCard()->text();
    QVERIFY2(text.contains(u"2100-01-01 00:00:00 UTC"_qs), qPrintable(text));
    QVERIFY2(text.contains(u"in "_qs), qPrintable(text));
  }

  void setsAnAlarmByDelayAndUndoesIt() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, u"o"_qs, u"k"_qs, "v"));
    auto panel = openObject(space, u"o"_qs);
    auto* card = panel->valuesPage()->alarmCard();
    QVERIFY(card->text().contains(u"No alarm is set."_qs));
    QVERIFY(!actionOf(*panel, "state.deleteAlarm")->isEnabled());
    QVERIFY(trigger(*panel, "state.setAlarm"));
    AlarmDialog* dialog = alarmDialog(*panel);
    QVERIFY(dialog);
    QVERIFY(fieldOf<QLabel>(*dialog, "state.alarm.replaces")->isHidden());
    fieldOf<QSpinBox>(*dialog, "state.alarm.delay")->setValue(3);
    fieldOf<QComboBox>(*dialog, "state.alarm.unit")->setCurrentIndex(3);  // days
    QCOMPARE(dialog->wanted().delaySeconds.value_or(0), std::int64_t(3 * 86400));
    QVERIFY(confirm(dialog));
    QTRY_VERIFY(card->text().contains(u"in 2 d 23 h"_qs) || card->text().contains(u"in 3 d 0 h"_qs));
    QVERIFY(alarmOf(space, u"o"_qs) > 0);
    QTRY_VERIFY(card->message()->hasMessage());
    QVERIFY(trigger(*panel, "state.undoAlarm"));
    QTRY_VERIFY(card->text().contains(u"No alarm is set."_qs));
    QCOMPARE(alarmOf(space, u"o"_qs), qint64(-1));
  }

  void setsAnAlarmByTimeAndWarnsOfWhatItReplaces() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(await(client::setStateAlarm(m_bench.client(), m_bench.ref(space, u"o"_qs), {kFar, std::nullopt})));
    auto panel = openObject(space, u"o"_qs);
    QVERIFY(trigger(*panel, "state.setAlarm"));
    AlarmDialog* dialog = alarmDialog(*panel);
    QVERIFY(dialog);
    const auto* replaces = fieldOf<QLabel>(*dialog, "state.alarm.replaces");
    QVERIFY(replaces->isVisible());
    QVERIFY(replaces->text().contains(u"2100-01-01 00:00:00 UTC"_qs));
    auto* time = fieldOf<QDateTimeEdit>(*dialog, "state.alarm.time");
    // A time that has passed rings at once, and says so.
    time->setDateTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)));
    QVERIFY(fieldOf<QLabel>(*dialog, "state.alarm.when")->text().contains(u"at once"_qs));
    auto* zone = fieldOf<QComboBox>(*dialog, "state.alarm.zone");
    zone->setCurrentIndex(zone->count() - 1);  // UTC, whatever the zone of the machine is
    time->setDateTime(QDateTime(QDate(2099, 5, 6), QTime(7, 8, 9)));
    const qint64 wanted = QDateTime(QDate(2099, 5, 6), QTime(7, 8, 9), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(dialog->wanted().scheduledAtUnixMs.value_or(0), wanted);
    QVERIFY(!dialog->wanted().delaySeconds);
    QVERIFY(confirm(dialog));
    QTRY_COMPARE(alarmOf(space, u"o"_qs), wanted);
    QTRY_VERIFY(panel->valuesPage()->alarmCard()->text().contains(u"2099-05-06 07:08:09 UTC"_qs));
  }

  void refusesADelayOverTheLimit() {
    AlarmDialog dialog(u"o"_qs, std::nullopt, 0);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    fieldOf<QSpinBox>(dialog, "state.alarm.delay")->setValue(2147483647);
    QVERIFY(!fieldOf<QPushButton>(dialog, "state.alarm.confirm")->isEnabled());
    QVERIFY(fieldOf<QLabel>(dialog, "state.alarm.problem")->text().contains(u"2,147,483,647"_qs));
    fieldOf<QComboBox>(dialog, "state.alarm.unit")->setCurrentIndex(0);  // seconds
    QVERIFY(fieldOf<QPushButton>(dialog, "state.alarm.confirm")->isEnabled());
  }

  void deletesAnAlarm() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(await(client::setStateAlarm(m_bench.client(), m_bench.ref(space, u"o"_qs), {kFar, std::nullopt})));
    auto panel = openObject(space, u"o"_qs);
    AskAnswers answers;
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "state.deleteAlarm"));
    QTRY_VERIFY(panel->valuesPage()->alarmCard()->text().contains(u"No alarm is set."_qs));
    QVERIFY(answers.confirmsAsked().front().text.contains(u"2100-01-01"_qs));
    QCOMPARE(alarmOf(space, u"o"_qs), qint64(-1));
    // The list follows.
    QTRY_COMPARE(panel->objects().rowAt(0).alarm, qint64(-1));
    QVERIFY(trigger(*panel, "state.undoAlarm"));
    QTRY_COMPARE(alarmOf(space, u"o"_qs), kFar);
  }

  void leavesAnAlarmThatSomebodyElseSet() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(await(client::setStateAlarm(m_bench.client(), m_bench.ref(space, u"o"_qs), {kFar, std::nullopt})));
    auto panel = openObject(space, u"o"_qs);
    QVERIFY(await(client::setStateAlarm(m_bench.client(), m_bench.ref(space, u"o"_qs), {kFar + 1000, std::nullopt})));
    AskAnswers answers;
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "state.deleteAlarm"));
    auto* message = panel->valuesPage()->alarmCard()->message();
    QTRY_COMPARE(message->severity(), Severity::Warning);
    QCOMPARE(alarmOf(space, u"o"_qs), kFar + 1000);
    QVERIFY(panel->valuesPage()->alarmCard()->text().contains(u"00:00:01 UTC"_qs));
  }

  void saysWhatIsNotKnown() {
    StateBench bench(models::Environment::Development);
    QVERIFY(bench.isReady());
    const QString space = bench.makeNamespace();
    auto panel = bench.open(space);
    panel->valuesPage()->openObject(u"o"_qs);
    QVERIFY(panel->valuesPage()->alarmCard()->text().contains(u"not been read"_qs));
    QVERIFY(trigger(*panel, "state.readAlarm"));
    QTRY_VERIFY(panel->valuesPage()->alarmCard()->text().contains(u"no such object"_qs));
  }
};

QTEST_MAIN(StateAlarmsTest)
#include "alarms_test.moc"
