// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include "models/activity_model.h"
#include "models/format.h"

using namespace tovuk;
using namespace tovuk::client;
using namespace tovuk::models;

namespace {

LedgerEntry call(Verb verb, const char* target, const std::string& body = {}) {
  LedgerEntry entry;
  entry.verb = verb;
  entry.target = target;
  entry.shortTarget =
      entry.target.substr(entry.target.find("/sqlite") == std::string::npos ? 0 : entry.target.find("/sqlite") + 1);
  entry.requestBody = body;
  entry.startedAt = QDateTime(QDate(2026, 6, 1), QTime(14, 2, 11, 204), Qt::UTC);
  return entry;
}

LedgerEntry outcome(int status, double ms) {
  LedgerEntry entry;
  entry.finished = true;
  entry.httpStatus = status;
  entry.durationMs = ms;
  return entry;
}

LedgerEntry failed(ErrorKind kind, int status, const char* message) {
  LedgerEntry entry = outcome(status, 2);
  entry.error = Error();
  entry.error->kind = kind;
  entry.error->httpStatus = status;
  entry.error->message = message;
  return entry;
}

std::string queryBody(const QString& sql) {
  return QJsonDocument(QJsonObject{{u"sql"_qs, sql}}).toJson(QJsonDocument::Compact).toStdString();
}

QString cell(const ActivityModel& model, int row, int column) { return model.index(row, column).data().toString(); }

// The words that a real shell makes of a command.
QStringList shellWords(const QString& command) {
  QProcess shell;
  QProcessEnvironment environment;
  environment.insert(u"TOVUK_TOKEN"_qs, u"SECRET"_qs);
  environment.insert(u"PATH"_qs, u"/usr/bin:/bin"_qs);
  shell.setProcessEnvironment(environment);
  shell.start(u"/bin/sh"_qs, {u"-c"_qs, u"for w in "_qs + command + u"; do printf '%s\\001' \"$w\"; done"_qs});
  if (!shell.waitForFinished(10000)) return {};
  QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(1));
  words.removeLast();
  return words;
}

}  // namespace

class ActivityTest : public QObject {
  Q_OBJECT

 private slots:
  void showsCallsNewestFirst() {
    Ledger ledger;
    ActivityModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto before = ledger.begin(call(Verb::Get, "/v1/services"));
    model.setLedger(&ledger);
    QCOMPARE(model.rowCount(), 1);
    const auto id = ledger.begin(call(Verb::Post, "/v1/services/s/sqlite/DB/query"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, ActivityModel::Target), u"sqlite/DB/query"_qs);
    QCOMPARE(cell(model, 0, ActivityModel::Status), u"running"_qs);
    QCOMPARE(cell(model, 0, ActivityModel::Duration), QString());
    QCOMPARE(model.index(0, 0).data(ActivityModel::StatusClassRole).toInt(), static_cast<int>(CallStatus::Pending));
    ledger.finish(id, outcome(200, 7.4));
    ledger.addMeters(id, 18, 20400, 0);
    QCOMPARE(cell(model, 0, ActivityModel::Time), u"14:02:11.204"_qs);
    QCOMPARE(cell(model, 0, ActivityModel::Verb), u"POST"_qs);
    QCOMPARE(cell(model, 0, ActivityModel::Status), u"200"_qs);
    QCOMPARE(cell(model, 0, ActivityModel::Duration), u"7.4 ms"_qs);
    QCOMPARE(cell(model, 0, ActivityModel::Meters), u"18 rows · "_qs + formatCount(20400) + u" read"_qs);
    QCOMPARE(cell(model, 0, ActivityModel::Cost), QString());  // prices not known
    QCOMPARE(model.entry(0)->id, id);
    QCOMPARE(model.entry(1)->id, before);
    QVERIFY(!model.entry(2));
  }

  void tellsWhatBecameOfACall() {
    Ledger ledger;
    ActivityModel model;
    model.setLedger(&ledger);
    const auto add = [&](const LedgerEntry& end) {
      ledger.finish(ledger.begin(call(Verb::Put, "/v1/x")), end);
      return static_cast<CallStatus>(model.index(0, 0).data(ActivityModel::StatusClassRole).toInt());
    };
    QCOMPARE(add(outcome(200, 1)), CallStatus::Good);
    QCOMPARE(add(failed(ErrorKind::RateLimited, 429, "write limit reached until 00:00 UTC")), CallStatus::Refused);
    QCOMPARE(cell(model, 0, ActivityModel::Meters), u"write limit reached until 00:00 UTC"_qs);
    QCOMPARE(add(failed(ErrorKind::Server, 503, "down")), CallStatus::Failed);
    QCOMPARE(add(failed(ErrorKind::Network, 0, "refused")), CallStatus::Failed);
    QCOMPARE(cell(model, 0, ActivityModel::Status), u"no answer"_qs);
    QCOMPARE(add(failed(ErrorKind::Protocol, 200, "not JSON")), CallStatus::Failed);
    {
      const Ledger::PersonStops person(ledger);
      QCOMPARE(add(failed(ErrorKind::Cancelled, 0, "stopped")), CallStatus::Stopped);
    }
    QCOMPARE(cell(model, 0, ActivityModel::Status), u"stopped"_qs);
    QCOMPARE(cell(model, 0, ActivityModel::Meters), QString());
    QCOMPARE(add(failed(ErrorKind::Cancelled, 200, "stopped")), CallStatus::Superseded);
    QCOMPARE(cell(model, 0, ActivityModel::Status), u"superseded"_qs);
    QCOMPARE(model.index(0, ActivityModel::Status).data(Qt::ToolTipRole).toString(), supersededText());
    QCOMPARE(model.index(0, 0).data(ActivityModel::ErrorTextRole).toString(), QString());
    QCOMPARE(add(failed(ErrorKind::ReadOnly, 0, "read-only")), CallStatus::Refused);
    QCOMPARE(cell(model, 0, ActivityModel::Status), u"not sent"_qs);
  }

  void totalsSayWhenFiguresAreMissing() {
    Ledger ledger;
    ActivityModel model;
    model.setLedger(&ledger);
    const auto query = [&](const LedgerEntry& end) {
      ledger.finish(ledger.begin(call(Verb::Post, "/v1/services/s/sqlite/DB/query")), end);
    };
    // Neither what was refused before it ran nor what has no rows hides any.
    query(failed(ErrorKind::ReadOnly, 0, "read-only"));
    query(failed(ErrorKind::Invalid, 400, "no such table"));
    ledger.finish(ledger.begin(call(Verb::Get, "/v1/services")), failed(ErrorKind::Cancelled, 0, "stopped"));
    QVERIFY(!model.totalsText().contains(u"at least"_qs));
    query(failed(ErrorKind::Cancelled, 0, "stopped"));
    QVERIFY2(model.totalsText().contains(u"at least 0 rows read"_qs), qPrintable(model.totalsText()));
    QCOMPARE(ledger.totals().unknown, 1);
    LedgerEntry broken = failed(ErrorKind::Invalid, 400, "division by zero");
    broken.error->code = "sqlite_error";
    query(broken);
    QCOMPARE(ledger.totals().unknown, 2);
  }

  void estimatesSaySo() {
    Ledger ledger;
    ActivityModel model;
    model.setLedger(&ledger);
    const auto id = ledger.begin(call(Verb::Post, "/v1/services/s/sqlite/DB/query"));
    ledger.finish(id, outcome(200, 1));
    ledger.addMeters(id, 3, 1, 0);
    QCOMPARE(cell(model, 0, ActivityModel::Meters), u"3 rows \u00b7 1 read"_qs);
    ledger.addMeters(id, 0, 20, 0, true);
    QCOMPARE(cell(model, 0, ActivityModel::Meters), u"3 rows \u00b7 \u2248 21 read"_qs);
    QCOMPARE(model.totalsText(), u"this window: 1 call \u00b7 \u2248 21 rows read"_qs);
    // An estimate may be too high: no "at least" then.
    ledger.finish(ledger.begin(call(Verb::Post, "/v1/services/s/sqlite/DB/query")),
                  failed(ErrorKind::Cancelled, 0, "stopped"));
    QCOMPARE(model.totalsText(), u"this window: 2 calls \u00b7 \u2248 21 rows read"_qs);
  }

  void callsThatReadCanBeRepeated() {
    const auto query = [](const char* sql) {
      return call(Verb::Post, "/v1/services/s/sqlite/DB/query", queryBody(QLatin1String(sql)));
    };
    QVERIFY(canRepeat(call(Verb::Get, "/v1/services")));
    QVERIFY(canRepeat(query("SELECT 1")));
    QVERIFY(!canRepeat(query("DELETE FROM t")));
    QVERIFY(!canRepeat(call(Verb::Post, "/v1/services/s/sqlite/DB/backups")));
    QVERIFY(!canRepeat(call(Verb::Delete, "/v1/services/s/sqlite/DB")));
    LedgerEntry half = query("SELECT 1");
    half.requestCut = true;
    QVERIFY(!canRepeat(half));
  }

  void totalsAndCosts() {
    Ledger ledger;
    ActivityModel model;
    QCOMPARE(model.totalsText(), u"this window: 0 calls · 0 rows read"_qs);
    model.setLedger(&ledger);
    QSignalSpy changed(&model, &ActivityModel::totalsChanged);
    const auto id = ledger.begin(call(Verb::Post, "/v1/q"));
    ledger.finish(id, outcome(200, 1));
    ledger.addMeters(id, 1, 1, 0);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.totalsText(), u"this window: 1 call · 1 row read"_qs);
    ledger.addMeters(id, 1, 999999, 0);
    model.setPricing(pricingOf(Plan::Free));
    // Nothing can cost, and nothing is said.
    QCOMPARE(model.totalsText(), u"this window: 1 call · %1 rows read"_qs.arg(formatCount(1000000)));
    QCOMPARE(cell(model, 0, ActivityModel::Cost), QString());
    model.setPricing(pricingOf(Plan::Pro));
    QCOMPARE(cell(model, 0, ActivityModel::Cost), formatUsdMicros(1000));
    QVERIFY(model.totalsText().endsWith(formatUsdMicros(1000)));
    ledger.addMeters(id, 0, 0, 2);
    QVERIFY(model.totalsText().contains(u"2 written"));
    QVERIFY(cell(model, 0, ActivityModel::Meters).endsWith(u"2 written"));
  }

  void curlCommandsReachTheShellAsTheyAre_data() {
    QTest::addColumn<QString>("sql");
    QTest::newRow("plain") << u"select 1"_qs;
    QTest::newRow("quotes") << u"select 'it''s' \"x\""_qs;
    QTest::newRow("shell") << u"`rm -rf ~`; $(id) $HOME ${X} \\ & | > < * ? ! # ~"_qs;
    QTest::newRow("lines") << u"select 1\n  from t -- x"_qs;
    QTest::newRow("unicode") << u"select 'ä😀'"_qs;
    QTest::newRow("dash") << u"--x\nselect 1"_qs;
  }
  void curlCommandsReachTheShellAsTheyAre() {
    QFETCH(QString, sql);
    const std::string body = queryBody(sql);
    const LedgerEntry entry = call(Verb::Post, "/v1/services/s/sqlite/D%2FB/query", body);
    const QString command = asCurl(entry, u"http://127.0.0.1:8787/"_qs);
    QVERIFY(command.contains(u"$TOVUK_TOKEN"));
    QCOMPARE(
        shellWords(command),
        (QStringList{u"curl"_qs, u"-X"_qs, u"POST"_qs, u"http://127.0.0.1:8787/v1/services/s/sqlite/D%2FB/query"_qs,
                     u"-H"_qs, u"Authorization: Bearer SECRET"_qs, u"-H"_qs, u"Content-Type: application/json"_qs,
                     u"--data-raw"_qs, QString::fromStdString(body)}));
    const QString tovuk = asTovukCommand(call(Verb::Post, "/v1/services/service_1/sqlite/DB/query", body));
    QStringList words = shellWords(tovuk);
    QCOMPARE(words.size(), 8);
    QCOMPARE(words.takeAt(6).trimmed(), sql);  // a blank in front of a dash
    QCOMPARE(words, (QStringList{u"tovuk"_qs, u"sqlite"_qs, u"query"_qs, u"--service"_qs, u"service_1"_qs, u"DB"_qs,
                                 u"--json"_qs}));
  }

  void curlOfAReadingCall() {
    QCOMPARE(asCurl(call(Verb::Get, "/v1/services?x=1&y=2"), u"https://api.tovuk.com"_qs),
             u"curl 'https://api.tovuk.com/v1/services?x=1&y=2' -H \"Authorization: Bearer $TOVUK_TOKEN\""_qs);
  }

  void tovukCommands_data() {
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("command");
    const auto row = [](const char* name, Verb verb, const QString& target, const QString& body,
                        const QString& command) {
      QTest::newRow(name) << static_cast<int>(verb) << u"/v1/services/service_1"_qs + target << body << command;
    };
    row("create", Verb::Post, u"/sqlite/databases"_qs, u"{\"name\":\"DB\"}"_qs,
        u"tovuk sqlite create --service service_1 DB --json"_qs);
    row("import", Verb::Post, u"/sqlite/databases"_qs, u"{\"name\":\"DB\",\"sourcePath\":\"/x\"}"_qs, QString());
    row("delete", Verb::Delete, u"/sqlite/databases/DB"_qs, {},
        u"tovuk sqlite delete --service service_1 DB --json"_qs);
    row("query", Verb::Post, u"/sqlite/DB/query"_qs, u"{\"sql\":\"select 1\",\"params\":[]}"_qs,
        u"tovuk sqlite query --service service_1 DB 'select 1' --json"_qs);
    row("parameters", Verb::Post, u"/sqlite/DB/query"_qs, u"{\"sql\":\"select ?\",\"params\":[1]}"_qs, QString());
    row("transaction", Verb::Post, u"/sqlite/DB/query"_qs, u"{\"statements\":[{\"sql\":\"select 1\"}]}"_qs, QString());
    row("NUL", Verb::Post, u"/sqlite/DB/query"_qs, u"{\"sql\":\"select '\\u0000'\"}"_qs, QString());
    row("broken body", Verb::Post, u"/sqlite/DB/query"_qs, u"{\"sql"_qs, QString());
    row("list backups", Verb::Get, u"/sqlite/DB/backups"_qs, {},
        u"tovuk sqlite backup list --service service_1 DB --json"_qs);
    row("create backup", Verb::Post, u"/sqlite/DB/backups"_qs, {},
        u"tovuk sqlite backup create --service service_1 DB --json"_qs);
    row("restore backup", Verb::Post, u"/sqlite/DB/backups/sqlite_backup_1/restore"_qs, {},
        u"tovuk sqlite backup restore --service service_1 DB sqlite_backup_1 --json"_qs);
    row("resources", Verb::Get, u"/resources"_qs, {}, QString());
    row("other", Verb::Get, u"/kv/CACHE/keys"_qs, {}, QString());
  }
  void tovukCommands() {
    QFETCH(int, verb);
    QFETCH(QString, target);
    QFETCH(QString, body);
    QFETCH(QString, command);
    QCOMPARE(asTovukCommand(call(static_cast<Verb>(verb), target.toUtf8().constData(), body.toStdString())), command);
  }

  void halfABodyIsNoCommand() {
    LedgerEntry entry = call(Verb::Post, "/v1/services/s/sqlite/DB/query", queryBody(u"select 1"_qs));
    entry.requestCut = true;
    QCOMPARE(asCurl(entry, u"http://x"_qs), QString());
    QCOMPARE(asTovukCommand(entry), QString());
  }

  void ledgersComeAndGo() {
    ActivityModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto first = std::make_unique<Ledger>();
    Ledger second;
    first->begin(call(Verb::Get, "/a"));
    second.begin(call(Verb::Get, "/b"));
    second.begin(call(Verb::Get, "/c"));
    model.setLedger(first.get());
    QCOMPARE(model.rowCount(), 1);
    model.setLedger(&second);
    first->begin(call(Verb::Get, "/d"));
    QCOMPARE(model.rowCount(), 2);
    second.clear();
    QCOMPARE(model.rowCount(), 0);
    model.setLedger(first.get());
    first.reset();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.totalsText(), u"this window: 0 calls · 0 rows read"_qs);
  }

  void randomLedgersStayInStep() {
    Ledger ledger;
    ActivityModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // Nearly as many as the ledger keeps, so that the oldest ones go.
    for (std::size_t i = 20; i < Ledger::kEntriesKept; ++i) ledger.begin(call(Verb::Get, "/x"));
    model.setLedger(&ledger);
    QRandomGenerator random(31);
    for (int round = 0; round < 300; ++round) {
      const auto& entries = ledger.entries();
      const auto id = entries.empty() ? 0 : entries[random.bounded(static_cast<quint32>(entries.size()))].id;
      switch (random.bounded(8)) {
        case 0: ledger.finish(id, outcome(200, round)); break;
        case 1: ledger.addMeters(id, 1, round, 0); break;
        case 2:
          if (round > 200 && random.bounded(8) == 0) ledger.clear();
          break;
        default: ledger.begin(call(Verb::Get, "/x"));
      }
      QCOMPARE(model.rowCount(), static_cast<int>(ledger.entries().size()));
      if (model.rowCount() == 0) continue;
      QCOMPARE(model.entry(0)->id, ledger.entries().back().id);
      QCOMPARE(model.entry(model.rowCount() - 1)->id, ledger.entries().front().id);
    }
  }
};

QTEST_GUILESS_MAIN(ActivityTest)
#include "activity_test.moc"
