// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>

#include "views/widgets/icons.h"

using namespace tovuk::views;

class ThemeTest : public QObject {
  Q_OBJECT

 private slots:
  void textReadsOnEverySurface_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
    QTest::newRow("high contrast light") << static_cast<int>(ThemeKind::HighContrastLight);
    QTest::newRow("high contrast dark") << static_cast<int>(ThemeKind::HighContrastDark);
  }
  void textReadsOnEverySurface() {
    QFETCH(int, kind);
    const ThemeColors& theme = themeOf(static_cast<ThemeKind>(kind));
    const double least = theme.highContrast ? 7 : 4.5;
    const auto check = [&](Token ink, std::initializer_list<Token> papers) {
      for (const Token paper : papers) {
        const double ratio = contrastRatio(theme.color(ink), theme.color(paper));
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("token %1 on %2: %3")
                                                .arg(static_cast<int>(ink))
                                                .arg(static_cast<int>(paper))
                                                .arg(ratio)));
      }
    };
    const auto everywhere = {Token::Window, Token::Surface, Token::Raised, Token::Hover, Token::Selection};
    const auto plain = {Token::Window, Token::Surface, Token::Raised};
    check(Token::Text, everywhere);
    check(Token::Muted, everywhere);
    for (const Token state : {Token::Accent, Token::Good, Token::Warning, Token::Danger, Token::Info})
      check(state, plain);
    check(Token::OnAccent, {Token::Accent});
  }

  void messageTintsKeepTheirTextReadable() {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
      const ThemeColors& theme = themeOf(kind);
      for (const Token state : {Token::Info, Token::Good, Token::Warning, Token::Danger}) {
        const QColor paper = blend(theme.color(Token::Surface), theme.color(state), theme.dark ? 0.10 : 0.06);
        QVERIFY(contrastRatio(theme.color(Token::Text), paper) >= 4.5);
        QVERIFY(contrastRatio(theme.color(Token::Muted), paper) >= 4.5);
      }
    }
  }

  void contrastIsAsDefined() {
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
  }

  void paletteFollowsTheTheme() {
    applyTheme(themeOf(ThemeKind::Dark));
    QVERIFY(isDarkTheme());
    QCOMPARE(QApplication::palette().color(QPalette::Base), themeColor(Token::Surface));
    applyTheme(themeOf(ThemeKind::Light));
    QVERIFY(!isDarkTheme());
    QCOMPARE(QApplication::palette().color(QPalette::Base), themeColor(Token::Surface));
  }

  void everyIconRenders() {
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 45);
    for (const QString& name : names) {
      for (const double scale : {1.0, 1.25, 2.0}) {
        const QImage image = iconPixmap(name, 16, Qt::red, scale).toImage();
        QCOMPARE(image.width(), qCeil(16 * scale));
        int inked = 0;
        bool foreign = false;
        for (int y = 0; y < image.height(); ++y) {
          for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 128) continue;
            ++inked;
            foreign = foreign || pixel.green() > 40 || pixel.blue() > 40;
          }
        }
        QVERIFY2(inked > 3, qPrintable(name));
        QVERIFY2(!foreign, qPrintable(name + QStringLiteral(" has a colour of its own")));
      }
    }
  }

  void iconFollowsTheTheme() {
    applyTheme(themeOf(ThemeKind::Light));
    const QIcon icon = themedIcon(QStringLiteral("stop"));
    QVERIFY(!icon.isNull());
    QCOMPARE(icon.name(), QStringLiteral("stop"));
    const auto ink = [&icon](QIcon::Mode mode) {
      const QImage image = icon.pixmap(QSize(24, 24), 1, mode).toImage();
      return image.pixelColor(6, 12).rgb();
    };
    QCOMPARE(ink(QIcon::Normal), themeColor(Token::Muted).rgb());
    QCOMPARE(ink(QIcon::Selected), themeColor(Token::Accent).rgb());
    QCOMPARE(ink(QIcon::Disabled), themeColor(Token::Faint).rgb());
    applyTheme(themeOf(ThemeKind::Dark));
    QCOMPARE(ink(QIcon::Normal), themeColor(Token::Muted).rgb());
    applyTheme(themeOf(ThemeKind::Light));
  }

  // Letters of one width are not joined: only what is not a word in such a script is set so.
  void wordsOfJoinedScriptsHaveTheUiFont() {
    for (const QString& plain :
         {QStringLiteral("41.7 ms"), QStringLiteral("SELECT 1"), QStringLiteral("\u0664\u0662"), QString()}) {
      QCOMPARE(monoFontFor(plain), monoFont());
      QCOMPARE(monoFontStrongFor(plain), monoFontStrong());
    }
    const QString words = QStringLiteral("\u0664\u0662 \u0635\u0641");
    QCOMPARE(monoFontFor(words), uiFont());
    QCOMPARE(monoFontStrongFor(words), uiFontStrong());
  }

  void unknownIconIsNull() { QVERIFY(iconPixmap(QStringLiteral("no-such"), 16, Qt::red, 1).isNull()); }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
