// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/secrets.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <mutex>
#include <string_view>
#include <utility>
#include <vector>

namespace tovuk::client {

namespace {

// One list for the process, because the log has one door for the process.
struct Register {
  std::mutex mutex;
  std::vector<QByteArray> secrets;  // one entry for each KnownSecret
};

Register& theRegister() {
  static Register instance;
  return instance;
}

struct Shape {
  QRegularExpression pattern;
  QString replacement;
};

const std::vector<Shape>& shapes() {
  static const std::vector<Shape> kShapes = [] {
    const auto shape = [](const char* pattern, const char* replacement) {
      return Shape{QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption),
                   QLatin1String(replacement)};
    };
    return std::vector<Shape>{
        shape(R"((\bauthorization"?\s*[:=]\s*)[^\r\n]+)", R"(\1[token])"),
        shape(R"((\bbearer\s+)[^\s"',;]+)", R"(\1[token])"),
        shape(R"(\b(?:tovuk|zdev)_[a-z0-9_-]{16,})", "[token]"),
        shape(R"((/v1/login/device/)[^\s/?#"']+)", R"(\1[token])"),
        shape(
            R"(([?&](?:x-amz-(?:signature|credential|security-token)|x-goog-signature|signature|sig|token|access_token|device_code|code)=)[^&#\s"']+)",
            R"(\1[token])"),
    };
  }();
  return kShapes;
}

}  // namespace

KnownSecret::KnownSecret(const QByteArray& secret) {
  if (secret.size() < kShortestSecret) return;
  m_secret = secret;
  Register& all = theRegister();
  const std::lock_guard lock(all.mutex);
  all.secrets.push_back(m_secret);
}

KnownSecret::~KnownSecret() {
  if (m_secret.isEmpty()) return;
  Register& all = theRegister();
  const std::lock_guard lock(all.mutex);
  const auto at = std::find(all.secrets.begin(), all.secrets.end(), m_secret);
  if (at != all.secrets.end()) all.secrets.erase(at);
}

KnownSecret::KnownSecret(KnownSecret&& other) noexcept : m_secret(std::exchange(other.m_secret, {})) {}

KnownSecret& KnownSecret::operator=(KnownSecret&& other) noexcept {
  std::swap(m_secret, other.m_secret);
  return *this;
}

QString withoutSecrets(QString text) {
  {
    Register& all = theRegister();
    const std::lock_guard lock(all.mutex);
    for (const QByteArray& secret : all.secrets) {
      text.replace(QString::fromUtf8(secret), QLatin1String(kSecretStandIn));
      text.replace(QString::fromLatin1(secret.toPercentEncoding()), QLatin1String(kSecretStandIn));
    }
  }
  for (const Shape& shape : shapes()) text.replace(shape.pattern, shape.replacement);
  return text;
}

void takeOut(std::string& text, const QByteArray& secret) {
  if (secret.isEmpty()) return;
  const std::string_view needle(secret.constData(), static_cast<std::size_t>(secret.size()));
  const std::string_view standIn = kSecretStandIn;
  for (std::size_t at = text.find(needle); at != std::string::npos; at = text.find(needle, at + standIn.size()))
    text.replace(at, needle.size(), standIn);
}

}  // namespace tovuk::client
