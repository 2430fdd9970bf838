// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Theme, density and font sizes as set, applied to the application at once; follows the system's light or dark.
#pragma once

#include <QObject>

#include "app/settings.h"

namespace tovuk::app {

class Appearance : public QObject {
  Q_OBJECT
 public:
  // Reads the system's palette, so it must be made before any palette is set.
  explicit Appearance(Settings& settings, QObject* parent = nullptr);

  void apply();
  [[nodiscard]] bool isComfortable() const;
  // From light to dark or back, as a fixed choice.
  void toggleDark();
  // The desktop changed its colours.
  void systemChanged();

 signals:
  void densityChanged(bool comfortable);

 private:
  Settings& m_settings;
  bool m_systemDark = false;
  bool m_systemContrast = false;
};

}  // namespace tovuk::app
