// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program tovuk-local as a child process.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <httplib.h>

#include <memory>
#include <string>

namespace tovuk::local {

class LocalProgram {
 public:
  ~LocalProgram();

  // Starts it with `arguments` and waits for its first line. False: it ended or said nothing within ten seconds, two
  // minutes with a sanitizer.
  bool start(const QStringList& arguments,
             const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());
  // SIGTERM; the exit code, -1 when it does not end or crashes.
  int terminate();
  // SIGKILL.
  void killHard();

  [[nodiscard]] QJsonObject ready() const { return m_ready; }
  [[nodiscard]] QProcess& process() { return *m_process; }
  [[nodiscard]] int port() const;
  [[nodiscard]] std::string token() const { return m_token; }
  void setToken(std::string token) { m_token = std::move(token); }

  // POST with the token; the answer's status, 0 without an answer. A keep-alive client of the calling thread's own.
  static int post(httplib::Client& client, const std::string& path, const std::string& body,
                  std::string* answer = nullptr);
  std::unique_ptr<httplib::Client> client() const;

 private:
  std::unique_ptr<QProcess> m_process;
  QJsonObject m_ready;
  std::string m_token;
};

}  // namespace tovuk::local
