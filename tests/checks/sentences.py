# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every tr() holds one whole sentence: a literal, never glued to another text.

Word order differs between languages, so a sentence in pieces cannot be translated.
"""

import re

from common import SOURCE, is_source, without

CALL = re.compile(r"(?<![\w:.>])(?:(?:\w+::)*(?:tr|translate)|QT_TR_NOOP|QT_TRANSLATE_NOOP)\(")
LITERAL = re.compile(r'\s*(?:u8)?"((?:\\.|[^"\\])*)"')


def applies(path):
    return is_source(path)


def _closing(text, at):
    """Index after the parenthesis that closes the one before `at`."""
    depth = 1
    while at < len(text) and depth > 0:
        if text[at] == '"':
            at += 1
            while at < len(text) and text[at] != '"':
                at += 2 if text[at] == "\\" else 1
        elif text[at] == "(":
            depth += 1
        elif text[at] == ")":
            depth -= 1
        at += 1
    return at


def problems(path, text):
    code = without(text)
    found = []
    for call in CALL.finditer(code):
        line = code.count("\n", 0, call.start()) + 1
        before = code[:call.start()].rstrip()
        # A declaration or definition of a function of that name is no call.
        if re.search(r"(QString|QByteArray|auto)$", before):
            continue
        end = _closing(code, call.end())
        inside = code[call.end():end - 1]
        if call.group(0).endswith(("translate(", "QT_TRANSLATE_NOOP(")):
            parts = LITERAL.match(inside)
            if parts is None:
                continue  # QCoreApplication::translate is the only one that begins with a context
            inside = inside[parts.end():].lstrip().removeprefix(",")
        literal = LITERAL.match(inside)
        if literal is None and "_NOOP(" in code and re.match(r"[\w\[\]:.()<>* ]+$", inside):
            continue  # a text of a table whose literals are marked
        if literal is None:
            found.append((line, "tr() needs a literal: " + inside.strip()[:40]))
            continue
        sentence = ""
        rest = inside
        while (piece := LITERAL.match(rest)) is not None:  # neighbouring literals are one literal
            sentence += piece.group(1)
            rest = rest[piece.end():]
        if rest.strip() and not rest.lstrip().startswith(","):
            found.append((line, "tr() of something put together: " + inside.strip()[:40]))
        # The one place where Qt itself puts texts together: a number and its unit.
        affix = re.search(r"(set(Suffix|Prefix)\(|addNumber\([^;]*,)$", before) is not None
        if sentence == "" or (sentence != sentence.strip() and not affix):
            found.append((line, f'a piece of a sentence: "{sentence}"'))
        # Past .arg(...) and the like, and past closing parentheses of a cast.
        while (member := re.match(r"\s*\.\s*\w+\(", code[end:])) is not None:
            end = _closing(code, end + member.end())
        after = code[end:].lstrip()
        if re.match(r"[+%](?!=)", after) or re.search(r"(?<![+\w])[+%]=?$|\+=$", before):
            found.append((line, f'text glued to tr("{sentence[:30]}")'))
    return found


GOOD = [
    ("views/a.cpp", 'tr("Delete %1?").arg(name); x->setText(tr("%n row(s)", nullptr, n)); str("x"); QObject::tr("A");'),
    ("views/a.cpp", 'tr("One sentence "\n   "in two lines.")'),
    ("app/a.cpp", 'QCoreApplication::translate("Context", "A sentence.")'),
    ("views/a.cpp", '// tr("a") + tr("b")\n'),
    ("views/a.cpp", 'f(tr("A"), a + b); i % 2 == 0 ? tr("Even") : tr("Odd");'),
    ("views/a.cpp", 'constexpr auto kNames = {QT_TR_NOOP("A"), QT_TR_NOOP("B")}; f(tr(kNames[i]));'),
    ("views/a.cpp", 'box->setSuffix(tr(" px"));'),
    ("models/a.h", 'static QString tr(const char* text);'),
]
BAD = [
    ("views/a.cpp", 'tr("Delete ") + name'),
    ("views/a.cpp", 'name + tr("deleted")'),
    ("views/a.cpp", 'tr("Delete").arg(x) % name'),
    ("views/a.cpp", 'text += tr("more")'),
    ("views/a.cpp", "tr(variable)"),
    ("views/a.cpp", 'auto x = QT_TR_NOOP("Rows: ");'),
    ("views/a.cpp", 'auto x = QT_TRANSLATE_NOOP("C", "rows "); tr(x + y);'),
    ("views/a.cpp", 'tr("a" + b)'),
    ("views/a.cpp", 'tr(" rows")'),
    ("views/a.cpp", 'tr("")'),
    ("app/a.cpp", 'QCoreApplication::translate("Context", "Rows: ")'),
]
