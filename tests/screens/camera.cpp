// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screens/camera.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include "views/widgets/theme.h"

namespace tovuk::tests {

namespace {
constexpr int kThumbnail = 480;
constexpr int kThumbnailHeight = 300;
constexpr int kTitle = 28;
constexpr int kGap = 12;
constexpr int kColumns = 3;
}  // namespace

Camera::Camera(QDir folder, QString prefix, QString theme)
    : m_folder(std::move(folder)), m_prefix(std::move(prefix)), m_theme(std::move(theme)) {}

void Camera::take(QWidget& widget, const QString& name) {
  // A new palette and new layouts arrive in the next turns of the event loop.
  QTest::qWait(50);
  const QPixmap picture = widget.grab();
  const QString path = m_folder.filePath(QStringLiteral("%1-%2-%3.png").arg(m_prefix, name, m_theme));
  if (!picture.save(path)) qFatal("%s cannot be written", qPrintable(path));
  m_pictures.append({name, picture});
}

void Camera::writeSheet() const {
  const int rows = (static_cast<int>(m_pictures.size()) + kColumns - 1) / kColumns;
  QImage sheet(kColumns * (kThumbnail + kGap), rows * (kThumbnailHeight + kTitle + kGap), QImage::Format_RGB32);
  sheet.fill(views::themeColor(views::Token::Hover));
  QPainter painter(&sheet);
  painter.setPen(views::themeColor(views::Token::Text));
  for (qsizetype i = 0; i < m_pictures.size(); ++i) {
    const int column = static_cast<int>(i) % kColumns;
    const int row = static_cast<int>(i) / kColumns;
    const QPoint at(column * (kThumbnail + kGap) + kGap / 2, row * (kThumbnailHeight + kTitle + kGap));
    painter.drawText(at + QPoint(0, 18), m_pictures[i].first);
    QImage small = m_pictures[i].second.toImage().scaled(kThumbnail, kThumbnailHeight, Qt::KeepAspectRatio,
                                                         Qt::SmoothTransformation);
    small.setDevicePixelRatio(1);
    painter.drawImage(at + QPoint(0, kTitle - 4), small);
  }
  painter.end();
  sheet.save(m_folder.filePath(QStringLiteral("%1-contact-%2.png").arg(m_prefix, m_theme)));
}

}  // namespace tovuk::tests
