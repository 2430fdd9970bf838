// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks before a query that reads or costs more than the connection's limit. Not sending it is the default.
#pragma once

#include <functional>

#include "models/connections/ask_above.h"

class QWidget;

namespace tovuk::views {

// `done` as in Ask::confirm(): once, later; true: send it.
void confirmAboveLimit(QWidget* parent, const QString& connectionName, const models::AskAbove& limit,
                       std::function<void(bool)> done);

}  // namespace tovuk::views
