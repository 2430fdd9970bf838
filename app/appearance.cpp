// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"

#include <QApplication>
#include <QPalette>

#include "views/widgets/theme.h"

namespace tovuk::app {

namespace {

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

// A desktop that asks for high contrast paints pure ink on pure paper.
bool isHighContrast(const QPalette& palette) {
  return views::contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > 20.9;
}

}  // namespace

Appearance::Appearance(Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_systemDark(isDark(QApplication::palette())) {
  connect(&settings, &Settings::changed, this, [this](const QString& key) {
    if (key.startsWith(QLatin1String("appearance/")) || key == QLatin1String(keys::editorFontSize.name)) apply();
    if (key == QLatin1String(keys::density.name)) emit densityChanged(isComfortable());
  });
}

void Appearance::systemChanged() {
  if (m_settings.get(keys::theme) != QStringLiteral("system")) return;
  // Qt 6.4 has no signal for it: an empty palette shows what the desktop wants underneath ours.
  QApplication::setPalette(QPalette());
  m_systemDark = isDark(QApplication::palette());
  m_systemContrast = isHighContrast(QApplication::palette());
  apply();
}

bool Appearance::isComfortable() const { return m_settings.get(keys::density) == QStringLiteral("comfortable"); }

void Appearance::apply() {
  const QString wanted = m_settings.get(keys::theme);
  auto kind = m_systemDark ? views::ThemeKind::Dark : views::ThemeKind::Light;
  if (wanted == QStringLiteral("light")) {
    kind = views::ThemeKind::Light;
  } else if (wanted == QStringLiteral("dark")) {
    kind = views::ThemeKind::Dark;
  } else if (wanted == QStringLiteral("contrastLight")) {
    kind = views::ThemeKind::HighContrastLight;
  } else if (wanted == QStringLiteral("contrastDark")) {
    kind = views::ThemeKind::HighContrastDark;
  } else if (m_systemContrast) {
    kind = m_systemDark ? views::ThemeKind::HighContrastDark : views::ThemeKind::HighContrastLight;
  }
  views::applyFonts(
      {m_settings.get(keys::uiFontSize), m_settings.get(keys::gridFontSize), m_settings.get(keys::editorFontSize)});
  views::applyTheme(views::themeOf(kind));
}

void Appearance::toggleDark() {
  m_settings.set(keys::theme, views::isDarkTheme() ? QStringLiteral("light") : QStringLiteral("dark"));
}

}  // namespace tovuk::app
