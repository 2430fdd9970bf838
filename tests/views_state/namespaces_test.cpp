// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Creating and deleting State namespaces.
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/views_state/state_bench.h"
#include "views/state/state_actions.h"
#include "views/widgets/ask.h"
#include "views/widgets/create_resource_dialog.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

class StateNamespacesTest : public QObject {
  Q_OBJECT

 private:
  StateBench m_bench;

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void createsANamespaceOfAClass() {
    QWidget window;
    window.show();
    StateActions actions(m_bench.service(), &window);
    QSignalSpy opened(&actions, &StateActions::opened);
    actions.createNamespace();
    QPointer<CreateResourceDialog> dialog = window.findChild<CreateResourceDialog*>();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>(u"state.create.name"_qs);
    auto* problem = dialog->findChild<QLabel*>(u"state.create.problem"_qs);
    auto* confirm = dialog->findChild<QPushButton*>(u"state.create.confirm"_qs);
    QVERIFY(name && problem && confirm);
    for (const auto& wrong : {u"room"_qs, u"My_Room"_qs, u"Room!"_qs}) {
      name->setText(wrong);
      QVERIFY2(!problem->text().isEmpty(), qPrintable(wrong));
      QVERIFY2(!confirm->isEnabled(), qPrintable(wrong));
    }
    name->setText(u"Lobby2"_qs);
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), u"Lobby2"_qs);
    QVERIFY(m_bench.service().stateNamespace(u"Lobby2"_qs));
    QTRY_VERIFY(dialog.isNull());
    // A name can be had once.
    actions.createNamespace();
    dialog = window.findChild<CreateResourceDialog*>();
    dialog->setName(u"Lobby2"_qs);
    QVERIFY(dialog->findChild<QLabel*>(u"state.create.problem"_qs)->text().contains(u"Lobby2"_qs));
  }

  void deletesANamespaceAfterItsNameWasTyped() {
    const QString space = m_bench.makeNamespace();
    QVERIFY(m_bench.put(space, u"o"_qs, u"k"_qs, "v"));
    auto panel = m_bench.open(space);
    QSignalSpy deleted(panel.get(), &StatePanel::namespaceDeleted);
    AskAnswers answers;
    answers.answerConfirm(false);
    QVERIFY(trigger(*panel, "state.deleteNamespace"));
    QTRY_COMPARE(answers.confirmsAsked().size(), 1U);
    QCOMPARE(answers.confirmsAsked().front().requiredText, space);
    QVERIFY(m_bench.service().stateNamespace(space));
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "state.deleteNamespace"));
    QTRY_COMPARE(deleted.count(), 1);
    QCOMPARE(deleted.first().first().toString(), space);
    QVERIFY(!m_bench.service().stateNamespace(space));
  }

  void deletesNothingInAReadOnlyConnection() {
    auto panel = m_bench.open(m_bench.makeNamespace());
    m_bench.connection().setReadOnly(true);
    QVERIFY(!actionOf(*panel, "state.deleteNamespace")->isEnabled());
    QVERIFY(!panel->namespaceActions()->canWrite());
    m_bench.connection().setReadOnly(false);
    QVERIFY(actionOf(*panel, "state.deleteNamespace")->isEnabled());
  }
};

QTEST_MAIN(StateNamespacesTest)
#include "namespaces_test.moc"
