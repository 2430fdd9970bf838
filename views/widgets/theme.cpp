// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

#include <cmath>

namespace tovuk::views {

namespace {

QColor rgb(QRgb value) { return QColor(value); }

// The only colour literals of the views: the table of the interface page, and a high-contrast pair. Order: Token.
const ThemeColors kLight{{rgb(0xF4F5F8), rgb(0xFFFFFF), rgb(0xFAFBFC), rgb(0xDFE3EA), rgb(0xEDF0F5), rgb(0xDDE7FF),
                          rgb(0x1A1F29), rgb(0x5A6474), rgb(0x8B94A3), rgb(0x2B59D9), rgb(0xFFFFFF), rgb(0x1B7A48),
                          rgb(0x946000), rgb(0xC02839), rgb(0x0A6AA6)},
                         false,
                         false};
const ThemeColors kDark{{rgb(0x14161B), rgb(0x1B1E25), rgb(0x20242C), rgb(0x2F3540), rgb(0x262B34), rgb(0x273A69),
                         rgb(0xE5E8EE), rgb(0x9CA6B5), rgb(0x6E7887), rgb(0x7FA6FF), rgb(0x10131A), rgb(0x50C58D),
                         rgb(0xE3AC48), rgb(0xFF7F8B), rgb(0x62BCF5)},
                        true,
                        false};
const ThemeColors kHighContrastLight{{rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x5A5A5A), rgb(0xE6E6E6),
                                      rgb(0xFFE88A), rgb(0x000000), rgb(0x262626), rgb(0x4A4A4A), rgb(0x0033A8),
                                      rgb(0xFFFFFF), rgb(0x00502A), rgb(0x5C3A00), rgb(0x8F0014), rgb(0x00406B)},
                                     false,
                                     true};
const ThemeColors kHighContrastDark{{rgb(0x000000), rgb(0x000000), rgb(0x000000), rgb(0xA8A8A8), rgb(0x2A2A2A),
                                     rgb(0x4A3C00), rgb(0xFFFFFF), rgb(0xE6E6E6), rgb(0xC0C0C0), rgb(0x9CC2FF),
                                     rgb(0x000000), rgb(0x6BF0AA), rgb(0xFFD166), rgb(0xFFA3AB), rgb(0x8AD4FF)},
                                    true,
                                    true};

// What painting code reads. Process-wide like QApplication's palette, which it goes with.
const ThemeColors* current = &kLight;

QPalette paletteOf(const ThemeColors& theme) {
  const auto c = [&theme](Token token) { return theme.color(token); };
  QPalette palette;
  palette.setColor(QPalette::Window, c(Token::Window));
  palette.setColor(QPalette::WindowText, c(Token::Text));
  palette.setColor(QPalette::Base, c(Token::Surface));
  palette.setColor(QPalette::AlternateBase, c(Token::Raised));
  palette.setColor(QPalette::Text, c(Token::Text));
  palette.setColor(QPalette::PlaceholderText, c(Token::Muted));
  palette.setColor(QPalette::Button, c(Token::Surface));
  palette.setColor(QPalette::ButtonText, c(Token::Text));
  palette.setColor(QPalette::BrightText, c(Token::OnAccent));
  palette.setColor(QPalette::Highlight, c(Token::Selection));
  palette.setColor(QPalette::HighlightedText, c(Token::Text));
  palette.setColor(QPalette::ToolTipBase, c(Token::Raised));
  palette.setColor(QPalette::ToolTipText, c(Token::Text));
  palette.setColor(QPalette::Link, c(Token::Accent));
  palette.setColor(QPalette::LinkVisited, c(Token::Accent));
  palette.setColor(QPalette::Light, c(Token::Surface));
  palette.setColor(QPalette::Midlight, c(Token::Raised));
  palette.setColor(QPalette::Mid, c(Token::Line));
  palette.setColor(QPalette::Dark, c(Token::Line));
  palette.setColor(QPalette::Shadow, c(Token::Faint));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
    palette.setColor(QPalette::Disabled, role, c(Token::Faint));
  }
  palette.setColor(QPalette::Disabled, QPalette::Base, c(Token::Raised));
  return palette;
}

double luminance(const QColor& color) {
  const auto channel = [](double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

}  // namespace

const ThemeColors& themeOf(ThemeKind kind) {
  switch (kind) {
    case ThemeKind::Light: return kLight;
    case ThemeKind::Dark: return kDark;
    case ThemeKind::HighContrastLight: return kHighContrastLight;
    case ThemeKind::HighContrastDark: return kHighContrastDark;
  }
  return kLight;
}

void applyTheme(const ThemeColors& theme) {
  static ThemeColors held;
  held = theme;
  current = &held;
  QApplication::setPalette(paletteOf(theme));
}

QColor themeColor(Token token) { return current->color(token); }
bool isDarkTheme() { return current->dark; }
bool isHighContrastTheme() { return current->highContrast; }

double contrastRatio(const QColor& a, const QColor& b) {
  const double one = luminance(a);
  const double two = luminance(b);
  return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

QColor blend(const QColor& bottom, const QColor& top, double opacity) {
  const auto mix = [opacity](float from, float to) {
    return static_cast<float>(from + (to - from) * static_cast<float>(opacity));
  };
  return QColor::fromRgbF(mix(bottom.redF(), top.redF()), mix(bottom.greenF(), top.greenF()),
                          mix(bottom.blueF(), top.blueF()));
}

bool isThemeChange(const QEvent* event) {
  switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::ApplicationPaletteChange: return true;
    default: return false;
  }
}

}  // namespace tovuk::views
