// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/framing.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr std::size_t kMostDigits = 18;  // so that the number fits

bool isName(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

bool isLength(std::string_view text) {
  return !text.empty() && text.size() <= kMostDigits &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isChunked(std::string_view text) {
  constexpr std::string_view chunked = "chunked";
  return std::equal(text.begin(), text.end(), chunked.begin(), chunked.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; });
}

}  // namespace

std::optional<Error> framingFault(const httplib::Headers& headers) {
  for (const auto& [name, value] : headers)
    if (!isName(name))
      return badRequest("The name of a header has a space or a control character.",
                        "Send Name: value, a header a line.");
  if (headers.count("Host") > 1)
    return badRequest("The request has more than one Host header.", "Send one Host header.");
  const auto lengths = headers.equal_range("Content-Length");
  const auto encodings = headers.equal_range("Transfer-Encoding");
  const bool hasLength = lengths.first != lengths.second;
  const bool hasEncoding = encodings.first != encodings.second;
  if (hasLength && (std::next(lengths.first) != lengths.second || !isLength(lengths.first->second)))
    return badRequest("Content-Length must be one number.", "Send how many bytes the body has, in decimal digits.");
  if (hasEncoding && (std::next(encodings.first) != encodings.second || !isChunked(encodings.first->second)))
    return badRequest("Transfer-Encoding must be chunked.",
                      "Send a Content-Length, or one Transfer-Encoding: chunked.");
  if (hasLength && hasEncoding)
    return badRequest("The request has both Content-Length and Transfer-Encoding.", "Send one of the two.");
  return std::nullopt;
}

}  // namespace tovuk::local
