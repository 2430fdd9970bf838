// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of environment variables (schemas page, section 2.12), beside the plan limits workerEnvVars and
// workerEnvVarSizeKib.
#pragma once

#include <cstddef>
#include <string_view>

namespace tovuk {

inline constexpr std::size_t kMaxEnvValueCharacters = 8192;
inline constexpr std::size_t kMaxEnvListed = 1000;
// Names that Tovuk gives itself, such as TOVUK_RUNTIME_TOKEN.
inline constexpr std::string_view kReservedEnvPrefix = "TOVUK_";

}  // namespace tovuk
