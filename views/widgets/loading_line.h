// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A two-pixel line that moves while something loads, from 150 ms on; it takes no room from the content below.
#pragma once

#include <QTimer>
#include <QWidget>

namespace tovuk::views {

class LoadingLine : public QWidget {
  Q_OBJECT
 public:
  explicit LoadingLine(QWidget* parent = nullptr);
  void setLoading(bool loading);
  [[nodiscard]] bool isLoading() const { return m_loading; }
  [[nodiscard]] bool isShowing() const { return m_showing; }
  // A known share from 0 to 1 instead of the moving piece; negative: unknown.
  void setProgress(double progress);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool m_loading = false;
  bool m_showing = false;
  double m_progress = -1;
  int m_phase = 0;
  QTimer m_delay;
  QTimer m_tick;
};

}  // namespace tovuk::views
