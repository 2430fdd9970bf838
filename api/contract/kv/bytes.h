// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes of values as text: base64 and UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tovuk::kv {

// With padding.
std::string toBase64(std::string_view bytes);
// The pattern of the contract (BASE64): the padding may be missing, anything else is nullopt.
std::optional<std::string> fromBase64(std::string_view text);

// UTF-8 as RFC 3629 has it: no overlong form, no surrogate, nothing above U+10FFFF.
bool isUtf8(std::string_view bytes);

}  // namespace tovuk::kv
