// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes of a message body as they travel in JSON.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tovuk {

inline namespace queue_bytes {

std::string encodeBase64(std::string_view bytes);
// The standard alphabet; padding may be left out. nullopt for anything else.
std::optional<std::string> decodeBase64(std::string_view text);
// Neither overlong forms nor surrogates are.
bool isUtf8(std::string_view bytes);

}  // namespace queue_bytes

}  // namespace tovuk
