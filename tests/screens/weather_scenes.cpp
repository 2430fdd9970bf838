// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every bad weather, in the panel of a database, with the real client on a real socket: light, dark and
// high contrast at 100 %, light and dark at 200 %, and a contact sheet of each. A weather that shows nothing ends the
// program.
//
//   screens_weather FOLDER [SCALE]
#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <functional>
#include <utility>
#include <vector>

#include "api/client/network_errors.h"
#include "models/sqlite/backup_store.h"
#include "models/sqlite/query_session.h"
#include "tests/screens/camera.h"
#include "tests/support/fault_server.h"
#include "tests/support/untrusted_server.h"
#include "tests/views_sqlite/panel_bench.h"
#include "views/shell/show_answer.h"
#include "views/sqlite/backups_page.h"
#include "views/sqlite/query_page.h"
#include "views/sqlite/result_view.h"
#include "views/sqlite/results_area.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;
using namespace tovuk::test;
using tovuk::tests::Camera;

namespace {

constexpr int kWidth = 1208;
constexpr int kHeight = 748;
constexpr int kSettleMs = 60000;
constexpr int kRows = 5000;
const QString kSelect = QStringLiteral("SELECT id, name FROM customers;");
const QString kInsert = QStringLiteral("INSERT INTO customers (id, name) VALUES (7, 'Ada');");

void need(bool condition, const char* what) {
  if (!condition) qFatal("%s", what);
}

void settle(const std::function<bool()>& condition, const char* what) {
  need(QTest::qWaitFor(condition, kSettleMs), what);
}

struct Look {
  ThemeKind kind;
  Camera camera;
};

// Every scene is taken in each theme while it stands.
class Album {
 public:
  Album(const QDir& folder, const QString& scale) {
    add(folder, scale, QStringLiteral("light"), ThemeKind::Light);
    add(folder, scale, QStringLiteral("dark"), ThemeKind::Dark);
    if (scale == QStringLiteral("1")) add(folder, scale, QStringLiteral("contrast"), ThemeKind::HighContrastDark);
  }
  void take(QWidget& widget, const QString& name) {
    for (Look& look : m_looks) {
      applyTheme(themeOf(look.kind));
      look.camera.take(widget, name);
    }
  }
  void writeSheets() const {
    for (const Look& look : m_looks) {
      applyTheme(themeOf(look.kind));
      look.camera.writeSheet();
    }
  }

 private:
  void add(const QDir& folder, const QString& scale, const QString& name, ThemeKind kind) {
    const QString suffix = scale == QStringLiteral("1") ? name : QStringLiteral("%1-%2").arg(name, scale);
    m_looks.push_back({kind, Camera(folder, QStringLiteral("weather"), suffix)});
  }
  std::vector<Look> m_looks;
};

// A panel over whatever is at the address.
struct Scene {
  explicit Scene(const QUrl& url)
      : connection(QStringLiteral("fault"), QStringLiteral("Acme"), models::Environment::Production,
                   std::make_unique<client::Client>(client::Endpoint{url, "token"})),
        service(connection, commands, shop()),
        history(folder.filePath(QStringLiteral("history"))),
        panel({&service, QStringLiteral("DB"), &history, folder.filePath(QStringLiteral("drafts")), &registry, {}}),
        showAnswer([this] { return &connection.client().ledger(); }, &panel) {
    panel.resize(kWidth, kHeight);
    panel.show();
  }
  static ServiceSummary shop() {
    ServiceSummary summary;
    summary.serviceId = "svc_1";
    summary.name = "shop-api";
    return summary;
  }
  void run(const QString& sql) {
    typeSql(panel, sql);
    need(runAndWait(panel), "a statement never ended");
  }
  [[nodiscard]] MessageBar& error() const {
    ResultView* view = panel.queryPage()->results()->result(0);
    need(view != nullptr && view->errorBar()->hasMessage(), "a weather shows no message");
    return *view->errorBar();
  }
  static void press(const MessageBar& bar, const QString& label) {
    for (auto* button : bar.findChildren<QToolButton*>()) {
      if (button->isHidden() || button->accessibleName() != label) continue;
      button->click();
      return;
    }
    qFatal("no button %s", qPrintable(label));
  }

  QTemporaryDir folder;
  models::CommandQueue commands;
  ActionRegistry registry;
  models::Connection connection;
  models::ServiceContext service;
  models::QueryHistory history;
  SqlitePanel panel;
  ShowAnswer showAnswer;
};

QByteArray refusal(const QByteArray& code, const QByteArray& message, const QByteArray& instruction,
                   const QByteArray& checkout = "null") {
  return "{\"code\":\"" + code + "\",\"message\":\"" + message + "\",\"agent_instruction\":\"" + instruction +
         "\",\"docs_url\":null,\"checkout_url\":" + checkout + "}";
}

QByteArray answerOf(int rows, const QByteArray& more = {}) {
  QByteArray body = "{\"results\":[{\"success\":true,\"columns\":[\"id\",\"name\"],\"rows\":[";
  for (int row = 1; row <= rows; ++row) {
    const QByteArray id = QByteArray::number(row);
    body += (row > 1 ? ",{\"id\":" : "{\"id\":") + id + ",\"name\":\"Customer " + id + "\"}";
  }
  return body +
         "],\"rowsRead\":3,\"rowsWritten\":0,\"vmSteps\":4,\"fullscanSteps\":0,\"durationMs\":1,\"changes\":0,"
         "\"lastInsertRowid\":0" +
         more +
         "}],\"database\":{\"id\":\"sqlite_1\",\"name\":\"DB\",\"storageLimitMib\":500,\"storageUsedMib\":1,"
         "\"quotaState\":\"ok\",\"timeTravelDays\":7,\"queryTimeoutSeconds\":30},\"rowsRead\":3,\"rowsWritten\":0,"
         "\"storageUsedMib\":1,\"meta\":{\"duration\":0.001,\"size_after\":4096,\"rows_read\":3,\"rows_written\":0},"
         "\"nextActions\":[]" +
         more + "}";
}

// One statement, one refusal.
struct Refused {
  const char* name;
  Fault fault;
  QString sql;
};

std::vector<Refused> refusals() {
  Fault limited = Fault::json(429, refusal("rate_limited", "Too many requests were sent.", "Send fewer at once."));
  limited.withHeader("Retry-After", "42");
  return {
      {"401", Fault::json(401, refusal("unauthorized", "The session has ended.", "Sign in again.")), kSelect},
      {"402",
       Fault::json(402, refusal("plan_limit", "The free plan has 1 database.", "Change the plan to have more.",
                                "\"https://tovuk.com/checkout/pro\"")),
       kInsert},
      {"403", Fault::json(403, refusal("forbidden", "This token may not write.", "Use a token with more rights.")),
       kInsert},
      {"404-deleted", Fault::json(404, refusal("not_found", "The database DB does not exist.", "")), kSelect},
      {"413", Fault::json(413, refusal("payload_too_large", "The request is larger than 1 MB.", "Send less at once.")),
       kInsert},
      {"429", limited, kSelect},
      {"500", Fault::json(500, refusal("internal", "The service had a problem.", "Try again in a minute.")), kSelect},
      {"503", Fault::json(503, refusal("unavailable", "The service is being updated.", "Try again soon.")), kSelect},
  };
}

void refusedScenes(Album& album) {
  for (const Refused& each : refusals()) {
    FaultServer server;
    server.setDefault(each.fault);
    Scene scene(server.url());
    scene.run(each.sql);
    (void)scene.error();
    album.take(scene.panel, QLatin1String(each.name));
  }
}

void conflictScene(Album& album) {
  FaultServer server;
  server.setDefault(Fault::json(200, "{\"backups\":[]}"));
  Scene scene(server.url());
  scene.panel.setCurrentPage(SqlitePanel::Backups);
  BackupsPage& page = *scene.panel.backupsPage();
  settle([&page] { return page.store().state() != models::LoadState::Loading; }, "the backups never came");
  server.setDefault(Fault::json(
      409, refusal("conflict", "A restore of this database is under way.", "Reload the list, then decide again.")));
  need(trigger(scene.panel, "sqlite.createBackup"), "no backup can be made");
  settle([&page] { return page.message()->hasMessage(); }, "a conflict is not shown");
  album.take(scene.panel, QStringLiteral("409"));
}

void networkScenes(Album& album) {
  QUrl gone;
  {
    const FaultServer server;
    gone = server.url();
  }
  Scene offline(gone);
  offline.run(kSelect);
  (void)offline.error();
  album.take(offline.panel, QStringLiteral("offline-at-start"));
  // A name that nobody knows takes as long to look up as the machine's name servers like, so its error is shown as the
  // transport makes it.
  offline.error().showError(
      client::networkError(QNetworkReply::HostNotFoundError, QStringLiteral("https://api.tovuk.example"), false, true));
  album.take(offline.panel, QStringLiteral("dns"));

  FaultServer server;
  server.setDefault(Fault::json(200, answerOf(3)));
  Scene middle(server.url());
  middle.run(kSelect);
  Fault reset;
  reset.resetUnanswered = true;
  server.setDefault(reset);
  middle.run(kSelect);
  (void)middle.error();
  album.take(middle.panel, QStringLiteral("offline-in-the-middle"));

  UntrustedServer untrusted;
  need(untrusted.isReady(), "the server without a trusted certificate does not listen");
  Scene tls(untrusted.url());
  tls.run(kSelect);
  Scene::press(tls.error(), QStringLiteral("Details"));
  album.take(tls.panel, QStringLiteral("tls-certificate"));
}

void slowAndBrokenScenes(Album& album) {
  FaultServer server;
  Scene scene(server.url());
  server.setDefault(Fault::hanging());
  typeSql(scene.panel, kSelect);
  need(trigger(scene.panel, "sqlite.run"), "nothing can be run");
  settle([&scene] { return scene.panel.queryPage()->session().isRunning(); }, "nothing runs");
  settle([&server] { return server.requestCount() > 0; }, "nothing was asked");
  QTest::qWait(2 * metrics::loadingDelayMs);
  album.take(scene.panel, QStringLiteral("slow-first-byte"));
  need(trigger(scene.panel, "sqlite.stop"), "nothing can be stopped");
  settle([&scene] { return !scene.panel.queryPage()->session().isRunning(); }, "it never stopped");

  Fault broken = Fault::json(200, answerOf(kRows));
  broken.resetAfter = broken.body.size() * 3 / 4;
  server.setDefault(broken);
  scene.run(kSelect);
  need(!cellOf(scene.panel, 0, 0, 0).isEmpty(), "rows that had arrived are gone");
  album.take(scene.panel, QStringLiteral("reset-partial"));
}

void answerScenes(Album& album) {
  FaultServer server;
  server.setDefault(Fault::text(200, "text/html; charset=utf-8", "<html><h1>Welcome to the train</h1></html>"));
  Scene scene(server.url());
  scene.run(kSelect);
  (void)scene.error();
  album.take(scene.panel, QStringLiteral("captive-portal"));

  server.setDefault(Fault::json(200, "{\"results\":{\"columns\":[\"id\"],\"rows\":7}}"));
  scene.run(kSelect);
  album.take(scene.panel, QStringLiteral("wrong-shape"));
  Scene::press(scene.error(), QStringLiteral("Show answer"));
  auto* answer = scene.panel.findChild<QDialog*>(QStringLiteral("answer"));
  need(answer != nullptr, "the answer does not open");
  album.take(*answer, QStringLiteral("wrong-shape-answer"));
  answer->close();

  server.setDefault(Fault::json(200, answerOf(3, ",\"addedLater\":{\"a\":[1]}")));
  scene.run(kSelect);
  need(!cellOf(scene.panel, 0, 2, 1).isEmpty(), "a field too many hides the rows");
  album.take(scene.panel, QStringLiteral("extra-fields"));
  QByteArray bare = answerOf(3);
  bare.replace("\"vmSteps\":4,\"fullscanSteps\":0,", "");
  bare.replace(",\"nextActions\":[]", "");
  server.setDefault(Fault::json(200, bare));
  scene.run(kSelect);
  album.take(scene.panel, QStringLiteral("missing-fields"));

  const QByteArray date =
      QLocale::c()
          .toString(QDateTime::currentDateTimeUtc().addSecs(3600), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
          .toLatin1();
  server.setDefault(Fault::json(200, answerOf(3)).withHeader("Date", date));
  scene.run(kSelect);
  need(!cellOf(scene.panel, 0, 2, 1).isEmpty(), "a clock that is wrong hides the rows");
  album.take(scene.panel, QStringLiteral("clock-skew"));

  Fault huge = Fault::json(200, QByteArray(1024 * 1024, 'x'));
  huge.repeatBody = 2048;  // 2 GB
  huge.chunked = true;     // its size is not told beforehand
  server.setDefault(huge);
  scene.panel.setCurrentPage(SqlitePanel::Backups);
  settle([&scene] { return scene.panel.backupsPage()->store().state() == models::LoadState::Failed; },
         "an answer over the cap is not refused");
  album.take(scene.panel, QStringLiteral("over-the-cap"));
}

}  // namespace

int main(int argc, char** argv) {
  const QString scale = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("1");
  qputenv("QT_SCALE_FACTOR", scale.toLatin1());
  const QApplication app(argc, argv);
  QApplication::setStyle(new TovukStyle);
  applyFonts({});
  const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
  if (!folder.mkpath(QStringLiteral("."))) return 1;
  Album album(folder, scale);
  networkScenes(album);
  slowAndBrokenScenes(album);
  refusedScenes(album);
  conflictScene(album);
  answerScenes(album);
  album.writeSheets();
  return 0;
}
