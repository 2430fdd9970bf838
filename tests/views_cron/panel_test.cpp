// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of triggers and its editor against the real local service.
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QTreeView>

#include "models/cron/cron_drafts.h"
#include "models/cron/cron_writes.h"
#include "tests/views_cron/cron_bench.h"
#include "views/cron/past_runs_page.h"
#include "views/cron/trigger_detail.h"
#include "views/cron/triggers_page.h"
#include "views/cron/zone_box.h"
#include "views/widgets/ask.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;
using models::CronModel;

class PanelTest : public QObject {
  Q_OBJECT

 private:
  CronBench m_bench;

  static QLineEdit* field(const CronPanel& panel, const char* name) {
    return panel.findChild<QLineEdit*>(QLatin1String("cron.edit.") + QLatin1String(name));
  }
  static QString label(const CronPanel& panel, const char* name) {
    const auto* found = panel.findChild<QLabel*>(QLatin1String(name));
    return found == nullptr ? QStringLiteral("no such label") : found->text();
  }
  static void type(QLineEdit* edit, const QString& text) {
    edit->selectAll();
    QTest::keyClicks(edit, text);
  }
  static QDialog* createDialog() {
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (widget->objectName() == u"cron.createDialog" && widget->isVisible()) return qobject_cast<QDialog*>(widget);
    return nullptr;
  }

 private slots:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(m_bench.isReady());
  }

  void listsAllTriggers() {
    QVERIFY(m_bench.reset({{"nightly", "30 2 * * *"}, {"weekly", "0 8 * * MON"}}));
    auto panel = m_bench.open(u"list"_qs);
    auto* list = panel->triggersPage()->list();
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(label(*panel, "cron.room").startsWith(u"2 of 5 triggers of the account"));
    QCOMPARE(label(*panel, "cron.title"), u"nightly"_qs);
    QVERIFY(label(*panel, "cron.runs.summary").contains(u"computed here"));
    QCOMPARE(panel->triggersPage()->detail()->runs().rowCount(), 10);
    // By the keyboard.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(label(*panel, "cron.title"), u"weekly"_qs);
    QCOMPARE(field(*panel, "line")->text(), u"0 8 * * MON"_qs);
    QCOMPARE(label(*panel, "cron.edit.words"), u"Every Monday at 08:00 UTC."_qs);
  }

  void editsFieldByField() {
    QVERIFY(m_bench.reset({{"nightly", "30 2 * * *"}}));
    auto panel = m_bench.open(u"edit"_qs);
    QVERIFY(!actionOf(*panel, "cron.save")->isEnabled());
    QVERIFY(!ActionRegistry::reason(actionOf(*panel, "cron.save")).isEmpty());
    // A mistake is told beside the field, with the limit, before anything is sent.
    type(field(*panel, "hour"), u"24"_qs);
    QCOMPARE(field(*panel, "line")->text(), u"30 24 * * *"_qs);
    QCOMPARE(field(*panel, "hour")->accessibleDescription(), u"24 is not from 0 to 23."_qs);
    QVERIFY(!actionOf(*panel, "cron.save")->isEnabled());
    QCOMPARE(panel->triggersPage()->detail()->runs().rowCount(), 0);
    // And gone when it is right; what changes is shown.
    type(field(*panel, "hour"), u"4"_qs);
    QVERIFY(field(*panel, "hour")->accessibleDescription().startsWith(u"0 to 23"));
    QVERIFY(panel->triggersPage()->detail()->runs().isComparing());
    QCOMPARE(label(*panel, "cron.runs.heading"), u"What changes"_qs);
    QCOMPARE(label(*panel, "cron.edit.words"), u"Every day at 04:30 UTC."_qs);
    QCOMPARE(panel->triggers().index(0, CronModel::Name).data().toString(), u"nightly (edited)"_qs);
    QVERIFY(trigger(*panel, "cron.save"));
    QTRY_COMPARE(panel->triggers().index(0, CronModel::Schedule).data().toString(), u"30 4 * * *"_qs);
    QTRY_VERIFY(!panel->triggersPage()->detail()->isEdited());
    QVERIFY(panel->message()->text().contains(u"nightly"));
    QCOMPARE(m_bench.asked("nightly")->cronExpression, std::string("30 4 * * *"));
    // Undone as long as nobody changed it since.
    QVERIFY(trigger(*panel, "cron.undo"));
    QTRY_COMPARE(panel->triggers().index(0, CronModel::Schedule).data().toString(), u"30 2 * * *"_qs);
    QTRY_COMPARE(field(*panel, "line")->text(), u"30 2 * * *"_qs);
    QVERIFY(!actionOf(*panel, "cron.undo")->isEnabled());
  }

  void theLineAndTheFieldsFollowEachOther() {
    QVERIFY(m_bench.reset({{"nightly", "30 2 * * *"}}));
    auto panel = m_bench.open(u"line"_qs);
    type(field(*panel, "line"), u"*/7 1-5 * JAN MON"_qs);
    QCOMPARE(field(*panel, "minute")->text(), u"*/7"_qs);
    QCOMPARE(field(*panel, "hour")->text(), u"1-5"_qs);
    QCOMPARE(field(*panel, "day")->text(), u"*"_qs);
    QCOMPARE(field(*panel, "month")->text(), u"JAN"_qs);
    QCOMPARE(field(*panel, "weekday")->text(), u"MON"_qs);
    QVERIFY(label(*panel, "cron.edit.hint").contains(u"does not divide the hour"));
    type(field(*panel, "line"), u"@daily"_qs);
    QVERIFY(label(*panel, "cron.edit.problem").contains(u"@daily"));
    QVERIFY(!actionOf(*panel, "cron.save")->isEnabled());
    QVERIFY(trigger(*panel, "cron.discard"));
    QCOMPARE(field(*panel, "line")->text(), u"30 2 * * *"_qs);
    QVERIFY(!actionOf(*panel, "cron.discard")->isEnabled());
  }

  void whatIsTypedIsKept() {
    QVERIFY(m_bench.reset({{"first", "0 0 * * *"}, {"second", "0 1 * * *"}}));
    {
      auto panel = m_bench.open(u"kept"_qs);
      type(field(*panel, "line"), u"0 77 *"_qs);
      // Another trigger, and back.
      panel->showTrigger(u"second"_qs);
      QCOMPARE(field(*panel, "line")->text(), u"0 1 * * *"_qs);
      panel->showTrigger(u"first"_qs);
      QCOMPARE(field(*panel, "line")->text(), u"0 77 *"_qs);
    }
    auto panel = m_bench.open(u"kept"_qs);
    panel->showTrigger(u"first"_qs);
    QCOMPARE(field(*panel, "line")->text(), u"0 77 *"_qs);
    // Somebody saves another schedule meanwhile: the typing stays, and the person is told.
    CronTrigger changed = *m_bench.service().cronTrigger(u"first"_qs);
    ServiceResources resources = *m_bench.service().resources();
    resources.cronTriggers.front().cronExpression = "5 5 * * *";
    m_bench.service().adopt(resources);
    QCOMPARE(field(*panel, "line")->text(), u"0 77 *"_qs);
    QVERIFY(label(*panel, "cron.changedElsewhere").contains(u"5 5 * * *"));
    // A trigger that is gone takes its draft along.
    resources.cronTriggers.erase(resources.cronTriggers.begin());
    m_bench.service().adopt(resources);
    QVERIFY(panel->drafts().find(QString::fromStdString(changed.id)) == nullptr);
    QCOMPARE(label(*panel, "cron.title"), u"second"_qs);
  }

  void pausesAndResumesSeveral() {
    QVERIFY(m_bench.reset({{"a", "0 0 * * *"}, {"b", "0 1 * * *"}, {"c", "0 2 * * *"}}));
    auto panel = m_bench.open(u"pause"_qs);
    auto* list = panel->triggersPage()->list();
    QVERIFY(!actionOf(*panel, "cron.resume")->isEnabled());
    list->setFocus();
    list->selectAll();
    QVERIFY(trigger(*panel, "cron.pause"));
    QVERIFY(!actionOf(*panel, "cron.pause")->isEnabled());
    QTRY_COMPARE(panel->message()->text(), u"3 triggers are paused."_qs);
    for (const char* name : {"a", "b", "c"}) QCOMPARE(m_bench.asked(name)->enabled, std::optional(false));
    QCOMPARE(panel->triggersPage()->selected().size(), 3);
    QVERIFY(!actionOf(*panel, "cron.pause")->isEnabled());
    QVERIFY(trigger(*panel, "cron.resume"));
    QTRY_COMPARE(panel->message()->text(), u"3 triggers run again."_qs);
    // One by its switch.
    const QModelIndex box = panel->triggers().index(1, CronModel::Enabled);
    list->scrollTo(box);
    QStyleOptionViewItem option;
    option.initFrom(list);
    option.rect = list->visualRect(box);
    option.features |= QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    option.text = box.data().toString();
    const QRect check = list->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, list);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, check.center());
    QTRY_COMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(m_bench.asked("b")->enabled, std::optional(false));
  }

  void undoLeavesWhatOthersChanged() {
    QVERIFY(m_bench.reset({{"a", "0 0 * * *"}, {"b", "0 1 * * *"}}));
    auto panel = m_bench.open(u"undo"_qs);
    panel->triggersPage()->list()->selectAll();
    QVERIFY(trigger(*panel, "cron.pause"));
    QTRY_VERIFY(panel->writes().canUndo());
    ServiceResources resources = *m_bench.service().resources();
    resources.cronTriggers.front().enabled = true;
    m_bench.service().adopt(resources);
    QSignalSpy undone(&panel->writes(), &models::CronWrites::undone);
    QVERIFY(trigger(*panel, "cron.undo"));
    QTRY_COMPARE(undone.count(), 1);
    QCOMPARE(undone.front().at(0).toInt(), 1);
    QCOMPARE(undone.front().at(1).toInt(), 1);
    QCOMPARE(m_bench.asked("b")->enabled, std::optional(true));
  }

  void renamesAndDeletes() {
    QVERIFY(m_bench.reset({{"old", "0 0 * * *"}, {"other", "0 1 * * *"}}));
    auto panel = m_bench.open(u"rename"_qs);
    panel->showTrigger(u"old"_qs);
    AskAnswers answers;
    answers.answerText(u"fresh"_qs);
    QVERIFY(trigger(*panel, "cron.rename"));
    QTRY_VERIFY(m_bench.service().cronTrigger(u"fresh"_qs) != nullptr);
    const auto& problem = answers.textsAsked().front().problem;
    QVERIFY(problem(u"other"_qs).contains(u"exists already"));
    QVERIFY(!problem(u"Capital"_qs).isEmpty());
    QVERIFY(problem(u"fine_1"_qs).isEmpty());
    QTRY_COMPARE(label(*panel, "cron.title"), u"fresh"_qs);

    QSignalSpy deleted(panel.get(), &CronPanel::triggerDeleted);
    answers.answerConfirm(false);
    QVERIFY(trigger(*panel, "cron.delete"));
    QTRY_COMPARE(answers.confirmsAsked().size(), std::size_t(1));
    QVERIFY(answers.confirmsAsked().front().requiredText.isEmpty());
    QVERIFY(answers.confirmsAsked().front().text.contains(u"fresh"));
    QVERIFY(m_bench.asked("fresh").has_value());
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "cron.delete"));
    QTRY_COMPARE(deleted.count(), 1);
    QVERIFY(!m_bench.asked("fresh").has_value());
    QCOMPARE(panel->triggers().rowCount(), 1);
    QCOMPARE(label(*panel, "cron.title"), u"other"_qs);
  }

  void createsWithinTheLimit() {
    QVERIFY(m_bench.reset({}));
    auto panel = m_bench.open(u"create"_qs);
    QVERIFY(panel->findChild<EmptyState*>()->sentence().contains(u"no cron trigger yet"));
    QVERIFY(trigger(*panel, "cron.create"));
    QTRY_VERIFY(createDialog() != nullptr);
    auto* dialog = createDialog();
    auto* name = dialog->findChild<QLineEdit*>(u"cron.create.name"_qs);
    auto* line = dialog->findChild<QLineEdit*>(u"cron.create.schedule.line"_qs);
    auto* confirm = dialog->findChild<QPushButton*>(u"cron.create.confirm"_qs);
    QTest::keyClicks(name, u"nightly"_qs);
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(line, u"0 0 * *"_qs);
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(line, u" *"_qs);
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(panel->triggers().rowCount(), 1);
    QTRY_COMPARE(label(*panel, "cron.title"), u"nightly"_qs);
    QVERIFY(panel->triggersPage()->list()->isVisible());
    QTRY_VERIFY(createDialog() == nullptr);

    QVERIFY(m_bench.reset(
        {{"a", "0 0 * * *"}, {"b", "0 0 * * *"}, {"c", "0 0 * * *"}, {"d", "0 0 * * *"}, {"e", "0 0 * * *"}}));
    QVERIFY(trigger(*panel, "cron.create"));
    QTRY_VERIFY(createDialog() != nullptr);
    dialog = createDialog();
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"cron.create.name"_qs), u"sixth"_qs);
    QVERIFY(dialog->findChild<QLabel*>(u"cron.create.problem"_qs)->text().contains(u"5 cron triggers"));
    QVERIFY(!dialog->findChild<QPushButton*>(u"cron.create.confirm"_qs)->isEnabled());
    dialog->reject();
  }

  void keepsToReadOnly() {
    QVERIFY(m_bench.reset({{"a", "0 0 * * *"}}));
    auto panel = m_bench.open(u"readonly"_qs);
    m_bench.connection().setReadOnly(true);
    for (const char* id : {"cron.create", "cron.pause", "cron.rename", "cron.delete", "cron.save"}) {
      QVERIFY2(!actionOf(*panel, id)->isEnabled(), id);
      QVERIFY2(ActionRegistry::reason(actionOf(*panel, id)).contains(u"read-only"), id);
    }
    QVERIFY(field(*panel, "line")->isReadOnly());
    m_bench.connection().setReadOnly(false);
    QVERIFY(actionOf(*panel, "cron.pause")->isEnabled());
    QVERIFY(!field(*panel, "line")->isReadOnly());
  }

  void remembersWhatIsShown() {
    QVERIFY(m_bench.reset({{"a", "0 0 * * *"}, {"b", "0 1 * * *"}}));
    QJsonObject state;
    {
      auto panel = m_bench.open(u"state"_qs);
      panel->showTrigger(u"b"_qs);
      panel->triggersPage()->duration()->setValue(7);
      auto* zone = panel->triggersPage()->zoneBox();
      zone->lineEdit()->selectAll();
      QTest::keyClicks(zone->lineEdit(), u"Asia/Tokyo"_qs);
      QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
      QCOMPARE(panel->triggers().zone().id(), QByteArray("Asia/Tokyo"));
      // What is no zone is not taken.
      zone->lineEdit()->setText(u"Nowhere"_qs);
      emit zone->lineEdit()->editingFinished();
      QCOMPARE(zone->currentText(), u"Asia/Tokyo"_qs);
      panel->setCurrentPage(CronPanel::Calendar);
      state = panel->viewState();
    }
    auto panel = m_bench.open(u"state"_qs);
    panel->restoreViewState(state);
    QCOMPARE(panel->currentPage(), int(CronPanel::Calendar));
    QCOMPARE(panel->triggers().zone().id(), QByteArray("Asia/Tokyo"));
    QCOMPARE(panel->triggers().duration(), 7);
    QCOMPARE(panel->triggers().trigger(panel->triggersPage()->chosen())->name, std::string("b"));
  }

  void showsPastRuns() {
    QVERIFY(m_bench.reset({{"a", "0 0 * * *"}, {"b", "0 1 * * *"}}));
    auto panel = m_bench.open(u"past"_qs);
    QVERIFY(trigger(*panel, "cron.showPastRuns"));
    QCOMPARE(panel->currentPage(), int(CronPanel::PastRuns));
    auto* page = panel->pastRunsPage();
    QCOMPARE(page->model().state(), models::LoadState::Loading);
    QTRY_COMPARE(page->model().state(), models::LoadState::Empty);
    QCOMPARE(page->empty()->sentence(), u"a has not run yet."_qs);
    panel->triggersPage()->choose(u"b"_qs);
    QTRY_COMPARE(page->empty()->sentence(), u"b has not run yet."_qs);
  }

  // Last: the service is gone.
  void tellsFailures() {
    QVERIFY(m_bench.reset({{"a", "0 0 * * *"}}));
    auto panel = m_bench.open(u"failure"_qs);
    type(field(*panel, "line"), u"1 1 * * *"_qs);
    m_bench.stop();
    QVERIFY(trigger(*panel, "cron.save"));
    QTRY_VERIFY_WITH_TIMEOUT(panel->message()->hasMessage(), 20000);
    QCOMPARE(panel->message()->severity(), Severity::Danger);
    QCOMPARE(field(*panel, "line")->text(), u"1 1 * * *"_qs);
    QTRY_VERIFY(actionOf(*panel, "cron.save")->isEnabled());
    panel->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench.service().state(), models::LoadState::Stale, 20000);
    QCOMPARE(panel->triggers().rowCount(), 1);
    QVERIFY(panel->message()->hasMessage());
  }
};

QTEST_MAIN(PanelTest)
#include "panel_test.moc"
