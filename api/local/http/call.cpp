// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/call.h"

#include <nlohmann/json.hpp>

#include <charconv>

#include "api/local/http/errors.h"

namespace tovuk::local {

Result<std::optional<std::string>> parameter(const Call& call, std::string_view name) {
  return queryValue(call.route.query, name);
}

Result<std::optional<std::int64_t>> integerParameter(const Call& call, std::string_view name, std::int64_t least,
                                                     std::int64_t most) {
  const auto text = parameter(call, name);
  if (!text) return Unexpected(text.error());
  if (!*text) return std::optional<std::int64_t>();
  std::int64_t value = 0;
  const std::string& digits = **text;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (fault != std::errc() || end != digits.data() + digits.size() || value < least || value > most)
    return Unexpected(badRequest(
        std::string(name) + " must be an integer from " + std::to_string(least) + " to " + std::to_string(most) + ".",
        "Send another " + std::string(name) + ", or leave it out."));
  return std::optional(value);
}

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
