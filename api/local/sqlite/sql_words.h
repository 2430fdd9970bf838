// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SQL text in pieces, as far as advice needs it: names, words, signs; comments left out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tovuk::local {

struct SqlWord {
  enum class Kind : std::uint8_t { Name, Text, Number, Parameter, Sign };
  Kind kind;
  std::string text;     // a quoted name without its quotes; a sign as it stands
  bool quoted = false;  // a quoted name is no keyword
  int depth = 0;        // parentheses around it
  std::size_t at = 0;   // where it begins

  [[nodiscard]] bool is(std::string_view keyword) const;  // upper case
};

std::vector<SqlWord> splitSql(std::string_view sql);

}  // namespace tovuk::local
