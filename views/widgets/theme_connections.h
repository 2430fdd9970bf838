// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours that tell connections apart. They decorate: the name and the word beside them say the same.
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace tovuk::views {

// Of the current theme. An index outside of models::kConnectionColours gets the first one.
[[nodiscard]] QColor connectionColour(int index);
[[nodiscard]] QString connectionColourName(int index);  // "Blue"; translated
// A dot in the middle of an icon's room, for lists and menus: take a new one when the theme changes.
[[nodiscard]] QPixmap connectionDot(int index);

}  // namespace tovuk::views
