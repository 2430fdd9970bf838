// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The local service: how soon it is ready, how many point queries it answers, how fast it streams, what it holds.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "tests/bench/bench.h"

using namespace tovuk::bench;

namespace {

constexpr int kConnections = 4;
constexpr std::chrono::seconds kPointTime(2);
constexpr int kRounds = 5;
constexpr int kStartRounds = 11;

struct Program {
  std::unique_ptr<QProcess> process;
  std::string token;
  int port = 0;
  double readyMs = 0;
};

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

// A keep-alive connection that does as little as it can, so that the service is what is measured.
class Connection {
 public:
  explicit Connection(const Program& program) : m_program(program), m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(program.port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    m_open = ::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    m_buffer.resize(std::size_t{1} << 20U);
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection() { ::close(m_socket); }

  bool send(const std::string& database, const std::string& body, bool allRows = false) {
    std::string request = "POST /v1/services/shop-api/sqlite/" + database +
                          "/query HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(m_program.port) +
                          "\r\nAuthorization: Bearer " + m_program.token + "\r\nContent-Type: application/json\r\n" +
                          (allRows ? "Tovuk-Local-Rows: all\r\n" : "") +
                          "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    return m_open &&
           ::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(request.size());
  }

  // One whole answer with a Content-Length; true for status 200.
  bool readPlain() {
    std::size_t held = 0;
    while (true) {
      const ssize_t got = ::recv(m_socket, m_buffer.data() + held, m_buffer.size() - held, 0);
      if (got <= 0) return false;
      held += static_cast<std::size_t>(got);
      const std::string_view answer(m_buffer.data(), held);
      const std::size_t head = answer.find("\r\n\r\n");
      if (head == std::string_view::npos) continue;
      const std::size_t field = answer.find("Content-Length: ");
      if (field == std::string_view::npos) return false;
      if (held >= head + 4 + std::strtoul(answer.data() + field + 16, nullptr, 10))
        return answer.starts_with("HTTP/1.1 200");
    }
  }

  // A streamed answer to its end; the number of bytes, and when the first ones came.
  std::size_t readStream(double& firstMs) {
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

 private:
  const Program& m_program;
  int m_socket;
  bool m_open = false;
  std::vector<char> m_buffer;
};

double pointQueriesPerSecond(const Program& program) {
  std::array<std::size_t, kConnections> answered{};
  std::atomic<int> failed = 0;
  std::vector<std::thread> clients;
  QElapsedTimer timer;
  timer.start();
  for (std::size_t c = 0; c < kConnections; ++c)
    clients.emplace_back([&, c] {
      Connection connection(program);
      unsigned key = static_cast<unsigned>(c) * 7919U;
      while (std::chrono::milliseconds(timer.elapsed()) < kPointTime) {
        key = key * 1664525U + 1013904223U;
        const std::string body =
            R"({"sql":"SELECT * FROM orders WHERE id = ?","params":[)" + std::to_string(1 + key % 18400U) + "]}";
        if (!connection.send("DB", body) || !connection.readPlain()) {
          ++failed;
          return;
        }
        ++answered.at(c);
      }
    });
  for (std::thread& client : clients) client.join();
  const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
  if (failed > 0) return 0;
  double total = 0;
  for (const std::size_t count : answered) total += static_cast<double>(count);
  return total / seconds;
}

// User and system time of a process so far, in seconds.
double cpuSeconds(qint64 pid) {
  QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  const QList<QByteArray> fields = file.readAll().split(')').last().trimmed().split(' ');
  return (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  Report report(QStringLiteral("Local service"));
  QTemporaryDir dir;
  const QString folder = dir.filePath(QStringLiteral("data"));  // the key of the secrets lies beside it

  // The first start makes the sample project; the others are what a person sees every day.
  Program first = startProgram(folder);
  if (first.port <= 0) return 1;
  report.add(QStringLiteral("first start, sample project made"), first.readyMs, QStringLiteral("ms"), 400);
  endProgram(first);
  report.add(QStringLiteral("ready after start"),
             medianOf(kStartRounds,
                      [&] {
                        Program program = startProgram(folder);
                        const double ready = program.readyMs;
                        endProgram(program);
                        return ready;
                      }),
             QStringLiteral("ms"), 50);

  Program program = startProgram(folder);
  const qint64 pid = program.process->processId();
  report.add(QStringLiteral("resident after start"), static_cast<double>(residentBytes(pid)) / 1e6,
             QStringLiteral("MB"), 30);
  report.add(QStringLiteral("point queries over 4 keep-alive connections"),
             medianOf(kRounds, [&] { return pointQueriesPerSecond(program); }), QStringLiteral("/s"), 10000, false);

  const QString big = bigTable();
  if (!big.isEmpty()) {
    const QByteArray body = R"({"name":"BIG","sourcePath":)" +
                            QJsonDocument(QJsonArray{big}).toJson(QJsonDocument::Compact).mid(1).chopped(1) + "}";
    Connection connection(program);
    QProcess import;
    import.start(QStringLiteral("curl"),
                 {QStringLiteral("-s"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-H"),
                  QStringLiteral("Authorization: Bearer ") + QString::fromStdString(program.token),
                  QStringLiteral("-d"), QString::fromUtf8(body),
                  QStringLiteral("http://127.0.0.1:%1/v1/services/shop-api/sqlite/databases").arg(program.port)});
    import.waitForFinished(120000);
    std::vector<double> cpu;
    std::vector<double> wall;
    std::vector<double> firstBytes;
    for (int round = 0; round < kRounds; ++round) {
      const double before = cpuSeconds(pid);
      QElapsedTimer timer;
      timer.start();
      double firstMs = 0;
      if (!connection.send("BIG", R"({"sql":"SELECT * FROM big"})", true) || connection.readStream(firstMs) == 0)
        return 1;
      wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
      cpu.push_back(cpuSeconds(pid) - before);
      firstBytes.push_back(firstMs);
    }
    report.add(QStringLiteral("stream 1 000 000 rows of 10 columns, processor time"), median(cpu), QStringLiteral("s"),
               1);
    report.add(QStringLiteral("stream 1 000 000 rows of 10 columns, to the last byte"), median(wall),
               QStringLiteral("s"));
    report.add(QStringLiteral("stream, first bytes"), median(firstBytes), QStringLiteral("ms"), 20);
    report.add(QStringLiteral("resident after streaming"), static_cast<double>(residentBytes(pid)) / 1e6,
               QStringLiteral("MB"), 30);
  }
  endProgram(program);
  return 0;
}
