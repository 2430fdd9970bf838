// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One call of the ledger in full, as text: request, answer, status, figures.
#pragma once

#include <QString>

#include "api/client/ledger.h"

namespace tovuk::views {

QString activityText(const client::LedgerEntry& entry, const QString& meters);

}  // namespace tovuk::views
