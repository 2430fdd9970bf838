// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Percent-encoding of one path segment or query value (wire page, section 1.2): only A-Z a-z 0-9 - _ . ~ stay.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tovuk {

// Every byte outside the unreserved set becomes %XX in upper case; so '/' is %2F.
std::string percentEncode(std::string_view bytes);

// As percentEncode, but a segment of one or two dots becomes %2E or %2E%2E: URL normalisers eat dot segments, and the
// service decodes after it has split. Some normalisers eat the encoded form too: see isDotSegment.
std::string encodeSegment(std::string_view bytes);

// "." or "..": no URL library keeps these in a path, so a client refuses them before sending.
bool isDotSegment(std::string_view bytes);

// nullopt when a '%' is not followed by two hex digits. '+' stays '+'.
std::optional<std::string> percentDecode(std::string_view text);

// The raw target up to '?', split at '/', each segment decoded afterwards, so that %2F stays inside its segment.
// nullopt when the target does not begin with '/' or a segment is badly encoded.
std::optional<std::vector<std::string>> splitTarget(std::string_view rawTarget);

}  // namespace tovuk
