// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks the accessibility tree of a window and finds the controls that a screen reader cannot name.
#pragma once

#include <QStringList>

class QWidget;

namespace tovuk::tests {

// A line for each, with the way to it; empty: every control has a name. QAccessible::setActive(true) comes first.
[[nodiscard]] QStringList unnamedIn(QWidget& window);

}  // namespace tovuk::tests
