// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "views/shell/command_palette.h"

using namespace tovuk;

class PaletteTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_ran.clear();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_before = new QLineEdit(m_window.get());
    m_model = std::make_unique<models::PaletteModel>();
    m_model->addProvider([this] {
      std::vector<models::PaletteEntry> entries;
      for (const char* name : {"Alpha", "Beta", "Gamma"}) {
        models::PaletteEntry entry;
        entry.id = QLatin1String(name);
        entry.title = QLatin1String(name);
        entry.isEnabled = entry.id != QStringLiteral("Gamma");
        entry.run = [this, name] { m_ran.append(QLatin1String(name)); };
        entries.push_back(entry);
      }
      return entries;
    });
    m_palette = std::make_unique<views::CommandPalette>(*m_model, m_window.get());
    m_window->show();
    m_before->setFocus();
  }
  void cleanup() {
    m_palette.reset();
    m_window.reset();
    m_model.reset();
  }

  void typesMovesAndRuns() {
    m_palette->open();
    auto* field = m_palette->findChild<QLineEdit*>();
    auto* list = m_palette->findChild<QListView*>();
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(field, Qt::Key_Up);  // wraps around
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClicks(field, QStringLiteral("bet"));
    QCOMPARE(m_model->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_palette->isHidden());
    QTRY_COMPARE(m_ran, QStringList{QStringLiteral("Beta")});
    QCOMPARE(m_model->recents().first(), QStringLiteral("Beta"));
  }

  void nothingFoundRunsNothing() {
    m_palette->open();
    QTest::keyClicks(m_palette->findChild<QLineEdit*>(), QStringLiteral("zzz"));
    QTest::keyClick(m_palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
    const auto* nothing = m_palette->findChild<QLabel*>();
    QVERIFY(nothing->isVisible() && !nothing->text().isEmpty());
    m_palette->findChild<QLineEdit*>()->clear();
    QVERIFY(!nothing->isVisible());
    QTest::keyClick(m_palette->findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(m_palette->isHidden());
    QVERIFY(m_ran.isEmpty());
  }

  void disabledIsShownAndStays() {
    m_palette->open();
    QTest::keyClicks(m_palette->findChild<QLineEdit*>(), QStringLiteral("gam"));
    QCOMPARE(m_model->rowCount(), 1);
    QTest::keyClick(m_palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_model->recents().isEmpty());
  }

  void escapeGivesTheFocusBack() {
    QTRY_VERIFY(m_before->hasFocus());
    m_palette->open();
    QVERIFY(m_palette->findChild<QLineEdit*>()->hasFocus());
    QTest::keyClick(m_palette->findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(m_before->hasFocus());
  }

  void clickBesideCloses() {
    m_palette->open();
    QSignalSpy closed(m_palette.get(), &views::CommandPalette::closed);
    QTest::mouseClick(m_palette.get(), Qt::LeftButton, {}, QPoint(5, 690));
    QCOMPARE(closed.size(), 1);
  }

  void fitsASmallWindow() {
    m_window->resize(420, 300);
    m_palette->open();
    QVERIFY(m_palette->rect().contains(m_palette->findChild<QListView*>()->geometry()));
  }

 private:
  std::unique_ptr<QWidget> m_window;
  std::unique_ptr<models::PaletteModel> m_model;
  std::unique_ptr<views::CommandPalette> m_palette;
  QLineEdit* m_before = nullptr;
  QStringList m_ran;
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
