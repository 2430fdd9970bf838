# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The scripts at the root and in packaging/, as far as they can be tried without building or installing anything."""

import os
import subprocess
import sys
import tempfile
import unittest

from common import ROOT


def run(*words, **environment):
    kept = {name: value for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(words, cwd=ROOT, env={**kept, **environment}, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL)


class Run(unittest.TestCase):
    def test_without_a_display_it_says_so(self):
        done = run("./run")
        self.assertEqual(done.returncode, 1)
        self.assertIn("no display", done.stderr)
        self.assertIn("./run --headless", done.stderr)
        self.assertEqual(done.stdout, "")


class Test(unittest.TestCase):
    def test_it_refuses_an_option_it_does_not_know(self):
        done = run("./test", "--fast")
        self.assertEqual(done.returncode, 2)
        self.assertIn("usage", done.stderr)

    def test_continuous_integration_calls_it(self):
        with open(os.path.join(ROOT, ".ci", "run"), encoding="utf-8") as file:
            self.assertIn("exec ./test", file.read())


class InstallDependencies(unittest.TestCase):
    SCRIPT = os.path.join(ROOT, "packaging", "install-dependencies")

    def elsewhere(self, tools, **environment):
        """Runs it where only these programs are to be found; values are scripts, None the real one."""
        with tempfile.TemporaryDirectory() as folder:
            for name, body in tools.items():
                path = os.path.join(folder, name)
                if body is None:
                    os.symlink(os.path.join("/usr/bin", name), path)
                else:
                    with open(path, "w", encoding="utf-8") as file:
                        file.write("#!/bin/sh\n" + body + "\n")
                    os.chmod(path, 0o755)
            return run("/bin/sh", self.SCRIPT, "test", PATH=folder, **environment)

    def test_another_system_is_told_the_packages(self):
        done = self.elsewhere({"fold": None, "sed": None, "tr": None, "cat": None})
        self.assertEqual(done.returncode, 1)
        for package in ("qt6-base-dev", "libqscintilla2-qt6-dev", "clang-tidy"):
            self.assertIn(package, done.stderr)
        self.assertEqual(self.elsewhere({}, TOVUK_DEPENDENCIES_PRESENT="1").returncode, 0)

    def test_nothing_missing_does_nothing(self):
        done = self.elsewhere({"apt-get": "echo called", "dpkg-query": "echo installed"})
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_only_what_is_missing_is_installed(self):
        query = 'for name in "$@"; do :; done; [ "$name" = ccache ] || echo installed'
        done = self.elsewhere({"apt-get": 'echo "$@" >&3', "dpkg-query": query, "id": "echo 0",
                               "env": 'shift; exec "$@"'})
        self.assertIn("Installing ccache\n", done.stdout)

    def test_a_password_is_not_asked_for_without_a_person(self):
        done = self.elsewhere({"apt-get": "echo called", "dpkg-query": "exit 1", "id": "echo 1000", "sudo": "exit 1"})
        self.assertEqual(done.returncode, 1)
        self.assertIn("sudo apt-get install", done.stderr)
        self.assertNotIn("called", done.stdout)

    def test_without_sudo_it_says_what_root_must_do(self):
        done = self.elsewhere({"apt-get": "echo called", "dpkg-query": "exit 1", "id": "echo 1000"})
        self.assertEqual(done.returncode, 1)
        self.assertIn("as root", done.stderr)
        self.assertNotIn("called", done.stdout)


class CountTests(unittest.TestCase):
    def count(self, cases):
        with tempfile.NamedTemporaryFile("w", suffix=".xml") as file:
            file.write(f"<testsuite>{cases}</testsuite>")
            file.flush()
            return run(sys.executable, "packaging/count-tests.py", file.name)

    def test_passed_and_failed(self):
        done = self.count('<testcase name="a" status="run"/><testcase name="b" status="fail"><failure/></testcase>'
                          '<testcase name="c d" status="notrun"><skipped message="Unable to find executable"/></testcase>'
                          '<testcase name="e" status="notrun"><skipped message="SKIP_RETURN_CODE=77"/></testcase>'
                          '<testcase name="f" status="disabled"><skipped message="Disabled"/></testcase>')
        self.assertEqual(done.stdout.split("\n"), ["1", "b", "c_d", ""])

    def test_no_test(self):
        self.assertEqual(self.count("").stdout, "0\n")

    def test_no_report(self):
        self.assertNotEqual(run(sys.executable, "packaging/count-tests.py", "no-such-file").returncode, 0)


if __name__ == "__main__":
    unittest.main()
