// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/sqlite/query_run.h"

namespace tovuk::client {

QueryRun::~QueryRun() = default;

}  // namespace tovuk::client
