// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/error.h"

#include <nlohmann/json.hpp>

#include "api/contract/reader.h"

namespace tovuk {

ErrorKind kindOfStatus(int httpStatus) {
  switch (httpStatus) {
    case 401: return ErrorKind::Unauthorized;
    case 402: return ErrorKind::PaymentRequired;
    case 403: return ErrorKind::Forbidden;
    case 404: return ErrorKind::NotFound;
    case 408: return ErrorKind::Timeout;
    case 409: return ErrorKind::Conflict;
    case 413: return ErrorKind::TooLarge;
    case 429: return ErrorKind::RateLimited;
    default: break;
  }
  if (httpStatus >= 400 && httpStatus < 500) return ErrorKind::Invalid;
  if (httpStatus >= 500) return ErrorKind::Server;
  return ErrorKind::Protocol;
}

Error decodeError(int httpStatus, std::string_view body) {
  Error error;
  error.kind = kindOfStatus(httpStatus);
  error.httpStatus = httpStatus;
  const auto decoded = decodeObject(body, [](const Reader& reader) {
    Error e;
    e.code = reader.text("code");
    e.message = reader.text("message");
    e.agentInstruction = reader.optionalText("agent_instruction").value_or(std::string());
    e.docsUrl = reader.optionalText("docs_url");
    e.checkoutUrl = reader.optionalText("checkout_url");
    return e;
  });
  if (decoded && !decoded->code.empty() && !decoded->message.empty()) {
    const ErrorKind kind = error.kind;
    error = *decoded;
    error.kind = kind;
    error.httpStatus = httpStatus;
    return error;
  }
  error.code = "api_error";
  error.message = "The service answered with HTTP status " + std::to_string(httpStatus) + " and no explanation.";
  error.agentInstruction = "Try again; if it happens again, look at the status page.";
  return error;
}

std::string encodeError(const Error& error) {
  nlohmann::ordered_json out;
  out["code"] = error.code;
  out["message"] = error.message;
  out["agent_instruction"] = error.agentInstruction;
  out["docs_url"] = error.docsUrl ? nlohmann::ordered_json(*error.docsUrl) : nlohmann::ordered_json(nullptr);
  out["checkout_url"] =
      error.checkoutUrl ? nlohmann::ordered_json(*error.checkoutUrl) : nlohmann::ordered_json(nullptr);
  return out.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace tovuk
