// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The three sizes and two weights of the program. Pixel sizes, so that rows keep their height on every screen.
#pragma once

#include <QFont>
#include <QString>

namespace tovuk::views {

// Offsets set by the person in Settings; applied by applyFonts.
struct FontSizes {
  int ui = 13;    // pixels, 11 to 20
  int mono = 12;  // pixels, 10 to 20: grids, ids, times
  int editor = 13;
};

// Makes `sizes` current and sets the application font; widgets get QEvent::FontChange.
void applyFonts(FontSizes sizes);

QFont uiFont();        // 13 px
QFont uiFontStrong();  // 13 px semibold: current tab, bold words
QFont uiFontSmall();   // 11 px semibold, a little spaced: section labels, set in capitals by the caller
QFont uiFontDetail();  // 11 px regular: types and shortcuts beside a label
QFont monoFont();      // 12 px, ligatures off
QFont monoFontStrong();
// The same, but the UI font for a text with letters that a font of one width sets badly: those of the scripts written
// from right to left are joined, or as wide as they are. For places that hold numbers, times and ids, which may have a
// translated word beside them.
QFont monoFontFor(const QString& text);
QFont monoFontStrongFor(const QString& text);
QFont editorFont();  // 13 px mono, ligatures off; its size is in points, which QScintilla needs

}  // namespace tovuk::views
