// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a message bar offers after an error: waiting, the answer as it came, reloading.
#include "views/widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "api/client/ledger.h"
#include "tests/models_sign_in/manual_delays.h"
#include "views/shell/show_answer.h"
#include "views/widgets/resource_panel.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;
using std::chrono::seconds;
using tovuk::test::ManualDelays;

namespace {

QToolButton* button(const QWidget& in, const char* name) {
  for (auto* found : in.findChildren<QToolButton*>()) {
    if (found->accessibleName() == QLatin1String(name) && !found->isHidden()) return found;
  }
  return nullptr;
}

bool says(const MessageBar& bar, const QString& text) {
  for (const auto* label : bar.findChildren<QLabel*>()) {
    if (!label->isHidden() && label->text().contains(text)) return true;
  }
  return false;
}

Error limited(bool repeatable) {
  Error error;
  error.kind = ErrorKind::RateLimited;
  error.httpStatus = 429;
  error.code = "rate_limited";
  error.message = "Slow down.";
  error.retryAfterSeconds = 12;
  error.repeatable = repeatable;
  return error;
}

Error unread(std::uint64_t entry) {
  Error error;
  error.kind = ErrorKind::Protocol;
  error.code = "not_json";
  error.message = "The answer is not JSON.";
  error.requestId = std::to_string(entry);
  return error;
}

class Panel : public ResourcePanel {
 public:
  Panel() : ResourcePanel(QStringLiteral("x/A"), QStringLiteral("A"), QStringLiteral("table")) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    bar = new MessageBar(page);
    column->addWidget(bar);
    addPage(QStringLiteral("Page"), page);
  }
  void refresh() override { ++refreshes; }

  MessageBar* bar = nullptr;
  int refreshes = 0;
};

}  // namespace

class MessageBarTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QApplication::setStyle(new TovukStyle);
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  void countsDownAndAsksAgainByItself() {
    ManualDelays delays;
    MessageBar bar(nullptr, delays);
    QSignalSpy retry(&bar, &MessageBar::retryRequested);
    bar.showError(limited(true));
    QVERIFY(says(bar, QStringLiteral("Tovuk asks to wait 12 s more.")));
    QVERIFY(!button(bar, "Retry")->isEnabled());
    delays.advance(seconds(5));
    QVERIFY(says(bar, QStringLiteral("7 s")));
    // Shown again by its owner, it goes on.
    bar.showError(limited(true));
    QVERIFY(says(bar, QStringLiteral("7 s")));
    delays.advance(seconds(6));
    QCOMPARE(retry.count(), 0);
    delays.advance(seconds(1));
    QCOMPARE(retry.count(), 1);
    delays.advance(seconds(60));
    QCOMPARE(retry.count(), 1);
  }

  void leavesAWriteToThePerson() {
    ManualDelays delays;
    MessageBar bar(nullptr, delays);
    QSignalSpy retry(&bar, &MessageBar::retryRequested);
    bar.showError(limited(false));
    QVERIFY(!button(bar, "Retry")->isEnabled());
    delays.advance(seconds(12));
    QCOMPARE(retry.count(), 0);
    QVERIFY(button(bar, "Retry")->isEnabled());
    QVERIFY(!says(bar, QStringLiteral("asks to wait")));
    QVERIFY(bar.hasMessage());
  }

  void asksNothingAgainWhereNoRetryIsOffered() {
    ManualDelays delays;
    MessageBar bar(nullptr, delays);
    QSignalSpy retry(&bar, &MessageBar::retryRequested);
    bar.showError(limited(true));
    bar.setRetryVisible(false);
    delays.advance(seconds(13));
    QCOMPARE(retry.count(), 0);
  }

  void anotherMessageEndsTheWait() {
    ManualDelays delays;
    MessageBar bar(nullptr, delays);
    QSignalSpy retry(&bar, &MessageBar::retryRequested);
    bar.showError(limited(true));
    bar.showInfo(QStringLiteral("Done."));
    QVERIFY(!says(bar, QStringLiteral("asks to wait")));
    delays.advance(seconds(13));
    QCOMPARE(retry.count(), 0);
    bar.showError(limited(true));
    bar.clear();
    delays.advance(seconds(13));
    QCOMPARE(retry.count(), 0);
  }

  void tellsOfAWaitOfTheProgram() {
    ManualDelays delays;
    MessageBar bar(nullptr, delays);
    QSignalSpy retry(&bar, &MessageBar::retryRequested);
    bar.showWait(2500);
    QCOMPARE(bar.text(), QStringLiteral("Tovuk asks to wait 3 s more."));
    QCOMPARE(bar.severity(), Severity::Info);
    delays.advance(seconds(1));
    QCOMPARE(bar.text(), QStringLiteral("Tovuk asks to wait 2 s more."));
    delays.advance(seconds(2));
    QVERIFY(!bar.hasMessage());
    QCOMPARE(retry.count(), 0);
    bar.showInfo(QStringLiteral("Something else."));
    bar.showWait(2500);
    QCOMPARE(bar.text(), QStringLiteral("Something else."));
  }

  void reloadsAfterAConflict() {
    Error conflict;
    conflict.kind = ErrorKind::Conflict;
    conflict.message = "Somebody else changed it.";
    MessageBar alone;
    alone.showError(conflict);
    QVERIFY(!button(alone, "Reload"));
    Panel panel;
    panel.bar->showError(conflict);
    QVERIFY(button(*panel.bar, "Reload"));
    button(*panel.bar, "Reload")->click();
    QCOMPARE(panel.refreshes, 1);
    QVERIFY(!panel.bar->hasMessage());
    QSignalSpy compare(panel.bar, &MessageBar::compareRequested);
    panel.bar->showError(conflict);
    QVERIFY(!button(*panel.bar, "Reload"));
    button(*panel.bar, "Reload and compare")->click();
    QCOMPARE(compare.count(), 1);
    QCOMPARE(panel.refreshes, 1);
  }

  void opensTheAnswerAsItCame() {
    client::Ledger ledger;
    client::LedgerEntry call;
    call.target = "/v1/services";
    const std::uint64_t id = ledger.begin(call);
    call.finished = true;
    call.httpStatus = 200;
    call.answerBody = "{\"a\":[1],\"token\":\"tovuk_secret_0123456789\"}";
    ledger.finish(id, call);
    QWidget window;
    auto* bar = new MessageBar(&window);
    bar->showError(unread(id));
    QVERIFY(!button(*bar, "Show answer"));  // nobody here can show it
    auto* show = new ShowAnswer([&ledger] { return &ledger; }, &window);
    QVERIFY(window.actions().contains(show));
    bar->showError(unread(id));
    QVERIFY(button(*bar, "Show answer"));
    button(*bar, "Show answer")->click();
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("answer"));
    QVERIFY(dialog && dialog->isVisible());
    const QString text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("answer.text"))->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("\"a\": [")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("secret_0123456789")));
    dialog->findChild<QPushButton*>(QStringLiteral("answer.copy"))->click();
    QCOMPARE(QApplication::clipboard()->text(), text);
    dialog->close();
    QTRY_VERIFY(!window.findChild<QDialog*>(QStringLiteral("answer")));
  }

  void saysThatAnAnswerWasNotKept() {
    QWidget window;
    new ShowAnswer([] { return nullptr; }, &window);
    auto* bar = new MessageBar(&window);
    bar->showError(unread(7));
    button(*bar, "Show answer")->click();
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("answer"));
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel*>()->text(), QStringLiteral("The answer was not kept."));
    QVERIFY(dialog->findChild<QPlainTextEdit*>(QStringLiteral("answer.text"))->isHidden());
  }
};

QTEST_MAIN(MessageBarTest)
#include "message_bar_test.moc"
