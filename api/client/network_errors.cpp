// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/network_errors.h"

#include <QCoreApplication>

namespace tovuk::client {

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::client::NetworkErrors)
};

Error make(ErrorKind kind, const char* code, const QString& message, const QString& instruction) {
  Error error;
  error.kind = kind;
  error.code = code;
  error.message = message.toStdString();
  error.agentInstruction = instruction.toStdString();
  return error;
}

Error unreachable(const QString& message, const QString& instruction) {
  return make(ErrorKind::Network, "api_unreachable", message, instruction);
}

qlonglong seconds(std::chrono::milliseconds time) { return (time.count() + 999) / 1000; }

}  // namespace

Error networkError(QNetworkReply::NetworkError code, const QString& origin, bool requestMayHaveArrived) {
  switch (code) {
    case QNetworkReply::ConnectionRefusedError:
      return unreachable(Texts::tr("Nothing answers at %1.").arg(origin),
                         Texts::tr("Check that the service runs and that the address is right."));
    case QNetworkReply::HostNotFoundError:
      return unreachable(Texts::tr("The name of %1 was not found.").arg(origin),
                         Texts::tr("Check the address and the internet connection."));
    case QNetworkReply::SslHandshakeFailedError:
      return unreachable(Texts::tr("No secure connection to %1 could be made.").arg(origin),
                         Texts::tr("Check the clock of this machine and the certificate of the service."));
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
      return unreachable(Texts::tr("The network failed on the way to %1.").arg(origin),
                         Texts::tr("Check the internet connection and try again."));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
      return unreachable(Texts::tr("The proxy of this machine did not lead to %1.").arg(origin),
                         Texts::tr("Check the proxy settings of this machine."));
    default: break;
  }
  if (requestMayHaveArrived)
    return unreachable(Texts::tr("The connection to %1 broke off before the answer was complete.").arg(origin),
                       Texts::tr("The service may have carried it out: look before you repeat it."));
  return unreachable(Texts::tr("The connection to %1 broke off.").arg(origin), Texts::tr("Try again."));
}

Error connectTimeoutError(const QString& origin, std::chrono::milliseconds waited) {
  return make(ErrorKind::Timeout, "api_unreachable",
              Texts::tr("No connection to %1 came about within %2 s.").arg(origin).arg(seconds(waited)),
              Texts::tr("Check the address and the internet connection."));
}

Error idleTimeoutError(const QString& origin, std::chrono::milliseconds waited) {
  return make(ErrorKind::Timeout, "api_timeout",
              Texts::tr("%1 sent nothing for %2 s.").arg(origin).arg(seconds(waited)), Texts::tr("Try again."));
}

Error answerTooLargeError(qint64 cap) {
  return make(ErrorKind::TooLarge, "answer_too_large", Texts::tr("The answer is larger than %1.").arg(sizeText(cap)),
              Texts::tr("Ask for less at a time, for example with LIMIT."));
}

Error notJsonError(int httpStatus, const QString& contentType) {
  Error error =
      make(ErrorKind::Protocol, "not_json", Texts::tr("The service answered with %1 instead of JSON.").arg(contentType),
           Texts::tr("Check that the address is that of the API."));
  error.httpStatus = httpStatus;
  return error;
}

Error redirectError(int httpStatus, const QString& whereTo) {
  Error error = make(ErrorKind::Protocol, "redirect_refused",
                     Texts::tr("The service points to %1, and this request does not follow it there.").arg(whereTo),
                     Texts::tr("If that is where the service is now, set it as the address of the connection."));
  error.httpStatus = httpStatus;
  return error;
}

Error tooManyRedirectsError() {
  return make(ErrorKind::Protocol, "redirect_refused", Texts::tr("The service redirects in a circle."),
              Texts::tr("Check the address of the connection."));
}

Error cancelledError() {
  return make(ErrorKind::Cancelled, "cancelled", Texts::tr("The request was stopped."), QString());
}

QString sizeText(qint64 bytes) {
  constexpr qint64 kKilo = 1024;
  if (bytes >= kKilo * kKilo * kKilo && bytes % (kKilo * kKilo * kKilo) == 0)
    return Texts::tr("%1 GB").arg(bytes / (kKilo * kKilo * kKilo));
  if (bytes >= kKilo * kKilo && bytes % (kKilo * kKilo) == 0) return Texts::tr("%1 MB").arg(bytes / (kKilo * kKilo));
  if (bytes >= kKilo && bytes % kKilo == 0) return Texts::tr("%1 KB").arg(bytes / kKilo);
  return Texts::tr("%1 bytes").arg(bytes);
}

}  // namespace tovuk::client
