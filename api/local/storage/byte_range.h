// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The header Range of a download.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tovuk::local::storage {

struct ByteRange {
  std::int64_t first = 0, last = 0;  // both included
};

struct RangeWish {
  bool satisfiable = true;
  std::optional<ByteRange> range;  // nullopt: all of it
};

// One range of bytes: 0-99, 100- or -50. Anything else, several ranges too, means all of it, as HTTP allows.
RangeWish readRange(std::string_view header, std::int64_t size);

}  // namespace tovuk::local::storage
