// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a sanitizer watches this build. What a bound is has been shown by the plain builds; a sanitizer sees the same
// code with less of the same data, and takes ten times as long for each byte.
#pragma once

namespace tovuk::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

}  // namespace tovuk::test
