// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is painted by hand stands in a window that reads from the right where it stands in one that reads from the left,
// mirrored.
#include <QAction>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QScopeGuard>
#include <QStandardItemModel>
#include <QTest>

#include <functional>

#include "models/navigation_model.h"
#include "models/palette_model.h"
#include "views/shell/navigation_delegate.h"
#include "views/shell/palette_delegate.h"
#include "views/shell/search_button.h"
#include "views/shell/tab_strip.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;

namespace {

using Make = QWidget* (*)();

constexpr int kWidth = 480;
constexpr int kGap = 6;    // wider than between two words
constexpr int kSlack = 4;  // of the bearings of letters, and of what divides by two

// From where to where something is painted, along the middle of the picture.
QList<std::pair<int, int>> inkOf(const QImage& image) {
  QList<std::pair<int, int>> runs;
  for (int x = kGap; x < image.width() - kGap; ++x) {
    bool isInked = false;
    for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y)
      isInked = isInked || image.pixelColor(x, y) != image.pixelColor(x, image.height() / 4);
    if (!isInked) continue;
    if (runs.isEmpty() || x - runs.last().second > kGap) runs.append({x, x});
    runs.last().second = x;
  }
  return runs;
}

QWidget* listWith(QAbstractItemDelegate* delegate, const std::function<void(QStandardItem*)>& fill) {
  auto* view = new QListView;
  delegate->setParent(view);
  auto* model = new QStandardItemModel(view);
  auto* item = new QStandardItem(QStringLiteral("AUDIT"));
  fill(item);
  model->appendRow(item);
  view->setItemDelegate(delegate);
  view->setModel(model);
  view->setFrameShape(QFrame::NoFrame);
  view->setFixedSize(kWidth, 28);
  return view;
}

QWidget* paletteRow() {
  return listWith(new PaletteDelegate, [](QStandardItem* item) {
    item->setData(true, models::PaletteModel::EnabledRole);
    item->setData(QStringLiteral("Ctrl+K"), models::PaletteModel::ShortcutRole);
    item->setData(QStringLiteral("SQLite"), models::PaletteModel::SubtitleRole);
    item->setData(QStringLiteral("database"), models::PaletteModel::IconNameRole);
  });
}

QWidget* navigationRow() {
  return listWith(new NavigationDelegate, [](QStandardItem* item) {
    item->setData(12345, models::NavigationModel::CountRole);
    item->setData(QStringLiteral("database"), models::NavigationModel::IconNameRole);
  });
}

QWidget* searchButton() {
  auto* button = new SearchButton;
  auto* action = new QAction(QStringLiteral("Search"), button);
  action->setShortcut(Qt::CTRL | Qt::Key_K);
  button->setDefaultAction(action);
  button->setFixedWidth(kWidth);
  return button;
}

QWidget* menuEntry() {
  auto* menu = new QMenu;
  QAction* action = menu->addAction(themedIcon(QStringLiteral("copy")), QStringLiteral("Copy"));
  action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
  action->setShortcutVisibleInContextMenu(true);
  menu->setFixedWidth(kWidth);
  return menu;
}

QWidget* tab() {
  auto* strip = new TabStrip;
  strip->addResourceTab(QStringLiteral("database"), QStringLiteral("A"), {});
  strip->addResourceTab(QStringLiteral("database"), QStringLiteral("BB"), {});
  strip->setFixedWidth(kWidth);
  return strip;
}

}  // namespace

Q_DECLARE_METATYPE(Make)

class DirectionTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QApplication::setStyle(new TovukStyle);
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  void standsMirrored_data() {
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("least");
    QTest::newRow("palette") << Make(&paletteRow) << 4;
    QTest::newRow("navigation") << Make(&navigationRow) << 3;
    QTest::newRow("search") << Make(&searchButton) << 3;
    QTest::newRow("menu") << Make(&menuEntry) << 3;
    QTest::newRow("tab") << Make(&tab) << 4;
  }
  void standsMirrored() {
    QFETCH(Make, make);
    QFETCH(int, least);
    const auto picture = [make](Qt::LayoutDirection direction) {
      QGuiApplication::setLayoutDirection(direction);
      const std::unique_ptr<QWidget> widget(make());
      widget->ensurePolished();
      widget->adjustSize();
      return widget->grab().toImage();
    };
    const auto restored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const QImage left = picture(Qt::LeftToRight);
    const QImage right = picture(Qt::RightToLeft);
    const auto expected = inkOf(left);
    const auto found = inkOf(right);
    QVERIFY2(expected.size() >= least, qPrintable(QString::number(expected.size())));
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
      const auto& [from, to] = expected[expected.size() - 1 - i];
      const QString said = QStringLiteral("%1: %2 to %3, not %4 to %5")
                               .arg(i)
                               .arg(found[i].first)
                               .arg(found[i].second)
                               .arg(left.width() - 1 - to)
                               .arg(left.width() - 1 - from);
      QVERIFY2(std::abs(found[i].first - (left.width() - 1 - to)) <= kSlack, qPrintable(said));
      QVERIFY2(std::abs(found[i].second - (left.width() - 1 - from)) <= kSlack, qPrintable(said));
    }
  }
};

QTEST_MAIN(DirectionTest)
#include "direction_test.moc"
