// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models_data/sqlite_transport.h"

#include <QByteArray>
#include <QTimer>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <cmath>

#include "api/contract/error.h"

namespace tovuk::test {

using client::Answer;
using client::Promise;
using client::Reply;
using client::Request;
using nlohmann::ordered_json;

namespace {

ordered_json cellOf(sqlite3_stmt* statement, int column) {
  switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return sqlite3_column_int64(statement, column);
    case SQLITE_FLOAT: {
      const double value = sqlite3_column_double(statement, column);
      if (std::isinf(value)) return ordered_json{{"real", value > 0 ? "Infinity" : "-Infinity"}};
      return value;
    }
    case SQLITE_TEXT: {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
      return std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    }
    case SQLITE_BLOB: {
      const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
      return ordered_json{
          {"base64", QByteArray(bytes, sqlite3_column_bytes(statement, column)).toBase64().toStdString()}};
    }
    default: return nullptr;
  }
}

void bind(sqlite3_stmt* statement, int place, const ordered_json& value) {
  if (value.is_string()) {
    const auto text = value.get<std::string>();
    sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
  } else if (value.is_number_float()) {
    sqlite3_bind_double(statement, place, value.get<double>());
  } else if (value.is_number()) {
    sqlite3_bind_int64(statement, place, value.get<std::int64_t>());
  } else if (value.is_boolean()) {
    sqlite3_bind_int(statement, place, value.get<bool>() ? 1 : 0);
  }
}

}  // namespace

SqliteTransport::SqliteTransport() { sqlite3_open(":memory:", &m_database); }
SqliteTransport::~SqliteTransport() { sqlite3_close(m_database); }

void SqliteTransport::exec(const QString& sql) {
  char* message = nullptr;
  const int code = sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, &message);
  const QByteArray text = QByteArray(message) + " in " + sql.toUtf8();
  sqlite3_free(message);
  if (code != SQLITE_OK) qFatal("%s", text.constData());
}

std::vector<std::vector<QString>> SqliteTransport::rows(const QString& sql) {
  std::vector<std::vector<QString>> out;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK) {
    qWarning("%s: %s", qPrintable(sql), sqlite3_errmsg(m_database));
    return out;
  }
  while (sqlite3_step(statement) == SQLITE_ROW) {
    std::vector<QString> row;
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
      row.push_back(text == nullptr ? QStringLiteral("NULL") : QString::fromUtf8(text));
    }
    out.push_back(std::move(row));
  }
  sqlite3_finalize(statement);
  return out;
}

Reply<Answer> SqliteTransport::send(Request request, client::BodySink sink) {
  ++m_requests;
  Promise<Answer> promise;
  auto reply = promise.reply();
  if (hang) {
    promise.setAbort([] {});
    // Kept alive by the reply alone: it never resolves.
    return reply;
  }
  QTimer::singleShot(0, this, [this, promise, request = std::move(request), sink = std::move(sink)]() mutable {
    if (promise.isAbandoned()) return;
    std::string error;
    Answer answer = failNext > 0 ? Answer{500, {}, {}} : this->answer(request, error);
    if (failNext > 0) {
      --failNext;
      promise.resolve(Unexpected(decodeError(500, "")));
    } else if (!error.empty()) {
      Error failure;
      failure.kind = ErrorKind::Invalid;
      failure.httpStatus = 400;
      failure.code = "sqlite_error";
      failure.message = error;
      promise.resolve(Unexpected(std::move(failure)));
    } else {
      if (sink) {
        sink(answer.body);
        answer.body.clear();
      }
      promise.resolve(std::move(answer));
    }
  });
  return reply;
}

Answer SqliteTransport::answer(const Request& request, std::string& error) {
  Answer out;
  out.status = 200;
  const std::string last = request.segments.empty() ? "" : request.segments.back();
  if (last == "status") {
    ordered_json status = {{"ok", true}, {"service", "tovuk"}, {"apiVersion", "v1"}, {"checks", ordered_json::array()}};
    status["local"] = {{"version", "1"},
                       {"extensions", rowsAll ? ordered_json::array({"rows_all"}) : ordered_json::array()}};
    out.body = QByteArray::fromStdString(status.dump());
    return out;
  }
  bool all = false;
  for (const auto& [name, value] : request.headers) all = all || name.toLower() == "tovuk-local-rows";
  const auto body = ordered_json::parse(request.body.toStdString());
  auto statements = ordered_json::array();
  if (body.contains("statements")) {
    statements = body["statements"];
  } else {
    statements.push_back(body);
  }
  const bool isTransaction = statements.size() > 1;
  if (isTransaction) exec(QStringLiteral("BEGIN"));
  auto results = ordered_json::array();
  bool truncated = false;
  std::int64_t rowsRead = 0;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const auto sql = statements[i]["sql"].get<std::string>();
    m_statements.push_back(sql);
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr);
    if (code == SQLITE_OK && statements[i].contains("params")) {
      int place = 0;
      for (const auto& value : statements[i]["params"]) bind(statement, ++place, value);
    }
    ordered_json result = {{"success", true}, {"columns", ordered_json::array()}, {"rows", ordered_json::array()}};
    int rows = 0;
    if (code == SQLITE_OK) {
      for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        result["columns"].push_back(sqlite3_column_name(statement, column));
      }
      while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        if (rows == 1000 && !(all && rowsAll)) {
          truncated = true;
          break;
        }
        ++rows;
        ordered_json row = ordered_json::object();
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
          std::string name = sqlite3_column_name(statement, column);
          const std::string plain = name;
          for (int n = 1; row.contains(name); ++n) name = plain + ":" + std::to_string(n);
          row[name] = cellOf(statement, column);
        }
        result["rows"].push_back(std::move(row));
      }
      m_lastSteps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 0);
    }
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
      error = sqlite3_errmsg(m_database);
      if (isTransaction) error = "Statement " + std::to_string(i + 1) + ": " + error;
    }
    sqlite3_finalize(statement);
    if (!error.empty()) {
      if (isTransaction) exec(QStringLiteral("ROLLBACK"));
      return out;
    }
    result["rowsRead"] = rows;
    if (estimatesRowsRead) result["rowsReadEstimated"] = true;
    rowsRead += rows;
    result["rowsWritten"] = 0;
    result["vmSteps"] = m_lastSteps;
    result["fullscanSteps"] = 0;
    result["durationMs"] = 1;
    result["changes"] = sqlite3_changes(m_database);
    result["lastInsertRowid"] = 0;
    results.push_back(std::move(result));
  }
  if (isTransaction) exec(QStringLiteral("COMMIT"));
  ordered_json answer = {{"results", std::move(results)},
                         {"database", {{"id", "db_1"}, {"name", "DB"}}},
                         {"rowsRead", rowsRead},
                         {"rowsWritten", 0},
                         {"storageUsedMib", 1},
                         {"meta", {{"duration", 0.0015}, {"size_after", 4096}, {"rows_read", 0}, {"rows_written", 0}}},
                         {"nextActions", ordered_json::array()}};
  if (truncated && saysTruncated) answer["nextActions"].push_back("More rows exist: add LIMIT and OFFSET to see them.");
  out.body = QByteArray::fromStdString(answer.dump());
  return out;
}

}  // namespace tovuk::test
