// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/network_errors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QNetworkInterface>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>

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

Error networkError(QNetworkReply::NetworkError code, const QString& origin, bool requestMayHaveArrived, bool online) {
  if (!online)
    return make(ErrorKind::Network, "offline", Texts::tr("This machine is not connected to a network."),
                requestMayHaveArrived ? Texts::tr("The service may have carried it out: look before you repeat it.")
                                      : Texts::tr("Connect it, then try again."));
  switch (code) {
    case QNetworkReply::ConnectionRefusedError:
      return unreachable(Texts::tr("Nothing answers at %1.").arg(origin),
                         Texts::tr("Check that the service runs and that the address is right."));
    case QNetworkReply::HostNotFoundError:
      return make(ErrorKind::Network, "name_not_found", Texts::tr("The name of %1 was not found.").arg(origin),
                  Texts::tr("Check the address and the internet connection."));
    case QNetworkReply::SslHandshakeFailedError:
      return make(ErrorKind::Network, "tls_failed", Texts::tr("No secure connection to %1 could be made.").arg(origin),
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

namespace {

// What is wrong with a certificate, and what may be done.
Error tlsFault(QSslError::SslError fault, const QString& origin) {
  const auto error = [](const QString& message, const QString& instruction) {
    return make(ErrorKind::Network, "tls_failed", message, instruction);
  };
  switch (fault) {
    case QSslError::CertificateExpired:
      return error(
          Texts::tr("The certificate of %1 has expired.").arg(origin),
          Texts::tr("Check the clock of this machine. If it is right, the service must renew its certificate."));
    case QSslError::CertificateNotYetValid:
      return error(Texts::tr("The certificate of %1 is not valid yet.").arg(origin),
                   Texts::tr("Check the clock of this machine."));
    case QSslError::HostNameMismatch:
      return error(Texts::tr("The certificate that came for %1 belongs to another name.").arg(origin),
                   Texts::tr("Check the address. A network that wants a sign-in first can be the reason too."));
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
      return error(Texts::tr("The certificate of %1 was withdrawn.").arg(origin),
                   Texts::tr("Do not go on; ask whoever runs the service."));
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
      return error(
          Texts::tr("Nobody that this machine trusts vouches for the certificate of %1.").arg(origin),
          Texts::tr("Check the address. The certificate of a company can be added to those that this system trusts."));
    default:
      return error(Texts::tr("No secure connection to %1 could be made.").arg(origin),
                   Texts::tr("Check the clock of this machine and the certificate of the service."));
  }
}

QString dateText(const QDateTime& date) { return QLocale().toString(date.toUTC(), QLocale::ShortFormat); }

}  // namespace

Error tlsError(const QList<QSslError>& errors, const QSslCertificate& certificate, const QString& origin) {
  // An expired certificate or a wrong name says more than the chain that could not be followed.
  const auto telling = std::find_if(errors.begin(), errors.end(), [](const QSslError& error) {
    return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid ||
           error.error() == QSslError::HostNameMismatch || error.error() == QSslError::CertificateRevoked;
  });
  const QSslError::SslError first = errors.isEmpty() ? QSslError::UnspecifiedError : errors.first().error();
  Error error = tlsFault(telling == errors.end() ? first : telling->error(), origin);
  QStringList details;
  if (!certificate.isNull()) {
    const auto joined = [](const QStringList& texts) { return texts.join(QStringLiteral(", ")); };
    details << Texts::tr("Certificate for: %1").arg(joined(certificate.subjectInfo(QSslCertificate::CommonName)))
            << Texts::tr("Names in it: %1").arg(joined(certificate.subjectAlternativeNames().values()))
            << Texts::tr("Issued by: %1").arg(joined(certificate.issuerInfo(QSslCertificate::CommonName)))
            << Texts::tr("Valid from %1 to %2 (UTC)")
                   .arg(dateText(certificate.effectiveDate()), dateText(certificate.expiryDate()))
            << Texts::tr("SHA-256: %1")
                   .arg(QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper()));
  }
  for (const QSslError& fault : errors) details << fault.errorString();
  error.details = details.join(u'\n').toStdString();
  return error;
}

bool hasNetwork() {
  const auto interfaces = QNetworkInterface::allInterfaces();
  return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface& one) {
    return one.flags().testFlag(QNetworkInterface::IsRunning) && !one.flags().testFlag(QNetworkInterface::IsLoopBack) &&
           !one.addressEntries().isEmpty();
  });
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
  constexpr int kNetworkSignInRequired = 511;
  const bool isPage = contentType.startsWith(QLatin1String("text/html"), Qt::CaseInsensitive);
  Error error =
      isPage || httpStatus == kNetworkSignInRequired
          ? make(ErrorKind::Protocol, "network_sign_in",
                 Texts::tr("A web page came (%1) where the answer of the service was expected.").arg(contentType),
                 Texts::tr("If this network asks for a sign-in, open any page in a browser first. Else check that the "
                           "address is that of the API."))
          : make(ErrorKind::Protocol, "not_json",
                 Texts::tr("The service answered with %1 instead of JSON.").arg(contentType),
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
