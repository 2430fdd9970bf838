// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A TLS server on a free port of 127.0.0.1 whose certificate nobody vouches for, made by openssl when it starts. It
// answers nothing: whoever asks has gone too far.
#pragma once

#include <QSslServer>
#include <QTemporaryDir>
#include <QUrl>

namespace tovuk::test {

class UntrustedServer {
 public:
  UntrustedServer();
  [[nodiscard]] bool isReady() const { return m_server.isListening(); }  // false without openssl
  [[nodiscard]] QUrl url() const;

 private:
  QTemporaryDir m_folder;
  QSslServer m_server;
};

}  // namespace tovuk::test
