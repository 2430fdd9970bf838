// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who works by keyboard must see where it is, on every control and in every theme.
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/shell/tab_strip.h"
#include "views/widgets/action_button.h"
#include "views/widgets/ask.h"
#include "views/widgets/ask_dialog.h"
#include "views/widgets/page_tabs.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk::views;

namespace {

QImage picture(QWidget* widget) { return widget->grab().toImage(); }

// Pixels of `focused` that differ from `plain` by a contrast that can be seen (WCAG 2: 3 to 1).
int ringPixels(const QImage& plain, const QImage& focused) {
  if (plain.size() != focused.size()) return 0;
  int seen = 0;
  for (int y = 0; y < plain.height(); ++y) {
    for (int x = 0; x < plain.width(); ++x) {
      if (contrastRatio(plain.pixelColor(x, y), focused.pixelColor(x, y)) >= 3) ++seen;
    }
  }
  return seen;
}

}  // namespace

class FocusTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QApplication::setStyle(new TovukStyle);
    applyFonts({});
  }

  void everyControlShowsTheFocus_data() {
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
    QTest::newRow("high contrast light") << static_cast<int>(ThemeKind::HighContrastLight);
    QTest::newRow("high contrast dark") << static_cast<int>(ThemeKind::HighContrastDark);
  }
  void everyControlShowsTheFocus() {
    QFETCH(int, theme);
    applyTheme(themeOf(static_cast<ThemeKind>(theme)));
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    QList<QWidget*> controls;
    const auto add = [&](QWidget* control, const char* name) {
      control->setObjectName(QLatin1String(name));
      control->setFocusPolicy(Qt::StrongFocus);
      column->addWidget(control);
      controls.append(control);
    };
    auto* rest = new QPushButton(QStringLiteral("Rest"), &window);
    rest->setAutoDefault(false);
    column->addWidget(rest);
    for (const ButtonLook look : {ButtonLook::Normal, ButtonLook::Primary, ButtonLook::Danger}) {
      auto* push = new QPushButton(QStringLiteral("Push"), &window);
      setButtonLook(push, look);
      add(push, look == ButtonLook::Normal ? "push" : look == ButtonLook::Primary ? "primary push" : "danger push");
    }
    QAction action(QStringLiteral("Act"), nullptr);
    using Kind = ActionButton::Kind;
    for (const Kind kind : {Kind::Tool, Kind::Quiet, Kind::Primary, Kind::Framed, Kind::Link, Kind::Danger, Kind::Icon})
      add(new ActionButton(kind, &action, &window),
          qPrintable(QStringLiteral("action %1").arg(static_cast<int>(kind))));
    auto* tool = new QToolButton(&window);
    tool->setText(QStringLiteral("Tool"));
    add(tool, "tool button");
    add(new QCheckBox(QStringLiteral("Check"), &window), "check box");
    add(new QRadioButton(QStringLiteral("Radio"), &window), "radio button");
    auto* combo = new QComboBox(&window);
    combo->addItem(QStringLiteral("One"));
    add(combo, "combo box");
    auto* pages = new PageTabs(&window);
    pages->addTab(QStringLiteral("Data"));
    add(pages, "page tabs");
    auto* tabs = new TabStrip(&window);
    tabs->addResourceTab(QStringLiteral("database"), QStringLiteral("DB"), {});
    add(tabs, "resource tabs");
    auto* list = new QListWidget(&window);
    list->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    list->setCurrentRow(0);
    add(list, "list");
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget* control : std::as_const(controls)) {
      rest->setFocus(Qt::TabFocusReason);
      const QImage plain = picture(control);
      control->setFocus(Qt::TabFocusReason);
      const int seen = ringPixels(plain, picture(control));
      QVERIFY2(seen >= 40, qPrintable(QStringLiteral("%1: %2 pixels").arg(control->objectName()).arg(seen)));
    }
  }

  void destructiveQuestionShowsThatCancelHasTheFocus() {
    applyTheme(themeOf(ThemeKind::Light));
    AskQuestion question;
    question.title = QStringLiteral("Drop it?");
    question.confirmLabel = QStringLiteral("Drop");
    question.destructive = true;
    AskDialog dialog(question, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QPushButton* confirm = nullptr;
    QPushButton* cancel = nullptr;
    for (auto* found : dialog.findChildren<QPushButton*>())
      (found->text() == QStringLiteral("Drop") ? confirm : cancel) = found;
    QVERIFY(cancel->hasFocus());
    const QImage focused = picture(cancel);
    confirm->setFocus(Qt::TabFocusReason);
    QVERIFY(ringPixels(picture(cancel), focused) >= 40);
  }
};

QTEST_MAIN(FocusTest)
#include "focus_test.moc"
