// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/fonts.h"

#include <QApplication>
#include <QScreen>
#include <QStringList>

#include <algorithm>

namespace tovuk::views {

namespace {

FontSizes sizes;

// Families are given by name without asking the font database what is installed: that scan costs start-up time, and
// Qt falls back by itself.
QFont family(const QStringList& families, int pixels, QFont::Weight weight) {
  QFont font;
  font.setFamilies(families);
  font.setPixelSize(pixels);
  font.setWeight(weight);
  return font;
}

QFont ui(int pixels, QFont::Weight weight) {
  static const QString system = QApplication::font().family();
  return family({QStringLiteral("Inter"), system}, pixels, weight);
}

QFont mono(int pixels, QFont::Weight weight) {
  QFont font =
      family({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")},
             pixels, weight);
  font.setStyleHint(QFont::Monospace);
  font.setFixedPitch(true);
  // Without shaping there are no ligatures, which would hide what `<=` or `->` is made of. Scripts that need shaping
  // still get it.
  font.setStyleStrategy(QFont::PreferNoShaping);
  return font;
}

// Digits and signs of these scripts are of one width.
bool isSetBadlyInMono(const QString& text) {
  return std::any_of(text.begin(), text.end(),
                     [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

}  // namespace

void applyFonts(FontSizes newSizes) {
  const QFont before = ui(sizes.ui, QFont::Normal);  // takes the system's family before it is replaced
  sizes = newSizes;
  QFont font = before;
  font.setPixelSize(sizes.ui);
  QApplication::setFont(font);
}

QFont uiFont() { return ui(sizes.ui, QFont::Normal); }
QFont uiFontStrong() { return ui(sizes.ui, QFont::DemiBold); }
QFont uiFontSmall() {
  QFont font = ui(sizes.ui - 2, QFont::DemiBold);
  font.setLetterSpacing(QFont::PercentageSpacing, 104);
  return font;
}
QFont uiFontDetail() { return ui(sizes.ui - 2, QFont::Normal); }
QFont monoFont() { return mono(sizes.mono, QFont::Normal); }
QFont monoFontStrong() { return mono(sizes.mono, QFont::DemiBold); }
QFont monoFontFor(const QString& text) { return isSetBadlyInMono(text) ? uiFont() : monoFont(); }
QFont monoFontStrongFor(const QString& text) { return isSetBadlyInMono(text) ? uiFontStrong() : monoFontStrong(); }
QFont editorFont() {
  QFont font = mono(sizes.editor, QFont::Normal);
  // The editor takes points only; a font in pixels has none.
  const QScreen* screen = QGuiApplication::primaryScreen();
  const double dotsPerInch = screen ? screen->logicalDotsPerInchY() : 96;
  font.setPointSizeF(sizes.editor * 72.0 / dotsPerInch);
  return font;
}

}  // namespace tovuk::views
