// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The few pages that the service shows to a browser: no script, no image, nothing from elsewhere.
#pragma once

#include <string>
#include <string_view>

#include "api/local/http/call.h"

namespace tovuk::local {

// Text as it may stand between tags and in quoted attributes.
std::string escapeHtml(std::string_view text);

// `body`: HTML of our own, with escaped text in it.
Answer page(int status, std::string_view title, std::string_view body);

}  // namespace tovuk::local
