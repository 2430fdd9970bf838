// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages of lists: one row more than the page holds is read, and shows that there is a next page.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace tovuk::local {

// Takes away what is beyond the page. True: there was something, so the last item that stays is where the next begins.
template <class Item>
bool cutPage(std::vector<Item>& items, std::int64_t limit) {
  if (std::cmp_less_equal(items.size(), limit)) return false;
  items.erase(items.begin() + limit, items.end());
  return true;
}

}  // namespace tovuk::local
