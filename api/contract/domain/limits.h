// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of custom domains (schemas page, section 2.12), beside the plan limit customDomains.
#pragma once

#include <cstddef>
#include <string_view>

namespace tovuk {

inline constexpr std::size_t kMaxDomainCharacters = 253;  // of a name in the DNS; the schema's 512 could never resolve
inline constexpr std::size_t kMaxDomainLabelCharacters = 63;
inline constexpr std::string_view kDomainRecordType = "CNAME";
inline constexpr std::string_view kDomainTarget = "cname.tovuk.app";

}  // namespace tovuk
