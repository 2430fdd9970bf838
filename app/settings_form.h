// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Form rows bound to settings: what is chosen is set at once, and what is set elsewhere is shown.
#pragma once

#include <QList>
#include <QWidget>

#include <utility>

#include "app/settings.h"

class QFormLayout;

namespace tovuk::app {

class SettingsForm : public QWidget {
  Q_OBJECT
 public:
  SettingsForm(Settings& settings, const QString& title, QWidget* parent = nullptr);

  // Value in the file -> words.
  void addChoice(const QString& label, const SettingKey<QString>& key,
                 const QList<std::pair<QString, QString>>& choices);
  void addNumber(const QString& label, const SettingKey<int>& key, int least, int most, const QString& suffix);
  void addSwitch(const QString& label, const SettingKey<bool>& key);
  void addRow(const QString& label, QWidget* field);

 private:
  Settings& m_settings;
  QFormLayout* m_form;
};

}  // namespace tovuk::app
