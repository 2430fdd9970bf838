// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks the accessibility tree of every window and fails on a control that a screen reader cannot name.
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

namespace {

bool isInteractive(QAccessible::Role role) {
  switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::MenuItem: return true;
    default: return false;
  }
}

// Parts of Qt's own that carry no name: the corner of a table, the arrows of a tab bar that scrolls, what a spin box
// and a combo box are made of (the box itself is named).
bool isQtsOwn(const QAccessibleInterface* node) {
  const QObject* object = node->object();
  if (!object) return node->role() != QAccessible::PageTab;
  const QString type = QLatin1String(object->metaObject()->className());
  const QObject* parent = object->parent();
  const QString above = parent ? QLatin1String(parent->metaObject()->className()) : QString();
  return type == QStringLiteral("QTableCornerButton") || object->objectName().startsWith(QStringLiteral("Scroll")) ||
         object->objectName().startsWith(QStringLiteral("qt_")) || above == QStringLiteral("QSpinBox") ||
         above == QStringLiteral("QKeySequenceEdit") || type == QStringLiteral("QLineEditIconButton") ||
         above.contains(QStringLiteral("QComboBoxPrivate")) || type == QStringLiteral("QComboBoxListView");
}

void sweep(QAccessibleInterface* node, const QString& path, QStringList& unnamed, int depth = 0) {
  if (!node || depth > 40 || node->state().invisible) return;
  const QString type = node->object() ? QLatin1String(node->object()->metaObject()->className()) : QString();
  const QString here = path + QLatin1Char('/') + type;
  if (isInteractive(node->role()) && node->text(QAccessible::Name).trimmed().isEmpty() && !isQtsOwn(node)) {
    unnamed.append(QStringLiteral("%1 (role %2)").arg(here).arg(static_cast<int>(node->role())));
  }
  // Cells of item views are many and named by their text.
  if (node->role() == QAccessible::Table || node->role() == QAccessible::Tree || node->role() == QAccessible::List)
    return;
  for (int i = 0; i < node->childCount(); ++i) sweep(node->child(i), here, unnamed, depth + 1);
}

QStringList unnamedIn(QWidget& window) {
  QStringList unnamed;
  sweep(QAccessible::queryAccessibleInterface(&window), {}, unnamed);
  return unnamed;
}

}  // namespace

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
