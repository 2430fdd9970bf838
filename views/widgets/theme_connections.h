// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours that tell connections apart. They decorate: the name and the word beside them say the same.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace tovuk::views {

inline constexpr int kConnectionColourCount = 8;

// Of the current theme; an index outside is the first one.
[[nodiscard]] QColor connectionColour(int index);
[[nodiscard]] QString connectionColourName(int index);  // "Blue"; translated
// A dot, for lists and menus.
[[nodiscard]] QIcon connectionDot(int index);

}  // namespace tovuk::views
