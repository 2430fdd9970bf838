// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SqliteQueryRequest. A request is read strictly, unlike an answer: a statement that is not what its sender meant must
// not run.

#include <algorithm>
#include <string>

#include "api/contract/codec.h"
#include "api/contract/fields.h"
#include "api/contract/limits.h"

namespace tovuk {

namespace {

using Json = nlohmann::ordered_json;

Unexpected refused(std::string message, std::string instruction) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.code = "policy_rejected";
  error.message = std::move(message);
  error.agentInstruction = std::move(instruction);
  return Unexpected(std::move(error));
}

Unexpected refusedAt(const std::string& pointer, const std::string& what) {
  return refused(pointer + ": " + what, "Correct this field of the request and send it again.");
}

std::size_t characters(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Result<SqliteParam> readParam(const Reader& reader) {
  constexpr double kLargest = 1e308;
  switch (reader.kind()) {
    case JsonKind::Null: return SqliteParam(Null{});
    case JsonKind::Boolean: return SqliteParam(reader.asBoolean().value_or(false));
    case JsonKind::Integer: {
      const auto number = reader.asInteger();
      if (!number || *number > kMaxSafeInteger || *number < -kMaxSafeInteger)
        return refusedAt(reader.pointer(), "an integer parameter lies within -9007199254740991 and 9007199254740991.");
      return SqliteParam(*number);
    }
    case JsonKind::Number: {
      const double number = reader.asNumber().value_or(0);
      if (number > kLargest || number < -kLargest)
        return refusedAt(reader.pointer(), "a number parameter lies within -1e308 and 1e308.");
      return SqliteParam(number);
    }
    case JsonKind::Text: {
      auto text = reader.asText().value_or(std::string());
      if (characters(text) > kMaxParamCharacters)
        return refusedAt(reader.pointer(), "a text parameter has at most 2000000 characters.");
      return SqliteParam(std::move(text));
    }
    case JsonKind::Array:
    case JsonKind::Object: break;
  }
  return refusedAt(reader.pointer(), "a parameter is text, a number, a boolean or null.");
}

// `sql` and `params` of one object, the request itself or an item of its batch.
Result<SqliteStatement> readStatement(const Reader& reader) {
  SqliteStatement statement;
  std::vector<Problem> problems;
  const Reader checked(reader.json(), &problems, reader.pointer());
  statement.sql = checked.text("sql");
  const auto params = checked.array("params", true);
  if (problems.empty() && checked.isNull("params")) checked.report("params", "expected an array, found null");
  if (!problems.empty()) return refusedAt(problems.front().pointer, problems.front().text + ".");
  const std::size_t length = characters(statement.sql);
  if (length == 0 || length > kMaxSqlCharacters)
    return refusedAt(reader.pointer() + "/sql", "a statement has 1 to 100000 characters.");
  if (!params) return statement;

  const auto members = params->members();
  if (members.size() > kMaxParams) return refusedAt(params->pointer(), "a statement has at most 100 parameters.");
  statement.params.reserve(members.size());
  for (const Reader& member : members) {
    auto param = readParam(member);
    if (!param) return Unexpected(std::move(param).error());
    statement.params.push_back(std::move(*param));
  }
  return statement;
}

Result<SqliteQuery> readQuery(const Reader& reader) {
  const bool batch = reader.has("statements");
  if (batch && (reader.has("sql") || reader.has("params")))
    return refused("The request holds both \"sql\" and \"statements\".",
                   "Send \"sql\" with \"params\" for one statement, or \"statements\" for a transaction.");
  if (!batch && !reader.has("sql"))
    return refused("The request holds neither \"sql\" nor \"statements\".",
                   "Send \"sql\" with \"params\" for one statement, or \"statements\" for a transaction.");

  SqliteQuery query;
  if (!batch) {
    auto statement = readStatement(reader);
    if (!statement) return Unexpected(std::move(statement).error());
    query.statements.push_back(std::move(*statement));
    return query;
  }

  const auto items = reader.array("statements");
  if (!items) return refusedAt("/statements", "expected an array of statements.");
  const auto members = items->members();
  if (members.empty()) return refusedAt("/statements", "a transaction needs at least one statement.");
  if (members.size() > kMaxStatements) return refusedAt("/statements", "a transaction has at most 1000 statements.");
  query.statements.reserve(members.size());
  for (const Reader& member : members) {
    if (!member.isObject())
      return refusedAt(member.pointer(), "expected an object, found " + kindName(member.json()) + ".");
    auto statement = readStatement(member);
    if (!statement) return Unexpected(std::move(statement).error());
    query.statements.push_back(std::move(*statement));
  }
  return query;
}

Json jsonOfParam(const SqliteParam& param) {
  return std::visit(
      [](const auto& value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Null>)
          return Json(nullptr);
        else
          return Json(value);
      },
      param);
}

Json jsonOfStatement(const SqliteStatement& statement) {
  Json out = Json::object();
  out["sql"] = statement.sql;
  if (statement.params.empty()) return out;
  Json params = Json::array();
  for (const SqliteParam& param : statement.params) params.push_back(jsonOfParam(param));
  out["params"] = std::move(params);
  return out;
}

}  // namespace

Result<SqliteQuery> decodeSqliteQuery(std::string_view json) {
  auto decoded = decodeObject(json, readQuery);
  if (decoded) return std::move(decoded).value();
  // The text itself was unreadable: what is a broken answer elsewhere is a wrong request here.
  Error error = std::move(decoded).error();
  error.kind = ErrorKind::Invalid;
  error.agentInstruction = "Send one JSON object in UTF-8.";
  return Unexpected(std::move(error));
}

std::string encodeSqliteQuery(const SqliteQuery& query) {
  if (query.statements.size() == 1) return dumpJson(jsonOfStatement(query.statements.front()));
  Json statements = Json::array();
  for (const SqliteStatement& statement : query.statements) statements.push_back(jsonOfStatement(statement));
  Json out = Json::object();
  out["statements"] = std::move(statements);
  return dumpJson(out);
}

}  // namespace tovuk
