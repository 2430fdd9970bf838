// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/request_url.h"

#include <QCoreApplication>
#include <QHostAddress>

#include "api/contract/percent.h"

namespace tovuk::client {

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::client::RequestUrl)
};

Unexpected invalid(const char* code, const QString& message) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.code = code;
  error.message = message.toStdString();
  return Unexpected(std::move(error));
}

int effectivePort(const QUrl& url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); }

}  // namespace

Result<std::string> encodedTarget(const QUrl& base, const Request& request) {
  std::string target = base.path(QUrl::FullyEncoded).toStdString();
  while (!target.empty() && target.back() == '/') target.pop_back();
  for (const std::string& segment : request.segments) {
    if (segment.empty()) return invalid("empty_name", Texts::tr("A name is empty, so there is nothing to ask for."));
    if (isDotSegment(segment))
      return invalid("dot_name", Texts::tr("The name \"%1\" cannot be used: addresses treat it as a folder step.")
                                     .arg(QString::fromStdString(segment)));
    target += '/';
    target += percentEncode(segment);
  }
  char joint = '?';
  for (const auto& [name, value] : request.query) {
    if (value.empty()) continue;
    target += joint;
    target += percentEncode(name);
    target += '=';
    target += percentEncode(value);
    joint = '&';
  }
  return target;
}

Result<QUrl> requestUrl(const QUrl& base, std::string_view encodedTarget) {
  if (!base.isValid() || base.host().isEmpty())
    return invalid("invalid_address", Texts::tr("The address of the service is not valid."));
  if (!base.userInfo().isEmpty())
    return invalid("invalid_address", Texts::tr("The address of the service must not hold a user name or password."));
  const QString scheme = base.scheme();
  if (scheme == QLatin1String("http")) {
    if (!isLoopback(base))
      return invalid(
          "insecure_address",
          Texts::tr("Only https is used to reach another machine, and %1 is plain http.").arg(originText(base)));
  } else if (scheme != QLatin1String("https")) {
    return invalid("invalid_address", Texts::tr("The address of the service must begin with https."));
  }
  // Strict mode leaves every escape as it is; setPath() would turn %2F into %252F.
  QUrl origin;
  origin.setScheme(scheme);
  origin.setHost(base.host());
  origin.setPort(base.port());
  QByteArray text = origin.toEncoded();
  text.append(encodedTarget.data(), static_cast<qsizetype>(encodedTarget.size()));
  const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
  if (!url.isValid()) return invalid("invalid_address", Texts::tr("The address of the service is not valid."));
  return url;
}

bool isLoopback(const QUrl& url) {
  const QString host = url.host();
  if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0) return true;
  QHostAddress address;
  return address.setAddress(host) && address.isLoopback();
}

bool isSameOrigin(const QUrl& a, const QUrl& b) {
  return a.scheme() == b.scheme() && a.host() == b.host() && effectivePort(a) == effectivePort(b);
}

QString originText(const QUrl& url) {
  QUrl origin;
  origin.setScheme(url.scheme());
  origin.setHost(url.host());
  origin.setPort(url.port());
  return origin.toString(QUrl::FullyEncoded);
}

std::string shortTarget(std::string_view encodedTarget) {
  constexpr std::string_view kServices = "/v1/services/";
  const std::size_t begin = encodedTarget.find(kServices);
  if (begin == std::string_view::npos) return std::string(encodedTarget);
  const std::size_t slash = encodedTarget.find('/', begin + kServices.size());
  return std::string(slash == std::string_view::npos ? encodedTarget : encodedTarget.substr(slash + 1));
}

}  // namespace tovuk::client
