// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Production's question before a write, and the panel that says where a token is.
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "api/client/write_guard.h"
#include "views/connections/ask_above_question.h"
#include "views/connections/token_panel.h"
#include "views/connections/write_confirmation.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;
using client::WriteGuard;
using client::WriteKind;

namespace {

// What was planned for the next turn of the event loop has run: an answer of AskAnswers among it.
bool turn() {
  bool hasRun = false;
  QTimer::singleShot(0, qApp, [&hasRun] { hasRun = true; });
  return QTest::qWaitFor([&hasRun] { return hasRun; });
}

struct World {
  World() {
    guard.setAsking(true);
    window.show();
  }
  client::Reply<Done> ask(WriteKind kind) {
    auto reply = guard.ask(kind, QStringLiteral("PUT /v1/x"));
    reply.then(&window, [this](Result<Done> result) { answers.append(static_cast<bool>(result)); });
    return reply;
  }
  [[nodiscard]] WriteConfirmation* dialog() const {
    for (auto* each : window.findChildren<WriteConfirmation*>())
      if (each->isVisible()) return each;
    return nullptr;
  }
  void click(const char* name) {
    QTest::mouseClick(dialog()->findChild<QPushButton*>(QStringLiteral("writeConfirmation.") + QLatin1String(name)),
                      Qt::LeftButton);
  }
  WriteGuard guard;
  QWidget window;
  QPointer<WriteQuestions> questions =
      new WriteQuestions(guard, QStringLiteral("Tovuk"), QStringLiteral("PRODUCTION"), &window);
  QList<bool> answers;
};

}  // namespace

class QuestionsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QApplication::setStyle(new TovukStyle);
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  void writesOnce() {
    World world;
    const auto reply = world.ask(WriteKind::DeleteResource);
    QVERIFY(world.dialog());
    QStringList texts;
    for (const auto* label : world.dialog()->findChildren<QLabel*>()) texts.append(label->text());
    const QString all = texts.join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("PRODUCTION")) && all.contains(QStringLiteral("Tovuk")));
    QVERIFY(all.contains(client::writeKindText(WriteKind::DeleteResource)));
    QVERIFY(all.contains(QStringLiteral("cannot be had back")));
    QVERIFY(world.dialog()->findChild<QPushButton*>(QStringLiteral("writeConfirmation.no"))->isDefault());
    world.click("once");
    QTRY_COMPARE(world.answers, QList<bool>{true});
    QVERIFY(!world.guard.passes(WriteKind::DeleteResource));
  }

  void writesForAWhile() {
    World world;
    const auto reply = world.ask(WriteKind::SqlRows);
    world.click("forAWhile");
    QTRY_COMPARE(world.answers, QList<bool>{true});
    QVERIFY(world.guard.passes(WriteKind::SqlRows));
    QVERIFY(!world.guard.passes(WriteKind::Deploy));
  }

  void escapeAndReturnAreNo() {
    for (const auto key : {Qt::Key_Escape, Qt::Key_Return}) {
      World world;
      const auto reply = world.ask(WriteKind::SqlRows);
      QTest::keyClick(world.dialog(), key);
      QTRY_COMPARE(world.answers, QList<bool>{false});
      QVERIFY(!world.dialog());
    }
  }

  void asksOneAfterTheOther() {
    World world;
    const auto first = world.ask(WriteKind::SqlRows);
    const auto second = world.ask(WriteKind::Deploy);
    QCOMPARE(world.window.findChildren<WriteConfirmation*>().size(), 1);
    world.click("once");
    QTRY_VERIFY(world.dialog() && world.dialog()->questionId() == world.guard.open().front().id);
    world.click("no");
    QTRY_COMPARE(world.answers, (QList<bool>{true, false}));
  }

  void goesWhenNobodyWaits() {
    World world;
    {
      auto reply = world.guard.ask(WriteKind::Create, QStringLiteral("POST /v1/x"));
      QVERIFY(world.dialog());
      reply.cancel();
    }
    QTRY_VERIFY(!world.dialog());
    QVERIFY(world.guard.open().empty());
  }

  void answersNoWhenItGoes() {
    World world;
    const auto reply = world.ask(WriteKind::Create);
    delete world.questions.data();
    QTRY_COMPARE(world.answers, QList<bool>{false});
    QVERIFY(!world.dialog());
  }

  void asksBeforeACostlyQuery() {
    QWidget window;
    AskAnswers answers;
    answers.answerConfirm(true);
    bool sent = false;
    confirmAboveLimit(&window, QStringLiteral("Tovuk"), {models::AskReason::Rows, QStringLiteral("It reads a lot.")},
                      [&sent](bool accepted) { sent = accepted; });
    QTRY_VERIFY(sent);
    QCOMPARE(answers.confirmsAsked().front().text, QStringLiteral("It reads a lot."));
    QVERIFY(answers.confirmsAsked().front().destructive);
  }

  void tellsWhereTheTokenIs() {
    TokenPanel panel;
    panel.show();
    const auto text = [&panel](const char* name) {
      return panel.findChild<QLabel*>(QStringLiteral("token.") + QLatin1String(name))->text();
    };
    auto* forget = panel.findChild<QPushButton*>(QStringLiteral("token.forget"));
    auto* again = panel.findChild<QPushButton*>(QStringLiteral("token.again"));
    QVERIFY(!forget->isEnabled());
    panel.setFacts({QStringLiteral("Tovuk"), QStringLiteral("https://api.tovuk.com"), true,
                    QStringLiteral("In memory, until the program ends."), QStringLiteral("No keyring runs.")});
    QCOMPARE(text("place"), QStringLiteral("In memory, until the program ends."));
    QCOMPARE(text("problem"), QStringLiteral("No keyring runs."));
    QSignalSpy tests(&panel, &TokenPanel::testRequested);
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(tests.count(), 1);
    const auto steps = [&panel] { return panel.findChildren<QLabel*>(QStringLiteral("token.step")); };
    panel.beginTest();
    QVERIFY(panel.isTesting() && !again->isEnabled());
    panel.addStep({QStringLiteral("Look for a keyring"), true, QStringLiteral("It is there."), {}});
    panel.addStep({QStringLiteral("Store a test entry"), false, QStringLiteral("The keyring is locked."),
                   QStringLiteral("org.freedesktop.Secret.Error.IsLocked")});
    panel.finishTest({QStringLiteral("GNOME Keyring"), false, QStringLiteral("The keyring is locked."),
                      QStringLiteral("Unlock it and test again.")});
    QCOMPARE(steps().size(), 2);
    QCOMPARE(steps().last()->text(), QStringLiteral("Store a test entry: The keyring is locked."));
    QCOMPARE(text("backend"), QStringLiteral("In use: GNOME Keyring"));
    auto* result = panel.findChild<MessageBar*>(QStringLiteral("token.result"));
    QCOMPARE(result->severity(), Severity::Danger);
    QCOMPARE(result->hint(), QStringLiteral("Unlock it and test again."));
    panel.beginTest();
    QVERIFY(steps().isEmpty() && !result->hasMessage());
    panel.finishTest({{}, true, QStringLiteral("It works."), {}});
    QCOMPARE(result->severity(), Severity::Good);

    QSignalSpy forgotten(&panel, &TokenPanel::forgetRequested);
    AskAnswers answers;
    answers.answerConfirm(false);
    QTest::mouseClick(forget, Qt::LeftButton);
    QVERIFY(turn());
    QCOMPARE(forgotten.count(), 0);
    answers.answerConfirm(true);
    QTest::mouseClick(forget, Qt::LeftButton);
    QTRY_COMPARE(forgotten.count(), 1);
  }
};

QTEST_MAIN(QuestionsTest)
#include "questions_test.moc"
