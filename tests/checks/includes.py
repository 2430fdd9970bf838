# SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The dependency rule of ARCHITECTURE.md, read from the #include lines.

Nothing points upwards: contract <- client, local; client <- models <- views <- app. The client and the local service
never see each other.
"""

import os
import re

from common import SOURCE, without

# Folder of the project -> what its files may include: folders of the project, modules of Qt, and other libraries.
# A header that is neither is of the standard library or of the system.
RULES = {
    "api/contract/": (("api/contract/",), (), ("nlohmann",)),
    "api/client/": (("api/contract/", "api/client/"), ("QtCore", "QtNetwork"), ("nlohmann",)),
    "api/local/": (("api/contract/", "api/local/"), (), ("nlohmann", "httplib.h", "sqlite3.h")),
    "models/": (("api/contract/", "api/client/", "models/"), ("QtCore", "QtGui"), ()),
    "views/": (("api/contract/", "api/client/", "models/", "views/"),
               ("QtCore", "QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtSvgWidgets", "Qsci"), ()),
    "app/": (("api/contract/", "api/client/", "api/local/", "models/", "views/", "app/"), None,
             ("nlohmann", "qt6keychain", "httplib.h")),
}
MODULES = ("QtCore", "QtGui", "QtNetwork", "QtWidgets", "QtCharts", "QtSvg", "QtSvgWidgets", "QtTest", "QtConcurrent",
           "QtSql", "QtDBus", "QtPrintSupport", "QtXml")
LIBRARIES = ("nlohmann", "httplib.h", "sqlite3.h", "qt6keychain", "gtest", "gmock")
# The field lists of the codec are nobody else's business.
INTERNAL = re.compile(r"api/contract/(\w+/)?fields\.h$")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)

qt_headers = os.environ.get("TOVUK_QT_HEADERS", "")


def qt_module(name):
    """The Qt module of an included header, or None. The folder of Qt's headers tells; by name when there is none."""
    if "/" in name:
        first = name.split("/", 1)[0]
        return first if first.startswith("Qt") or first == "Qsci" else None
    if not re.match(r"Q[A-Z]|Qt[A-Z]|q[a-z]+\.h$", name):
        return None
    if os.path.isdir(qt_headers):
        for module in sorted(os.listdir(qt_headers)):
            if module.startswith("Q") and os.path.exists(os.path.join(qt_headers, module, name)):
                return module
    return name if name in MODULES else GUESSES.get(name, "QtCore")  # <QtWidgets>: the whole module


# Enough for the self-test where Qt's headers are not installed.
GUESSES = {"QWidget": "QtWidgets", "QNetworkReply": "QtNetwork", "QColor": "QtGui"}


def applies(path):
    return path.endswith(SOURCE) and path.startswith(tuple(RULES))


def problems(path, text):
    folder = next(name for name in RULES if path.startswith(name))
    own, modules, libraries = RULES[folder]
    found = []
    for include in INCLUDE.finditer(without(text)):
        name = include.group(2)
        line = text.count("\n", 0, include.start()) + 1
        module = qt_module(name)
        if name.startswith(("api/", "models/", "views/", "app/", "tests/")):
            if not name.startswith(own):
                found.append((line, f"{folder} may not include {name}"))
            elif INTERNAL.match(name) and folder != "api/contract/":
                found.append((line, f"{name} is internal to api/contract"))
        elif module is not None:
            if modules is not None and module not in modules:
                found.append((line, f"{folder} may not use {module} ({name})"))
        elif name.split("/", 1)[0] in LIBRARIES and name.split("/", 1)[0] not in libraries:
            found.append((line, f"{folder} may not use {name}"))
        elif include.group(1) == '"' and not name.endswith(".moc") and not name.startswith("ui_"):
            found.append((line, f'"{name}": includes of the project begin at its root'))
    return found


GOOD = [
    ("api/contract/a.cpp", '#include "api/contract/b.h"\n#include <nlohmann/json.hpp>\n#include <vector>\n'),
    ("api/client/a.cpp", '#include <QNetworkReply>\n#include <QtCore>\n#include "api/contract/b.h"\n#include "a.moc"\n'),
    ("api/local/a.cpp", "#include <httplib.h>\n#include <sqlite3.h>\n#include <unistd.h>\n"),
    ("models/a.h", "#include <QtGlobal>\n#include <QtGui>\n"),
    ("models/a.h", '#include <QColor>\n#include "api/client/b.h"\n'),
    ("views/a.cpp", '#include <QWidget>\n#include <Qsci/qsciscintilla.h>\n#include "models/b.h"\n'),
    ("app/a.cpp", '#include <qt6keychain/keychain.h>\n#include "api/local/b.h"\n#include "views/c.h"\n'),
    ("models/a.cpp", '// #include "views/a.h"\n'),
]
BAD = [
    ("api/contract/a.cpp", "#include <QString>\n"),
    ("api/contract/a.cpp", '#include "api/client/b.h"\n'),
    ("api/client/a.h", '#include "api/local/b.h"\n'),
    ("api/client/a.h", "#include <QColor>\n"),
    ("api/client/a.h", '#include "api/contract/sqlite/fields.h"\n'),
    ("api/local/a.cpp", '#include "api/client/b.h"\n'),
    ("api/local/a.cpp", "#include <QtCore>\n"),
    ("models/a.cpp", "#include <nlohmann/json.hpp>\n"),
    ("models/a.cpp", "#include <QWidget>\n"),
    ("models/a.cpp", "#include <QtWidgets>\n"),
    ("models/a.cpp", "#include <QNetworkReply>\n"),
    ("models/a.cpp", '#include "views/b.h"\n'),
    ("views/a.cpp", "  #  include <QNetworkReply>\n"),
    ("views/a.cpp", '#include "api/local/b.h"\n'),
    ("views/a.cpp", "#include <qt6keychain/keychain.h>\n"),
    ("views/a.cpp", '#include "app/b.h"\n'),
    ("app/a.cpp", '#include "tests/support/b.h"\n'),
    ("app/a.cpp", "#include <sqlite3.h>\n"),
    ("views/a.cpp", '#include "b.h"\n'),
]
