// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Production asks before a kind of write, once, and remembers the answer; limits ask before a query.
#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "api/client/write_guard.h"
#include "tests/app_connections/remote_bench.h"
#include "views/connections/write_confirmation.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/sqlite_panel.h"
#include "views/widgets/ask.h"

using namespace tovuk;

namespace {

views::WriteConfirmation* question() {
  const auto widgets = QApplication::topLevelWidgets();
  for (QWidget* widget : widgets) {
    auto* dialog = qobject_cast<views::WriteConfirmation*>(widget);
    if (dialog && dialog->isVisible()) return dialog;
  }
  return nullptr;
}

void press(const char* name) {
  views::WriteConfirmation* dialog = question();
  if (dialog) dialog->findChild<QPushButton*>(QLatin1String(name))->click();
}

bool isRunning(views::SqlitePanel& panel) { return panel.queryPage()->session().isRunning(); }

}  // namespace

class WritesTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_bench = std::make_unique<tests::RemoteBench>();
    QVERIFY(m_bench->isReady());
  }
  void cleanup() { m_bench.reset(); }

  void productionAsksOnceAndRemembers() {
    become(models::Environment::Production, {}, {});
    QVERIFY(m_bench->signInToShop());
    views::SqlitePanel* panel = m_bench->open(QStringLiteral("DB"));
    QVERIFY(panel);
    client::WriteGuard& guard = m_bench->fixture().workspace().connection()->client().writeGuard();
    QVERIFY(guard.isAsking());
    tests::RemoteBench::startRun(*panel, QStringLiteral("CREATE TABLE asked(x)"));
    QTRY_VERIFY(question());
    QVERIFY(isRunning(*panel));
    press("writeConfirmation.no");
    QTRY_VERIFY(!isRunning(*panel));
    QVERIFY(!question());
    // Nothing was sent, so the table can still be made.
    tests::RemoteBench::startRun(*panel, QStringLiteral("CREATE TABLE asked(x)"));
    QTRY_VERIFY(question());
    press("writeConfirmation.forAWhile");
    QTRY_VERIFY(!isRunning(*panel));
    QVERIFY(guard.rememberedMs(client::WriteKind::SqlSchema) > 0);
    tests::RemoteBench::startRun(*panel, QStringLiteral("CREATE TABLE asked_again(x)"));
    QTRY_VERIFY(!isRunning(*panel));
    QVERIFY(!question());
    // Another kind is another question.
    tests::RemoteBench::startRun(*panel, QStringLiteral("INSERT INTO asked_again VALUES(1)"));
    QTRY_VERIFY(question());
    press("writeConfirmation.once");
    QTRY_VERIFY(!isRunning(*panel));
    // Ten minutes on.
    guard.setClock([] { return QDateTime::currentMSecsSinceEpoch() + qint64{11} * 60 * 1000; });
    tests::RemoteBench::startRun(*panel, QStringLiteral("CREATE TABLE asked_later(x)"));
    QTRY_VERIFY(question());
    press("writeConfirmation.no");
    QTRY_VERIFY(!isRunning(*panel));
  }

  void leavingAnswersNo() {
    become(models::Environment::Production, {}, {});
    QVERIFY(m_bench->signInToShop());
    views::SqlitePanel* panel = m_bench->open(QStringLiteral("DB"));
    QVERIFY(panel);
    tests::RemoteBench::startRun(*panel, QStringLiteral("CREATE TABLE left_open(x)"));
    QTRY_VERIFY(question());
    QVERIFY(m_bench->fixture().connections().switchTo(QStringLiteral("local")));
    QTRY_VERIFY(!question());
    QVERIFY(m_bench->waitForDatabases());
  }

  void developmentDoesNotAsk() {
    QVERIFY(m_bench->signInToShop());
    views::SqlitePanel* panel = m_bench->open(QStringLiteral("DB"));
    QVERIFY(panel);
    tests::RemoteBench::startRun(*panel, QStringLiteral("CREATE TABLE unasked(x)"));
    QTRY_VERIFY(!isRunning(*panel));
    QVERIFY(!question());
    // The word of the connection in use is edited: it counts at once.
    become(models::Environment::Production, {}, {});
    tests::RemoteBench::startRun(*panel, QStringLiteral("CREATE TABLE asked_now(x)"));
    QTRY_VERIFY(question());
    press("writeConfirmation.no");
    QTRY_VERIFY(!isRunning(*panel));
  }

  void limitsAskBeforeAQuery() {
    QVERIFY(m_bench->signInToShop());
    views::SqlitePanel* panel = m_bench->open(QStringLiteral("DB"));
    QVERIFY(panel);
    const QString sql = QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) "
        "SELECT i FROM n, sqlite_schema");
    views::AskAnswers answers;
    // A limit of nothing asks about what is not known; refused, nothing runs.
    become(models::Environment::Development, 0, {});
    answers.answerConfirm(false);
    tests::RemoteBench::startRun(*panel, sql);
    QTRY_COMPARE(answers.confirmsAsked().size(), std::size_t{1});
    answers.answerConfirm(true);
    tests::RemoteBench::startRun(*panel, sql);
    QTRY_COMPARE(m_bench->fixture().workspace().history().rowCount(), 1);
    // What it read then is known now, and below a higher limit.
    become(models::Environment::Development, 1000000, {});
    tests::RemoteBench::startRun(*panel, sql);
    QTRY_COMPARE(m_bench->fixture().workspace().history().rowCount(), 2);
    QCOMPARE(answers.confirmsAsked().size(), std::size_t{2});
    // The refused one is not among them, late or soon.
    QTRY_VERIFY(!isRunning(*panel));
    QCOMPARE(m_bench->fixture().workspace().history().rowCount(), 2);
  }

 private:
  void become(models::Environment environment, std::optional<qint64> rows, std::optional<qint64> money) {
    models::ConnectionList& list = m_bench->fixture().connections().list();
    models::ConnectionProfile profile = *list.find(m_bench->id());
    profile.environment = environment;
    profile.askAboveRows = rows;
    profile.askAboveUsdMicros = money;
    QVERIFY(list.edit(profile));
  }

  std::unique_ptr<tests::RemoteBench> m_bench;
};

QTEST_MAIN(WritesTest)
#include "writes_test.moc"
