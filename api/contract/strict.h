// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests are read strictly, unlike answers (internal to the codecs): the first field that is missing or of the wrong
// kind is the error, with its JSON pointer.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/contract/fields.h"

namespace tovuk {

inline Error refusal(std::string_view code, std::string message, std::string instruction) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.httpStatus = 400;
  error.code = code;
  error.message = std::move(message);
  error.agentInstruction = std::move(instruction);
  return error;
}

inline Error refusalAt(const std::string& pointer, const std::string& what) {
  return refusal("invalid_request", pointer + ": " + what, "Correct this field of the request and send it again.");
}

template <class T>
Result<T> decodeStrictly(std::string_view json) {
  std::vector<Problem> problems;
  Result<T> out = decodePayload<T>(json, &problems);
  if (!out) return Unexpected(refusal("invalid_request", out.error().message, "Send a JSON object."));
  if (!problems.empty()) return Unexpected(refusalAt(problems.front().pointer, problems.front().text + "."));
  return out;
}

}  // namespace tovuk
