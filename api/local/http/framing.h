// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the headers say in one way only where a request ends. httplib takes what it can make of them; a client and
// a service that differ would take the rest of a body for a request.
#pragma once

#include <httplib.h>

#include <optional>

#include "api/contract/error.h"

namespace tovuk::local {

// 400 invalid_request: names with white space, more than one Host, a Content-Length that is no number or several, a
// Transfer-Encoding other than chunked or beside a Content-Length (RFC 9112, 5.1, 3.2 and 6.3).
std::optional<Error> framingFault(const httplib::Headers& headers);

}  // namespace tovuk::local
