// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as SQL: the tokens cover the text without a gap.

#include "api/client/sqlite/sql_tokens.h"
#include "tests/fuzz/fuzz.h"

using namespace tovuk::client;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view sql = tovuk::fuzz::textOf(data, size);
  SqlTokenizer all(sql);
  std::size_t at = 0;
  while (const auto token = all.next()) {
    tovuk::fuzz::require(token->begin == at && token->length > 0 && token->end() <= sql.size());
    tovuk::fuzz::require(token->text(sql).size() == token->length);
    at = token->end();
  }
  tovuk::fuzz::require(at == sql.size());

  SqlTokenizer meaningful(sql);
  while (const auto token = meaningful.nextMeaningful()) tovuk::fuzz::require(!token->isSpace());
  return 0;
}
