// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "models/sqlite/cell_text.h"
#include "views/widgets/grid_delegate.h"
#include "views/widgets/grid_view.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

using namespace tovuk;
using namespace tovuk::views;

class GridTest : public QObject {
  Q_OBJECT

  static std::shared_ptr<client::RowChunk> chunk(int first, int count) {
    auto rows = std::make_shared<client::RowChunk>(3);
    for (int i = first; i < first + count; ++i) {
      rows->appendInteger(0, i);
      if (i % 3 == 2) {
        rows->appendNull(1);
      } else {
        rows->appendBytes(1, client::CellType::Text, i == 0 ? "a\tb\nc" : "name " + std::to_string(i));
      }
      rows->appendReal(2, i + 0.5);
      rows->endRow();
    }
    return rows;
  }

 private slots:
  void initTestCase() {
    QApplication::setStyle(new TovukStyle);
    applyFonts({});
    applyTheme(themeOf(ThemeKind::Light));
  }

  void init() {
    m_store = std::make_shared<client::ColumnStore>(std::vector<std::string>{"id", "name", "total"});
    m_model = std::make_unique<models::ResultModel>(m_store);
    m_view = std::make_unique<GridView>();
    m_view->resize(600, 400);
    m_view->setGridModel(m_model.get());
    m_view->show();
  }
  void cleanup() {
    m_view.reset();
    m_model.reset();
  }

  void tellsTheVisibleRows() {
    QSignalSpy visible(m_view.get(), &GridView::visibleRowsChanged);
    m_store->append(chunk(0, 1000));
    QTRY_VERIFY(!visible.isEmpty());
    QCOMPARE(visible.last().at(0).toInt(), 0);
    visible.clear();
    m_view->verticalScrollBar()->setValue(500);
    QVERIFY(!visible.isEmpty());
    QCOMPARE(visible.last().at(0).toInt(), 500);
    QVERIFY(visible.last().at(1).toInt() > 510);
  }

  void copiesAsTabSeparatedText() {
    m_store->append(chunk(0, 4));
    QTRY_COMPARE(m_model->rowCount(), 4);
    m_view->selectAll();
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("0\ta b c\t0.5\n1\tname 1\t1.5\n2\t\t2.5\n3\tname 3\t3.5"));
  }

  void copiesInTheOrderShown() {
    m_store->append(chunk(0, 2));
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_view->horizontalHeader()->moveSection(2, 0);
    m_view->setColumnShown(1, false);
    m_view->selectAll();
    QCOMPARE(m_view->selectionAsTsv(), QStringLiteral("0.5\t0\n1.5\t1"));
  }

  void speaksValueWithRowOrColumn() {
    m_store->append(chunk(0, 4));
    QTRY_COMPARE(m_model->rowCount(), 4);
    const auto at = [this](int row, int column) { return m_model->index(row, column); };
    QCOMPARE(m_view->spokenText(at(1, 1), at(0, 1)), QStringLiteral("name 1, row 2"));
    QCOMPARE(m_view->spokenText(at(1, 2), at(1, 1)), QStringLiteral("1.5, total"));
    QCOMPARE(m_view->spokenText(at(2, 1), at(1, 1)), QStringLiteral("NULL, row 3"));
    m_view->setFocus();
    m_view->setCurrentIndex(at(0, 1));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("name 1, row 2"));
  }

  void noTextIsCutInSilence() {
    const GridDelegate delegate;
    const auto cellOf = [](std::string_view text) {
      client::Cell cell;
      cell.type = client::CellType::Text;
      cell.bytes = text;
      return cell;
    };
    // Wide letters, right to left, without a case, and narrow ones that fit.
    for (const std::string_view text :
         {"WWWWWWWWWW", "\u0645\u0631\u062d\u0628\u0627 999985", "\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e", "plain words",
          "iiiiiiiiiiii", "2026-11-25", "SKU-10002", "SKU-10005", "amara.andersson384@example.com"}) {
      const client::Cell cell = cellOf(text);
      const int wanted = delegate.widthOf(cell) - 2 * metrics::cellPadding - metrics::line;
      QCOMPARE(delegate.shownText(cell, wanted), models::cellDisplayText(cell));
      const QString cut = delegate.shownText(cell, wanted - 4);
      QVERIFY2(cut.contains(QChar(0x2026)), text.data());
      QVERIFY(cut.startsWith(models::cellDisplayText(cell).left(2)));
    }
  }

  void headerClickSortsUpDownAndNot() {
    m_store->append(chunk(0, 10));
    QTRY_COMPARE(m_model->rowCount(), 10);
    const auto click = [this] {
      QTest::mouseClick(m_view->horizontalHeader()->viewport(), Qt::LeftButton, {},
                        QPoint(m_view->columnViewportPosition(2) + 20, 10));
    };
    click();
    QTRY_COMPARE(m_model->sortColumn(), 2);
    QCOMPARE(m_model->sortOrder(), Qt::AscendingOrder);
    click();
    QTRY_COMPARE(m_model->sortOrder(), Qt::DescendingOrder);
    QTRY_COMPARE(m_model->cell(0, 0).integer, 9);
    click();
    QTRY_COMPARE(m_model->sortColumn(), -1);
  }

  void columnStateComesBack() {
    m_store->append(chunk(0, 10));
    QTRY_COMPARE(m_model->rowCount(), 10);
    m_view->setColumnWidth(0, 123);
    m_view->horizontalHeader()->moveSection(0, 2);
    m_view->setColumnShown(1, false);
    const QJsonObject state = m_view->columnState();
    GridView other;
    other.setGridModel(m_model.get());
    other.restoreColumnState(state);
    QCOMPARE(other.columnState(), state);
    QCOMPARE(other.columnWidth(0), 123);
    QVERIFY(other.isColumnHidden(1));
  }

  void controlArrowsJump() {
    m_store->append(chunk(0, 1000));
    QTRY_COMPARE(m_model->rowCount(), 1000);
    m_view->setCurrentIndex(m_model->index(0, 1));
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_view->currentIndex().row(), 999);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_view->currentIndex().row(), 0);
  }

  void returnOpensAndTabLeaves() {
    m_store->append(chunk(0, 4));
    QTRY_COMPARE(m_model->rowCount(), 4);
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(1, 1));
    QSignalSpy opened(m_view.get(), &GridView::cellOpened);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_view->currentIndex(), m_model->index(1, 1));
  }

  void dataReadsFromLeftToRightInAWindowOfAnyDirection() {
    auto rows = std::make_shared<client::RowChunk>(3);
    const QList<QString> texts = {u"2025-12-17 05:58:59"_qs, u"(a) \u0645\u0631\u062d\u0628\u0627!"_qs, u"ends so."_qs,
                                  u"\u0645\u0631\u062d\u0628\u0627 (a)."_qs};
    for (const QString& text : texts) {
      rows->appendInteger(0, -12);
      rows->appendBytes(1, client::CellType::Text, text.toStdString());
      rows->appendReal(2, -0.5);
      rows->endRow();
    }
    m_store->append(rows);
    QTRY_COMPARE(m_model->rowCount(), 4);
    const auto cells = [this] {
      QList<QImage> images;
      for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 3; ++column) {
          const QRect box = m_view->visualRect(m_model->index(row, column)).adjusted(1, 1, -1, -1);
          images << m_view->viewport()->grab(box).toImage();
        }
      }
      return images;
    };
    m_view->setColumnWidth(1, 240);
    const auto before = cells();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QTRY_COMPARE(m_view->layoutDirection(), Qt::RightToLeft);
    const auto after = cells();
    for (int i = 0; i < before.size(); ++i) QVERIFY2(before[i] == after[i], qPrintable(QString::number(i)));
    // What is written from right to left begins at the right.
    const QImage& own = before[10];
    const auto isInked = [&own](int from, int to) {
      for (int x = from; x < to; ++x) {
        for (int y = 0; y < own.height(); ++y) {
          if (own.pixelColor(x, y) != themeColor(Token::Surface)) return true;
        }
      }
      return false;
    };
    QVERIFY(!isInked(0, own.width() / 2) && isInked(own.width() / 2, own.width()));
  }

  void paintsEveryThemeAndDensity() {
    m_store->append(chunk(0, 100));
    QTRY_COMPARE(m_model->rowCount(), 100);
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
      applyTheme(themeOf(kind));
      // Qt tells widgets of a new palette in the next turn of the event loop.
      QTRY_COMPARE(m_view->grab().toImage().pixelColor(300, 395), themeColor(Token::Surface));
      QCOMPARE(m_view->grab().toImage().pixelColor(100, m_view->horizontalHeader()->height() + 2),
               themeColor(Token::Surface));
    }
    m_view->setComfortable(true);
    QCOMPARE(m_view->rowHeight(0), metrics::gridRowComfortable);
  }

 private:
  std::shared_ptr<client::ColumnStore> m_store;
  std::unique_ptr<models::ResultModel> m_model;
  std::unique_ptr<GridView> m_view;
};

QTEST_MAIN(GridTest)
#include "grid_test.moc"
