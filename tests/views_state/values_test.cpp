// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Objects, keys and values of the panel.
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include "tests/views_state/state_bench.h"
#include "views/state/save_dialog.h"
#include "views/state/state_list_pane.h"
#include "views/state/value_pane.h"
#include "views/widgets/ask.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/value_editor.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

namespace {

// The question before a save, once it is there; the one before it must have gone.
SaveDialog* saveDialog(const StatePanel& panel) {
  SaveDialog* found = nullptr;
  (void)QTest::qWaitFor([&] {
    const auto all = panel.findChildren<SaveDialog*>();
    found = all.size() == 1 && all.front()->isVisible() ? all.front() : nullptr;
    return found != nullptr;
  });
  return found;
}

bool confirmSave(const StatePanel& panel) {
  QPointer<SaveDialog> dialog = saveDialog(panel);
  if (dialog.isNull()) return false;
  auto* confirm = dialog->findChild<QPushButton*>(QStringLiteral("state.save.confirm"));
  QTest::mouseClick(confirm, Qt::LeftButton);
  return QTest::qWaitFor([&dialog] { return dialog.isNull(); });
}

void typeValue(const StatePanel& panel, const QString& text) {
  auto* editor = panel.valuesPage()->valuePane()->field()->editor();
  editor->selectAll();
  QTest::keyClicks(editor, text);
}

}  // namespace

class StateValuesTest : public QObject {
  Q_OBJECT

 private:
  StateBench m_bench;

  // A panel with one key open and read.
  std::unique_ptr<StatePanel> openKey(const QString& space, const QString& object, const QString& key) {
    auto panel = m_bench.open(space);
    panel->valuesPage()->openObject(object);
    panel->valuesPage()->openKey(key);
    (void)QTest::qWaitFor([&panel] { return panel->valuesPage()->value().held().has_value(); }, 20000);
    return panel;
  }

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void showsObjectsKeysAndValues() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, u"room-1"_qs, u"topic"_qs, "kettles"));
    QVERIFY(m_bench.put(space, u"room-1"_qs, u"members"_qs, "two people"));
    QVERIFY(m_bench.put(space, u"room-2"_qs, u"topic"_qs, "rugs"));
    auto panel = m_bench.open(space);
    auto* page = panel->valuesPage();
    QTRY_COMPARE(page->objectsPane()->view()->model()->rowCount(), 2);
    QCOMPARE(page->objectsPane()->countText(), u"all 2"_qs);
    QVERIFY(clickKey(*page->objectsPane()->view(), u"room-1"_qs));
    QTRY_COMPARE(page->keysPane()->view()->model()->rowCount(), 2);
    QVERIFY(clickKey(*page->keysPane()->view(), u"topic"_qs));
    QTRY_COMPARE(page->valuePane()->field()->editor()->toPlainText(), u"kettles"_qs);
    QVERIFY(page->storageText().contains(u"1.0 GB"_qs));
    QVERIFY(page->valuePane()->countersText().contains(u"2,097,152"_qs));
    QVERIFY(page->valuePane()->countersText().contains(u"512"_qs));
    // Another object: its keys, and no value of the one before.
    QVERIFY(clickKey(*page->objectsPane()->view(), u"room-2"_qs));
    QTRY_COMPARE(page->keysPane()->view()->model()->rowCount(), 1);
    QVERIFY(!page->value().isOpen());
  }

  void filtersByPrefix() {
    const QString space = m_bench.makeNamespace();
    for (const auto& key : {u"alpha"_qs, u"beta-1"_qs, u"beta-2"_qs}) QVERIFY(m_bench.put(space, key, u"k"_qs, "v"));
    auto panel = m_bench.open(space);
    auto* pane = panel->valuesPage()->objectsPane();
    QTRY_COMPARE(pane->view()->model()->rowCount(), 3);
    QVERIFY(clickKey(*pane->view(), u"beta-2"_qs));
    QTest::keyClicks(pane->filter(), u"beta"_qs);
    QCOMPARE(pane->view()->model()->rowCount(), 2);
    QCOMPARE(pane->countText(), u"2 of 3"_qs);
    // What is open stays marked.
    QCOMPARE(pane->view()->currentIndex().row(), 1);
    QTest::keyClicks(pane->filter(), u"x"_qs);
    QCOMPARE(pane->view()->model()->rowCount(), 0);
    QCOMPARE(panel->valuesPage()->currentObject(), u"beta-2"_qs);
    pane->filter()->clear();
    QCOMPARE(pane->view()->currentIndex().row(), 2);
  }

  void readsNothingUnaskedWhereReadingCosts() {
    StateBench bench(models::Environment::Development);
    QVERIFY(bench.isReady());
    const QString space = bench.makeNamespace();
    QVERIFY(bench.put(space, u"room"_qs, u"topic"_qs, "kettles"));
    auto panel = bench.open(space);
    auto* page = panel->valuesPage();
    const int before = bench.calls();
    QVERIFY(page->objectsPane()->empty()->isVisible());
    QVERIFY(page->objectsPane()->empty()->sentence().contains(u"one row"_qs));
    QVERIFY(trigger(*panel, "state.listObjects"));
    QTRY_COMPARE(page->objectsPane()->view()->model()->rowCount(), 1);
    QCOMPARE(bench.calls(), before + 1);
    QVERIFY(clickKey(*page->objectsPane()->view(), u"room"_qs));
    QVERIFY(page->keysPane()->empty()->sentence().contains(u"one row"_qs));
    QVERIFY(trigger(*panel, "state.listKeys"));
    QTRY_COMPARE(page->keysPane()->view()->model()->rowCount(), 1);
    QVERIFY(clickKey(*page->keysPane()->view(), u"topic"_qs));
    QCOMPARE(bench.calls(), before + 2);
    QVERIFY(trigger(*panel, "state.readValue"));
    QTRY_COMPARE(page->valuePane()->field()->editor()->toPlainText(), u"kettles"_qs);
    QCOMPARE(bench.calls(), before + 3);
  }

  void savesAfterShowingWhatChanges() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, u"o"_qs, u"k"_qs, "before"));
    auto panel = openKey(space, u"o"_qs, u"k"_qs);
    QVERIFY(!actionOf(*panel, "state.saveValue")->isEnabled());
    typeValue(*panel, u"after it"_qs);
    QTRY_VERIFY(actionOf(*panel, "state.saveValue")->isEnabled());
    QVERIFY(trigger(*panel, "state.saveValue"));
    QPointer<SaveDialog> dialog = saveDialog(*panel);
    QVERIFY(dialog);
    QVERIFY(dialog->diff()->toPlainText().contains(u"\u2212 before"_qs));
    QVERIFY(dialog->diff()->toPlainText().contains(u"+ after it"_qs));
    // Cancelled: nothing is sent, and what was typed stays.
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(m_bench.get(space, u"o"_qs, u"k"_qs).value_or(""), std::string("before"));
    QVERIFY(trigger(*panel, "state.saveValue"));
    QVERIFY(confirmSave(*panel));
    auto* message = panel->valuesPage()->valuePane()->message();
    QTRY_VERIFY(message->hasMessage());
    QCOMPARE(message->severity(), Severity::Good);
    QCOMPARE(m_bench.get(space, u"o"_qs, u"k"_qs).value_or(""), std::string("after it"));
    QTRY_VERIFY(!actionOf(*panel, "state.saveValue")->isEnabled());
    // And back.
    QVERIFY(trigger(*panel, "state.undoValue"));
    QTRY_COMPARE(panel->valuesPage()->valuePane()->field()->editor()->toPlainText(), u"before"_qs);
    QCOMPARE(m_bench.get(space, u"o"_qs, u"k"_qs).value_or(""), std::string("before"));
  }

  void asksAgainWhenSomebodyElseWrote() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, u"o"_qs, u"k"_qs, "before"));
    auto panel = openKey(space, u"o"_qs, u"k"_qs);
    typeValue(*panel, u"mine"_qs);
    QTRY_VERIFY(actionOf(*panel, "state.saveValue")->isEnabled());
    QVERIFY(m_bench.put(space, u"o"_qs, u"k"_qs, "theirs"));
    QVERIFY(trigger(*panel, "state.saveValue"));
    QVERIFY(confirmSave(*panel));
    SaveDialog* again = saveDialog(*panel);
    QVERIFY(again);
    QVERIFY(again->findChild<QWidget*>(u"state.save.warning"_qs));
    QVERIFY(again->diff()->toPlainText().contains(u"\u2212 theirs"_qs));
    QCOMPARE(m_bench.get(space, u"o"_qs, u"k"_qs).value_or(""), std::string("theirs"));
    QVERIFY(confirmSave(*panel));
    QTRY_COMPARE(m_bench.get(space, u"o"_qs, u"k"_qs).value_or(""), std::string("mine"));
  }

  void keepsWhatWasTyped() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, u"o"_qs, u"k"_qs, "before"));
    QVERIFY(m_bench.put(space, u"o"_qs, u"other"_qs, "words"));
    {
      auto panel = openKey(space, u"o"_qs, u"k"_qs);
      typeValue(*panel, u"typed"_qs);
      // Another key and back.
      panel->valuesPage()->openKey(u"other"_qs);
      QTRY_COMPARE(panel->valuesPage()->valuePane()->field()->editor()->toPlainText(), u"words"_qs);
      panel->valuesPage()->openKey(u"k"_qs);
      QTRY_COMPARE(panel->valuesPage()->valuePane()->field()->editor()->toPlainText(), u"typed"_qs);
    }
    // Closed and opened again, after somebody wrote: saving tells that.
    QVERIFY(m_bench.put(space, u"o"_qs, u"k"_qs, "theirs"));
    auto panel = openKey(space, u"o"_qs, u"k"_qs);
    auto* pane = panel->valuesPage()->valuePane();
    QCOMPARE(pane->field()->editor()->toPlainText(), u"typed"_qs);
    QVERIFY(pane->message()->hasMessage());
    QVERIFY(trigger(*panel, "state.saveValue"));
    QPointer<SaveDialog> dialog = saveDialog(*panel);
    QVERIFY(dialog && dialog->findChild<QWidget*>(u"state.save.warning"_qs));
    dialog->reject();
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(trigger(*panel, "state.revertValue"));
    QCOMPARE(pane->field()->editor()->toPlainText(), u"theirs"_qs);
    QVERIFY(!actionOf(*panel, "state.revertValue")->isEnabled());
  }

  void tellsMistakesBesideTheField() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, u"o"_qs, u"k"_qs, "before"));
    auto panel = openKey(space, u"o"_qs, u"k"_qs);
    auto* problem = panel->findChild<QLabel*>(u"state.value.problem"_qs);
    QVERIFY(problem->isHidden());
    auto* editor = panel->valuesPage()->valuePane()->field()->editor();
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(!actionOf(*panel, "state.saveValue")->isEnabled());
    QVERIFY(!actionOf(*panel, "state.saveValue")->toolTip().isEmpty());
  }

  void deletesAKeyAndPutsItBack() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, u"o"_qs, u"k"_qs, "before"));
    auto panel = openKey(space, u"o"_qs, u"k"_qs);
    QTRY_COMPARE(panel->valuesPage()->keys().rowCount(), 1);
    AskAnswers answers;
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "state.deleteValue"));
    QTRY_COMPARE(panel->valuesPage()->keys().rowCount(), 0);
    QVERIFY(answers.confirmsAsked().front().destructive);
    QVERIFY(!m_bench.get(space, u"o"_qs, u"k"_qs));
    QTRY_VERIFY(actionOf(*panel, "state.undoValue")->isEnabled());
    QVERIFY(trigger(*panel, "state.undoValue"));
    QTRY_COMPARE(panel->valuesPage()->keys().rowCount(), 1);
    QCOMPARE(m_bench.get(space, u"o"_qs, u"k"_qs).value_or(""), std::string("before"));
  }

  void makesAnObjectWithItsFirstValue() {
    const QString space = m_bench.makeNamespace();
    auto panel = m_bench.open(space);
    auto* page = panel->valuesPage();
    QTRY_VERIFY(panel->objects().hasRead());
    AskAnswers answers;
    answers.answerText(u"with/slash"_qs);  // refused by the question
    QVERIFY(trigger(*panel, "state.newObject"));
    QTRY_COMPARE(answers.textsAsked().size(), 1U);
    answers.answerText(u"fresh"_qs);
    QVERIFY(trigger(*panel, "state.newObject"));
    QTRY_COMPARE(page->currentObject(), u"fresh"_qs);
    answers.answerText(u"first"_qs);
    QVERIFY(trigger(*panel, "state.newKey"));
    QTRY_COMPARE(page->currentKey(), u"first"_qs);
    QTRY_VERIFY(page->valuePane()->field()->isVisible());
    typeValue(*panel, u"hello"_qs);
    QTRY_VERIFY(actionOf(*panel, "state.saveValue")->isEnabled());
    QVERIFY(trigger(*panel, "state.saveValue"));
    QVERIFY(confirmSave(*panel));
    QTRY_COMPARE(panel->objects().rowCount(), 1);
    QTRY_COMPARE(page->keys().rowCount(), 1);
    QCOMPARE(m_bench.get(space, u"fresh"_qs, u"first"_qs).value_or(""), std::string("hello"));
  }

  void deletesAllDataOfAnObjectAfterItsNameWasTyped() {
    const QString space = m_bench.makeNamespace();
    for (const auto& key : {u"a"_qs, u"b"_qs, u"c"_qs}) QVERIFY(m_bench.put(space, u"room"_qs, key, "v"));
    QVERIFY(m_bench.put(space, u"other"_qs, u"a"_qs, "stays"));
    auto panel = m_bench.open(space);
    panel->valuesPage()->openObject(u"room"_qs);
    QTRY_COMPARE(panel->valuesPage()->keys().rowCount(), 3);
    AskAnswers answers;
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "state.emptyObject"));
    QTRY_COMPARE(answers.confirmsAsked().size(), 1U);
    QCOMPARE(answers.confirmsAsked().front().requiredText, u"room"_qs);
    QTRY_COMPARE(panel->valuesPage()->keys().rowCount(), 0);
    QTRY_COMPARE(panel->valuesPage()->message()->severity(), Severity::Good);
    QVERIFY(!m_bench.get(space, u"room"_qs, u"b"_qs));
    QVERIFY(m_bench.get(space, u"other"_qs, u"a"_qs));
  }

  void offersNoWritesInAReadOnlyConnection() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, u"o"_qs, u"k"_qs, "before"));
    auto panel = openKey(space, u"o"_qs, u"k"_qs);
    typeValue(*panel, u"after"_qs);
    QTRY_VERIFY(actionOf(*panel, "state.saveValue")->isEnabled());
    m_bench.connection().setReadOnly(true);
    for (const char* id : {"state.saveValue", "state.deleteValue", "state.setAlarm", "state.emptyObject"}) {
      QVERIFY2(!actionOf(*panel, id)->isEnabled(), id);
      QCOMPARE(actionOf(*panel, id)->toolTip(), u"This connection is read-only."_qs);
    }
    QVERIFY(actionOf(*panel, "state.readValue")->isEnabled());
    m_bench.connection().setReadOnly(false);
    QVERIFY(actionOf(*panel, "state.saveValue")->isEnabled());
  }

  void opensAsItWasLeft() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, u"o"_qs, u"k"_qs, "words"));
    const QJsonObject state = openKey(space, u"o"_qs, u"k"_qs)->viewState();
    auto panel = m_bench.build(space);
    const int before = m_bench.calls();
    panel->restoreViewState(state);
    QCOMPARE(m_bench.calls(), before);  // a tab behind another reads nothing
    panel->resize(1024, 640);
    panel->show();
    panel->activate();
    QTRY_COMPARE(panel->valuesPage()->valuePane()->field()->editor()->toPlainText(), u"words"_qs);
    QTRY_COMPARE(panel->valuesPage()->keysPane()->view()->currentIndex().row(), 0);
  }

  void tellsAFaultAndOffersToTryAgain() {
    StateBench bench;
    QVERIFY(bench.isReady());
    const QString space = bench.makeNamespace();
    QVERIFY(bench.put(space, u"o"_qs, u"k"_qs, "words"));
    auto panel = bench.open(space);
    auto* pane = panel->valuesPage()->objectsPane();
    QTRY_COMPARE(pane->view()->model()->rowCount(), 1);
    bench.stopService();
    QVERIFY(trigger(*panel, "state.listObjects"));
    QTRY_VERIFY_WITH_TIMEOUT(pane->message()->hasMessage(), 30000);
    QCOMPARE(pane->view()->model()->rowCount(), 1);
    QVERIFY(pane->view()->isVisible());
  }
};

QTEST_MAIN(StateValuesTest)
#include "values_test.moc"
