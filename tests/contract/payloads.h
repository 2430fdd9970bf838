// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every answer and request of the products with its golden document's name.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/reader.h"

namespace tovuk::test {

struct Answer {
  // Decodes and encodes again.
  std::function<Result<std::string>(std::string_view, std::vector<Problem>*)> recode;
  std::set<std::string> nullable;  // names or pointers of fields (column N of the contract)
};

struct Request {
  std::function<Result<std::string>(std::string_view)> recode;
  std::set<std::string> optional;  // pointers of fields that may be left out
  std::set<std::string> nullable;
  bool closed = false;  // a field that is not in the schema is refused
};

const std::map<std::string, Answer>& answers();
const std::map<std::string, Request>& requests();

}  // namespace tovuk::test
