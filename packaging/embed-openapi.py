# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Turns api/openapi.yaml into the JSON that the local service serves, as a C++ source.

    embed-openapi.py IN.yaml OUT.cpp     writes the source
    embed-openapi.py IN.yaml             prints the JSON

Reads the part of YAML that the document keeps to, with no library, because a fresh Debian has none: block and flow
mappings and sequences, plain and quoted scalars, literal blocks (|), comments, anchors and aliases. Anything else is
refused with its line: tabs, other block scalars, tags, merge keys, multi-line scalars, and names that come twice.
"""

import json
import re
import sys

PIECE = 12000  # compilers bound the length of a literal
KEY = re.compile(r'("(?:[^"\\]|\\.)*"|[A-Za-z0-9_/$][^\s:"\'#,\[\]]*):(?:[ ]+(.*))?$')
PLAIN_START = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-[^\s]")
NAME = re.compile(r"[A-Za-z0-9_]+")


class Refused(Exception):
    pass


class Incomplete(Exception):
    """A flow collection that goes on in the next line."""


def plain(text):
    words = {"null": None, "true": True, "false": False}
    if text in words:
        return words[text]
    if re.fullmatch(r"-?(0|[1-9][0-9]*)", text):
        return int(text)
    if re.fullmatch(r"-?(0|[1-9][0-9]*)\.[0-9]+(e[+-]?[0-9]+)?", text):
        return float(text)
    number = re.fullmatch(r"[-+.0-9][-+.0-9eE_xo]*", text)  # of some kind, but not of JSON's
    if not PLAIN_START.match(text) or ": " in text or text.endswith(":") or number:
        raise Refused(f"this scalar needs quotes: {text}")
    return text


class Flow:
    """Reads one value from a text: a flow collection, a quoted scalar or an alias."""

    def __init__(self, text, anchors):
        self.text, self.at, self.anchors = text, 0, anchors

    def space(self):
        while self.at < len(self.text) and self.text[self.at] in " \n":
            self.at += 1
        if self.at == len(self.text):
            raise Incomplete

    def peek(self):
        self.space()
        return self.text[self.at]

    def match(self, pattern):
        found = re.compile(pattern).match(self.text, self.at)
        if found is None:
            raise Refused(f"not understood: {self.text[self.at:self.at + 40]}")
        self.at = found.end()
        return found.group(0)

    def quoted(self):
        if self.text[self.at] == '"':
            return json.loads(self.match(r'"(?:[^"\\\n]|\\.)*"'))
        return self.match(r"'(?:[^'\n]|'')*'")[1:-1].replace("''", "'")

    def value(self):
        first = self.peek()
        if first == "{":
            return self.mapping()
        if first == "[":
            return self.sequence()
        if first in "\"'":
            return self.quoted()
        if first == "*":
            return alias(self.match(r"\*[A-Za-z0-9_]+")[1:], self.anchors)
        return plain(self.match(r"[^,\[\]{}\n]+").strip())

    def mapping(self):
        out = {}
        self.at += 1
        while self.peek() != "}":
            key = self.quoted() if self.text[self.at] in "\"'" else self.match(r"[A-Za-z0-9_$][^\s:,\[\]{}]*")
            self.match(r":[ \n]")
            add(out, key, self.value())
            if self.peek() != "}":
                self.match(",")
        self.at += 1
        return out

    def sequence(self):
        out = []
        self.at += 1
        while self.peek() != "]":
            out.append(self.value())
            if self.peek() != "]":
                self.match(",")
        self.at += 1
        return out


def add(mapping, key, value):
    if key == "<<":
        raise Refused("merge keys are not read here")
    if key in mapping:
        raise Refused(f"{key} comes twice")
    mapping[key] = value


def alias(name, anchors):
    if name not in anchors:
        raise Refused(f"no anchor {name} before this line")
    return anchors[name]


class Document:
    def __init__(self, text):
        self.lines = text.split("\n")
        self.at = 0  # the line being read
        self.anchors = {}

    def read(self):
        try:
            out = self.block(0)
            if self.line() is not None:
                raise Refused("does not belong to what comes before it")
            return out
        except Incomplete:
            raise Refused(f"line {self.at + 1}: a bracket is not closed") from None
        except (Refused, ValueError) as error:
            raise Refused(f"line {self.at + 1}: {error}") from None

    def line(self):
        """Indentation and text of the next line that says something; None at the end."""
        while self.at < len(self.lines):
            line = self.lines[self.at].rstrip()
            text = line.lstrip(" ")
            if text and not text.startswith("#"):
                if "\t" in line:
                    raise Refused("there is a tab")
                return len(line) - len(text), text
            self.at += 1
        return None

    def block(self, indent):
        """What stands at `indent` or deeper; null when there is nothing."""
        line = self.line()
        if line is None or line[0] < indent:
            return None
        indent, text = line
        if text.startswith("- "):
            return self.sequence(indent)
        return self.value(text, indent) if text[0] in "{[" else self.mapping(indent)

    def sequence(self, indent):
        out = []
        while (line := self.line()) is not None and line[0] == indent and line[1].startswith("- "):
            text = line[1][2:].lstrip(" ")
            if KEY.match(text) and text[0] not in "{[&*":
                # The mapping's other members stand below its first one.
                self.lines[self.at] = " " * (len(self.lines[self.at].rstrip()) - len(text)) + text
                out.append(self.block(indent + 1))
            else:
                out.append(self.value(text, indent))
        return out

    def mapping(self, indent):
        out = {}
        while (line := self.line()) is not None and line[0] == indent:
            found = KEY.match(line[1])
            if found is None:
                raise Refused(f"neither a member nor an item: {line[1][:40]}")
            key = json.loads(found.group(1)) if found.group(1).startswith('"') else found.group(1)
            start = self.at
            value = self.value(found.group(2) or "", indent)
            try:
                add(out, key, value)
            except Refused:
                self.at = start
                raise
        return out

    def value(self, text, indent):
        """`text`: what the line at hand says after its key or dash."""
        name = None
        if text.startswith("&"):
            name = NAME.match(text, 1).group(0)
            text = text[1 + len(name):].lstrip(" ")
        if text == "" or text.startswith("#"):
            self.at += 1
            out = self.block(indent + 1)
        elif text == "|":
            self.at += 1
            out = self.literal(indent)
        elif text[0] in "{[\"'*":
            out = self.flow(text)
        else:
            out = plain(text.split(" #")[0].rstrip())
            self.at += 1
        if name is not None:
            if name in self.anchors:
                raise Refused(f"the anchor {name} comes twice")
            self.anchors[name] = out
        return out

    def flow(self, text):
        while True:
            flow = Flow(text, self.anchors)
            try:
                out = flow.value()
                break
            except Incomplete:
                self.at += 1
                if self.at == len(self.lines):
                    raise
                text += "\n" + self.lines[self.at].strip()
        rest = text[flow.at:].strip()
        if rest and not rest.startswith("#"):
            raise Refused(f"more than one value: {rest[:40]}")
        self.at += 1
        return out

    def literal(self, indent):
        lines = []
        while self.at < len(self.lines):
            line = self.lines[self.at].rstrip()
            if line and len(line) - len(line.lstrip(" ")) <= indent:
                break
            lines.append(line)
            self.at += 1
        while lines and not lines[-1]:
            lines.pop()
        if not lines:
            raise Refused("an empty block")
        margin = len(lines[0]) - len(lines[0].lstrip(" "))
        if any(line and not line.startswith(" " * margin) for line in lines):
            raise Refused("a line of this block is indented less than its first")
        return "\n".join(line[margin:] for line in lines) + "\n"


def parse(text):
    return Document(text).read()


def source(text):
    pieces = [text[begin:begin + PIECE] for begin in range(0, len(text), PIECE)]
    return "\n".join(['// Made from api/openapi.yaml by packaging/embed-openapi.py.', "",
                      '#include "api/local/openapi/document.h"', "", "#include <array>", "", "namespace tovuk::local {",
                      "", "namespace {", "", "constexpr auto kPieces = std::to_array<std::string_view>({",
                      *(f'    R"json({piece})json",' for piece in pieces), "});", "", "}  // namespace", "",
                      "std::span<const std::string_view> openApiPieces() { return kPieces; }", "",
                      "}  // namespace tovuk::local", ""])


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    try:
        # ASCII only, so that a piece never ends within a character.
        document = json.dumps(parse(text), separators=(",", ":"), allow_nan=False)
    except Refused as error:
        sys.exit(f"{sys.argv[1]}: {error}")
    if len(sys.argv) == 2:
        print(document)
        return
    with open(sys.argv[2], "w", encoding="ascii") as file:
        file.write(source(document))


if __name__ == "__main__":
    main()
