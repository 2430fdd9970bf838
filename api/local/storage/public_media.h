// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may not be uploaded with publicRead: programs and scripts. The contract says that they are refused and not which
// they are; these lists are the local service's.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tovuk::local::storage {

inline constexpr std::size_t kSniffedBytes = 65536;

// By its declared type or the ending of its path. Letters of either case.
bool isRefusedType(std::string_view contentType);
bool isRefusedName(std::string_view path);
// By its first bytes: executables of Linux, Windows, macOS, Java, Android and WebAssembly, #! scripts, PHP, HTML, and
// SVG with a script.
bool isRefusedContent(std::string_view contentType, std::string_view head);

}  // namespace tovuk::local::storage
