# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The project's own layout, by clang-format and .clang-format."""

import os
import shutil
import subprocess
import tempfile

from common import ROOT, SOURCE

TOOL = shutil.which("clang-format")


def applies(path):
    return path.endswith(SOURCE) and path.startswith(("api/", "models/", "views/", "app/", "tests/"))


def _run(names, folder):
    done = subprocess.run([TOOL, "--dry-run", "--ferror-limit=1", "--style=file:" + os.path.join(ROOT, ".clang-format"),
                           *names], cwd=folder, capture_output=True, text=True)
    lines = [line for line in done.stderr.splitlines() if "warning:" in line or "error:" in line]
    if done.returncode != 0 and not lines:
        lines = [done.stderr.strip() or "clang-format failed"]
    return lines


def problems_of_all(paths):
    """All files in one run: starting the program costs more than formatting."""
    if TOOL is None:
        return [("clang-format", 0, "is not installed")]
    found = []
    for first in range(0, len(paths), 100):
        for line in _run(paths[first:first + 100], ROOT):
            name, _, rest = line.partition(":")
            number = rest.partition(":")[0]
            found.append((name, int(number) if number.isdigit() else 0, "not formatted; run clang-format -i"))
    return found


def problems(path, text):
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "sample.cpp"), "w", encoding="utf-8") as file:
            file.write(text)
        return [(1, line) for line in _run(["sample.cpp"], folder)]


GOOD = [("api/a.cpp", "int main() { return 0; }\n")]
BAD = [("api/a.cpp", "int  main( ){return 0;}\n")]
