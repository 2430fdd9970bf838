# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Nothing left for later."""

from common import SOURCE, matches

# Written in two pieces, so that this file passes its own check.
PATTERN = r"(?i)\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK|not (?:yet )?imple" r"mented|coming so" r"on)\b"


def applies(path):
    return path.endswith(SOURCE + (".py", ".cmake", "CMakeLists.txt", ".ts", ".qrc")) or "." not in path


def problems(path, text):
    # Of a translation only its own mark counts: the word for "all" is a false friend in Spanish.
    return matches(r'type="unfinished"' if path.endswith(".ts") else PATTERN, text, "unfinished: {}")


GOOD = [("a.cpp", "// what is to do; a todolist\n"), ("es.ts", "<translation>Borrar to" "do</translation>\n")]
BAD = [("a.cpp", "// TO" "DO: later\n"), ("a.cpp", "// fix" "me\n"), ("b.h", '"Not imple' 'mented"'),
       ("de.ts", '<translation type="unfinished"></translation>\n')]
