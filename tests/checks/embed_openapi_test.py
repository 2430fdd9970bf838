# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""packaging/embed-openapi.py: what it reads of YAML, and that it refuses the rest with its line."""

import importlib.util
import os
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SPEC = importlib.util.spec_from_file_location("embed", os.path.join(ROOT, "packaging", "embed-openapi.py"))
embed = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(embed)

GOOD = [
    ("a: 1\nb: -2.5\nc: true\nd: null\ne: text here", {"a": 1, "b": -2.5, "c": True, "d": None, "e": "text here"}),
    ("a:\n  b:\n    - 1\n    - x: 1\n      y: 2\n  c: 3", {"a": {"b": [1, {"x": 1, "y": 2}], "c": 3}}),
    ('"200": { $ref: "#/a/b" }  # a comment', {"200": {"$ref": "#/a/b"}}),
    ("a: '^[\\x00-\\d]$'\nb: \"\\u00e9 \\\"\"", {"a": "^[\\x00-\\d]$", "b": "\u00e9 \""}),
    ("a: |\n  one\n\n    two\n\nb: 1", {"a": "one\n\n  two\n", "b": 1}),
    ("a: &x\n  { p: 1,\n    q: [2, 3] }\nb: *x\nc: [*x]", {"a": {"p": 1, "q": [2, 3]}, "b": {"p": 1, "q": [2, 3]},
                                                        "c": [{"p": 1, "q": [2, 3]}]}),
    ("# nothing\na:\nb: {}\nc: []", {"a": None, "b": {}, "c": []}),
    ("/v1/{id}:\n  get: 1", {"/v1/{id}": {"get": 1}}),
]
BAD = [
    ("a: 1\na: 2", 2), ("a: { b: 1, b: 2 }", 1), ("a:\n\tb: 1", 2), ("a: >\n  folded", 1), ("a: !tag x", 1),
    ("a: *none", 1), ("a: [1, 2", 1), ("a: b: c", 1), ("a: 1\n   b: 2", 2), ("- 1\nb: 2", 2), ("a: 0x10", 1),
    ("<<: { b: 1 }", 1), ("a: &x 1\nb: &x 2", 2), ("a: 'x' y", 1), ("just text", 1), ("a: 1.0.0", 1),
]


class EmbedOpenApi(unittest.TestCase):
    def test_reads(self):
        for text, wanted in GOOD:
            self.assertEqual(embed.parse(text), wanted, text)

    def test_refuses_and_names_the_line(self):
        for text, line in BAD:
            with self.assertRaises(embed.Refused, msg=text) as refused:
                embed.parse(text)
            self.assertRegex(str(refused.exception), rf"^line [{line}-{line + 1}]: ", text)

    def test_pieces_are_the_whole(self):
        text = "x" * (2 * embed.PIECE + 5)
        pieces = [line[len('    R"json('):-len(')json",')] for line in embed.source(text).split("\n")
                  if line.startswith("    R")]
        self.assertEqual("".join(pieces), text)
        self.assertTrue(all(len(piece) <= embed.PIECE for piece in pieces))


if __name__ == "__main__":
    unittest.main()
