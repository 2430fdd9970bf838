// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A question before statements are sent, asked by whoever knows what they may cost.
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace tovuk::views {

// Runs `proceed` once, at once or later, or never: then nothing is sent. `over`: for a dialog.
using AskBefore = std::function<void(QWidget* over, const QStringList& statements, std::function<void()> proceed)>;

}  // namespace tovuk::views
