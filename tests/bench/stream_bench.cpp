// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the bytes of an answer to rows held: the tokeniser alone, and a whole run against the local service in a process
// of its own, beside the sqlite3 program on the same file.

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

#include "api/client/client.h"
#include "api/client/sqlite/answer_tokeniser.h"
#include "tests/bench/bench.h"

using namespace tovuk;
using namespace tovuk::client;
using namespace tovuk::bench;

namespace {

constexpr double kMega = 1e6;

double ms(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

std::string sampleAnswer(int rows) {
  std::string out =
      R"({"results":[{"success":true,"columns":["id","customer_id","sku","title","quantity","price","discount","status","city","created_at"],"rows":[)";
  for (int i = 1; i <= rows; ++i) {
    if (i > 1) out += ',';
    out += "{\"id\":" + std::to_string(i) + ",\"customer_id\":" + std::to_string((i * 7919LL) % 50021) +
           ",\"sku\":\"SKU-" + std::to_string(100000 + i % 20011) + "\",\"title\":\"Item " + std::to_string(i) +
           " of the winter catalogue\",\"quantity\":" + std::to_string(1 + i % 9) +
           ",\"price\":" + std::to_string(i * 37 % 1000) + "." + std::to_string(10 + i % 89) +
           ",\"discount\":" + (i % 3 == 0 ? "null" : "0." + std::to_string(1 + i % 40)) + ",\"status\":\"" +
           (i % 2 == 0 ? "paid" : "shipped") + "\",\"city\":\"" +
           (i % 5 == 2 ? "K\xc3\xb8"
                         "benhavn"
                       : "Amsterdam") +
           "\",\"created_at\":\"2026-05-31T09:30:00Z\"}";
  }
  return out + R"(],"rowsRead":1}],"rowsRead":1})";
}

struct Holder : AnswerHandler {
  void resultStarted(std::size_t /*index*/, const std::vector<std::string>& /*columns*/) override {}
  void rows(std::size_t /*index*/, std::shared_ptr<const RowChunk> chunk) override { store.append(std::move(chunk)); }
  ColumnStore store;
};

void benchTokeniser(Report& report) {
  const std::string document = sampleAnswer(500000);
  constexpr std::size_t kPiece = 64 * 1024;
  double held = 0;
  const double took = medianOf(5, [&] {
    Holder holder;
    AnswerTokeniser tokeniser(holder);
    QElapsedTimer clock;
    clock.start();
    for (std::size_t at = 0; at < document.size(); at += kPiece)
      tokeniser.feed(std::string_view(document).substr(at, kPiece));
    tokeniser.finish();
    held = static_cast<double>(holder.store.bytesHeld());
    return ms(clock);
  });
  const auto size = static_cast<double>(document.size());
  report.add(QStringLiteral("tokeniser, one core"), size / kMega / (took / 1000), QStringLiteral("MB/s"), 250, false);
  report.add(QStringLiteral("tokeniser, held / received"), held / size, QStringLiteral("x"), 1.3);
}

// The local service as a process of its own.
class ServiceProcess {
 public:
  bool start() {
    m_process.start(QStringLiteral(TOVUK_LOCAL_PROGRAM),
                    {QStringLiteral("--data"), m_data.path(), QStringLiteral("--port"), QStringLiteral("0")});
    if (!m_process.waitForReadyRead(10000)) return false;
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_endpoint.baseUrl = QUrl(ready.value(QStringLiteral("url")).toString());
    m_endpoint.token = ready.value(QStringLiteral("token")).toString().toLatin1();
    return m_endpoint.baseUrl.isValid();
  }
  ~ServiceProcess() {
    m_process.terminate();
    m_process.waitForFinished(10000);
  }
  [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }

 private:
  QTemporaryDir m_data;
  QProcess m_process;
  Endpoint m_endpoint;
};

template <class T>
bool succeeds(Reply<T> reply) {
  QObject context;
  std::optional<bool> good;
  reply.then(&context, [&good](const Result<T>& result) {
    good = result.has_value();
    if (!result) qWarning("%s", result.error().message.c_str());
  });
  return runUntil([&good] { return good.has_value(); }) && *good;
}

void benchRun(Report& report) {
  const QString file = bigTable();
  ServiceProcess service;
  if (file.isEmpty() || !service.start()) {
    qWarning("no table or no service: the runs are left out");
    return;
  }
  Client client(service.endpoint());
  if (!succeeds(client.createService("bench", "rust_worker")) ||
      !succeeds(client.importSqliteDatabase("bench", "DB", file.toStdString())))
    return;
  SqliteQuery query;
  query.statements = {{"SELECT * FROM big", {}}};
  QueryOptions options;
  options.allRows = true;

  const double reference = medianOf(5, [&file] {
    QProcess sqlite;
    sqlite.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    sqlite.start(QStringLiteral("sqlite3"), {QStringLiteral("-json"), file, QStringLiteral("select * from big")});
    sqlite.waitForFinished(120000);
    return ms(clock);
  });
  std::vector<double> first;
  std::vector<double> last;
  double received = 0;
  double held = 0;
  double grown = 0;
  for (int round = 0; round < 5; ++round) {
    const auto before = static_cast<double>(residentBytes());
    QElapsedTimer clock;
    clock.start();
    auto run = client.query("bench", "DB", query, options);
    if (!runUntil([&run] { return run->state() != QueryRun::State::Running; }) ||
        run->state() != QueryRun::State::Finished) {
      qWarning("the run failed: %s", run->error() ? run->error()->message.c_str() : "too slow");
      return;
    }
    last.push_back(ms(clock));
    first.push_back(run->firstRowsMs());
    received = static_cast<double>(run->bytesReceived());
    held = static_cast<double>(run->results().front()->bytesHeld());
    // The first round only: later ones reuse what the allocator kept.
    if (round == 0) grown = static_cast<double>(residentBytes()) - before;
  }
  report.add(QStringLiteral("sqlite3 -json FILE 'select * from big' > /dev/null"), reference, QStringLiteral("ms"));
  report.add(QStringLiteral("first rows of 1 000 000 here"), median(first), QStringLiteral("ms"), 100);
  report.add(QStringLiteral("last of 1 000 000 rows held"), median(last), QStringLiteral("ms"));
  report.add(QStringLiteral("last row / sqlite3"), median(last) / reference, QStringLiteral("x"), 1.5);
  report.add(QStringLiteral("received"), received / kMega, QStringLiteral("MB"));
  report.add(QStringLiteral("held by the store / received"), held / received, QStringLiteral("x"), 1.3);
  report.add(QStringLiteral("resident memory grown / received"), grown / received, QStringLiteral("x"), 1.3);
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  Report report(QStringLiteral("stream_bench"));
  benchTokeniser(report);
  benchRun(report);
  return 0;
}
