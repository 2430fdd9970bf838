// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A schedule in plain words, and how often it comes.
#pragma once

#include <QString>

#include "api/contract/cron/cron_expression.h"
#include "api/contract/time.h"

namespace tovuk::models {

// Whole sentences by UTC: "Every Monday at 08:00 UTC.", "Every 15 minutes. Only in December."
QString cronWords(const CronExpression& expression);

// Runs of the 365 days after `after`.
qint64 cronRunsInYear(const CronExpression& expression, UtcTime after);
// A twelfth of that, rounded up: an estimate, since months differ.
qint64 cronRunsInMonth(const CronExpression& expression, UtcTime after);

}  // namespace tovuk::models
