// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong, for a person to read and for a program to act upon (schemas page, section 3.2).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tovuk {

// Behaviour is chosen by kind, never by code: codes are open text (section 3.3).
enum class ErrorKind : std::uint8_t {
  Invalid,          // 400, 405, 415, 422: the request is wrong as it stands
  Unauthorized,     // 401: sign in again
  PaymentRequired,  // 402: a plan limit
  Forbidden,        // 403
  NotFound,         // 404
  Conflict,         // 409
  TooLarge,         // 413, or an answer over the size cap of the client
  RateLimited,      // 429: rate limit or a hard-stopped usage cap
  Server,           // 5xx
  Protocol,         // an answer that is not what the contract says
  Network,          // no answer: refused, reset, name not found, TLS
  Timeout,          // no answer in time
  Cancelled,        // the person or the program stopped it
  ReadOnly,         // refused before it was sent: the connection is read-only
  Internal,         // a fault of this program or of its disk
};

struct Error {
  ErrorKind kind = ErrorKind::Internal;
  int httpStatus = 0;            // 0: no HTTP answer
  std::string code;              // the service's word, or one of ours: api_error, api_unreachable, ...
  std::string message;           // one sentence, plain text
  std::string agentInstruction;  // what to do next, as the service sent it; may be empty
  std::optional<std::string> docsUrl;
  std::optional<std::string> checkoutUrl;
  std::string requestId;                 // ours, from the ledger; empty when nothing was sent
  std::optional<int> retryAfterSeconds;  // header Retry-After, 1..3600
  std::string details;                   // ours: further lines for who looks closer, such as a certificate; or empty
  bool repeatable = false;               // ours: the call may be sent again without asking; never of a write

  friend bool operator==(const Error&, const Error&) = default;
};

// Which kind an HTTP status means when it is not 2xx.
ErrorKind kindOfStatus(int httpStatus);

// The error envelope of an answer that is not 2xx. A body that is not the envelope (not JSON, or without code or
// message) becomes code `api_error` with a message that names the status (wire page, section 2.1).
Error decodeError(int httpStatus, std::string_view body);

// The envelope as the service sends it: code, message, agent_instruction, docs_url, checkout_url; all five always
// there, the two links null when absent.
std::string encodeError(const Error& error);

}  // namespace tovuk
