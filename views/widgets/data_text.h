// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The direction of data. Times, numbers, ids, keys and SQL read from left to right in a window of any direction; only a
// text whose first letter is of a script written from right to left reads so.
#pragma once

#include <QString>

namespace tovuk::views {

[[nodiscard]] inline Qt::LayoutDirection directionOfData(const QString& text) {
  return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

}  // namespace tovuk::views
