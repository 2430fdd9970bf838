// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/local/local_fixture.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tovuk::local {

namespace {

constexpr int kWaitMs = 5000;
constexpr int kTrickleMs = 20;

}  // namespace

LocalFixture::LocalFixture(Options options) : m_options(std::move(options)) {
  if (m_options.dataDir.empty()) m_options.dataDir = m_dir.path().toStdString() + "/data";
  if (m_options.token.empty()) m_options.token = "secret";
  restart();
}

void LocalFixture::restart() {
  m_service.reset();
  auto started = Service::start(m_options);
  if (!started) {
    qWarning("%s", started.error().message.c_str());
    return;
  }
  m_service = std::move(*started);
}

TestAnswer LocalFixture::send(const char* verb, const std::string& path, const std::string& body,
                              const httplib::Headers& headers, bool authorized) {
  httplib::Client client("127.0.0.1", m_service->port());
  client.set_read_timeout(60, 0);
  client.set_url_encode(false);  // paths are encoded already
  httplib::Request request;
  request.method = verb;
  request.path = path;
  request.headers = headers;
  if (authorized) request.headers.emplace("Authorization", "Bearer " + m_options.token);
  request.body = body;
  if (!body.empty()) request.headers.emplace("Content-Type", "application/json");
  const auto result = client.send(request);
  if (!result) return {};
  return {result->status, result->body, result->headers};
}

void LocalFixture::makeDatabase() {
  const TestAnswer service = post("/v1/services", R"({"name":"shop","kind":"fullstack"})");
  const TestAnswer database = post("/v1/services/shop/sqlite/databases", R"({"name":"DB"})");
  if (service.status != 200 || database.status != 200) qWarning("%s", database.body.c_str());
}

TestAnswer LocalFixture::query(const std::string& body, const httplib::Headers& headers) {
  return post(std::string(kDb) + "/query", body, headers);
}

TestAnswer LocalFixture::sql(const std::string& statement, const httplib::Headers& headers) {
  return query("{\"sql\":" + quoteJson(statement) + "}", headers);
}

TestAnswer LocalFixture::batch(const std::vector<std::string>& statements, const httplib::Headers& headers) {
  std::string list;
  for (const std::string& statement : statements)
    list += (list.empty() ? "{\"sql\":" : ",{\"sql\":") + quoteJson(statement) + "}";
  return query("{\"statements\":[" + list + "]}", headers);
}

void LocalFixture::fill(const std::string& table, int rows) {
  sql("CREATE TABLE " + table + "(id INTEGER PRIMARY KEY, k INTEGER, name TEXT)");
  sql("INSERT INTO " + table + " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
      std::to_string(rows) + ") SELECT i, i % 100, 'name ' || i FROM n");
}

std::string quoteJson(const std::string& text) {
  const QByteArray array = QJsonDocument(QJsonArray{QString::fromStdString(text)}).toJson(QJsonDocument::Compact);
  return array.mid(1, array.size() - 2).toStdString();
}

RawSocket::RawSocket(int port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) close();
}

RawSocket::~RawSocket() { close(); }

void RawSocket::close() {
  if (m_socket >= 0) ::close(m_socket);
  m_socket = -1;
}

void RawSocket::endSending() { ::shutdown(m_socket, SHUT_WR); }

bool RawSocket::send(const std::string& bytes) {
  std::size_t sent = 0;
  while (sent < bytes.size()) {
    const ssize_t now = ::send(m_socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
    if (now <= 0) return false;
    sent += static_cast<std::size_t>(now);
  }
  return true;
}

std::string RawSocket::readSome() {
  pollfd entry{m_socket, POLLIN, 0};
  if (::poll(&entry, 1, kWaitMs) <= 0) return {};
  std::string buffer(65536, '\0');
  const ssize_t got = ::recv(m_socket, buffer.data(), buffer.size(), 0);
  buffer.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  return buffer;
}

std::string RawSocket::readAnswer() {
  std::string answer;
  while (true) {
    const std::size_t head = answer.find("\r\n\r\n");
    if (head != std::string::npos) {
      const std::size_t field = answer.find("Content-Length: ");
      if (field == std::string::npos) return answer;
      const std::size_t length = std::stoul(answer.substr(field + 16));
      if (answer.size() >= head + 4 + length) return answer;
    }
    const std::string more = readSome();
    if (more.empty()) return answer;
    answer += more;
  }
}

bool RawSocket::hasMoreWithin(int milliseconds) {
  pollfd entry{m_socket, POLLIN, 0};
  return ::poll(&entry, 1, milliseconds) > 0;
}

bool RawSocket::trickleUntilClosed(char byte) {
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < kWaitMs) {
    if (!send({byte})) return true;
    // Wakes at once when the connection is reset; an answer or a half-closed connection is no end yet.
    pollfd entry{m_socket, 0, 0};
    static_cast<void>(::poll(&entry, 1, kTrickleMs));
  }
  return false;
}

bool RawSocket::closedByPeer() {
  pollfd entry{m_socket, POLLIN, 0};
  char byte = 0;
  while (::poll(&entry, 1, kWaitMs) > 0) {
    const ssize_t got = ::recv(m_socket, &byte, 1, 0);
    if (got == 0) return true;
    if (got < 0) return errno == ECONNRESET;
  }
  return false;
}

}  // namespace tovuk::local
