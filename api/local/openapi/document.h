// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// api/openapi.yaml as JSON, made part of the program when it is built (packaging/embed-openapi.py).
#pragma once

#include <span>
#include <string_view>

namespace tovuk::local {

// One after the other they are the document.
std::span<const std::string_view> openApiPieces();

}  // namespace tovuk::local
