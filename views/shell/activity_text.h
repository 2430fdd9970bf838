// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One call of the ledger in full, as text: request, answer, status, figures.
#pragma once

#include <QString>

#include <string>

#include "api/client/ledger.h"

namespace tovuk::views {

// A body for a person: indented when it is whole JSON, else as it came; no token in it. `cut`: not all of it was kept.
QString bodyText(const std::string& bytes, bool cut);

QString activityText(const client::LedgerEntry& entry, const QString& meters);

}  // namespace tovuk::views
