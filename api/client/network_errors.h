// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The client's own errors: one plain sentence and what to do next. None of them ever quotes a header or a whole URL.
#pragma once

#include <QNetworkReply>
#include <QString>

#include <chrono>

#include "api/contract/error.h"

namespace tovuk::client {

// `requestMayHaveArrived`: a write broke off after it was sent, so nobody knows whether it was done.
Error networkError(QNetworkReply::NetworkError code, const QString& origin, bool requestMayHaveArrived);
Error connectTimeoutError(const QString& origin, std::chrono::milliseconds waited);
Error idleTimeoutError(const QString& origin, std::chrono::milliseconds waited);
Error answerTooLargeError(qint64 cap);
Error notJsonError(int httpStatus, const QString& contentType);
Error redirectError(int httpStatus, const QString& whereTo);
Error tooManyRedirectsError();
Error cancelledError();

// 64 MB, 8 GB, 100 bytes: as the caps are named.
QString sizeText(qint64 bytes);

}  // namespace tovuk::client
