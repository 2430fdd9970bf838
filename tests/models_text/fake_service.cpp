// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models_text/fake_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "api/contract/codec.h"
#include "api/contract/percent.h"

namespace tovuk::test {

using client::Answer;
using client::Request;

client::Reply<Answer> FakeTransport::send(Request request, client::BodySink sink) {
  QString target;
  for (const std::string& segment : request.segments) target += u'/' + QString::fromStdString(encodeSegment(segment));
  const std::string_view verb = text(request.verb);
  seen.append(QString::fromLatin1(verb.data(), static_cast<qsizetype>(verb.size())) + u' ' + target);
  auto waiting = std::make_shared<Waiting>();
  waiting->sink = std::move(sink);
  waiting->promise.setAbort([this] { ++aborted; });
  auto reply = waiting->promise.reply();
  m_waiting.push_back(waiting);
  QTimer::singleShot(0, this, [this, request, waiting] {
    auto result = answer ? answer(request) : std::nullopt;
    if (!result) return;
    std::erase(m_waiting, waiting);
    resolve(*waiting, std::move(*result));
  });
  return reply;
}

void FakeTransport::release(Result<Answer> given) {
  const auto waiting = m_waiting.front();
  m_waiting.erase(m_waiting.begin());
  resolve(*waiting, std::move(given));
}

void FakeTransport::resolve(Waiting& waiting, Result<Answer> given) {
  if (waiting.promise.isAbandoned()) return;
  if (given && waiting.sink) {
    waiting.sink(given->body);
    given->body.clear();
  }
  waiting.promise.resolve(std::move(given));
}

Result<Answer> ok(const std::string& json) {
  Answer answer;
  answer.status = 200;
  answer.body = QByteArray::fromStdString(json);
  answer.headers = {{"Content-Type", "application/json"}};
  return answer;
}

Result<Answer> failure(ErrorKind kind, int status, const char* code, const char* message) {
  Error error;
  error.kind = kind;
  error.httpStatus = status;
  error.code = code;
  error.message = message;
  return Unexpected(error);
}

FakeService::FakeService() {
  sqlite3_open(":memory:", &db);
  SqliteDatabase database;
  database.id = "sqlite_1";
  database.name = "DB";
  database.storageLimitMib = 100;
  database.storageUsedMib = 1;
  database.quotaState = "ok";
  resources.serviceId = "service_1";
  resources.limits = limitsOf(Plan::Free);
  resources.pricing = pricingOf(Plan::Free);
  resources.sqliteDatabases = {database};

  auto owned = std::make_unique<FakeTransport>();
  transport = owned.get();
  transport->answer = [this](const Request& request) -> std::optional<Result<Answer>> {
    if (request.segments.back() == "resources") return ok(encode(resources));
    if (request.segments.back() == "query") return query(request);
    return failure(ErrorKind::NotFound, 404, "not_found", "No such route.");
  };
  connection =
      std::make_unique<models::Connection>(QStringLiteral("local"), QStringLiteral("Local"), models::Environment::Local,
                                           std::make_unique<client::Client>(std::move(owned)));
  ServiceSummary summary;
  summary.serviceId = "service_1";
  summary.name = "shop-api";
  service = std::make_unique<models::ServiceContext>(*connection, commands, summary);
}

FakeService::~FakeService() {
  service.reset();
  connection.reset();
  sqlite3_close(db);
}

void FakeService::sql(const char* text) const {
  char* message = nullptr;
  if (sqlite3_exec(db, text, nullptr, nullptr, &message) != SQLITE_OK) qFatal("%s", message);
}

// One statement as a statement result of the contract.
std::string FakeService::run(const std::string& sql, std::optional<std::string>& error) {
  statements.push_back(sql);
  if (refuse) error = refuse(sql);
  sqlite3_stmt* statement = nullptr;
  if (!error && sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) error = sqlite3_errmsg(db);
  if (error) return {};
  QJsonArray columns;
  for (int i = 0; i < sqlite3_column_count(statement); ++i)
    columns.append(QString::fromUtf8(sqlite3_column_name(statement, i)));
  std::string rows;
  std::size_t count = 0;
  int step = SQLITE_DONE;
  while ((step = sqlite3_step(statement)) == SQLITE_ROW && count < rowCap) {
    std::string row;
    for (int i = 0; i < columns.size(); ++i) {
      QJsonValue value;
      if (sqlite3_column_type(statement, i) == SQLITE_INTEGER)
        value = qint64(sqlite3_column_int64(statement, i));
      else if (sqlite3_column_type(statement, i) != SQLITE_NULL)
        value = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, i)));
      QByteArray cell = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
      row += (i > 0 ? ",\"c" : "\"c") + std::to_string(i) + "\":" + cell.mid(1, cell.size() - 2).toStdString();
    }
    rows += (count++ > 0 ? ",{" : "{") + row + "}";
  }
  if (step != SQLITE_DONE && step != SQLITE_ROW) error = sqlite3_errmsg(db);
  sqlite3_finalize(statement);
  return "{\"success\":true,\"columns\":" + QJsonDocument(columns).toJson(QJsonDocument::Compact).toStdString() +
         ",\"rows\":[" + rows + "],\"rowsRead\":" + std::to_string(count) + ",\"rowsWritten\":0}";
}

std::optional<Result<Answer>> FakeService::query(const Request& request) {
  const QJsonObject body = QJsonDocument::fromJson(request.body).object();
  QStringList texts;
  for (const QJsonValue& value : body.value(u"statements").toArray())
    texts.append(value.toObject().value(u"sql").toString());
  if (texts.isEmpty()) texts.append(body.value(u"sql").toString());
  std::string results;
  for (const QString& text : texts) {
    std::optional<std::string> error;
    results += (results.empty() ? "" : ",") + run(text.toStdString(), error);
    if (error) return failure(ErrorKind::Invalid, 400, "sqlite_error", error->c_str());
  }
  return ok("{\"results\":[" + results + "],\"database\":" + encode(resources.sqliteDatabases.front()) +
            ",\"rowsRead\":" + std::to_string(texts.size()) + ",\"rowsWritten\":0,\"storageUsedMib\":1}");
}

}  // namespace tovuk::test
