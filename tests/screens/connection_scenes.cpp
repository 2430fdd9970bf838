// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every window and state of connections and of signing in: light, dark and high contrast at 100 %, light
// and dark at 200 %, and a contact sheet of each. The service behind them answers as it is told.
//
//   screens_connections FOLDER [SCALE]
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include "api/client/client.h"
#include "models/connections/connection_list.h"
#include "tests/models_sign_in/manual_delays.h"
#include "tests/screens/camera.h"
#include "tests/support/fault_server.h"
#include "views/connections/ask_above_question.h"
#include "views/connections/connection_header.h"
#include "views/connections/connection_menu.h"
#include "views/connections/connection_window.h"
#include "views/connections/sign_in_dialog.h"
#include "views/connections/token_panel.h"
#include "views/connections/write_confirmation.h"
#include "views/shell/header_bar.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;
using tovuk::test::Fault;
using tovuk::test::FaultServer;
using tovuk::test::ManualDelays;
using tovuk::tests::Camera;

namespace {

constexpr int kSettleMs = 20000;
constexpr int kHeaderWidth = 1208;

bool until(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, kSettleMs); }

SignInState signedIn() {
  models::AccountSummary ada;
  ada.name = u"Ada Lovelace"_qs;
  ada.email = u"ada@example.org"_qs;
  ada.provider = u"github"_qs;
  ada.plan = u"pro"_qs;
  ada.expiresAt = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
  return {SignInStatus::SignedIn, ada, u"The token is in the keyring."_qs, {}};
}

SignInState stateOf(const QString& id) {
  if (id == u"local"_qs) return {SignInStatus::NotNeeded, std::nullopt, {}, {}};
  if (id == u"tovuk"_qs) return signedIn();
  return {SignInStatus::SignedOut, std::nullopt, {}, {}};
}

void windowScenes(Camera& camera) {
  QTemporaryDir folder;
  models::ConnectionList list(folder.filePath(u"connections.json"_qs));
  models::ConnectionProfile staging;
  staging.name = u"Staging of the shop"_qs;
  staging.baseUrl = QUrl(u"https://staging.example.com"_qs);
  staging.colour = 4;
  staging.readOnly = true;
  staging.askAboveRows = 1'000'000;
  const QString id = list.add(staging).value();
  ConnectionWindow window(list, stateOf);
  window.setCurrent(u"tovuk"_qs);
  window.select(u"tovuk"_qs);
  window.show();
  camera.take(window, u"window"_qs);
  window.showTest(u"tovuk"_qs, {ConnectionTest::State::Running, {}, {}});
  QTest::qWait(2 * metrics::loadingDelayMs);
  camera.take(window, u"window-testing"_qs);
  window.showTest(u"tovuk"_qs, {ConnectionTest::State::Failed, u"The host api.tovuk.com was not found."_qs,
                                u"Check the address and the network, then test again."_qs});
  camera.take(window, u"window-test-failed"_qs);
  window.showTest(u"tovuk"_qs, {ConnectionTest::State::Passed, u"api.tovuk.com answered in 84 ms."_qs, {}});
  camera.take(window, u"window-test-passed"_qs);
  window.select(id);
  camera.take(window, u"window-read-only"_qs);
  window.addConnection();
  const auto type = [&window](models::ConnectionField field, const QString& text) {
    window.findChild<QLineEdit*>(u"connections.form.%1"_qs.arg(static_cast<int>(field)))->setText(text);
  };
  type(models::ConnectionField::Name, u"Tovuk"_qs);
  type(models::ConnectionField::BaseUrl, u"http://example.com"_qs);
  type(models::ConnectionField::AskAboveMoney, u"a lot"_qs);
  camera.take(window, u"window-refused"_qs);

  models::ConnectionList only(folder.filePath(u"only.json"_qs));
  only.remove(u"tovuk"_qs);
  ConnectionWindow bare(only, stateOf);
  bare.setCurrent(u"local"_qs);
  bare.show();
  camera.take(bare, u"window-only-local"_qs);

  HeaderBar header;
  header.resize(kHeaderWidth, header.height());
  header.setConnection({staging.name, models::Environment::Production, true, staging.colour, stateOf(id)});
  header.setService(u"shop-api"_qs, u"running"_qs);
  header.show();
  camera.take(header, u"header"_qs);
  ConnectionMenu menu(list, stateOf, nullptr);
  menu.setCurrent(u"tovuk"_qs);
  menu.popup({});
  camera.take(menu, u"menu"_qs);
}

void signInScenes(Camera& camera) {
  FaultServer server;
  client::Client client{client::Endpoint{server.url(), {}}};
  ManualDelays delays;
  SignInParts parts;
  parts.profile = models::tovukConnection();
  parts.transport = &client.transport();
  parts.makeClient = [&server](const QByteArray& token) {
    return std::make_unique<client::Client>(client::Endpoint{server.url(), token});
  };
  parts.delays = &delays;
  SignInDialog dialog(parts);
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  dialog.setKeeping(u"The token will be kept in the keyring."_qs, true);
  dialog.show();
  camera.take(dialog, u"sign-in"_qs);
  dialog.offerSession(u"the keyring"_qs);
  camera.take(dialog, u"sign-in-session"_qs);
  server.enqueue(
      Fault::json(200,
                  "{\"loginUrl\":\"https://tovuk.com/login\",\"verificationUri\":\"https://tovuk.com/login\","
                  "\"deviceCode\":\"zdev_1\",\"userCode\":\"TOVUK-123\",\"intervalSeconds\":5,"
                  "\"expiresInSeconds\":600}"));
  auto* start = dialog.findChild<QPushButton*>(u"signIn.browser.start"_qs);
  start->click();
  auto* open = dialog.findChild<QPushButton*>(u"signIn.browser.open"_qs);
  (void)until([open] { return open->isVisible(); });
  camera.take(dialog, u"sign-in-code"_qs);
  server.enqueue(Fault::json(200, "{\"status\":\"denied\"}"));
  delays.advance(std::chrono::seconds(5));
  (void)until([start] { return start->isVisible(); });
  camera.take(dialog, u"sign-in-denied"_qs);
  dialog.findChild<QTabBar*>(u"signIn.ways"_qs)->setCurrentIndex(1);
  dialog.findChild<QLineEdit*>(u"signIn.paste.field"_qs)->setText(u"tovuk_a b"_qs);
  dialog.setKeeping(u"No keyring runs: the token will be kept in memory until the program ends."_qs, false);
  camera.take(dialog, u"sign-in-token-refused"_qs);
  server.setDefault(Fault::json(200, "{\"accountId\":\"acct_1\",\"email\":\"ada@example.org\",\"plan\":\"pro\"}"));
  bool isDone = false;
  QObject::connect(&dialog, &SignInDialog::signedIn, &dialog, [&isDone] { isDone = true; });
  dialog.useSession("tovuk_abc");
  (void)until([&isDone] { return isDone; });
  dialog.showAccount(*signedIn().account);
  camera.take(dialog, u"signed-in"_qs);
}

void questionScenes(Camera& camera) {
  TokenPanel panel;
  panel.setFacts({u"Tovuk"_qs, u"https://api.tovuk.com"_qs, true, u"In memory, until the program ends."_qs,
                  u"The keyring is locked, or has not been set up."_qs});
  panel.show();
  camera.take(panel, u"token"_qs);
  panel.beginTest();
  panel.addStep({u"Look for a keyring"_qs, true, u"It is there."_qs, {}});
  panel.addStep(
      {u"Store a test entry"_qs, false, u"The keyring is locked."_qs, u"org.freedesktop.Secret.Error.IsLocked"_qs});
  panel.finishTest({u"GNOME Keyring"_qs, false, u"The keyring is locked, or has not been set up."_qs,
                    u"Unlock the keyring, then test again."_qs});
  camera.take(panel, u"token-failed"_qs);
  client::WriteQuestion question;
  question.id = 1;
  question.kind = client::WriteKind::DeleteResource;
  question.target = u"DELETE /v1/services/shop-api/resources/DB"_qs;
  WriteConfirmation confirmation(question, u"Tovuk"_qs, u"PRODUCTION"_qs, nullptr);
  confirmation.setAttribute(Qt::WA_DeleteOnClose, false);
  confirmation.show();
  camera.take(confirmation, u"write"_qs);
  QWidget over;
  confirmAboveLimit(&over, u"Tovuk"_qs,
                    {models::AskReason::Rows,
                     u"This query may read 12,000,000 rows. On this connection, more than "
                     u"1,000,000 rows is asked about first."_qs},
                    [](bool) {});
  if (auto* dialog = over.findChild<QDialog*>()) camera.take(*dialog, u"ask-above"_qs);
}

}  // namespace

int main(int argc, char** argv) {
  const QString scale = argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"1"_qs;
  qputenv("QT_SCALE_FACTOR", scale.toLatin1());
  QApplication app(argc, argv);
  QApplication::setStyle(new TovukStyle);
  QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
  if (!folder.mkpath(u"."_qs)) return 1;

  struct Theme {
    QString name;
    ThemeKind kind;
  };
  std::vector<Theme> themes = {{u"light"_qs, ThemeKind::Light}, {u"dark"_qs, ThemeKind::Dark}};
  if (scale == u"1"_qs) themes.push_back({u"contrast"_qs, ThemeKind::HighContrastDark});
  for (const auto& theme : themes) {
    applyTheme(themeOf(theme.kind));
    Camera camera(folder, u"connections"_qs, scale == u"1"_qs ? theme.name : u"%1-%2"_qs.arg(theme.name, scale));
    windowScenes(camera);
    signInScenes(camera);
    questionScenes(camera);
    camera.writeSheet();
  }
  return 0;
}
