// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QTreeView>

#include "tests/views_queue/panel_fixture.h"
#include "views/queue/batch_page.h"
#include "views/queue/message_editor.h"
#include "views/queue/send_page.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

class SendingTest : public QObject {
  Q_OBJECT

 private:
  PanelFixture m_fixture;
  QueueBench& m_bench = m_fixture.bench();

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void sendsOneByTheKeyboard() {
    const QString queue = m_bench.makeQueue();
    auto panel = m_fixture.open(queue);
    panel->showPage(QueuePanel::Send);
    SendPage* page = panel->sendPage();
    QVERIFY(!page->sendAction()->isEnabled());  // there is nothing to send
    QVERIFY(!ActionRegistry::reason(page->sendAction()).isEmpty());
    QTest::keyClicks(page->editor()->editor(), u"{\"a\": 1}"_qs);
    QTest::keyClick(page->editor()->editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page->message()->hasMessage());
    QCOMPARE(page->message()->severity(), Severity::Good);
    QCOMPARE(m_bench.bodies(queue), (std::vector<std::string>{"{\"a\": 1}"}));
    QCOMPARE(page->editor()->message().text, u"{\"a\": 1}"_qs);  // it can be sent again
  }

  void saysWhatIsWrongBeforeSending() {
    auto panel = m_fixture.open(m_bench.makeQueue());
    panel->showPage(QueuePanel::Send);
    SendPage* page = panel->sendPage();
    const auto reasonWith = [&](const char* name, const QString& text) {
      type(*page, name, text);
      return page->sendAction()->isEnabled() ? QString() : ActionRegistry::reason(page->sendAction());
    };
    QCOMPARE(reasonWith("queue.send.text", u"{}"_qs), QString());
    QVERIFY(!reasonWith("queue.send.text", u"{"_qs).isEmpty());
    QVERIFY(!part<QLabel>(*page, "queue.send.size")->text().isEmpty());
    QCOMPARE(reasonWith("queue.send.text", u"{}"_qs), QString());
    QVERIFY(reasonWith("queue.send.delay", u"86401"_qs).contains(QLocale().toString(86400)));
    QCOMPARE(reasonWith("queue.send.delay", {}), QString());
    QVERIFY(reasonWith("queue.send.repeat", u"10001"_qs).contains(QLocale().toString(10000)));
    QCOMPARE(reasonWith("queue.send.repeat", u"2"_qs), QString());
  }

  void previewsAndSendsARow() {
    const QString queue = m_bench.makeQueue();
    auto panel = m_fixture.open(queue);
    panel->showPage(QueuePanel::Send);
    SendPage* page = panel->sendPage();
    auto* preview = part<QPlainTextEdit>(*page, "queue.send.preview");
    type(*page, "queue.send.text", u"{\"n\": {{n}}}"_qs);
    QVERIFY(preview->isVisible());
    type(*page, "queue.send.repeat", u"120"_qs);
    QVERIFY(preview->toPlainText().contains(u"{\"n\": 120}"));
    QVERIFY(trigger(*panel, "queue.send"));
    QVERIFY(!panel->closeObstacle().isEmpty());
    QTRY_VERIFY(page->message()->hasMessage());
    QVERIFY(panel->closeObstacle().isEmpty());
    const auto bodies = m_bench.bodies(queue);
    QCOMPARE(bodies.size(), std::size_t(120));
    QCOMPARE(bodies[119], std::string("{\"n\": 120}"));
  }

  void keepsDraftsOverAnEnd() {
    const QString queue = m_bench.makeQueue();
    {
      auto panel = m_fixture.open(queue);
      type(*panel, "queue.send.text", u"half a mess"_qs);
      type(*panel, "queue.send.repeat", u"x"_qs);
      panel->showPage(QueuePanel::Batch);
      QVERIFY(trigger(*panel, "queue.addMessage"));
      type(*panel, "queue.batch.text", u"first"_qs);
      type(*panel, "queue.batch.commonDelay", u"9"_qs);
    }
    auto panel = m_fixture.open(queue);
    QCOMPARE(part<QPlainTextEdit>(*panel, "queue.send.text")->toPlainText(), u"half a mess"_qs);
    QCOMPARE(part<QLineEdit>(*panel, "queue.send.repeat")->text(), u"x"_qs);
    QCOMPARE(panel->batchPage()->model().rowCount(), 1);
    QCOMPARE(panel->batchPage()->model().message(0).text, u"first"_qs);
    QCOMPARE(part<QLineEdit>(*panel, "queue.batch.commonDelay")->text(), u"9"_qs);
  }

  void takesATemplateThatCanBeUndone() {
    auto panel = m_fixture.open(m_bench.makeQueue());
    panel->showPage(QueuePanel::Send);
    SendPage* page = panel->sendPage();
    type(*page, "queue.send.text", u"{\"t\": 1}"_qs);
    AskAnswers answers;
    answers.answerText(u"mine"_qs);
    QVERIFY(trigger(*panel, "queue.saveTemplate"));
    auto* templates = part<QComboBox>(*page, "queue.send.template");
    QTRY_VERIFY(templates->findData(u"mine"_qs) > 0);
    type(*page, "queue.send.text", u"typed since"_qs);
    templates->setCurrentIndex(templates->findData(u"mine"_qs));
    emit templates->activated(templates->currentIndex());
    QCOMPARE(page->editor()->message().text, u"{\"t\": 1}"_qs);
    page->editor()->editor()->undo();
    QCOMPARE(page->editor()->message().text, u"typed since"_qs);
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "queue.deleteTemplate"));
    QTRY_COMPARE(templates->findData(u"mine"_qs), -1);
  }

  void editsCountsAndSendsABatch() {
    const QString queue = m_bench.makeQueue();
    auto panel = m_fixture.open(queue);
    panel->showPage(QueuePanel::Batch);
    BatchPage* page = panel->batchPage();
    QVERIFY(!page->sendAction()->isEnabled());
    QVERIFY(!part<QPlainTextEdit>(*page, "queue.batch.text")->isEnabled());
    QGuiApplication::clipboard()->setText(u"[\"one\", {\"body\": \"Ag==\", \"encoding\": \"base64\"}]"_qs);
    QVERIFY(trigger(*panel, "queue.pasteBatch"));
    QCOMPARE(page->model().rowCount(), 2);
    QVERIFY(part<QLabel>(*page, "queue.batch.messages")->text().contains(u"2"));
    QVERIFY(part<QLabel>(*page, "queue.batch.bytes")->text().contains(u"4"));
    page->list()->setCurrentIndex(page->model().index(0, 0));
    type(*page, "queue.batch.text", u"changed"_qs);
    QCOMPARE(page->model().message(0).text, u"changed"_qs);
    page->list()->setCurrentIndex(page->model().index(1, 0));
    QCOMPARE(part<QPlainTextEdit>(*page, "queue.batch.text")->toPlainText(), u"Ag=="_qs);
    QCOMPARE(page->model().message(0).text, u"changed"_qs);
    QVERIFY(trigger(*panel, "queue.sendBatch"));
    QTRY_VERIFY(page->message()->hasMessage());
    QCOMPARE(page->message()->severity(), Severity::Good);
    QCOMPARE(m_bench.bodies(queue), (std::vector<std::string>{"changed", "\x02"}));

    QVERIFY(trigger(*panel, "queue.removeMessages"));
    QCOMPARE(page->model().rowCount(), 1);
    AskAnswers answers;
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "queue.clearBatch"));
    QTRY_COMPARE(page->model().rowCount(), 0);
  }

  void keepsTheListWhenPastingFails() {
    auto panel = m_fixture.open(m_bench.makeQueue());
    panel->showPage(QueuePanel::Batch);
    QVERIFY(trigger(*panel, "queue.addMessage"));
    QGuiApplication::clipboard()->setText(u"no JSON"_qs);
    QVERIFY(trigger(*panel, "queue.pasteBatch"));
    QCOMPARE(panel->batchPage()->model().rowCount(), 1);
    QVERIFY(!panel->batchPage()->message()->hint().isEmpty());
  }

  void offersNoWritesOnAReadOnlyConnection() {
    auto panel = m_fixture.open(m_bench.makeQueue());
    type(*panel, "queue.send.text", u"{}"_qs);
    const QAction* send = actionOf(*panel, "queue.send");
    const QAction* remove = actionOf(*panel, "queue.deleteQueue");
    QVERIFY(send->isEnabled() && remove->isEnabled());
    m_bench.connection().setReadOnly(true);
    QVERIFY(!send->isEnabled() && !remove->isEnabled());
    m_bench.connection().setReadOnly(false);
    QVERIFY(send->isEnabled() && remove->isEnabled());
  }
};

QTEST_MAIN(SendingTest)
#include "sending_test.moc"
