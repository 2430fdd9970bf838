// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/views_queue/panel_fixture.h"
#include "views/queue/queue_actions.h"
#include "views/queue/settings_form.h"
#include "views/queue/settings_page.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

class SettingsTest : public QObject {
  Q_OBJECT

 private:
  PanelFixture m_fixture;
  QueueBench& m_bench = m_fixture.bench();

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void savesOnlyWhatChanged() {
    const QString dead = m_bench.makeQueue();
    const QString queue = m_bench.makeQueue();
    auto panel = m_fixture.open(queue);
    panel->setCurrentPage(QueuePanel::Settings);
    SettingsPage* page = panel->settingsPage();
    QVERIFY(!page->saveAction()->isEnabled());
    type(*page, "queue.settings.batchSize", u"25"_qs);
    auto* deadLetter = part<QComboBox>(*page, "queue.settings.deadLetterQueue");
    QCOMPARE(deadLetter->findData(queue), -1);  // not itself
    deadLetter->setCurrentIndex(deadLetter->findData(dead));
    QVERIFY(trigger(*panel, "queue.saveSettings"));
    QTRY_VERIFY(page->message()->hasMessage());
    QCOMPARE(page->message()->severity(), Severity::Good);
    const std::string& sent = m_bench.client().ledger().entries().back().requestBody;
    QVERIFY2(sent.find("maxBatchSize") != std::string::npos && sent.find("maxRetries") == std::string::npos,
             sent.c_str());
    QTRY_COMPARE(m_bench.service().queue(queue)->maxBatchSize, std::optional<std::int64_t>(25));
    QCOMPARE(m_bench.service().queue(queue)->deadLetterQueueName, std::optional(dead.toStdString()));
    QVERIFY(!page->saveAction()->isEnabled());
  }

  void namesTheRangeBesideTheField() {
    auto panel = m_fixture.open(m_bench.makeQueue());
    panel->setCurrentPage(QueuePanel::Settings);
    SettingsPage* page = panel->settingsPage();
    type(*page, "queue.settings.retries", u"101"_qs);
    QVERIFY(page->form()->problem().contains(u"100"));
    QVERIFY(!page->saveAction()->isEnabled());
    QCOMPARE(ActionRegistry::reason(page->saveAction()), page->form()->problem());
    QVERIFY(trigger(*panel, "queue.revertSettings"));
    QCOMPARE(page->form()->problem(), QString());
    type(*page, "queue.settings.retries", {});
    QVERIFY(!page->form()->problem().isEmpty());
  }

  void keepsADraftAndFollowsOthers() {
    const QString queue = m_bench.makeQueue();
    {
      auto panel = m_fixture.open(queue);
      type(*panel, "queue.settings.retries", u"7"_qs);
    }
    // Somebody else saves another setting meanwhile.
    QueueUpdate other;
    other.settings.maxBatchSize = 50;
    auto saved = answerOf(client::updateQueue(m_bench.client(), m_bench.service().id(), queue.toStdString(), other));
    QVERIFY(saved);
    auto panel = m_fixture.open(queue);
    m_bench.service().adopt(std::move(*saved));
    const QueueUpdate changes = panel->settingsPage()->changes();
    QCOMPARE(changes.settings.maxRetries, std::optional<std::int64_t>(7));
    QVERIFY(!changes.settings.maxBatchSize);
    QCOMPARE(part<QLineEdit>(*panel, "queue.settings.batchSize")->text(), u"50"_qs);
  }

  void createsWithSettingsAndDeletesByName() {
    QWidget window;
    QueueActions actions(m_bench.service(), &window);
    QSignalSpy opened(&actions, &QueueActions::opened);
    QSignalSpy deleted(&actions, &QueueActions::deleted);
    actions.createQueue();
    const auto* dialog = window.findChild<QDialog*>();
    QVERIFY(dialog);
    auto* confirm = part<QPushButton>(*dialog, "queue.create.confirm");
    type(*dialog, "queue.create.name", u"Bad-Name"_qs);
    QVERIFY(!confirm->isEnabled());
    type(*dialog, "queue.create.name", u"made_here"_qs);
    QVERIFY(confirm->isEnabled());
    type(*dialog, "queue.settings.batchSize", u"0"_qs);
    QVERIFY(!confirm->isEnabled());
    type(*dialog, "queue.settings.batchSize", u"33"_qs);
    confirm->click();
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), u"made_here"_qs);
    QCOMPARE(m_bench.service().queue(u"made_here"_qs)->maxBatchSize, std::optional<std::int64_t>(33));

    AskAnswers answers;
    answers.answerConfirm(true);
    actions.deleteQueue(u"made_here"_qs);
    QTRY_COMPARE(deleted.count(), 1);
    QCOMPARE(answers.confirmsAsked().front().requiredText, u"made_here"_qs);
    QVERIFY(m_bench.service().queue(u"made_here"_qs) == nullptr);
  }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
