// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTreeView>

#include "tests/views_queue/panel_fixture.h"
#include "views/queue/body_view.h"
#include "views/queue/message_editor.h"
#include "views/queue/messages_page.h"
#include "views/queue/metric_chart.h"
#include "views/queue/metrics_page.h"
#include "views/queue/send_page.h"
#include "views/widgets/ask.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

class MessagesTest : public QObject {
  Q_OBJECT

 private:
  PanelFixture m_fixture;
  QueueBench& m_bench = m_fixture.bench();

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void showsMessagesAndBodiesAtOnceOnTheLocalConnection() {
    const QString queue = m_bench.makeQueue();
    m_bench.send(queue, {"{\"b\":1,\"a\":2}", std::string("\x00\xff", 2)});
    auto panel = m_fixture.open(queue);
    MessagesPage* page = panel->messagesPage();
    QTRY_COMPARE(page->store().rowCount(), 2);
    QVERIFY(!actionOf(*panel, "queue.editAndSend")->isEnabled());
    page->list()->setCurrentIndex(page->store().index(0, 0));
    QCOMPARE(page->bodyView()->mode(), BodyView::Mode::Json);
    QCOMPARE(page->bodyView()->shownText(), u"{\n  \"b\": 1,\n  \"a\": 2\n}"_qs);
    page->bodyView()->setMode(BodyView::Mode::Text);
    QCOMPARE(page->bodyView()->shownText(), u"{\"b\":1,\"a\":2}"_qs);
    QVERIFY(trigger(*panel, "queue.copyBody"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\"b\":1,\"a\":2}"_qs);
    page->list()->setCurrentIndex(page->store().index(1, 0));
    QCOMPARE(page->bodyView()->mode(), BodyView::Mode::Hex);
    QVERIFY(page->bodyView()->shownText().contains(u"00 ff"));
  }

  void readsNothingOfAHostedServiceUnasked() {
    PanelFixture hosted(QueueBench::Kind::Hosted);
    QVERIFY(hosted.bench().isReady());
    const QString queue = hosted.bench().makeQueue();
    hosted.bench().send(queue, {"a"});
    const auto calls = hosted.bench().client().ledger().entries().size();
    auto panel = hosted.open(queue);
    MessagesPage* page = panel->messagesPage();
    for (const int other : {QueuePanel::Metrics, QueuePanel::Messages}) panel->setCurrentPage(other);
    QCOMPARE(hosted.bench().client().ledger().entries().size(), calls);
    const auto* empty = page->findChild<EmptyState*>();
    QVERIFY2(empty->sentence().contains(u"100"), qPrintable(empty->sentence()));  // what it may cost
    QVERIFY(trigger(*panel, "queue.readMessages"));
    QTRY_COMPARE(page->store().rowCount(), 1);
    page->list()->setCurrentIndex(page->store().index(0, 0));
    QVERIFY(!page->bodyView()->body());
    QVERIFY(!actionOf(*panel, "queue.resend")->isEnabled());
    QVERIFY(!actionOf(*panel, "queue.editAndSend")->isEnabled());
  }

  void filtersByStatusAndRemembersIt() {
    const QString queue = m_bench.makeQueue();
    m_bench.send(queue, {"a"});
    auto panel = m_fixture.open(queue);
    QTRY_COMPARE(panel->messagesPage()->store().rowCount(), 1);
    panel->messagesPage()->setStatus(u"dead"_qs);
    QTRY_VERIFY(panel->messagesPage()->store().hasLoaded());
    QCOMPARE(panel->messagesPage()->store().rowCount(), 0);
    const QJsonObject state = panel->viewState();
    panel.reset();
    auto again = m_fixture.open(m_bench.makeQueue());
    // Restored before the first look in the program; here the panel has read already and keeps what it shows.
    again->restoreViewState(state);
    QCOMPARE(again->currentPage(), static_cast<int>(QueuePanel::Messages));
  }

  void sendsAgainAfterAQuestion() {
    const QString queue = m_bench.makeQueue();
    m_bench.send(queue, {"one", std::string("\x01\xfe", 2)});
    auto panel = m_fixture.open(queue);
    MessagesPage* page = panel->messagesPage();
    QTRY_COMPARE(page->store().rowCount(), 2);
    QVERIFY(!actionOf(*panel, "queue.resend")->isEnabled());
    page->list()->selectAll();
    AskAnswers answers;
    answers.answerConfirm(false);
    QVERIFY(trigger(*panel, "queue.resend"));
    QTRY_COMPARE(answers.confirmsAsked().size(), std::size_t(1));
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "queue.resend"));
    QTRY_VERIFY(page->message()->hasMessage());
    QCOMPARE(page->message()->severity(), Severity::Good);
    QCOMPARE(m_bench.bodies(queue),
             (std::vector<std::string>{"one", std::string("\x01\xfe", 2), "one", std::string("\x01\xfe", 2)}));
    m_bench.connection().setReadOnly(true);
    QVERIFY(!actionOf(*panel, "queue.resend")->isEnabled());
    m_bench.connection().setReadOnly(false);
    QVERIFY(actionOf(*panel, "queue.resend")->isEnabled());
  }

  void takesACopyToTheSendPageAndIntoTemplates() {
    const QString queue = m_bench.makeQueue();
    m_bench.send(queue, {"{\"a\":1}"});
    auto panel = m_fixture.open(queue);
    MessagesPage* page = panel->messagesPage();
    QTRY_COMPARE(page->store().rowCount(), 1);
    page->list()->setCurrentIndex(page->store().index(0, 0));
    AskAnswers answers;
    answers.answerText(u"greeting"_qs);
    QVERIFY(trigger(*panel, "queue.saveAsTemplate"));
    QTRY_VERIFY(page->message()->hasMessage());
    QVERIFY(part<QComboBox>(*panel, "queue.send.template")->findData(u"greeting"_qs) > 0);
    QVERIFY(trigger(*panel, "queue.editAndSend"));
    QCOMPARE(panel->currentPage(), static_cast<int>(QueuePanel::Send));
    QCOMPARE(panel->sendPage()->editor()->message(),
             (models::WrittenMessage{u"{\"a\":1}"_qs, models::BodyKind::Json, {}}));
  }

  void tellsThatAReadFailedAndTriesAgain() {
    PanelFixture broken;
    QVERIFY(broken.bench().isReady());
    auto panel = broken.open(u"nowhere"_qs);
    MessagesPage* page = panel->messagesPage();
    QTRY_VERIFY(page->message()->hasMessage());
    QCOMPARE(page->message()->severity(), Severity::Danger);
    QCOMPARE(page->store().state(), models::LoadState::Failed);
  }

  void watchesMetricsOnlyWhileTheyAreSeen() {
    const QString queue = m_bench.makeQueue();
    m_bench.send(queue, {"abc"});
    auto panel = m_fixture.open(queue);
    MetricsPage* page = panel->metricsPage();
    QVERIFY(!page->store().isWatching());
    panel->setCurrentPage(QueuePanel::Metrics);
    QVERIFY(page->store().isWatching());
    QTRY_COMPARE(page->messagesChart()->pointCount(), 1);
    QVERIFY2(page->figures().contains(u'1'), qPrintable(page->figures()));
    panel->setCurrentPage(QueuePanel::Messages);
    QVERIFY(!page->store().isWatching());
    QCOMPARE(page->messagesChart()->pointCount(), 1);  // samples stay
    panel->setCurrentPage(QueuePanel::Metrics);
    QVERIFY(page->store().isWatching());
    QVERIFY(trigger(*panel, "queue.watchMetrics"));
    QVERIFY(!page->store().isWatching());
    QVERIFY(trigger(*panel, "queue.clearMetrics"));
    QCOMPARE(page->messagesChart()->pointCount(), 0);
    QVERIFY(trigger(*panel, "queue.readMetrics"));
    QTRY_COMPARE(page->messagesChart()->pointCount(), 1);
  }
};

QTEST_MAIN(MessagesTest)
#include "messages_test.moc"
