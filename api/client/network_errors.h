// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The client's own errors: one plain sentence and what to do next. None of them ever quotes a header or a whole URL.
#pragma once

#include <QNetworkReply>
#include <QSslError>
#include <QString>

#include <chrono>

#include "api/contract/error.h"

namespace tovuk::client {

// `requestMayHaveArrived`: a write broke off after it was sent, so nobody knows whether it was done. `online`: this
// machine has a way out at all; without one that is the reason, whatever the fault looks like (code `offline`).
// Other codes: `name_not_found`, `tls_failed`, `api_unreachable`.
Error networkError(QNetworkReply::NetworkError code, const QString& origin, bool requestMayHaveArrived,
                   bool online = true);
// The first fault in words (code `tls_failed`); its details are the certificate and all faults.
Error tlsError(const QList<QSslError>& errors, const QSslCertificate& certificate, const QString& origin);
// True when a network interface besides the loopback is up and has an address.
bool hasNetwork();
Error connectTimeoutError(const QString& origin, std::chrono::milliseconds waited);
Error idleTimeoutError(const QString& origin, std::chrono::milliseconds waited);
Error answerTooLargeError(qint64 cap);
// A web page (or status 511) is most often the sign-in page of a hotel or a train: code `network_sign_in`. Anything
// else has code `not_json`.
Error notJsonError(int httpStatus, const QString& contentType);
Error redirectError(int httpStatus, const QString& whereTo);
Error tooManyRedirectsError();
Error cancelledError();

// 64 MB, 8 GB, 100 bytes: as the caps are named.
QString sizeText(qint64 bytes);

}  // namespace tovuk::client
