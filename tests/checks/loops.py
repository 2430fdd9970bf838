# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""No nested event loop, no connection by name, no sleep; see ARCHITECTURE.md, Threads."""

from common import SOURCE, matches, without

EVERYWHERE = (r"\bprocessEvents\s*\(|\bQEventLoop\b|\bSIGNAL\s*\(|\bSLOT\s*\("
              r"|\bsleep_(?:for|until)\b|\bQThread::[mu]?sleep\b|\bQTest::qSleep\b|(?<![\w.:>])(?:u|nano)?sleep\s*\(")
IN_PRODUCT = r"\bQFuture\b|\bQtConcurrent\b|\bco_await\b|\bqApp\s*->\s*exec\b"


def applies(path):
    return path.endswith(SOURCE) and path.startswith(("api/", "models/", "views/", "app/", "tests/"))


def problems(path, text):
    code = without(text, strings=True)
    found = matches(EVERYWHERE, code, "not used in this project: {}")
    if not path.startswith("tests/"):
        found += matches(IN_PRODUCT, code, "not used in this project: {}")
    return found


GOOD = [("views/a.cpp", "connect(a, &A::b, this, [] {}); // no QEventLoop\n"), ("api/a.cpp", 'x("sleep(1)");')]
BAD = [("views/a.cpp", "QCoreApplication::processEvents();"), ("app/a.cpp", "QEventLoop loop;"),
       ("views/a.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()));"), ("api/a.cpp", "std::this_thread::sleep_for(x);"),
       ("tests/a.cpp", "QTest::qSleep(5);"), ("tests/a.cpp", "  usleep(5);"), ("models/a.h", "QFuture<int> f;")]
