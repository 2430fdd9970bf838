// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/logging.h"

namespace tovuk::client {

Q_LOGGING_CATEGORY(lcTransport, "tovuk.client.transport", QtInfoMsg)
Q_LOGGING_CATEGORY(lcQuery, "tovuk.client.query", QtInfoMsg)

}  // namespace tovuk::client
