// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time formats of the contract (schemas page, section 4.4). Everything is UTC.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tovuk {

using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

// Takes `YYYY-MM-DD HH:MM:SSZ`, `YYYY-MM-DDTHH:MM:SSZ`, a fraction of any length after the seconds, and an RFC 3339
// offset instead of Z. nullopt for anything else, impossible dates included. A leap second becomes :59.999.
std::optional<UtcTime> parseTime(std::string_view text);

std::string formatSpaceTime(UtcTime time);   // `2026-05-31 09:30:00Z`, State, KV and queue times
std::string formatIsoTime(UtcTime time);     // `2026-05-31T09:30:00.123Z`, date-time with milliseconds
std::string formatIsoSeconds(UtcTime time);  // `2026-05-31T09:30:00Z`, SQLite backups and support

}  // namespace tovuk
