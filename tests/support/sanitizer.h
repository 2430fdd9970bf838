// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a sanitizer watches this build. What a bound is has been shown by the plain builds; a sanitizer sees the same
// code with less of the same data, and takes ten times as long for each byte.
#pragma once

namespace tovuk::test {

#ifdef TOVUK_SANITIZED
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

}  // namespace tovuk::test
