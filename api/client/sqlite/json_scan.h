// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading one JSON token out of a piece of a document, as fast as memory allows. Used by the answer tokeniser only;
// everything else reads JSON through api/contract/reader.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tovuk::client::json {

enum class Scan : std::uint8_t {
  Complete,
  NeedMore,  // the piece ends inside the token
  Wrong,     // no JSON
};

struct StringScan {
  Scan state = Scan::NeedMore;
  const char* at = nullptr;  // Complete: behind the closing quote. NeedMore: where to go on. Wrong: the byte
  bool escaped = false;      // a backslash was seen: the text must be decoded
};

// From behind an opening quote (or from where a NeedMore stopped). Checks escapes, surrogate pairs, control
// characters and UTF-8.
StringScan scanString(const char* at, const char* end);

// The text of a complete string's inside, appended with its escapes decoded.
void appendDecoded(std::string_view inside, std::string& out);

// A number's end. Complete needs one byte behind the number.
struct NumberScan {
  Scan state = Scan::NeedMore;
  const char* at = nullptr;
  bool integral = true;  // neither fraction nor exponent
};
NumberScan scanNumber(const char* at, const char* end);

// An integer of at most 18 digits that ends before `end`: what nearly all are. nullptr: it is something else, or cut
// off; else the byte behind it.
const char* scanShortInteger(const char* at, const char* end, std::int64_t& value);

// nullopt: not within int64.
std::optional<std::int64_t> toInteger(std::string_view number);
// Beyond double's range: an infinity or a zero, with the number's sign.
double toReal(std::string_view number);

// The JSON string of `text`, with the fewest escapes, quotes included.
std::string quoted(std::string_view text);

}  // namespace tovuk::client::json
