// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The project's own icons: monochrome strokes tinted from the theme, sharp at every scale.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

#include "views/widgets/theme.h"

namespace tovuk::views {

// An icon that follows the theme: Normal and Active in Muted, Selected and On in Accent, Disabled in Faint. An
// unknown name gives an icon without pixmaps; tests compare with iconNames().
QIcon themedIcon(const QString& name);
// The same with one token for normal and active, for example Token::OnAccent on a primary button.
QIcon themedIcon(const QString& name, Token token);

// One pixmap in a colour, `size` in device independent pixels.
QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio);

QStringList iconNames();

}  // namespace tovuk::views
