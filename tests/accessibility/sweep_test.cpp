// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks the accessibility tree of every window and fails on a control that a screen reader cannot name.
#include "tests/accessibility/sweep.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QTest>

#include "app/about_dialog.h"
#include "app/settings_window.h"
#include "app/window_actions.h"
#include "tests/app/window_fixture.h"
#include "views/shell/tab_area.h"
#include "views/widgets/ask_dialog.h"
#include "views/widgets/resource_panel.h"

using namespace tovuk;
using tests::unnamedIn;

class SweepTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QAccessible::setActive(true);
    m_fixture = std::make_unique<tests::WindowFixture>();
    QVERIFY(m_fixture->waitForSample());
  }
  void cleanupTestCase() { m_fixture.reset(); }

  void mainWindow() {
    const QStringList unnamed = unnamedIn(m_fixture->window());
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
  }

  void everyPageOfAPanel() {
    app::MainWindow& window = m_fixture->window();
    for (const models::NavigationSection& section : models::navigationSections()) {
      if (!window.canShow(section.id)) continue;
      const auto items = section.items(*m_fixture->workspace().currentService()->resources());
      QVERIFY2(!items.empty(), qPrintable(section.id));
      window.openResource(section.id, items.front().name);
      views::ResourcePanel* panel = window.tabs().currentPanel();
      QVERIFY2(panel, qPrintable(section.id));
      for (int page = 0; page < panel->pageCount(); ++page) {
        panel->setCurrentPage(page);
        const QStringList unnamed = unnamedIn(window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(section.id + QLatin1Char('\n') + unnamed.join(QLatin1Char('\n'))));
      }
    }
  }

  void settingsAndDialogs() {
    app::SettingsWindow settings(m_fixture->settings(), m_fixture->window().registry(), m_fixture->workspace().paths(),
                                 nullptr);
    settings.setAttribute(Qt::WA_DeleteOnClose, false);
    settings.show();
    for (int page = 0; page < app::SettingsWindow::PageCount; ++page) {
      settings.showPage(page);
      const QStringList unnamed = unnamedIn(settings);
      QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
    }
    views::AskQuestion question;
    question.title = question.text = question.confirmLabel = question.requiredText = QStringLiteral("Delete");
    views::AskDialog ask(question, nullptr);
    ask.setAttribute(Qt::WA_DeleteOnClose, false);
    ask.show();
    QVERIFY(unnamedIn(ask).isEmpty());
    app::AboutDialog about(nullptr);
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    about.show();
    QVERIFY(unnamedIn(about).isEmpty());
  }

  // Tab reaches every control once and comes round.
  void tabOrderNeverRepeats() {
    QWidget& window = m_fixture->window();
    QSet<QWidget*> seen;
    for (QWidget* at = window.nextInFocusChain(); at && at != &window; at = at->nextInFocusChain()) {
      QVERIFY(!seen.contains(at));
      seen.insert(at);
    }
    QVERIFY(seen.size() > 10);
  }

 private:
  std::unique_ptr<tests::WindowFixture> m_fixture;
};

QTEST_MAIN(SweepTest)
#include "sweep_test.moc"
