// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/theme_connections.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

#include "models/connections/connection_profile.h"
#include "views/widgets/theme.h"

namespace tovuk::views {

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::views::ConnectionColour)
};

constexpr std::size_t kCount = models::kConnectionColours;
// Each has 3 to 1 against the surfaces and the selection of its themes, high contrast included.
constexpr std::array<QRgb, kCount> kOnLight{0x5A6474, 0x2B59D9, 0x0B6E74, 0x2A7030,
                                            0xA34E00, 0xB02566, 0x7F38B8, 0x74502E};
constexpr std::array<QRgb, kCount> kOnDark{0xAEB7C4, 0x8FB1FF, 0x55C8CE, 0x82C97B,
                                           0xF2A75C, 0xFF94C6, 0xCBA3FF, 0xD0AB84};

constexpr int kDot = 10;

std::size_t placeOf(int index) {
  const auto place = static_cast<std::size_t>(index);
  return place < kCount ? place : 0;
}

}  // namespace

QColor connectionColour(int index) { return QColor((isDarkTheme() ? kOnDark : kOnLight)[placeOf(index)]); }

QString connectionColourName(int index) {
  switch (placeOf(index)) {
    case 1: return Texts::tr("Blue");
    case 2: return Texts::tr("Teal");
    case 3: return Texts::tr("Green");
    case 4: return Texts::tr("Orange");
    case 5: return Texts::tr("Pink");
    case 6: return Texts::tr("Purple");
    case 7: return Texts::tr("Brown");
    default: return Texts::tr("Grey");
  }
}

QPixmap connectionDot(int index) {
  constexpr int kSharp = 2;  // for screens of 200 %
  QPixmap pixmap(metrics::icon * kSharp, metrics::icon * kSharp);
  pixmap.setDevicePixelRatio(kSharp);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(connectionColour(index));
  constexpr double kEdge = (metrics::icon - kDot) / 2.0;
  painter.drawEllipse(QRectF(kEdge, kEdge, kDot, kDot));
  return pixmap;
}

}  // namespace tovuk::views
