// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Appearance, editor, keyboard and data folder. Every change works at once; there is nothing to apply.
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

#include "app/paths.h"
#include "models/palette_model.h"

class QListWidget;
class QStackedWidget;

namespace tovuk::views {
class ActionRegistry;
}

namespace tovuk::app {

class Settings;

class SettingsWindow : public QDialog {
  Q_OBJECT
 public:
  enum Page : int { Appearance, Editor, Keyboard, Data, PageCount };

  SettingsWindow(Settings& settings, views::ActionRegistry& registry, const Paths& paths, QWidget* parent);
  void showPage(int page);

  // One entry a setting, for the palette.
  static std::vector<models::PaletteEntry> paletteEntries(const std::function<void(int page)>& open);

 private:
  QWidget* appearancePage();
  QWidget* editorPage();
  QWidget* dataPage(const Paths& paths);

  Settings& m_settings;
  QListWidget* m_list;
  QStackedWidget* m_pages;
};

}  // namespace tovuk::app
