// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of an alarm, and which times it may be set to.
#pragma once

#include <QString>

#include "api/contract/state/state.h"
#include "models/state/alarm_store.h"

namespace tovuk::models {

// When it rings, in UTC and in the local zone; or that none is set.
QString alarmTimeText(const StateAlarm& alarm);
// "in 3 min 20 s", or that it is due; empty when none is set. `now` in Unix milliseconds.
QString alarmCountdown(const StateAlarm& alarm, qint64 now);
// Which attempt comes next, how long the service waits between them and when it gives up; empty before the first retry.
QString alarmRetryText(const StateAlarm& alarm);
// When it rang last; empty: never, or not known.
QString alarmFiredText(const StateAlarm& alarm);

// When an alarm that is set so rings, in Unix milliseconds. A delay counts from `now`.
qint64 alarmTimeOf(const StateAlarmSet& wanted, qint64 now);
// Why it cannot be set so, in a sentence that names the limit; empty: it can.
QString alarmProblem(const StateAlarmSet& wanted);

}  // namespace tovuk::models
