# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""clang-tidy over the product's files that changed, as .clang-tidy says; every finding is an error.

    tidy.py BUILD_FOLDER [--seconds N] [--jobs N] [--all] [FILE...]
    tidy.py BUILD_FOLDER --self-test

Changed means: since the branch left origin/main, else within the last ten commits, and what is not committed. When the
time is up the rest is passed over and said so: ./test --full looks at everything, and so does preset tidy.
"""

import argparse
import concurrent.futures
import json
import os
import shlex
import subprocess
import sys
import tempfile
import time

from common import PRODUCT, ROOT
from tidy_cached import TOOL, is_clean, keep_clean, stamp_of


def git(*words):
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True)
    return done.stdout.split() if done.returncode == 0 else []


def changed_files():
    base = git("merge-base", "HEAD", "origin/main")
    head = git("rev-parse", "HEAD")
    if not base or base == head:
        base = git("rev-parse", "--verify", "--quiet", "HEAD~10") or git("rev-list", "--max-parents=0", "HEAD")
    names = set(git("ls-files", "--others", "--exclude-standard"))
    # Newest first: when time is short, what was written last is looked at.
    if base:
        log = git("log", "--format=", "--name-only", base[0] + "..HEAD")
    else:
        log = git("ls-files")
    ordered = list(dict.fromkeys([*names, *git("diff", "--name-only", "HEAD"), *log]))
    return [name for name in ordered
            if name.endswith(".cpp") and name.startswith(PRODUCT) and os.path.exists(os.path.join(ROOT, name))]


def clang_commands(build, folder):
    """The compile commands of a build by any compiler, as clang understands them and without precompiled headers."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    known = {}
    for entry in entries:
        words = entry.get("arguments") or shlex.split(entry["command"])
        while words and "++" not in os.path.basename(words[0]):
            words.pop(0)  # ccache and its settings
        kept = ["clang++"]
        passed_over = 0
        for index, word in enumerate(words[1:], 1):
            if passed_over:
                passed_over -= 1
            elif word == "-include" and "cmake_pch" in words[index + 1]:
                passed_over = 1
            elif word == "-Xclang":
                passed_over = 1
            elif word not in ("-fpch-preprocess", "-Winvalid-pch") and not word.startswith("-fsanitize"):
                kept.append(word)
        known[os.path.relpath(entry["file"], ROOT)] = {"directory": entry["directory"], "file": entry["file"],
                                                        "arguments": kept}
    with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump(list(known.values()), file)
    return known


def tidy(database, name, entry):
    stamp = stamp_of(entry["arguments"], directory=entry["directory"])
    if is_clean(stamp):
        return 0, ""
    done = subprocess.run([TOOL, "--quiet", "-p", database, os.path.join(ROOT, name)], cwd=ROOT, capture_output=True,
                          text=True)
    lines = [line.replace(ROOT + os.sep, "") for line in done.stdout.splitlines()]
    if done.returncode == 0:
        keep_clean(stamp)
    return done.returncode, "\n".join(lines)


def look_at(names, database, known, seconds, jobs):
    """True when everything that was looked at is clean."""
    end = time.monotonic() + seconds
    wrong = []
    done = 0
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        def one(name):
            return tidy(database, name, known[name]) if time.monotonic() < end else None

        for name, result in zip(names, pool.map(one, names)):
            if result is None:
                continue
            done += 1
            if result[0] != 0:
                wrong.append(name)
                print(f"{name}:\n{result[1]}", flush=True)
    print(f"tidy: {done} of {len(names)} files, {len(wrong)} with problems")
    if done < len(names):
        print(f"tidy: {len(names) - done} passed over after {seconds} seconds; ./test --full looks at all of them")
    return not wrong


def self_test(database):
    """The tool with our settings must find a fault, and nothing in text without one."""
    samples = {"#include <string>\nint f(std::string s) { std::string t = std::move(s); return s.size() > 0; }\n": False,
               "int f(int x) { return x + 1; }\n": True}
    wrong = 0
    for text, clean in samples.items():
        with tempfile.TemporaryDirectory(dir=database) as folder:
            name = os.path.join(folder, "sample.cpp")
            with open(name, "w", encoding="utf-8") as file:
                file.write(text)
            done = subprocess.run([TOOL, "--quiet", "--config-file=" + os.path.join(ROOT, ".clang-tidy"), name, "--",
                                   "-std=c++20"], capture_output=True, text=True)
            if (done.returncode == 0) != clean:
                wrong += 1
                print(f"wrong answer for: {text}{done.stdout}{done.stderr}")
    print(f"tidy: {len(samples)} samples, {wrong} wrong answers")
    return wrong == 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("files", nargs="*")
    parser.add_argument("--seconds", type=int, help="default: 240, and no end with --all")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_intermixed_args()
    if TOOL is None:
        sys.exit("clang-tidy is not installed")
    with tempfile.TemporaryDirectory() as database:
        if options.self_test:
            return 0 if self_test(database) else 1
        known = clang_commands(options.build, database)
        names = options.files or changed_files()
        if options.all:
            names = [name for name in known if name.startswith(PRODUCT)]
        # A file that no target builds yet has no command.
        names = [name for name in names if name in known]
        seconds = options.seconds or (sys.maxsize if options.all else 240)
        return 0 if look_at(names, database, known, seconds, options.jobs) else 1


if __name__ == "__main__":
    sys.exit(main())
