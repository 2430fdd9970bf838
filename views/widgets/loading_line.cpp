// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/loading_line.h"

#include <QPainter>
#include <QStyle>

#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {
constexpr int kThickness = 2;
constexpr int kTickMs = 32;
constexpr int kTicks = 40;  // for one way across
}  // namespace

LoadingLine::LoadingLine(QWidget* parent) : QWidget(parent) {
  setFixedHeight(kThickness);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  m_delay.setSingleShot(true);
  m_delay.setInterval(metrics::loadingDelayMs);
  m_tick.setInterval(kTickMs);
  connect(&m_delay, &QTimer::timeout, this, [this] {
    m_showing = true;
    m_phase = 0;
    // Platforms that ask for reduced motion set the widget animation duration to zero: then the line stands still.
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0) m_tick.start();
    update();
  });
  connect(&m_tick, &QTimer::timeout, this, [this] {
    m_phase = (m_phase + 1) % kTicks;
    update();
  });
}

void LoadingLine::setLoading(bool loading) {
  if (loading == m_loading) return;
  m_loading = loading;
  if (loading) {
    m_delay.start();
    return;
  }
  m_delay.stop();
  m_tick.stop();
  m_showing = false;
  m_progress = -1;
  update();
}

void LoadingLine::setProgress(double progress) {
  m_progress = progress;
  update();
}

QSize LoadingLine::sizeHint() const { return {metrics::step, kThickness}; }

void LoadingLine::paintEvent(QPaintEvent*) {
  if (!m_showing) return;
  QPainter painter(this);
  if (m_progress >= 0) {
    painter.fillRect(QRectF(0, 0, width() * std::min(m_progress, 1.0), height()), themeColor(Token::Accent));
    return;
  }
  if (!m_tick.isActive()) {
    painter.fillRect(rect(), themeColor(Token::Accent));
    return;
  }
  const double piece = width() / 4.0;
  const double at = (width() + piece) * m_phase / kTicks - piece;
  painter.fillRect(QRectF(at, 0, piece, height()), themeColor(Token::Accent));
}

}  // namespace tovuk::views
