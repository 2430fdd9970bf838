// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls of a worker that never answers end with stop(), however early it comes.

#include <QElapsedTimer>
#include <QTest>

#include <arpa/inet.h>
#include <atomic>
#include <csignal>
#include <optional>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

#include "api/local/worker/worker.h"

using namespace tovuk::local;

namespace {

constexpr int kRoundsOfOne = 50;

// The system takes connections for it, and nobody ever answers.
class Deaf {
 public:
  Deaf() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    m_listens = ::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(m_socket, 1000) == 0 &&
                ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    m_port = ntohs(address.sin_port);
  }
  Deaf(const Deaf&) = delete;
  Deaf& operator=(const Deaf&) = delete;
  ~Deaf() { ::close(m_socket); }
  [[nodiscard]] bool listens() const { return m_listens; }
  [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }

 private:
  int m_socket;
  bool m_listens = false;
  int m_port = 0;
};

}  // namespace

class WorkerStopTest : public QObject {
  Q_OBJECT
 private slots:
  // As in the service, whose HTTP server does so: a call may be cut off between its connection and its first byte.
  void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }

  // The earlier rounds stop before the client is connected, the later ones while it waits.
  void atAnyMoment() {
    std::optional<Deaf> deaf;
    for (int round = 0; round < 300; ++round) {
      // Nobody takes the connections, and the system keeps 128 of them where it is set low.
      if (round % kRoundsOfOne == 0) QVERIFY(deaf.emplace().listens());
      Worker worker({{"shop", deaf->url()}});
      std::atomic<bool> begun = false;
      Delivery delivery = Delivery::Accepted;
      std::thread call([&] {
        begun = true;
        delivery = worker.post("service_1", "shop", "/x", "{}");
      });
      while (!begun) std::this_thread::yield();
      for (int i = 0; i < round; ++i) std::this_thread::yield();
      QElapsedTimer timer;
      timer.start();
      worker.stop();
      call.join();
      QCOMPARE(delivery, Delivery::Refused);
      QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
  }

  // httplib throws for it.
  void aPortThatIsNoneIsRefused() {
    const std::pair<std::string, std::string> shop("shop", "http://127.0.0.1:99999999999");
    Worker worker({shop});
    QCOMPARE(worker.post("service_1", "shop", "/x", "{}"), Delivery::Refused);
    worker.stop();
  }

  void urlsOfWorkers() {
    for (const char* url : {"http://127.0.0.1:3000", "https://worker.example", "http://localhost:1/base/",
                            "http://a_b/", "http://[::1]:65535", "http://[fe80::1]"})
      QVERIFY2(isWorkerUrl(url), url);
    for (const char* url : {"",
                            "http://",
                            "http:///a",
                            "ftp://a",
                            "http://a:0",
                            "http://a:65536",
                            "http://a:99999999999",
                            "http://a:",
                            "http://a:x",
                            "http://a:-1",
                            "http://a:1:2",
                            "http://:80",
                            "http://user@a",
                            "http://a?b",
                            "http://a#b",
                            "http://[::1",
                            "http://[]:1",
                            "http://[::1]80",
                            "http://a b",
                            "http://a/\n"})
      QVERIFY2(!isWorkerUrl(url), url);
    QVERIFY(!isWorkerUrl("http://a/" + std::string(2048, 'a')));
  }

  void whenItReturnsNoneRuns() {
    const Deaf deaf;
    Worker worker({{"shop", deaf.url()}});
    std::atomic<int> ended = 0;
    std::atomic<int> begun = 0;
    std::vector<std::thread> calls;
    for (int i = 0; i < 8; ++i)
      calls.emplace_back([&] {
        ++begun;
        worker.post("service_1", "shop", "/x", "{}");
        ++ended;
      });
    while (begun < 8) std::this_thread::yield();
    worker.stop();
    QVERIFY(worker.stopped());
    for (std::thread& call : calls) call.join();
    QCOMPARE(ended.load(), 8);
    QCOMPARE(worker.post("service_1", "shop", "/x", "{}"), Delivery::Refused);
  }
};

QTEST_GUILESS_MAIN(WorkerStopTest)
#include "stop_test.moc"
