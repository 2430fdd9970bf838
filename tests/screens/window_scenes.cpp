// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the whole window and its dialogs, on the sample project of a real local service.
//
//   screens_window FOLDER [SCALE [LANGUAGE]]
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include "app/about_dialog.h"
#include "app/languages.h"
#include "app/settings_window.h"
#include "app/window_actions.h"
#include "models/sqlite/table_browser.h"
#include "tests/app/window_fixture.h"
#include "tests/screens/camera.h"
#include "views/shell/activity_pane.h"
#include "views/shell/command_palette.h"
#include "views/shell/main_menu.h"
#include "views/shell/shortcut_list.h"
#include "views/shell/status_line.h"
#include "views/shell/tab_area.h"
#include "views/sqlite/data_page.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/sql_editor.h"
#include "views/sqlite/sqlite_panel.h"
#include "views/widgets/ask_dialog.h"
#include "views/widgets/message_bar.h"

using namespace tovuk;

namespace {

constexpr int kSettleMs = 20000;
const QString kSqlite = QStringLiteral("sqlite");
const QString kBestCustomers = QStringLiteral(
    "-- best customers of the last months\n"
    "SELECT c.id, c.name, COUNT(*) AS orders, ROUND(SUM(o.total), 2) AS spent,\n"
    "       MAX(o.created_at) AS last_order, c.city\n"
    "FROM orders o JOIN customers c ON c.id = o.customer_id\n"
    "WHERE o.created_at >= '2026-05-01'\n"
    "GROUP BY c.id ORDER BY spent DESC LIMIT 50;");

template <class F>
void until(F&& condition) {
  if (!QTest::qWaitFor(condition, kSettleMs)) qFatal("a scene never settled");
}

QAction* panelAction(app::MainWindow& window, const char* id) {
  for (QAction* action : window.liveActions()) {
    if (action->objectName() == QLatin1String(id)) return action;
  }
  qFatal("no action %s", id);
}

void show(QDialog& dialog) {
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  dialog.show();
}

void windowScenes(tests::WindowFixture& fixture, tests::Camera& camera) {
  app::MainWindow& window = fixture.window();
  window.tabs().closeAll();
  window.resize(1440, 900);
  until([&] { return fixture.workspace().connection()->latencyMs() >= 0; });
  camera.take(window, QStringLiteral("empty"));

  window.openResource(kSqlite, QStringLiteral("AUDIT"));
  window.openResource(kSqlite, QStringLiteral("DB"));
  auto* panel = qobject_cast<views::SqlitePanel*>(window.tabs().currentPanel());
  until([&] { return panel->schema() && panel->queryPage(); });
  panel->setCurrentPage(views::SqlitePanel::Query);
  panel->queryPage()->editor()->setContent(kBestCustomers, 200);
  panel->queryPage()->editor()->setCaret(200);
  until([&] { return panelAction(window, "sqlite.run")->isEnabled(); });
  const auto& ledger = fixture.workspace().connection()->client().ledger();
  const auto calls = ledger.totals().calls;
  panelAction(window, "sqlite.run")->trigger();
  until([&] { return ledger.totals().calls > calls && ledger.entries().back().finished; });
  QTest::qWait(100);
  camera.take(window, QStringLiteral("query"));

  fixture.action(app::ids::moveTab)->trigger();
  camera.take(window, QStringLiteral("split"));
  fixture.action(app::ids::moveTab)->trigger();

  fixture.action(app::ids::palette)->trigger();
  camera.take(window, QStringLiteral("palette"));
  QTest::keyClicks(window.palette().findChild<QLineEdit*>(), QStringLiteral("read"));
  camera.take(window, QStringLiteral("palette-found"));
  window.palette().close();

  auto* activity = window.findChild<views::ActivityPane*>();
  QTest::keyClick(activity->findChild<QWidget*>(), Qt::Key_Home);
  activity->setDetailsShown(true);
  camera.take(window, QStringLiteral("activity-details"));
  activity->setDetailsShown(false);

  Error error;
  error.kind = ErrorKind::Conflict;
  error.code = "data_dir_in_use";
  error.message = "The data folder is used by another process.";
  error.agentInstruction = "Close the other Tovuk Dashboard or tovuk-local, then try again.";
  window.messages().showError(error);
  window.messages().setRetryVisible(true);
  fixture.action(app::ids::readOnly)->setChecked(true);
  camera.take(window, QStringLiteral("error-and-read-only"));
  window.messages().clear();
  fixture.action(app::ids::readOnly)->setChecked(false);

  window.resize(1024, 640);
  camera.take(window, QStringLiteral("narrow"));
  panelAction(window, "sqlite.cellViewer")->trigger();
  panelAction(window, "sqlite.recordView")->trigger();
  camera.take(window, QStringLiteral("narrow-panes"));
  panelAction(window, "sqlite.cellViewer")->trigger();
  panelAction(window, "sqlite.recordView")->trigger();
  panel->queryPage()->editor()->setContent(QStringLiteral("SELECT * FROM order_items ORDER BY unit_price;"), 0);
  panelAction(window, "sqlite.run")->trigger();
  until([&] { return !panelAction(window, "sqlite.stop")->isEnabled(); });
  camera.take(window, QStringLiteral("narrow-advice"));
  panel->openTable(QStringLiteral("orders"));
  until([&] { return panel->dataPage()->browser() && panel->dataPage()->browser()->isLoaded(0); });
  camera.take(window, QStringLiteral("narrow-data"));
  panel->setCurrentPage(views::SqlitePanel::Query);
  window.resize(1440, 900);
}

// Each page of a panel of each other type, in a small window, and the question for a new resource.
void typeScenes(tests::WindowFixture& fixture, tests::Camera& camera) {
  app::MainWindow& window = fixture.window();
  window.resize(1024, 640);
  const auto& ledger = fixture.workspace().connection()->client().ledger();
  const auto settle = [&] {
    until([&] { return ledger.entries().empty() || ledger.entries().back().finished; });
    QTest::qWait(100);
  };
  for (const models::NavigationSection& section : models::navigationSections()) {
    if (section.id == kSqlite || !window.canShow(section.id)) continue;
    const auto items = section.items(*fixture.workspace().currentService()->resources());
    window.tabs().closeAll();
    window.openResource(section.id, items.empty() ? QString() : items.front().name);
    views::ResourcePanel* panel = window.tabs().currentPanel();
    if (!panel) continue;
    for (int page = 0; page < panel->pageCount(); ++page) {
      panel->setCurrentPage(page);
      settle();
      camera.take(window, QStringLiteral("%1-%2").arg(section.id).arg(page));
    }
    window.action(qPrintable(app::newActionId(section.id)))->trigger();
    until([] { return QApplication::activeModalWidget() != nullptr; });
    settle();
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
      camera.take(*dialog, QStringLiteral("%1-new").arg(section.id));
      dialog->reject();
    }
  }
  window.tabs().closeAll();
  window.resize(1440, 900);
}

void dialogScenes(tests::WindowFixture& fixture, tests::Camera& camera) {
  app::MainWindow& window = fixture.window();
  app::SettingsWindow settings(fixture.settings(), window.registry(), fixture.workspace().paths(), nullptr);
  show(settings);
  const QStringList pages{QStringLiteral("appearance"), QStringLiteral("editor"), QStringLiteral("keyboard"),
                          QStringLiteral("data")};
  for (int page = 0; page < pages.size(); ++page) {
    settings.showPage(page);
    camera.take(settings, QStringLiteral("settings-") + pages[page]);
  }
  app::AboutDialog about(nullptr);
  show(about);
  camera.take(about, QStringLiteral("about"));
  views::ShortcutList shortcuts(window.registry(),
                                {{kSqlite, QStringLiteral("DB")}, {QStringLiteral("window"), QStringLiteral("Window")}},
                                nullptr);
  show(shortcuts);
  camera.take(shortcuts, QStringLiteral("shortcuts"));
  views::AskQuestion question;
  question.title = QStringLiteral("Delete AUDIT?");
  question.text = QStringLiteral("The database AUDIT of shop-api is deleted with all its tables and rows.");
  question.details = QStringLiteral(
      "This deletes 1.2 MB, 3 tables, and 2 backups.\nIts backups are deleted with it. This cannot be undone.");
  question.confirmLabel = QStringLiteral("Delete database");
  question.destructive = true;
  question.requiredText = QStringLiteral("AUDIT");
  views::AskDialog ask(question, nullptr);
  show(ask);
  camera.take(ask, QStringLiteral("ask"));
  QMenu& menu = window.mainMenu();
  menu.popup({0, 0});
  camera.take(menu, QStringLiteral("menu"));
  QAction* view = menu.actions().value(1);
  menu.setActiveAction(view);
  for (QAction* action : menu.actions()) {
    if (action->text() == views::MainMenu::title(views::MenuPlace::View)) {
      action->menu()->popup({300, 0});
      camera.take(*action->menu(), QStringLiteral("menu-view"));
      action->menu()->close();
    }
  }
  menu.close();
}

}  // namespace

int main(int argc, char** argv) {
  const QString scale = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("1");
  qputenv("QT_SCALE_FACTOR", scale.toLatin1());
  QApplication application(argc, argv);
  const QString language = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString();
  if (!language.isEmpty()) app::installLanguage(application, language);
  const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
  if (!folder.mkpath(QStringLiteral("."))) return 1;
  tests::WindowFixture fixture;
  if (!fixture.waitForSample()) return 1;
  QStringList themes{QStringLiteral("light"), QStringLiteral("dark")};
  if (scale == QStringLiteral("1") && language.isEmpty())
    themes += {QStringLiteral("contrastLight"), QStringLiteral("contrastDark")};
  for (const QString& theme : themes) {
    fixture.settings().set(app::keys::theme, theme);
    tests::Camera camera(folder, language.isEmpty() ? QStringLiteral("window") : QStringLiteral("window-") + language,
                         scale == QStringLiteral("1") ? theme : QStringLiteral("%1-%2").arg(theme, scale));
    windowScenes(fixture, camera);
    typeScenes(fixture, camera);
    dialogScenes(fixture, camera);
    camera.writeSheet();
  }
  return 0;
}
