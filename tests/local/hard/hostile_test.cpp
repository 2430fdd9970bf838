// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever comes in over a socket is answered, or refused by name, or the connection ends; the program stays small and
// goes on.
//
// TOVUK_REQUESTS: how many random requests. TOVUK_SEED: the random numbers.

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "api/local/http/head_filter.h"
#include "tests/local/hard/effort.h"
#include "tests/local/hard/hostile_calls.h"
#include "tests/local/hard/lane.h"
#include "tests/local/local_fixture.h"
#include "tests/local/local_program.h"
#include "tests/support/sanitizer.h"

using namespace tovuk::local;

namespace {

constexpr int kSilenceMs = 4500;  // less than RawSocket waits
constexpr int kSilences = 6;      // so slow may a machine be
constexpr std::size_t kMib = std::size_t{1024} * 1024;

int statusOf(const std::string& answer) {
  return answer.starts_with("HTTP/1.1 ") && answer.size() > 12 ? std::stoi(answer.substr(9, 3)) : 0;
}

// Of the first answer, where a damaged request became two.
std::string bodyOf(const std::string& answer) {
  const std::size_t end = answer.find("\r\n\r\n");
  const std::size_t length = answer.find("Content-Length: ");
  if (end == std::string::npos || length > end) return {};
  return answer.substr(end + 4, std::stoul(answer.substr(length + 16)));
}

std::string codeOf(const std::string& answer) {
  const QJsonObject error = QJsonDocument::fromJson(QByteArray::fromStdString(bodyOf(answer))).object();
  if (error[QLatin1String("message")].toString().isEmpty() ||
      error[QLatin1String("agent_instruction")].toString().isEmpty())
    return {};
  return text(error[QLatin1String("code")]);
}

}  // namespace

class HostileTest : public QObject {
  Q_OBJECT

 private:
  quint32 m_seed = 0;
  std::unique_ptr<QTemporaryDir> m_dir;
  LocalProgram m_program;
  std::unique_ptr<HostileCalls> m_calls;
  std::string m_download;

  // All that comes until the service closes. Empty: it closed at once. "silence": it said nothing.
  std::string exchange(const std::string& bytes, bool endsSending = false) {
    RawSocket socket(m_program.port());
    socket.send(bytes);
    if (endsSending) socket.endSending();
    QElapsedTimer timer;
    std::string out;
    for (int silent = 0; silent < kSilences;) {
      timer.start();
      const std::string more = socket.readSome();
      if (more.empty() && timer.elapsed() < kSilenceMs) return out;
      silent += more.empty() ? 1 : 0;
      out += more;
    }
    return "silence";
  }
  // Refused with this status and a whole envelope.
  QByteArray fault(const std::string& bytes, int status, const char* code, bool endsSending = false) {
    const std::string answer = exchange(bytes, endsSending);
    if (statusOf(answer) == status && codeOf(answer) == code) return {};
    return QByteArray::fromStdString(bytes.substr(0, 200) + " ... " + answer.substr(0, 600));
  }
  [[nodiscard]] bool alive() {
    Caller caller(m_program.port(), m_program.token());
    return caller.get("/v1/services").status == 200;
  }
  // The most memory that the program ever had.
  [[nodiscard]] qint64 peakMib() {
    QFile file(QStringLiteral("/proc/%1/status").arg(m_program.process().processId()));
    if (!file.open(QIODevice::ReadOnly)) return -1;
    static const QRegularExpression line(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
    const auto match = line.match(QString::fromLatin1(file.readAll()));
    return match.hasMatch() ? match.captured(1).toLongLong() / 1024 : -1;
  }
  // A sanitizer's own memory says nothing about ours.
  bool fitsIn(qint64 most) {
    const qint64 peak = peakMib();
    qInfo("VmHWM %lld MiB", static_cast<long long>(peak));
    return peak > 0 && (tovuk::test::kSanitized || peak <= most);
  }
  bool makeResources(Caller& caller) {
    const std::string shop = "/v1/services/shop";
    const auto post = [&](const std::string& path, const std::string& body) { return caller.call("POST", path, body); };
    if (post("/v1/services", R"({"name":"shop","kind":"fullstack"})").status != 200) return false;
    post(shop + "/sqlite/databases", R"({"name":"DB"})");
    post(shop + "/kv/namespaces", R"({"name":"CACHE"})");
    post(shop + "/queues", R"({"name":"jobs"})");
    post(shop + "/state/namespaces", R"({"className":"Room"})");
    const auto pathOf = [](const Reply& reply) {
      const std::string url = text(reply.json()[QLatin1String("url")]);
      return url.substr(std::min(url.size(), url.find('/', 7)));
    };
    const Reply upload =
        post(shop + "/storage/upload-url", R"({"path":"a.txt","contentType":"text/plain","sizeBytes":10})");
    if (caller.call("PUT", pathOf(upload), "0123456789", "text/plain").status != 200) return false;
    if (post(shop + "/storage/complete", R"({"path":"a.txt"})").status != 200) return false;
    m_download = pathOf(post(shop + "/storage/download-url", R"({"path":"a.txt"})"));
    return !m_download.empty();
  }

 private slots:
  void initTestCase() { m_seed = seed(); }
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_program.setToken("secret");
    QVERIFY(m_program.start(
        {QStringLiteral("--data"), m_dir->path(), QStringLiteral("--port=0"), QStringLiteral("--token=secret")}));
    m_calls = std::make_unique<HostileCalls>(m_seed, m_program.port(), "secret");
    Caller caller(m_program.port(), "secret");
    QVERIFY(makeResources(caller));
  }
  void cleanup() {
    QVERIFY(alive());
    QCOMPARE(m_program.terminate(), 0);
  }

  void randomRequestsAreAnsweredOrRefusedByName() {
    const int requests = effort("TOVUK_REQUESTS", 2000, 500);
    std::map<int, int> seen;
    for (int i = 0; i < requests; ++i) {
      const std::string bytes = m_calls->any();
      // The sending half ends, too: a length that is too large waits for nobody.
      const std::string answer = exchange(bytes, true);
      const int status = statusOf(answer);
      ++seen[status];
      const QByteArray what = QByteArray::fromStdString("request " + std::to_string(i) + ":\n" + bytes.substr(0, 1500) +
                                                        "\n\nanswer:\n" + answer.substr(0, 1500));
      QVERIFY2(answer != "silence" && (status != 0 || answer.empty()), what);
      QVERIFY2(status != 500 && status < 504, what);
      const bool page = answer.find("Content-Type: text/html") != std::string::npos;
      if (status >= 400 && !page && !bytes.starts_with("HEAD")) QVERIFY2(!codeOf(answer).empty(), what);
      if (i % 500 == 0) {
        Caller caller(m_program.port(), "secret");
        if (caller.get("/v1/services/shop").status == 404) QVERIFY(makeResources(caller));
      }
    }
    QByteArray counts;
    for (const auto& [status, count] : seen)
      counts += QByteArray::number(status) + ": " + QByteArray::number(count) + ' ';
    qInfo("%s", counts.constData());
    QVERIFY(seen[400] > 0 && seen[404] > 0 && seen[405] > 0 && seen[0] < requests / 10);
    QVERIFY(fitsIn(60));
  }

  void whereARequestEndsIsSaidInOneWay_data() {
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("letters") << QByteArray("Content-Length: x\r\n");
    QTest::newRow("negative") << QByteArray("Content-Length: -1\r\n");
    QTest::newRow("plus") << QByteArray("Content-Length: +2\r\n");
    QTest::newRow("hexadecimal") << QByteArray("Content-Length: 0x2\r\n");
    QTest::newRow("beyond 64 bits") << QByteArray("Content-Length: 99999999999999999999\r\n");
    QTest::newRow("list") << QByteArray("Content-Length: 2, 2\r\n");
    QTest::newRow("twice") << QByteArray("Content-Length: 2\r\nContent-Length: 3\r\n");
    QTest::newRow("length and chunks") << QByteArray("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n");
    QTest::newRow("other encoding") << QByteArray("Transfer-Encoding: gzip\r\n");
    QTest::newRow("two encodings") << QByteArray("Transfer-Encoding: gzip, chunked\r\n");
    QTest::newRow("space before colon") << QByteArray("Content-Length : 2\r\n");
    QTest::newRow("line feed alone") << QByteArray("X: 1\nContent-Length: 2\r\n");
    QTest::newRow("folded line") << QByteArray("Transfer-Encoding:\r\n chunked\r\nContent-Length: 2\r\n");
    QTest::newRow("two hosts") << QByteArray("Host: evil.example\r\nContent-Length: 2\r\n");
  }
  void whereARequestEndsIsSaidInOneWay() {
    QFETCH(QByteArray, headers);
    const std::string hidden = m_calls->request("DELETE", "/v1/services/shop");
    const std::string bytes = m_calls->head("POST", "/v1/services", headers.toStdString()) + "{}" + hidden;
    QCOMPARE(fault(bytes, 400, "invalid_request"), QByteArray());
    Caller caller(m_program.port(), "secret");
    QCOMPARE(caller.get("/v1/services/shop").status, 200);  // the rest was no request
  }

  // httplib passes over such a line: what another reader takes for the body would be the next request.
  void aLineEndsInBothCharacters() {
    const std::string hidden = m_calls->request("DELETE", "/v1/services/shop");
    const std::string length = "Content-Length: " + std::to_string(hidden.size());
    const std::string start = "POST /v1/login/device HTTP/1.1\r\n" + m_calls->hostLine();
    for (const std::string& head : {length + "\n\r\n", "X: 1\r\n" + length + "\n\r\n", length + "\n\n",
                                    "X: 1\r\n\n" + length + "\r\n\r\n", "X: 1\r\n " + length + "\r\n\r\n"}) {
      QCOMPARE(fault(start + head + hidden, 400, "invalid_request"), QByteArray());
      Caller caller(m_program.port(), "secret");
      QCOMPARE(caller.get("/v1/services/shop").status, 200);
    }
  }

  void aBodyThatIsTooShortOrTooLong() {
    const std::string half = m_calls->head("POST", "/v1/services", "Content-Length: 50\r\n") + "{\"name\":";
    QCOMPARE(fault(half, 400, "invalid_request", true), QByteArray());
    for (const char* chunks : {"5\r\n{\"na", "zz\r\n", "-1\r\n\r\n", "fffffffffffffffff\r\nx", "3\r\n{}"})
      QCOMPARE(fault(m_calls->head("POST", "/v1/services", "Transfer-Encoding: chunked\r\n") + chunks, 400,
                     "invalid_request", true),
               QByteArray());
    // What follows a body is another request, and it is none.
    RawSocket socket(m_program.port());
    socket.send("POST /v1/login/device HTTP/1.1\r\n" + m_calls->hostLine() +
                "Content-Length: 2\r\n\r\n{}}}}}}}\r\n\r\n");
    QVERIFY(socket.readAnswer().starts_with("HTTP/1.1 "));
    QVERIFY(socket.closedByPeer());
  }

  void everyRouteBoundsItsBody() {
    for (const std::string& path : m_calls->paths()) {
      for (const char* verb : {"POST", "PUT"}) {
        const std::string declared = exchange(m_calls->head(verb, path, "Content-Length: 99999999999\r\n"), true);
        QVERIFY2(statusOf(declared) == 413 || statusOf(declared) == 403, (path + "\n" + declared).c_str());
        QVERIFY2(!codeOf(declared).empty(), path.c_str());
      }
    }
    std::string chunk = "100000\r\n" + std::string(kMib, 'x') + "\r\n";
    std::string chunks;
    for (int i = 0; i < 3; ++i) chunks += chunk;
    QCOMPARE(fault(m_calls->head("POST", "/v1/services/shop/queues/jobs/messages", "Transfer-Encoding: chunked\r\n") +
                       chunks + "0\r\n\r\n",
                   413, "payload_too_large"),
             QByteArray());
  }

  void largeHeadsAreRefused() {
    const std::string start = "GET /health HTTP/1.1\r\n" + m_calls->hostLine();
    std::string many;
    while (many.size() < 4 * kMib) many += "X-Header-Of-Nobody: 1\r\n";
    QCOMPARE(fault(start + many + "\r\n", 431, "payload_too_large"), QByteArray());
    QCOMPARE(fault(start + "X: " + std::string(4 * kMib, 'x') + "\r\n\r\n", 431, "payload_too_large"), QByteArray());
    QCOMPARE(fault("GET /" + std::string(4 * kMib, 'x') + " HTTP/1.1\r\n" + m_calls->hostLine() + "\r\n", 414,
                   "invalid_request"),
             QByteArray());
    QCOMPARE(fault(std::string(4 * kMib, 'x'), 414, "invalid_request"), QByteArray());
    // As large as a head may be.
    std::string fine;
    while (start.size() + fine.size() + 60 < kMaxHeadBytes) fine += "X-Header-Of-Nobody: 1\r\n";
    QCOMPARE(statusOf(exchange(start + fine + "Connection: close\r\n\r\n")), 200);
    QVERIFY(fitsIn(60));
  }

  // HTTP: what is not understood, and what comes with a method without ranges, is ignored.
  void aRangeThatIsNoneIsIgnored() {
    for (const char* range : {"bytes=", "bytes=x-y", "bytes=5-2", "items=0-1", "bytes", "bytes=0-99999999999999999999",
                              "0-1", "bytes=--1", "\xff"}) {
      const std::string header = "range: " + std::string(range) + "\r\n";
      const std::string object = exchange(m_calls->head("GET", m_download, header));
      QVERIFY2(statusOf(object) == 200 && bodyOf(object) == "0123456789", (header + object).c_str());
      QCOMPARE(statusOf(exchange(m_calls->head("GET", "/v1/services", header))), 200);
      QCOMPARE(statusOf(exchange(m_calls->request("POST", "/v1/login/device", header, "{}"))), 200);
    }
    const std::string part = exchange(m_calls->head("GET", m_download, "RANGE: bytes=2-4\r\n"));
    QVERIFY2(statusOf(part) == 206 && bodyOf(part) == "234", part.c_str());
    QCOMPARE(fault(m_calls->head("GET", m_download, "Range: bytes=10-\r\n"), 416, "range_not_satisfiable"),
             QByteArray());
  }

  void theDoorStaysShut() {
    const std::string authorization = "Authorization: Bearer secret\r\n";
    const auto bare = [](const std::string& path, const std::string& headers) {
      return "GET " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n";
    };
    for (const std::string& path : m_calls->paths()) {
      const std::string site = m_calls->head("GET", path, "Origin: https://evil.example\r\n");
      QVERIFY2(fault(site, 403, "forbidden_origin").isEmpty(), path.c_str());
      for (const std::string& host : {std::string(), std::string("Host: evil.example\r\n"),
                                      std::string("Host: 127.0.0.1:1\r\n"), std::string("Host: 127.0.0.1@evil\r\n")})
        QVERIFY2(fault(bare(path, host + authorization), 403, "forbidden_host").isEmpty(), path.c_str());
      for (const char* token : {"", "Authorization: Bearer wrong\r\n", "Authorization: secret\r\n"}) {
        const std::string answer = exchange(bare(path, m_calls->hostLine() + token));
        QVERIFY2(statusOf(answer) > 0 && statusOf(answer) < 500, path.c_str());
        const bool open = path.starts_with("/health") || path == "/v1/status" || path == "/v1/capabilities" ||
                          path == "/v1/openapi.json" || path.starts_with("/v1/login") ||
                          path.starts_with("/v1/local/objects") || path.starts_with("/v1/local/login") ||
                          path.starts_with("/v1/local/billing");
        if (!open) QVERIFY2(statusOf(answer) == 401 && codeOf(answer) == "unauthorized", (path + answer).c_str());
      }
    }
  }

  // Bodies as large as their routes take, made to become much larger in memory.
  void largeBodiesDoNotGrow() {
    const std::string shop = "/v1/services/shop";
    const auto wide = [](const std::string& begin, const std::string& item, std::size_t size, const std::string& end) {
      std::string out = begin;
      out.reserve(size);
      while (out.size() + item.size() + end.size() < size) out += item;
      out.back() = end.empty() ? out.back() : ' ';
      return out + end;
    };
    const std::size_t most = tovuk::test::kSanitized ? 4 * kMib : 12 * kMib;
    const std::string bulk = shop + "/kv/CACHE/bulk";
    const std::string query = shop + "/sqlite/DB/query";
    struct Large {
      const char* verb;
      std::string path, body;
    };
    const std::vector<Large> all = {{"PUT", bulk, std::string(most, '[')},
                                    {"PUT", bulk, wide("{\"entries\":[", "{},", most, "]}")},
                                    {"PUT", bulk, wide("{\"entries\":[", "[],", most, "]}")},
                                    {"POST", bulk, wide("{\"keys\":[", "0,", most, "]}")},
                                    {"PUT", shop + "/kv/CACHE/values/a", wide("{\"value\":[", "1,", most, "]}")},
                                    {"POST", query, wide("{\"sql\":\"SELECT 1\",\"params\":[", "{},", most, "]}")},
                                    {"POST", query, wide("{\"statements\":[", "{},", most, "]}")},
                                    {"POST", query, std::string(most, ' ')}};
    for (const Large& one : all)
      QCOMPARE(fault(m_calls->request(one.verb, one.path, {}, one.body), 400, "invalid_request"), QByteArray());
    QVERIFY(fitsIn(120));
  }

  void slowSendersStarveNobody() {
    std::vector<std::unique_ptr<RawSocket>> slow;
    const std::string head = m_calls->head("POST", "/v1/services", "Content-Length: 40\r\n");
    for (std::size_t i = 0; i < 100; ++i) {
      slow.push_back(std::make_unique<RawSocket>(m_program.port()));
      QVERIFY(slow.back()->send(head.substr(0, 1 + i * head.size() / 100)));
    }
    for (int i = 0; i < 20; ++i) QVERIFY(alive());
    // One that ends after all is answered.
    QVERIFY(slow.front()->send(head.substr(1) + "{\"name\":\"slow\",\"kind\":\"fullstack\"}      "));
    QVERIFY(slow.front()->readAnswer().starts_with("HTTP/1.1 200"));
  }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
