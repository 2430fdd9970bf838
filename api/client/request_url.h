// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From an endpoint and a request to the URL that goes on the wire, and what may be sent where.
#pragma once

#include <QString>
#include <QUrl>

#include <string>
#include <string_view>

#include "api/client/transport.h"
#include "api/contract/result.h"

namespace tovuk::client {

// `/base/v1/a%2Fb?x=y`: the base's path, then the segments and the query, percent-encoded. Error (kind Invalid): a
// segment that is empty or one or two dots, since no URL library keeps such a segment.
Result<std::string> encodedTarget(const QUrl& base, const Request& request);

// The URL for an encoded target at the base's scheme, host and port. Error (kind Invalid): the base is not https (or
// http to this machine), has no host, or carries a user name or password.
Result<QUrl> requestUrl(const QUrl& base, std::string_view encodedTarget);

// 127.0.0.0/8, ::1 or localhost, written out: a name that merely resolves to this machine does not count.
bool isLoopback(const QUrl& url);

// Same scheme, host and effective port.
bool isSameOrigin(const QUrl& a, const QUrl& b);

// `https://host:port`, without path, user or query: safe to show.
QString originText(const QUrl& url);

// A target without `/v1/services/{service}/`, for lists where the service is known.
std::string shortTarget(std::string_view encodedTarget);

}  // namespace tovuk::client
