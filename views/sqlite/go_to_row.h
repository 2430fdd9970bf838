// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The question for the row to go to: which numbers there are, and what a jump reads.
#pragma once

#include <functional>

#include "models/sqlite/table_browser.h"

class QWidget;

namespace tovuk::views {

// `current`: the row the person is at, from 0; -1: none. `done` gets a row from 0; it is not called when the person
// thinks better of it.
void askForRow(const models::TableBrowser& browser, int current, QWidget* parent, std::function<void(qint64)> done);

}  // namespace tovuk::views
