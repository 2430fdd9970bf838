# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The two SPDX lines at the top of each source, script and build file."""

import os
import re

NAMED = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt", ".clang-tidy")
LINES = (r"SPDX-FileCopyrightText: \d{4}(-\d{4})? Tovuk Dashboard contributors",
         r"SPDX-License-Identifier: GPL-3\.0-or-later")


def applies(path):
    # A file without an ending in these folders, or at the root, is a script.
    script = "." not in os.path.basename(path) and (path.startswith(("packaging/", ".ci/")) or "/" not in path)
    return path.endswith(NAMED) or script and path != "LICENSE"


def problems(path, text):
    head = "\n".join(text.split("\n")[:6])
    return [(1, "no " + line.split(":")[0] + " line") for line in LINES if re.search(line, head) is None]


_HEAD = "SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors\n{0}SPDX-License-Identifier: GPL-3.0-or-later\n"
GOOD = [("a.cpp", "// " + _HEAD.format("// ")), ("run", "#!/bin/sh\n# " + _HEAD.format("# "))]
BAD = [("a.cpp", "int x;\n"), ("test", "#!/bin/sh\n"), ("CMakeLists.txt", "# " + _HEAD.split("\n")[0]),
       ("a.h", "\n" * 9 + "// " + _HEAD.format("// "))]
