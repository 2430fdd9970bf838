# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""No path of one machine."""

from common import matches

# Written in two pieces, so that this file passes its own check.
PATTERN = r"(?<![\w.>}])/(?:(?:wo" r"rk|fa" r"rm)(?![\w-])|ho" r"me/\w|Use" r"rs/\w|ro" r"ot/)[/\w.-]*|/tmp/ba" r"sh_jobs|[A-Z]:\\+Use" r"rs"


def applies(path):
    return True


def problems(path, text):
    return matches(PATTERN, text, "a path of one machine: {}")


GOOD = [("README.md", "~/.local/share/tovuk and /usr/share and /tmp/x\nhttps://x.com/a/wo" "rk/b"),
        ("a.cpp", 'path + "/v1/services"'), ("a.cpp", '"/wo' 'rker-env"')]
BAD = [("README.md", "in /wo" "rk/main"), ("a.cpp", '"/ho' 'me/ada/x"'), ("CMakeLists.txt", "(/ro" "ot/x)"),
       ("x.py", '"C:\\\\Use' 'rs"')]
