// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// With TOVUK_TRACE_STARTUP=1 the program prints one JSON line when its first window is painted, for the benchmark:
// {"event":"painted","ms":87.1,"residentKib":61234}
#pragma once

namespace tovuk::app {

void traceFirstPaint();

}  // namespace tovuk::app
