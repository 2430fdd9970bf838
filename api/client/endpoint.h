// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the API is and how this program proves who it is.
#pragma once

#include <QByteArray>
#include <QUrl>

namespace tovuk::client {

struct Endpoint {
  QUrl baseUrl;      // https, or http to a loopback address only
  QByteArray token;  // in memory only; empty: no Authorization header
};

}  // namespace tovuk::client
