# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""No token that a test planted is in what a run of the tests leaves behind.

  token_artefacts.py BUILD_FOLDER    looks through the logs and reports of ctest, the pictures and figures, logs,
                                     settings and core files in the build folder, and what is left of the tests'
                                     temporary folders
  token_artefacts.py --self-test     plants a token in each kind of place and expects that it is found
"""

import fnmatch
import os
import re
import sys
import tempfile

from common import ROOT

HEADER = os.path.join(ROOT, "tests", "support", "planted_token.h")
FOLDERS = ("Testing", "screens", "bench")
NAMES = ("tests.xml", "*.log", "*.conf", "*.ini", "*.jsonl", "core", "core.*", "*.core")
# Tokens of the local service are made anew in each run and so have no mark.
OF_THE_SERVICE = rb"tovuk_runtime_[0-9a-f]{64}"
CHUNK = 1 << 20
OVERLAP = 256  # longer than any token


def mark():
    with open(HEADER, encoding="utf-8") as file:
        return re.search(r'kPlantedMark = "(\w+)"', file.read()).group(1)


def pattern():
    return re.compile(re.escape(mark().encode()) + b"|" + OF_THE_SERVICE)


def holds(path, wanted):
    """Files of any size, such as core files. One that goes while it is read holds nothing any more."""
    try:
        with open(path, "rb") as file:
            tail = b""
            while chunk := file.read(CHUNK):
                if wanted.search(tail + chunk):
                    return True
                tail = chunk[-OVERLAP:]
    except OSError:
        pass
    return False


def files_under(folder):
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if os.path.isfile(path) and not os.path.islink(path):
                yield path


def test_programs(build):
    folder = os.path.join(build, "tests")
    names = os.listdir(folder) if os.path.isdir(folder) else []
    return {name for name in names if os.path.isfile(os.path.join(folder, name))}


def artefacts(build, temporary):
    for folder in FOLDERS:
        yield from files_under(os.path.join(build, folder))
    for path in files_under(build):
        inside = os.path.relpath(path, build).split(os.sep)[0]
        if inside not in FOLDERS and any(fnmatch.fnmatch(os.path.basename(path), name) for name in NAMES):
            yield path
    # QTemporaryDir and QTemporaryFile: the program's name, a dot or dash, six letters.
    programs = test_programs(build) | {"tovuk-dashboard", "tovuk-local"}
    for name in os.listdir(temporary):
        if re.sub(r"[-.]\w{6}$", "", name) not in programs:
            continue
        path = os.path.join(temporary, name)
        if os.path.isdir(path):
            yield from files_under(path)
        elif os.path.isfile(path):
            yield path


def leaks(build, temporary):
    wanted = pattern()
    paths = list(artefacts(build, temporary))
    return len(paths), sorted(path for path in paths if holds(path, wanted))


def self_test():
    places = ("build/Testing/Temporary/LastTest.log.tmp", "build/tests.xml", "build/screens/note.txt",
              "build/bench/figures.json", "build/tests/app/state.log", "build/settings.conf", "build/tests/core.12",
              "tmp/secrets_works-AbCdEf/deep/file", "tmp/secrets_works.AbCdEf")
    innocent = ("build/tests/secrets_works", "tmp/another-program-AbCdEf/file", "build/tests/made.moc")
    faults = []
    secrets = (mark().encode(), b"tovuk_runtime_" + b"0a" * 32)
    with tempfile.TemporaryDirectory() as folder:
        build, temporary = os.path.join(folder, "build"), os.path.join(folder, "tmp")

        def plant(place, text):
            path = os.path.join(folder, place)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(text)
            return path

        for place in innocent:
            plant(place, secrets[0])
        for place in places:
            plant(place, b"nothing")
        if leaks(build, temporary)[1]:
            faults.append("finds a token where none is looked for")
        for place in places:
            for secret in secrets:
                # Across the border of two reads, too.
                for text in (b"a" + secret + b"b", b"x" * (CHUNK - 5) + secret):
                    path = plant(place, text)
                    if leaks(build, temporary)[1] != [path]:
                        faults.append(f"does not find the token in {place}")
            plant(place, b"nothing")
    return faults


def main():
    if sys.argv[1:] == ["--self-test"]:
        faults = self_test()
        for fault in faults:
            print(fault)
        return 1 if faults else 0
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    count, found = leaks(sys.argv[1], tempfile.gettempdir())
    for path in found:
        print(f"{path}: holds a planted token")
    print(f"{count} files looked through, {len(found)} with a token")
    # The log of this very run is there: nothing at all would mean that the wrong folder was looked at.
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
