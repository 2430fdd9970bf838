#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""clang-tidy that looks at the same text once only; preset tidy calls it for every file that it compiles.

    tidy_cached.py [CLANG_TIDY_ARGUMENT...] FILE -- COMPILER COMPILER_ARGUMENT...

What was found clean is kept by the hash of all that the answer depends on: the text after the preprocessor with its
comments (NOLINT is one), .clang-tidy and the tool's version. The cache lies in the person's cache folder
($XDG_CACHE_HOME or ~/.cache) and may be deleted at any time. Files that a build made are passed over.
"""

import functools
import hashlib
import os
import shutil
import subprocess
import sys

from common import ROOT

TOOL = shutil.which("clang-tidy")
CACHE = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "tovuk-dashboard-tidy")


@functools.cache
def settings():
    version = subprocess.run([TOOL, "--version"], capture_output=True, check=True).stdout
    with open(os.path.join(ROOT, ".clang-tidy"), "rb") as file:
        return version + file.read()


def preprocessed(command, directory=None):
    """The text that the tool would read, without paths and line numbers; None when it cannot be read."""
    words = []
    skip = 0
    for word in command:
        if skip:
            skip -= 1
        elif word in ("-o", "-MT", "-MF", "-MQ"):
            skip = 1
        elif word not in ("-c", "-MD", "-MMD", "-MP"):
            words.append(word)
    done = subprocess.run([*words, "-E", "-CC", "-P", "-w"], cwd=directory, capture_output=True)
    return done.stdout if done.returncode == 0 else None


def stamp_of(command, directory=None):
    """Where the answer is kept that this text is clean; None: it cannot be."""
    text = preprocessed(command, directory)
    if text is None:
        return None
    seen = hashlib.sha256(settings())
    seen.update(text)
    return os.path.join(CACHE, seen.hexdigest())


def is_clean(stamp):
    return stamp is not None and os.path.exists(stamp)


def keep_clean(stamp):
    if stamp is not None:
        os.makedirs(CACHE, exist_ok=True)
        with open(stamp, "wb"):
            pass


def main():
    words = sys.argv[1:]
    cut = words.index("--")
    name = os.path.realpath(words[cut - 1])
    if os.path.relpath(name, ROOT).split(os.sep)[0] == "build":
        return 0
    stamp = stamp_of(words[cut + 1:])
    if is_clean(stamp):
        return 0
    done = subprocess.run([TOOL, "--quiet", *words])
    if done.returncode == 0:
        keep_clean(stamp)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
