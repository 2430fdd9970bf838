// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// UTF-8 as RFC 3629 has it: no overlong form, no surrogate, nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <string_view>

namespace tovuk {

bool isUtf8(std::string_view bytes);
// How many bytes the character that begins at `at` has; 0: it is none.
std::size_t utf8Length(std::string_view bytes, std::size_t at);

}  // namespace tovuk
