// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/local/local_program.h"

#include <QUrl>

#include "tests/support/sanitizer.h"

namespace tovuk::local {

namespace {

constexpr int kStartMs = test::kSanitized ? 120000 : 10000;
constexpr int kEndMs = 10000;

}  // namespace

LocalProgram::~LocalProgram() {
  if (m_process) killHard();
}

bool LocalProgram::start(const QStringList& arguments, const QProcessEnvironment& environment) {
  m_process = std::make_unique<QProcess>();
  m_process->setProcessEnvironment(environment);
  m_process->setProcessChannelMode(QProcess::SeparateChannels);
  m_process->start(QStringLiteral(TOVUK_LOCAL_PROGRAM), arguments);
  if (!m_process->waitForStarted(kStartMs)) return false;
  while (!m_process->canReadLine())
    if (!m_process->waitForReadyRead(kStartMs)) return false;
  m_ready = QJsonDocument::fromJson(m_process->readLine()).object();
  if (m_token.empty()) m_token = m_ready[QLatin1String("token")].toString().toStdString();
  return m_ready[QLatin1String("event")].toString() == QLatin1String("ready");
}

int LocalProgram::terminate() {
  m_process->terminate();
  if (!m_process->waitForFinished(kEndMs) || m_process->exitStatus() != QProcess::NormalExit) return -1;
  return m_process->exitCode();
}

void LocalProgram::killHard() {
  if (m_process->state() == QProcess::NotRunning) return;
  m_process->kill();
  m_process->waitForFinished(kEndMs);
}

int LocalProgram::port() const { return QUrl(m_ready[QLatin1String("url")].toString()).port(); }

std::unique_ptr<httplib::Client> LocalProgram::client() const {
  auto out = std::make_unique<httplib::Client>("127.0.0.1", port());
  out->set_keep_alive(true);
  out->set_tcp_nodelay(true);
  out->set_read_timeout(20, 0);
  out->set_bearer_token_auth(m_token);
  return out;
}

int LocalProgram::post(httplib::Client& client, const std::string& path, const std::string& body, std::string* answer) {
  const auto result = client.Post(path, body, "application/json");
  if (!result) return 0;
  if (answer != nullptr) *answer = result->body;
  return result->status;
}

}  // namespace tovuk::local
