// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From one connection to another and back, over restarts, and the connection of the environment.
#include <QFile>
#include <QTest>

#include <optional>

#include "app/argument_opener.h"
#include "app/settings.h"
#include "app/window_actions.h"
#include "tests/app_connections/remote_bench.h"
#include "tests/support/planted_token.h"
#include "views/connections/connection_menu.h"
#include "views/shell/tab_area.h"
#include "views/shell/tab_group.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/sql_editor.h"
#include "views/sqlite/sqlite_panel.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;
using namespace tovuk::app;

namespace {

const QString kLocal = QStringLiteral("local");

QString draftOf(app::MainWindow& window) {
  auto* panel = qobject_cast<views::SqlitePanel*>(window.tabs().currentPanel());
  return panel ? panel->queryPage()->editor()->text() : QString();
}

QString firstTab(app::MainWindow& window) {
  views::TabGroup* group = window.tabs().group(0);
  return group->count() > 0 ? group->tab(0).resource : QString();
}

}  // namespace

class SwitchingTest : public QObject {
  Q_OBJECT

 private slots:
  void eachConnectionHasItsTabsAndDrafts() {
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    tests::WindowFixture& fixture = bench.fixture();
    QVERIFY(bench.window().windowTitle().contains(QStringLiteral("LOCAL")));
    views::SqlitePanel* panel = bench.open(QStringLiteral("DB"));
    QVERIFY(panel);
    panel->showPage(views::SqlitePanel::Query);
    panel->queryPage()->editor()->replaceText(QStringLiteral("SELECT 'of local'"));

    QVERIFY(bench.signInToShop());
    QCOMPARE(fixture.workspace().connectionKey(), bench.id());
    QCOMPARE(bench.window().connectionMenu().current(), bench.id());
    QVERIFY(bench.window().windowTitle().contains(QStringLiteral("Shop")));
    QVERIFY(bench.window().windowTitle().contains(QStringLiteral("DEVELOPMENT")));
    QCOMPARE(fixture.workspace().connection()->client().baseUrl(), bench.url());
    QCOMPARE(bench.window().tabs().tabCount(), 0);
    panel = bench.open(QStringLiteral("AUDIT"));
    QVERIFY(panel);
    panel->showPage(views::SqlitePanel::Query);
    panel->queryPage()->editor()->replaceText(QStringLiteral("SELECT 'of the shop'"));

    QVERIFY(fixture.connections().switchTo(kLocal));
    QVERIFY(bench.waitForDatabases());
    QCOMPARE(bench.window().tabs().tabCount(), 1);
    QCOMPARE(firstTab(bench.window()), QStringLiteral("DB"));
    QTRY_COMPARE(draftOf(bench.window()), QStringLiteral("SELECT 'of local'"));

    QVERIFY(fixture.connections().switchTo(bench.id()));
    QVERIFY(bench.waitForDatabases());
    QCOMPARE(firstTab(bench.window()), QStringLiteral("AUDIT"));
    QTRY_COMPARE(draftOf(bench.window()), QStringLiteral("SELECT 'of the shop'"));

    // The next start begins with it; the store has the token.
    fixture.restart();
    QCOMPARE(fixture.workspace().connectionKey(), bench.id());
    QVERIFY(bench.waitForDatabases());
    QCOMPARE(firstTab(bench.window()), QStringLiteral("AUDIT"));
    QTRY_COMPARE(draftOf(bench.window()), QStringLiteral("SELECT 'of the shop'"));
    QCOMPARE(bench.filesWith(bench.token()), QStringList());
  }

  void paletteAndMenuSwitch() {
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    bench.fixture().connections().tokens().keep(bench.id(), bench.url(), bench.token());
    models::PaletteModel& palette = bench.window().paletteModel();
    palette.reload();
    palette.setQuery(QStringLiteral("Switch to Shop"));
    QVERIFY(palette.rowCount() > 0);
    const models::PaletteEntry* entry = palette.entry(0);
    QCOMPARE(entry->id, QStringLiteral("connection:") + bench.id());
    const auto run = entry->run;
    run();
    QVERIFY(bench.waitForDatabases());
    QCOMPARE(bench.fixture().workspace().connectionKey(), bench.id());
    emit bench.window().connectionMenu().switchRequested(kLocal);
    QVERIFY(bench.waitForDatabases());
    QCOMPARE(bench.fixture().workspace().connectionKey(), kLocal);
    bench.fixture().action(ids::switchConnection)->trigger();
    QTRY_VERIFY(bench.window().connectionMenu().isVisible());
    bench.window().connectionMenu().close();
  }

  void readOnlyIsOfOneConnection() {
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    QVERIFY(bench.signInToShop());
    bench.fixture().action(ids::readOnly)->setChecked(true);
    QVERIFY(bench.fixture().workspace().connection()->isReadOnly());
    QVERIFY(bench.fixture().connections().list().find(bench.id())->readOnly);
    QVERIFY(!bench.fixture().action(ids::newDatabase)->isEnabled());
    // At the one gate too.
    std::optional<Result<ServiceResources>> answer;
    auto& workspace = bench.fixture().workspace();
    auto reply = workspace.connection()->client().createSqliteDatabase(workspace.currentService()->id(), "NEW");
    reply.then(this, [&answer](Result<ServiceResources> result) { answer = std::move(result); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    QVERIFY(answer->error().kind == ErrorKind::ReadOnly);

    QVERIFY(bench.fixture().connections().switchTo(kLocal));
    QVERIFY(bench.waitForDatabases());
    QVERIFY(!bench.fixture().action(ids::readOnly)->isChecked());
    QVERIFY(bench.fixture().action(ids::newDatabase)->isEnabled());
    QVERIFY(!workspace.isReadOnly());
    QVERIFY(bench.fixture().connections().switchTo(bench.id()));
    QVERIFY(bench.fixture().action(ids::readOnly)->isChecked());
    bench.fixture().restart();
    QVERIFY(bench.fixture().workspace().isReadOnly());
  }

  void oldReadOnlySettingMovesToLocal() {
    QTemporaryDir folder;
    {
      QFile file(folder.filePath(QStringLiteral("settings.ini")));
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write("[connection]\nlocal\\readOnly=true\n");
    }
    {
      tests::WindowFixture fixture(folder.path());
      QVERIFY(fixture.workspace().isReadOnly());
      QVERIFY(fixture.action(ids::readOnly)->isChecked());
      QVERIFY(!fixture.settings().get(keys::formerLocalReadOnly));
      fixture.action(ids::readOnly)->setChecked(false);
    }
    // Moved, not read again.
    tests::WindowFixture again(folder.path());
    QVERIFY(!again.workspace().isReadOnly());
  }

  void removedConnectionGivesWayToLocal() {
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    QVERIFY(bench.signInToShop());
    QVERIFY(bench.fixture().connections().list().remove(bench.id()));
    QCOMPARE(bench.fixture().workspace().connectionKey(), kLocal);
    QVERIFY(bench.waitForDatabases());
    QVERIFY(!bench.fixture().connections().tokens().hasToken(bench.id(), bench.url()));
  }

  void anotherAddressNeverGetsTheToken() {
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    QVERIFY(bench.signInToShop());
    models::ConnectionProfile edited = *bench.fixture().connections().list().find(bench.id());
    edited.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
    QVERIFY(bench.fixture().connections().list().edit(edited));
    QVERIFY(bench.fixture().workspace().connection() == nullptr);
    QVERIFY(!bench.fixture().connections().tokens().hasToken(bench.id(), edited.baseUrl));
    QTRY_VERIFY(bench.window().messages().text().contains(QStringLiteral("not signed in")));
  }

  void environmentMakesAConnectionForThisRun() {
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("TOVUK_TOKEN"), QStringLiteral("owner"));
    tests::RemoteBench bench(environment);
    QVERIFY(bench.isReady());
    QCOMPARE(bench.fixture().workspace().connectionKey(), QStringLiteral("run"));
    QCOMPARE(bench.fixture().workspace().connection()->client().baseUrl(), bench.url());
    // Nobody said that it is not production.
    QVERIFY(bench.window().windowTitle().contains(QStringLiteral("PRODUCTION")));
    QVERIFY(bench.open(QStringLiteral("DB")));
    // A change writes the file.
    bench.fixture().action(ids::readOnly)->setChecked(true);
    QVERIFY(bench.fixture().workspace().connection()->isReadOnly());
    models::ConnectionProfile shop = *bench.fixture().connections().list().find(bench.id());
    shop.colour = 5;
    QVERIFY(bench.fixture().connections().list().edit(shop));
    // A new token for it is not stored either.
    bench.fixture().connections().signIn(bench.fixture().workspace().profile(), bench.token());
    std::optional<SecretAnswer> stored;
    auto reading = bench.fixture().secrets().read(SecretKey::of(QStringLiteral("run"), bench.url()));
    reading.then(this, [&stored](Result<SecretAnswer> answer) { stored = std::move(answer).value(); });
    QTRY_VERIFY(stored.has_value());
    QVERIFY(stored->status == SecretStatus::Missing);
    bench.fixture().restart();
    QCOMPARE(bench.fixture().settings().get(keys::lastConnection), kLocal);
    QCOMPARE(bench.filesWith(bench.token()), QStringList());
    for (const QString& path : bench.filesWith("\"run\"")) QVERIFY2(!path.contains(u"connections.json"), "stored");
  }

  void brokenAddressInTheEnvironmentIsSaid() {
    QTemporaryDir folder;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("TOVUK_TOKEN"), QString::fromLatin1(test::kPlantedToken));
    environment.insert(QStringLiteral("TOVUK_API_URL"), QStringLiteral("http://tovuk.example"));
    tests::WindowFixture fixture(folder.path(), environment);
    QCOMPARE(fixture.workspace().connectionKey(), kLocal);
    QVERIFY(fixture.window().messages().text().contains(QStringLiteral("TOVUK_API_URL")));
  }

  void linkWaitsForTheConnectionInUse() {
    tests::RemoteBench bench;
    QVERIFY(bench.isReady());
    QVERIFY(bench.fixture().connections().switchTo(bench.id()));
    ArgumentOpener opener(bench.window(), bench.fixture().workspace());
    opener.open({QStringLiteral("tovuk://open/shop-api/sqlite/AUDIT")});
    QVERIFY(!bench.window().messages().text().contains(QStringLiteral("does not have")));
    bench.fixture().connections().tokens().keep(bench.id(), bench.url(), bench.token());
    QTRY_COMPARE_WITH_TIMEOUT(firstTab(bench.window()), QStringLiteral("AUDIT"), 30000);
  }
};

QTEST_MAIN(SwitchingTest)
#include "switching_test.moc"
