// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Create, import and delete databases, and what the panel says about one, against the real local service.
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "models/sqlite/backup_store.h"
#include "models/sqlite/schema_store.h"
#include "tests/views_sqlite/panel_bench.h"
#include "views/sqlite/backups_page.h"
#include "views/sqlite/create_database_dialog.h"
#include "views/sqlite/sqlite_actions.h"
#include "views/widgets/ask.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;

namespace {

CreateDatabaseDialog* dialogOf(QWidget& window) { return window.findChild<CreateDatabaseDialog*>(); }

}  // namespace

class DatabasesTest : public QObject {
  Q_OBJECT

 private:
  PanelBench m_bench;

 private slots:
  void initTestCase() { QVERIFY(m_bench.isReady()); }

  void createsADatabase() {
    QWidget window;
    window.show();
    SqliteActions actions(m_bench.service(), &window);
    QSignalSpy opened(&actions, &SqliteActions::opened);
    actions.createDatabase();
    auto* dialog = dialogOf(window);
    QVERIFY(dialog && dialog->isVisible());
    auto* name = dialog->findChild<QLineEdit*>(u"sqlite.create.name"_qs);
    auto* confirm = dialog->findChild<QPushButton*>(u"sqlite.create.confirm"_qs);
    auto* problem = dialog->findChild<QLabel*>(u"sqlite.create.problem"_qs);
    QVERIFY(!confirm->isEnabled());
    for (const auto& bad : {u"lower"_qs, u"1A"_qs, u"A-B"_qs, QString(64, u'A'), u"DB"_qs}) {
      name->setText(bad);
      QVERIFY2(!confirm->isEnabled(), qPrintable(bad));
      QVERIFY2(!problem->text().isEmpty(), qPrintable(bad));
    }
    name->clear();
    QTest::keyClicks(name, u"FRESH"_qs);
    QVERIFY(problem->text().isEmpty());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().toString(), u"FRESH"_qs);
    QVERIFY(m_bench.service().database(u"FRESH"_qs) != nullptr);
    QTRY_VERIFY(dialogOf(window) == nullptr);
  }

  void keepsTheNameWhenTheServiceRefuses() {
    QWidget window;
    window.show();
    SqliteActions actions(m_bench.service(), &window);
    actions.createDatabase();
    auto* dialog = dialogOf(window);
    auto* name = dialog->findChild<QLineEdit*>(u"sqlite.create.name"_qs);
    name->setText(u"TAKEN"_qs);
    // Somebody else takes the name meanwhile.
    QVERIFY(await(m_bench.connection().client().createSqliteDatabase(m_bench.service().id(), "TAKEN")).has_value());
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"sqlite.create.confirm"_qs), Qt::LeftButton);
    auto* message = dialog->findChild<MessageBar*>(u"sqlite.create.message"_qs);
    QTRY_VERIFY(message->hasMessage());
    QVERIFY(dialog->isVisible());
    QCOMPARE(name->text(), u"TAKEN"_qs);
    dialog->reject();
    QTRY_VERIFY(dialogOf(window) == nullptr);
  }

  void importsALocalFile() {
    const QString path = m_bench.folder() + u"/my shop.sqlite"_qs;
    QProcess sqlite;
    sqlite.start(u"sqlite3"_qs, {path, u"CREATE TABLE t(a); INSERT INTO t VALUES (42);"_qs});
    if (!sqlite.waitForFinished() || sqlite.exitCode() != 0) QSKIP("The program sqlite3 is not here.");

    QWidget window;
    window.show();
    SqliteActions actions(m_bench.service(), &window);
    QVERIFY(actions.canImport());
    AskAnswers answers;
    answers.answerFile(path);
    QSignalSpy opened(&actions, &SqliteActions::opened);
    actions.importFile();
    QTRY_VERIFY(dialogOf(window) != nullptr);
    auto* dialog = dialogOf(window);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"sqlite.create.name"_qs)->text(), u"MY_SHOP"_qs);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"sqlite.create.confirm"_qs), Qt::LeftButton);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(m_bench.scalar(u"MY_SHOP"_qs, u"SELECT a FROM t"_qs), u"42"_qs);
  }

  void deletesOnlyWithTheNameTyped() {
    const QString name = m_bench.makeDatabase();
    auto panel = m_bench.open(name);
    QSignalSpy deleted(panel.get(), &SqlitePanel::databaseDeleted);
    AskAnswers answers;
    answers.answerConfirm(false);
    QVERIFY(trigger(*panel, "sqlite.deleteDatabase"));
    QTRY_COMPARE(answers.confirmsAsked().size(), 1U);
    QCOMPARE(answers.confirmsAsked().front().requiredText, name);
    QVERIFY(answers.confirmsAsked().front().destructive);
    // How much goes, as far as that is known without asking.
    for (const auto& sql : {u"CREATE TABLE a (x)"_qs, u"CREATE TABLE b (x)"_qs}) {
      QCOMPARE(m_bench.execute(name, sql), QString());
    }
    panel->schema()->reload();
    QTRY_COMPARE(panel->schema()->state(), models::LoadState::Ready);
    panel->backupsPage()->refresh();
    QTRY_COMPARE(panel->backupsPage()->store().state(), models::LoadState::Empty);
    answers.answerConfirm(false);
    QVERIFY(trigger(*panel, "sqlite.deleteDatabase"));
    QTRY_COMPARE(answers.confirmsAsked().size(), 2U);
    const QString size = m_bench.service().sizeText(*m_bench.service().database(name));
    QVERIFY(!size.isEmpty());
    QCOMPARE(answers.confirmsAsked().back().details.section(u'\n', 0, 0),
             u"This deletes %1."_qs.arg(QLocale().createSeparatedList({size, u"2 tables"_qs, u"0 backups"_qs})));
    QVERIFY(m_bench.service().database(name) != nullptr);
    answers.answerConfirm(true);
    QVERIFY(trigger(*panel, "sqlite.deleteDatabase"));
    QTRY_COMPARE(deleted.count(), 1);
    QVERIFY(m_bench.service().database(name) == nullptr);
  }

  void showsSizeAndLimit() {
    auto panel = m_bench.open(u"DB"_qs);
    auto* size = panel->findChild<QLabel*>(u"sqlite.size"_qs);
    QVERIFY(!size->text().isEmpty());
    QVERIFY(!size->toolTip().isEmpty());
  }

  void offersNoWritesInAReadOnlyConnection() {
    auto panel = m_bench.open(u"DB"_qs);
    m_bench.connection().setReadOnly(true);
    QTRY_VERIFY(!actionOf(*panel, "sqlite.deleteDatabase")->isEnabled());
    QVERIFY(!panel->databaseActions()->canImport());
    m_bench.connection().setReadOnly(false);
  }

  void givesEveryActionANameAndNoDoubleShortcut() {
    auto panel = m_bench.open(u"DB"_qs);
    QHash<QString, QString> taken;
    for (const auto& spec : m_bench.registry().specs()) {
      QVERIFY2(!spec.text.isEmpty(), qPrintable(spec.id));
      if (spec.shortcut.isEmpty()) continue;
      const QString key = spec.shortcut.toString();
      QVERIFY2(!taken.contains(key), qPrintable(spec.id + u" and "_qs + taken.value(key)));
      taken.insert(key, spec.id);
    }
    for (auto* action : panel->panelActions()) QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
  }

  void namesEveryControl() {
    auto panel = m_bench.open(u"DB"_qs);
    for (auto* widget : panel->findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || widget->objectName().startsWith(u"qt_"_qs))
        continue;
      if (qobject_cast<QLabel*>(widget) != nullptr) continue;  // its text is its name
      auto* button = qobject_cast<QAbstractButton*>(widget);
      const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
      const bool isInner = qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) != nullptr ||
                           qobject_cast<QLineEdit*>(widget->parentWidget()) != nullptr ||
                           qobject_cast<QTabBar*>(widget->parentWidget()) != nullptr;
      QVERIFY2(named || isInner,
               qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
  }
};

QTEST_MAIN(DatabasesTest)
#include "databases_test.moc"
