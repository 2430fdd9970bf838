// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/local_client.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include "tests/bench/bench.h"

namespace tovuk::bench {

namespace {

constexpr std::size_t kConnections = 4;
constexpr std::chrono::milliseconds kRateTime(1000);
constexpr int kRateRounds = 5;
constexpr int kSingleCalls = 400;

unsigned next(unsigned random) { return random * 1664525U + 1013904223U; }

// How many calls four connections made in about a second. 0: one failed.
double countCalls(const Program& program, const OneCall& call, double& seconds) {
  std::array<std::size_t, kConnections> answered{};
  std::atomic<int> failed = 0;
  std::vector<std::thread> clients;
  QElapsedTimer timer;
  timer.start();
  for (std::size_t c = 0; c < kConnections; ++c)
    clients.emplace_back([&, c] {
      Connection connection(program);
      unsigned random = static_cast<unsigned>(c) * 7919U;
      while (std::chrono::milliseconds(timer.elapsed()) < kRateTime) {
        random = next(random);
        if (!call(connection, random)) {
          ++failed;
          return;
        }
        ++answered.at(c);
      }
    });
  for (std::thread& client : clients) client.join();
  seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
  if (failed > 0) return 0;
  double total = 0;
  for (const std::size_t count : answered) total += static_cast<double>(count);
  return total;
}

}  // namespace

Program startProgram(const QString& dataDir) {
  Program program;
  program.process = std::make_unique<QProcess>();
  QElapsedTimer timer;
  timer.start();
  program.process->start(
      QStringLiteral(TOVUK_LOCAL_PROGRAM),
      {QStringLiteral("--data"), dataDir, QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--sample")});
  while (!program.process->canReadLine())
    if (!program.process->waitForReadyRead(10000)) return program;
  program.readyMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  const QJsonObject ready = QJsonDocument::fromJson(program.process->readLine()).object();
  program.token = ready[QLatin1String("token")].toString().toStdString();
  program.port = QUrl(ready[QLatin1String("url")].toString()).port();
  return program;
}

void endProgram(Program& program) {
  program.process->terminate();
  program.process->waitForFinished(10000);
}

double cpuSeconds(const Program& program) {
  clockid_t clock{};
  timespec time{};
  if (::clock_getcpuclockid(static_cast<pid_t>(program.process->processId()), &clock) != 0 ||
      ::clock_gettime(clock, &time) != 0)
    return 0;
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

Connection::Connection(const Program& program)
    : m_fields(" HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(program.port) + "\r\nAuthorization: Bearer " +
               program.token + "\r\n"),
      m_socket(::socket(AF_INET, SOCK_STREAM, 0)),
      m_buffer(std::size_t{1} << 20U) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(program.port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int yes = 1;
  ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  m_open = ::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
}

Connection::~Connection() { ::close(m_socket); }

bool Connection::send(std::string_view verb, std::string_view path, std::string_view body, std::string_view headers) {
  m_request.assign(verb).append(" ").append(path).append(m_fields).append(headers);
  if (verb != "GET")
    m_request.append("Content-Type: application/json\r\nContent-Length: ").append(std::to_string(body.size())) +=
        "\r\n";
  m_request.append("\r\n").append(body);
  return m_open &&
         ::send(m_socket, m_request.data(), m_request.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(m_request.size());
}

bool Connection::readPlain() {
  std::size_t held = 0;
  std::size_t whole = 0;  // 0: the head is not here yet
  std::size_t head = 0;
  while (true) {
    if (held == m_buffer.size()) m_buffer.resize(2 * held);
    const ssize_t got = ::recv(m_socket, m_buffer.data() + held, m_buffer.size() - held, 0);
    if (got <= 0) return false;
    held += static_cast<std::size_t>(got);
    const std::string_view answer(m_buffer.data(), held);
    if (whole == 0) {
      head = answer.find("\r\n\r\n");
      if (head == std::string_view::npos) continue;
      head += 4;
      const std::size_t field = answer.find("Content-Length: ");
      if (field > head) return false;
      whole = head + std::strtoul(answer.data() + field + 16, nullptr, 10);
    }
    if (held < whole) continue;
    m_body = answer.substr(head);
    return answer.starts_with("HTTP/1.1 200");
  }
}

std::size_t Connection::readStream(double& firstMs) {
  QElapsedTimer timer;
  timer.start();
  firstMs = 0;
  std::size_t total = 0;
  std::string last;
  while (!last.ends_with("0\r\n\r\n")) {
    const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
    if (got <= 0) return 0;
    if (total == 0) firstMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const auto size = static_cast<std::size_t>(got);
    total += size;
    const std::size_t tail = std::min<std::size_t>(size, 8);
    last.append(m_buffer.data() + size - tail, tail);
    if (last.size() > 16) last.erase(0, last.size() - 16);
  }
  return total;
}

Rate rateOf(const Program& program, const OneCall& call) {
  std::vector<double> rates;
  std::vector<double> costs;
  for (int round = 0; round < kRateRounds; ++round) {
    const double before = cpuSeconds(program);
    double seconds = 0;
    const double count = countCalls(program, call, seconds);
    if (count == 0) return {};
    rates.push_back(count / seconds);
    costs.push_back((cpuSeconds(program) - before) * 1e6 / count);
  }
  return {median(std::move(rates)), median(std::move(costs))};
}

Cost costOf(const Program& program, const OneCall& call) {
  Connection connection(program);
  unsigned random = 1;
  std::vector<double> micros;
  const double before = cpuSeconds(program);
  for (int i = 0; i < kSingleCalls; ++i) {
    random = next(random);
    QElapsedTimer timer;
    timer.start();
    if (!call(connection, random)) return {};
    micros.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
  }
  const double spent = cpuSeconds(program) - before;
  return {median(std::move(micros)), spent * 1e6 / kSingleCalls};
}

}  // namespace tovuk::bench
