// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command palette: one field over a list of everything, over the window.
#pragma once

#include <QPointer>
#include <QWidget>

#include "models/palette_model.h"

class QLabel;
class QLineEdit;
class QListView;

namespace tovuk::views {

class CommandPalette : public QWidget {
  Q_OBJECT
 public:
  // Lies over `window`, which it follows in size.
  CommandPalette(models::PaletteModel& model, QWidget* window);

  // Over everything, or over the resources only; opening costs no call.
  void open(models::PaletteModel::Scope scope = models::PaletteModel::Scope::Everything);
  void close();

 signals:
  void opened();
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void place();
  void runCurrent();
  void move(int step);
  [[nodiscard]] QRect box() const;

  models::PaletteModel& m_model;
  QLineEdit* m_field;
  QListView* m_list;
  QLabel* m_nothing;
  QPointer<QWidget> m_focusBefore;
};

}  // namespace tovuk::views
