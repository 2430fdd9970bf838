// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of service bindings (schemas page, section 2.10; service resources page).
#pragma once

namespace tovuk {

inline constexpr int kMaxBindingChain = 32;  // Worker invocations of one top-level request

}  // namespace tovuk
