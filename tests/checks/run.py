# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs one check over the project, or the self-test of all.

    run.py NAME            exit code 1 and one line a problem, `file:line: what`
    run.py --self-test     each check passes its good samples and fails each of its bad ones
"""

import importlib
import sys

import common

CHECKS = ("includes", "paths", "colours", "sentences", "loops", "licences", "unfinished", "layout")


def check(name):
    module = importlib.import_module(name)
    paths = [path for path in common.project_files() if module.applies(path)]
    if not paths:
        print(f"{name}: no file to look at")
        return 1
    found = []
    if hasattr(module, "problems_of_all"):
        found = module.problems_of_all(paths)
    else:
        for path in paths:
            text = common.read(path)
            if text is not None:
                found += [(path, line, message) for line, message in module.problems(path, text)]
    for path, line, message in found:
        print(f"{path}:{line}: {message}")
    print(f"{name}: {len(paths)} files, {len(found)} problems")
    return 1 if found else 0


def self_test():
    wrong = 0
    for name in CHECKS:
        module = importlib.import_module(name)
        for path, text in module.GOOD:
            if not module.applies(path) or module.problems(path, text):
                wrong += 1
                print(f"{name} refuses a good sample: {path}: {text!r}: {module.problems(path, text)}")
        for path, text in module.BAD:
            if not module.applies(path) or not module.problems(path, text):
                wrong += 1
                print(f"{name} accepts a bad sample: {path}: {text!r}")
        if not module.GOOD or not module.BAD:
            wrong += 1
            print(f"{name} has no samples")
    print(f"{len(CHECKS)} checks, {wrong} wrong answers")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(self_test() if sys.argv[1] == "--self-test" else check(sys.argv[1]))
