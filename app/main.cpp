// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QIcon>
#include <QTimer>

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

int main(int argc, char** argv) {
  using namespace tovuk;
  QApplication::setApplicationName(QStringLiteral("tovuk-dashboard"));
  QApplication::setApplicationVersion(app::version());
  QApplication::setDesktopFileName(QStringLiteral("tovuk-dashboard"));
  QApplication application(argc, argv);

  QCommandLineParser options;
  options.setApplicationDescription(QApplication::translate("main", "A native dashboard for Tovuk services."));
  options.addHelpOption();
  options.addVersionOption();
  const QCommandLineOption data(QStringLiteral("data"),
                                QApplication::translate("main", "Keep every file of the program in this folder."),
                                QStringLiteral("folder"));
  options.addOption(data);
  options.process(application);

  const app::Paths paths = app::Paths::of(options.value(data));
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
