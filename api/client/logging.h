// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The logging categories of the client. A log line never holds a token, a header or a body.
#pragma once

#include <QLoggingCategory>

namespace tovuk::client {

Q_DECLARE_LOGGING_CATEGORY(lcTransport)  // tovuk.client.transport: one line an attempt (debug), what was refused
Q_DECLARE_LOGGING_CATEGORY(lcQuery)      // tovuk.client.query: runs of queries

}  // namespace tovuk::client
