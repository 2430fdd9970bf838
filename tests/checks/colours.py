# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Colours only from theme tokens: no colour literal in views, save where the themes themselves are written."""

from common import SOURCE, matches, without

NAMES = "black|white|red|green|blue|cyan|magenta|yellow|gray|grey|(?:dark|light)(?:Red|Green|Blue|Cyan|Magenta|Yellow|Gray)"
PATTERN = (r'"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})"'
           r'|#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b'
           r"|\bQt::(?:" + NAMES + r")\b"
           r'|\bQColor(?:\s+\w+)?\s*[({]\s*(?:[0-9]|QStringLiteral|QLatin1String|u?")'
           r"|\bQColorConstants::"
           r"|\bqRgba?\s*\("
           r"|\b(?:rgb|rgba|hsl|hsv)\s*\(\s*[0-9]")


def applies(path):
    return path.endswith(SOURCE) and path.startswith("views/") and not path.startswith("views/widgets/theme")


def problems(path, text):
    return matches(PATTERN, without(text), "a colour literal, where a theme token belongs: {}")


GOOD = [("views/a.cpp", "QColor c = theme.color(Token::Accent); QColor d; Qt::transparent; // #ffffff\n"),
        ("views/a.cpp", 'tr("Ticket #12")')]
BAD = [("views/a.cpp", 'QColor("red")'), ("views/a.cpp", 'QStringLiteral("#a0B1c2")'), ("views/a.h", "Qt::darkGray"),
       ("views/a.cpp", "QColor(12, 13, 14)"), ("views/a.cpp", "QColor c{0x112233};"), ("views/a.cpp", '"#fff"'),
       ("views/a.cpp", '"color: rgb(1, 2, 3)"'), ("views/a.cpp", '"border: 1px solid #112233;"')]
