# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Counts a JUnit report of ctest: the number of passed tests on the first line, then the failed ones, one a line."""

import sys
import xml.etree.ElementTree


def main():
    passed = 0
    failed = []
    for case in xml.etree.ElementTree.parse(sys.argv[1]).iter("testcase"):
        status = case.get("status")
        skipped = case.find("skipped")
        # A test that skipped itself counts as neither; one that could not start is a failure.
        if status == "run":
            passed += 1
        elif status != "disabled" and not (skipped is not None and skipped.get("message", "").startswith("SKIP_")):
            failed.append(case.get("name"))
    print(passed)
    for name in failed:
        print(name.replace(" ", "_"))


if __name__ == "__main__":
    main()
