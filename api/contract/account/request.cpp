// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/account/request.h"

#include <algorithm>

namespace tovuk {

Error accountRequestError(std::string_view pointer, std::string_view what) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.httpStatus = 400;
  error.code = "invalid_request";
  error.message = pointer.empty() ? std::string(what) : std::string(pointer) + ": " + std::string(what);
  if (!error.message.ends_with('.')) error.message += '.';
  error.agentInstruction = pointer.empty() ? "Send a JSON object with the fields of this request."
                                           : "Correct this field of the request and send it again.";
  error.docsUrl = "https://docs.tovuk.com/";
  return error;
}

std::size_t accountCharacters(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void checkText(const Reader& reader, std::string_view key, std::string_view value, std::size_t most) {
  const std::size_t length = accountCharacters(value);
  if (length == 0 || length > most) reader.report(key, "must have 1 to " + std::to_string(most) + " characters");
}

void checkLine(const Reader& reader, std::string_view key, std::string_view value, std::size_t most) {
  checkText(reader, key, value, most);
  const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == '\x7F'; };
  if (std::any_of(value.begin(), value.end(), control))
    reader.report(key, "must be one line without control characters");
}

}  // namespace tovuk
