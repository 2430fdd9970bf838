// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Speaks a sentence through the screen reader, attached to a widget: "12 rows, 1 000 000 read".
#pragma once

#include <QString>

class QWidget;

namespace tovuk::views {

void announce(QWidget* source, const QString& sentence);

}  // namespace tovuk::views
