// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/call.h"

#include <nlohmann/json.hpp>

namespace tovuk::local {

Answer answer(std::string json) {
  Answer out;
  out.body = std::move(json);
  return out;
}

Answer answer(const Error& error) {
  Answer out;
  out.status = error.httpStatus == 0 ? 500 : error.httpStatus;
  out.body = encodeError(error);
  if (error.retryAfterSeconds) out.headers.emplace_back("Retry-After", std::to_string(*error.retryAfterSeconds));
  return out;
}

std::string jsonText(std::string_view text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace tovuk::local
