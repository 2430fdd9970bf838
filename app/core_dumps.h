// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A core dump is a copy of the memory, tokens included, in a file that outlives the program.
#pragma once

namespace tovuk::app {

// No core dump is written of this process and of those it starts. The limit on their size does it (RLIMIT_CORE); the
// handlers of distributions (systemd-coredump, apport) honour it as well. PR_SET_DUMPABLE would be stricter, but it
// also takes /proc/PID from the desktop's portals, which then refuse to open files and links for this program.
void forbidCoreDumps();

}  // namespace tovuk::app
