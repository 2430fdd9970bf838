// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/version.h"

namespace tovuk::app {

QString version() { return QStringLiteral(TOVUK_VERSION); }

}  // namespace tovuk::app
