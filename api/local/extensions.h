// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this service has beyond the contract, by the names that GET /v1/status announces. Routes name theirs in
// LocalRouteInfo; headers and members are listed here.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tovuk::local {

inline constexpr const char* kRowsHeader = "Tovuk-Local-Rows";            // request: all rows of a result
inline constexpr const char* kTruncatedHeader = "Tovuk-Local-Truncated";  // answer: results that were cut
inline constexpr const char* kCursorHeader = "Tovuk-Local-Cursor";        // answer: the next page of a storage list

struct LocalHeader {
  std::string_view name, extension;
};
inline constexpr std::array<LocalHeader, 3> kLocalHeaders = {
    {{kRowsHeader, "rows_all"}, {kTruncatedHeader, "rows_truncated"}, {kCursorHeader, "storage_cursor"}}};

// Members: sourcePath of a new database; rowsReadEstimated of a statement's result.
inline constexpr std::array<std::string_view, 2> kLocalMembers = {"sqlite_import", "rows_read_estimated"};

// Each name once. `control`: whether the routes that turn the clock and make faults are answered.
std::vector<std::string> localExtensions(bool control);

}  // namespace tovuk::local
