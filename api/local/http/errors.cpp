// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr std::size_t kMaxMessageCharacters = 240;
constexpr std::size_t kMaxInstructionCharacters = 1000;
constexpr std::string_view kDocsUrl = "https://docs.tovuk.com/";

}  // namespace

std::string clipText(std::string_view text, std::size_t most) {
  std::size_t characters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool continuation = (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
    if (continuation) continue;
    if (characters == most) return std::string(text.substr(0, i));
    ++characters;
  }
  return std::string(text);
}

Error makeError(int httpStatus, std::string_view code, std::string_view message, std::string_view instruction) {
  Error error;
  error.kind = kindOfStatus(httpStatus);
  error.httpStatus = httpStatus;
  error.code = code;
  error.message = clipText(message.empty() ? "The request failed." : message, kMaxMessageCharacters);
  error.agentInstruction = clipText(instruction, kMaxInstructionCharacters);
  error.docsUrl = std::string(kDocsUrl);
  return error;
}

Error badRequest(std::string_view message, std::string_view instruction) {
  return makeError(400, "invalid_request", message, instruction);
}

Error internalError(std::string_view message) {
  return makeError(500, "internal_error", message,
                   "Look at the free space and the rights of the data folder, then try again.");
}

Error serviceNotFound(std::string_view service) {
  return makeError(404, "service_not_found", "There is no service \"" + std::string(service) + "\" here.",
                   "GET /v1/services lists the services. POST /v1/services with name and kind makes one.");
}

Error databaseNotFound(std::string_view database) {
  return makeError(404, "resource_not_found", "This service has no SQLite database \"" + std::string(database) + "\".",
                   "GET /v1/services/{service}/resources lists its databases. "
                   "POST /v1/services/{service}/sqlite/databases with a name makes one.");
}

Error notAvailableLocally(std::string_view operation) {
  return makeError(404, "not_available_locally", "The local service does not answer " + std::string(operation) + ".",
                   "Clock, faults, snapshots and reset want a service that was started with --control. Abuse reports "
                   "go to a Tovuk account.");
}

}  // namespace tovuk::local
