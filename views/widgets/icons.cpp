// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <optional>

// Resources of a static library are only linked in when asked for; must stand outside any namespace.
static void initIconResources() { Q_INIT_RESOURCE(icons); }

namespace tovuk::views {

namespace {

QByteArray sourceOf(const QString& name) {
  static const bool ready = (initIconResources(), true);
  Q_UNUSED(ready)
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ThemedIconEngine : public QIconEngine {
 public:
  ThemedIconEngine(QString name, std::optional<Token> token) : m_name(std::move(name)), m_token(token) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const int side = std::min(rect.width(), rect.height());
    const QPixmap pixmap = iconPixmap(m_name, side, color(mode, state), painter->device()->devicePixelRatio());
    if (pixmap.isNull()) return;
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(corner, pixmap);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return scaledPixmap(size, mode, state, 1);
  }
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
    const int side = static_cast<int>(std::lround(std::min(size.width(), size.height()) / scale));
    return iconPixmap(m_name, side, color(mode, state), scale);
  }
  bool isNull() override { return sourceOf(m_name).isEmpty(); }
  QString iconName() override { return m_name; }
  QString key() const override { return QStringLiteral("tovuk"); }
  QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

 private:
  [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const {
    if (mode == QIcon::Disabled) return themeColor(Token::Faint);
    if (m_token) return themeColor(*m_token);
    if (mode == QIcon::Selected || state == QIcon::On) return themeColor(Token::Accent);
    return themeColor(Token::Muted);
  }

  QString m_name;
  std::optional<Token> m_token;
};

}  // namespace

QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio) {
  const QString key =
      QStringLiteral("tovuk-icon/%1/%2/%3/%4")
          .arg(name, color.name(QColor::HexArgb), QString::number(size), QString::number(devicePixelRatio));
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  QByteArray source = sourceOf(name);
  if (source.isEmpty() || size <= 0) return {};
  source.replace("currentColor", color.name().toLatin1());
  QSvgRenderer renderer(source);
  const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
  QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  {
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
  }
  image.setDevicePixelRatio(devicePixelRatio);
  pixmap = QPixmap::fromImage(image);
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

QIcon themedIcon(const QString& name) { return QIcon(new ThemedIconEngine(name, std::nullopt)); }
QIcon themedIcon(const QString& name, Token token) { return QIcon(new ThemedIconEngine(name, token)); }

QStringList iconNames() {
  sourceOf({});
  QStringList names;
  for (const QString& file :
       QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name)) {
    names.append(file.chopped(4));
  }
  return names;
}

}  // namespace tovuk::views
