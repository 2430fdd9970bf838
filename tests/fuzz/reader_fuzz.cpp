// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as JSON: every value reached through every question that a Reader answers.

#include <nlohmann/json.hpp>

#include "api/contract/error.h"
#include "api/contract/reader.h"
#include "tests/fuzz/fuzz.h"

using namespace tovuk;

namespace {

void ask(const Reader& reader, int depth) {
  fuzz::require(depth <= static_cast<int>(kMaxJsonDepth));
  (void)reader.kind();
  (void)reader.asText();
  (void)reader.asInteger();
  (void)reader.asNumber();
  (void)reader.asBoolean();
  (void)reader.objects();
  for (const std::string_view name : reader.names()) {
    fuzz::require(reader.has(name));
    (void)reader.text(name);
    (void)reader.optionalText(name);
    (void)reader.number(name);
    (void)reader.boolean(name);
    (void)reader.texts(name);
    (void)reader.object(name, true);
    (void)reader.array(name);
    const auto small = reader.integer(name, -5, 5);
    fuzz::require(!small || (*small >= -5 && *small <= 5));
    const auto member = reader.member(name);
    fuzz::require(member.has_value());
    ask(*member, depth + 1);
  }
  for (const Reader& member : reader.members()) ask(member, depth + 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::textOf(data, size);
  (void)decodeError(400, text);
  const auto document = Document::parse(text);
  if (!document) {
    fuzz::require(document.error().kind == ErrorKind::Protocol && !document.error().message.empty());
    return 0;
  }
  std::vector<Problem> problems;
  ask(Reader(document->root(), &problems), 0);
  return 0;
}
