# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the checks of this folder share.

A check is a module with
  applies(path)          whether it looks at this file (path from the project root, with slashes)
  problems(path, text)   a list of (line, message)
  GOOD, BAD              samples (path, text) that must pass and must fail: they prove that the check can fail
"""

import os
import re
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

PRODUCT = ("api/", "models/", "views/", "app/")
SOURCE = (".cpp", ".h")


def project_files():
    """Every file of the project: tracked, or new and not ignored; without git, all but build folders."""
    try:
        listing = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                                 check=True, capture_output=True).stdout.decode()
        names = [name for name in listing.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        names = []
        for folder, folders, files in os.walk(ROOT):
            folders[:] = [name for name in folders if name != ".git" and not name.startswith("build")]
            names += [os.path.relpath(os.path.join(folder, name), ROOT) for name in files]
    return sorted(name for name in set(names) if os.path.isfile(os.path.join(ROOT, name)))


def read(path):
    """The text of a file, or None for one that is not text."""
    with open(os.path.join(ROOT, path), "rb") as file:
        data = file.read()
    if b"\0" in data[:8192]:
        return None
    return data.decode("utf-8", "replace")


def is_source(path, folders=PRODUCT):
    return path.endswith(SOURCE) and path.startswith(folders)


_TOKEN = re.compile(
    r'R"([^()\\ ]{0,16})\(.*?\)\1"'  # raw text
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])*'"
    r"|//[^\n]*|/\*.*?\*/", re.DOTALL)


def without(text, comments=True, strings=False):
    """C++ text with comments (and the inside of strings) blanked out, lines kept."""

    def blank(match):
        token = match.group(0)
        is_comment = token.startswith(("//", "/*"))
        if is_comment and comments or not is_comment and strings:
            return re.sub(r"[^\n]", " ", token)
        return token

    return _TOKEN.sub(blank, text)


def matches(pattern, text, message):
    """A problem for each place where the pattern is found; {} in the message stands for what was found."""
    return [(text.count("\n", 0, found.start()) + 1, message.format(found.group(0).strip()))
            for found in re.finditer(pattern, text)]
