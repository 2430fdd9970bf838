// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Strict reading of the request bodies of account, billing, support and login (internal to the codec).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/reader.h"

namespace tovuk {

// 400 invalid_request: `pointer` is what is wrong with it.
Error accountRequestError(std::string_view pointer, std::string_view what);

// Characters, not bytes.
std::size_t accountCharacters(std::string_view utf8);

// Reports a text outside 1..most characters (`text`) or with a control character (`line`).
void checkText(const Reader& reader, std::string_view key, std::string_view value, std::size_t most);
void checkLine(const Reader& reader, std::string_view key, std::string_view value, std::size_t most);

// read(Reader) -> T. The first Problem is the error.
template <class F>
auto decodeAccountRequest(std::string_view json, F&& read) -> Result<std::invoke_result_t<F, const Reader&>> {
  std::vector<Problem> problems;
  auto out = decodeObject(json, std::forward<F>(read), &problems);
  if (!out) return Unexpected(accountRequestError("", out.error().message));
  if (!problems.empty()) return Unexpected(accountRequestError(problems.front().pointer, problems.front().text));
  return out;
}

}  // namespace tovuk
