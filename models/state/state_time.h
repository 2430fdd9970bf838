// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times of State for people: in UTC and in the local zone, and how long there is still to go.
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace tovuk::models {

// Unix milliseconds of a time of the contract; -1: none, or not readable.
qint64 unixMsOf(const std::string& contractTime);
qint64 unixMsOf(const std::optional<std::string>& contractTime);

// "2026-12-01 14:00:00" in the local zone; empty for -1.
QString localTime(qint64 unixMs);
// "2026-12-01 14:00:00 UTC"
QString utcTime(qint64 unixMs);
// Both, in one sentence-free line; one of them where the local zone is UTC. Empty for -1.
QString utcAndLocalTime(qint64 unixMs);

// "1 d 2 h", "3 min 20 s", "20 s": the two largest units. Negative counts as nothing.
QString countdownText(qint64 ms);

}  // namespace tovuk::models
