// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/untrusted_server.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace tovuk::test {

UntrustedServer::UntrustedServer() {
  const QString keyPath = m_folder.filePath(QStringLiteral("own.key"));
  const QString certificatePath = m_folder.filePath(QStringLiteral("own.pem"));
  QProcess openssl;
  openssl.start(
      QStringLiteral("openssl"),
      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
       QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=shop.example"), QStringLiteral("-days"),
       QStringLiteral("30"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
       QStringLiteral("-keyout"), keyPath, QStringLiteral("-out"), certificatePath});
  if (!openssl.waitForFinished() || openssl.exitCode() != 0) return;
  QFile key(keyPath);
  const QSslCertificate certificate = QSslCertificate::fromPath(certificatePath).value(0);
  if (certificate.isNull() || !key.open(QIODevice::ReadOnly)) return;
  QSslConfiguration configuration;
  configuration.setLocalCertificate(certificate);
  configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
  m_server.setSslConfiguration(configuration);
  m_server.listen(QHostAddress::LocalHost, 0);
}

QUrl UntrustedServer::url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort())); }

}  // namespace tovuk::test
