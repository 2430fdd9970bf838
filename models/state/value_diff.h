// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a save changes in a value, line by line; values that are not text are compared in lines of 16 bytes.
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace tovuk::models {

struct DiffLine {
  enum class Kind : std::uint8_t {
    Same,
    Gone,
    New,
    Skipped,  // lines that are the same, left out; `text` is empty and `count` says how many
  };
  Kind kind = Kind::Same;
  QString text;  // cut after kMostDiffCharacters
  int count = 1;
  friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

inline constexpr int kDiffContext = 3;            // lines around a change
inline constexpr int kMostDiffCharacters = 2000;  // of a line

// The smallest difference where it is cheap to find, else the changed middle as a whole. Empty: nothing changes.
std::vector<DiffLine> valueDiff(std::string_view before, std::string_view after);

}  // namespace tovuk::models
