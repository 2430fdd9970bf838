// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QIcon>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <algorithm>
#include <string_view>

#include "app/appearance.h"
#include "app/languages.h"
#include "app/main_window.h"
#include "app/paths.h"
#include "app/settings.h"
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

QString dataFolder(const QCoreApplication& application) {
  QCommandLineParser options;
  options.setApplicationDescription(QCoreApplication::translate("main", "A native dashboard for Tovuk services."));
  options.addHelpOption();
  options.addVersionOption();
  const QCommandLineOption data(QStringLiteral("data"),
                                QCoreApplication::translate("main", "Keep every file of the program in this folder."),
                                QStringLiteral("folder"));
  options.addOption(data);
  options.process(application);
  return options.value(data);
}

}  // namespace

int main(int argc, char** argv) {
  using namespace tovuk;
#ifdef Q_OS_UNIX
  // History, drafts and databases are nobody else's to read.
  ::umask(077);
#endif
  QApplication::setApplicationName(QStringLiteral("tovuk-dashboard"));
  QApplication::setApplicationVersion(app::version());
  QApplication::setDesktopFileName(QStringLiteral("tovuk-dashboard"));
  if (onlyPrints(argc, argv)) {
    const QCoreApplication application(argc, argv);
    dataFolder(application);
    return 0;
  }
  QApplication application(argc, argv);
  const QString folder = dataFolder(application);
  const app::Paths paths = app::Paths::of(folder);
  paths.keepPrivate(folder.isEmpty());
  app::Settings settings(paths.settings());
  app::installLanguage(application, app::languageFor(settings.get(app::keys::language), QLocale().uiLanguages()));
  QApplication::setApplicationDisplayName(QApplication::translate("main", "Tovuk Dashboard"));
  app::Appearance appearance(settings);
  QApplication::setStyle(new views::TovukStyle);
  appearance.apply();

  app::Workspace workspace(paths, settings);
  models::SessionJournal journal(paths.session());
  app::MainWindow window({workspace, settings, appearance, journal});
  QObject::connect(&window, &app::MainWindow::firstPainted, &workspace, [&workspace] {
    app::traceFirstPaint();
    // The service starts behind a window that is there already.
    workspace.start();
  });
  window.show();
  return QApplication::exec();
}
