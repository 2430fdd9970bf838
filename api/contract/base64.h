// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes as text: base64 as RFC 4648, section 4, has it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tovuk {

constexpr std::size_t base64Size(std::size_t bytes) { return (bytes + 2) / 3 * 4; }

// With padding.
std::string encodeBase64(std::string_view bytes);
// The same into a place of base64Size(bytes.size()) characters.
void writeBase64(std::string_view bytes, char* to);

// Every value has one form: padded, without spaces or line breaks, no bits left over. nullopt for anything else.
std::optional<std::string> decodeBase64(std::string_view text);
// Appends the bytes to `out`; false, and nothing appended: not such text.
bool appendDecodedBase64(std::string_view text, std::string& out);

}  // namespace tovuk
