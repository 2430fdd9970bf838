// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The semantic colours. Views read them while painting and repaint on QEvent::PaletteChange and StyleChange; no view
// holds a colour of its own.
#pragma once

#include <QColor>

#include <array>
#include <cstdint>

#include "views/widgets/fonts.h"
#include "views/widgets/metrics.h"

class QEvent;

namespace tovuk::views {

enum class Token : std::uint8_t {
  Window,     // behind panels
  Surface,    // panels
  Raised,     // headers, side lists
  Line,       // one-pixel lines
  Hover,      // row under the pointer, current line
  Selection,  // selected rows
  Text,
  Muted,  // labels
  Faint,  // line numbers and decoration only, never the sole carrier of meaning
  Accent,
  OnAccent,
  Good,
  Warning,
  Danger,
  Info,
};
inline constexpr std::size_t kTokenCount = 15;

struct ThemeColors {
  std::array<QColor, kTokenCount> colors;
  bool dark = false;
  bool highContrast = false;
  [[nodiscard]] QColor color(Token token) const { return colors[static_cast<std::size_t>(token)]; }
};

enum class ThemeKind : std::uint8_t { Light, Dark, HighContrastLight, HighContrastDark };
const ThemeColors& themeOf(ThemeKind kind);

// Makes `theme` current and sets the application's palette: every widget gets QEvent::PaletteChange.
void applyTheme(const ThemeColors& theme);

QColor themeColor(Token token);
bool isDarkTheme();
bool isHighContrastTheme();

// Contrast ratio of two opaque colours as WCAG 2 defines it, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);
// `top` laid over `bottom` with the given opacity.
QColor blend(const QColor& bottom, const QColor& top, double opacity);

// True for the events after which cached colours or fonts must be read again.
bool isThemeChange(const QEvent* event);

}  // namespace tovuk::views
