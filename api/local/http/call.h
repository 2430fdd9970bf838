// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A request that passed the door, and its answer, without any HTTP library type.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/contract/error.h"
#include "api/local/http/router.h"

namespace tovuk::local {

struct Call {
  Matched route;
  std::string body;
  std::string localRows;  // header Tovuk-Local-Rows
  int socket = -1;        // for noticing that the client hung up; -1: none
  std::string range;      // header Range, of signed downloads
  std::string ifRange;    // header If-Range
  std::string contentType;
  std::string runtimeService;  // id of the service whose runtime token was sent; "": the account's own token, or none
  bool byAccount = false;      // a token of the account was sent
  std::string bodyFile;        // of routes that take more than memory should hold: the body is in this file
};

// Where a body goes that is more than memory should hold: a file that is not there yet, and its limit in bytes.
struct BodyPlace {
  std::string path;
  std::uint64_t most = 0;
};

// Takes pieces of a streamed answer. False: the client is gone, stop.
using PieceSink = std::function<bool(std::string_view piece)>;

struct Answer {
  int status = 200;
  std::string body;
  std::string contentType = "application/json";
  std::vector<std::pair<std::string, std::string>> headers;
  std::function<bool(const PieceSink&)> stream;  // when set: the body comes in pieces
  std::optional<std::uint64_t> streamLength;     // all pieces together, as Content-Length; nullopt: chunked
  enum class Sent : std::uint8_t { Whole, Half, Nothing };
  Sent sent = Sent::Whole;  // less than the whole: a fault on demand, after which the connection ends
};

// The value of a query parameter; see queryValue().
Result<std::optional<std::string>> parameter(const Call& call, std::string_view name);
// An integer parameter within its bounds. The error names the bounds.
Result<std::optional<std::int64_t>> integerParameter(const Call& call, std::string_view name, std::int64_t least,
                                                     std::int64_t most);

Answer answer(std::string json);
Answer answer(const Error& error);  // the envelope, with Retry-After when the error has one

// A member of a JSON document written by hand.
std::string jsonText(std::string_view text);

}  // namespace tovuk::local
