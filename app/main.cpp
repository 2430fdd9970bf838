// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QIcon>
#include <QMessageBox>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "app/appearance.h"
#include "app/argument_opener.h"
#include "app/connections_controller.h"
#include "app/core_dumps.h"
#include "app/languages.h"
#include "app/log_file.h"
#include "app/main_window.h"
#include "app/paths.h"
#include "app/secrets/keychain_secret_store.h"
#include "app/settings.h"
#include "app/single_instance.h"
#include "app/startup_trace.h"
#include "app/version.h"
#include "app/workspace.h"
#include "models/session_journal.h"
#include "views/widgets/style.h"

namespace {

// Also what only prints must work where there is no display.
bool onlyPrints(int argc, char** argv) {
  return std::any_of(argv + 1, argv + argc, [](std::string_view option) {
    return option == "--help" || option == "-h" || option == "--help-all" || option == "--version" || option == "-v";
  });
}

struct StartOptions {
  QString dataFolder;     // empty: the platform's
  QStringList arguments;  // links and files to open
};

StartOptions startOptions(const QCoreApplication& application) {
  QCommandLineParser options;
  options.setApplicationDescription(QCoreApplication::translate("main", "A native dashboard for Tovuk services."));
  options.addHelpOption();
  options.addVersionOption();
  const QCommandLineOption data(QStringLiteral("data"),
                                QCoreApplication::translate("main", "Keep every file of the program in this folder."),
                                QStringLiteral("folder"));
  options.addOption(data);
  options.addPositionalArgument(
      QStringLiteral("link"),
      QCoreApplication::translate("main", "Open this: tovuk://open/SERVICE/TYPE/RESOURCE, or a file."),
      QStringLiteral("[link]"));
  options.process(application);
  return {options.value(data), options.positionalArguments()};
}

// Whoever starts the program from a terminal reads it there, everybody else in a box.
int sayWhyNot(const QString& sentence) {
  static_cast<void>(std::fprintf(stderr, "%s\n", qPrintable(sentence)));
  QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), sentence, QMessageBox::Close);
  box.show();
  QApplication::exec();
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace tovuk;
  app::forbidCoreDumps();
#ifdef Q_OS_UNIX
  // History, drafts and databases are nobody else's to read.
  ::umask(077);
#endif
  QApplication::setApplicationName(QStringLiteral("tovuk-dashboard"));
  QApplication::setApplicationVersion(app::version());
  QApplication::setDesktopFileName(QStringLiteral("tovuk-dashboard"));
  if (onlyPrints(argc, argv)) {
    const QCoreApplication application(argc, argv);
    startOptions(application);
    return 0;
  }
  QApplication application(argc, argv);
  const StartOptions options = startOptions(application);
  const app::Paths paths = app::Paths::of(options.dataFolder);
  app::Settings settings(paths.settings());
  app::installLanguage(application, app::languageFor(settings.get(app::keys::language), QLocale().uiLanguages()));
  QApplication::setApplicationDisplayName(QApplication::translate("main", "Tovuk Dashboard"));
  app::SingleInstance instance(paths.root);
  switch (instance.start(app::handOverForm(options.arguments))) {
    case app::SingleInstance::Outcome::HandedOver: return 0;
    case app::SingleInstance::Outcome::Hanging: return sayWhyNot(instance.sentence());
    case app::SingleInstance::Outcome::First:
    case app::SingleInstance::Outcome::Alone: break;
  }
  paths.keepPrivate(options.dataFolder.isEmpty());
  // Not earlier: two processes must not turn the same log over.
  const app::LogFile log(paths.log());
  if (!instance.sentence().isEmpty()) qWarning().noquote() << instance.sentence();
  app::Appearance appearance(settings);
  QApplication::setStyle(new views::TovukStyle);
  appearance.apply();

  app::KeychainSecretStore secrets;
  app::Workspace workspace(paths);
  app::ConnectionsController connections(
      {workspace, settings, secrets, &secrets.probe(), QProcessEnvironment::systemEnvironment()});
  // Not for the browser and whatever else is started from here.
  qunsetenv("TOVUK_TOKEN");
  models::SessionJournal journal(paths.session(workspace.connectionKey()));
  app::MainWindow window({workspace, settings, appearance, journal, connections});
  QObject::connect(&window, &app::MainWindow::firstPainted, &connections, [&connections] {
    app::traceFirstPaint();
    // The connection opens behind a window that is there already.
    connections.start();
  });
  app::ArgumentOpener opener(window, workspace);
  QObject::connect(&instance, &app::SingleInstance::handedOver, &opener,
                   [&opener](const QStringList& arguments, const QByteArray& activationToken) {
                     opener.open(arguments);
                     opener.bringToFront(activationToken);
                   });
  opener.open(app::handOverForm(options.arguments));
  window.show();
  return QApplication::exec();
}
