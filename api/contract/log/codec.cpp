// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/log/codec.h"

#include <algorithm>

#include "api/contract/log/limits.h"
#include "api/contract/service/fields.h"

namespace tovuk {

Result<LogsResponse> decodeLogs(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<LogsResponse>(json, problems);
}

std::string encode(const LogsResponse& value) { return encodePayload(value); }

bool isPageCursor(std::string_view text) {
  return !text.empty() && text.size() <= kMaxPageCursorCharacters && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == ':' ||
           c == '-';
  });
}

}  // namespace tovuk
