// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as each payload: whatever is decoded, is the same after it was encoded and decoded again.

#include "api/contract/codec.h"
#include "tests/fuzz/fuzz.h"

using namespace tovuk;

namespace {

template <class T>
void again(Result<T> (*decode)(std::string_view, std::vector<Problem>*), std::string_view json) {
  std::vector<Problem> problems;
  const Result<T> first = decode(json, &problems);
  if (!first) {
    fuzz::require(first.error().kind == ErrorKind::Protocol);
    return;
  }
  const Result<T> second = decode(encode(*first), nullptr);
  fuzz::require(second.has_value() && *second == *first);
}

void query(std::string_view json) {
  const auto first = decodeSqliteQuery(json);
  if (!first) {
    fuzz::require(first.error().kind == ErrorKind::Invalid);
    return;
  }
  fuzz::require(!first->statements.empty());
  const auto second = decodeSqliteQuery(encodeSqliteQuery(*first));
  fuzz::require(second.has_value() && *second == *first);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view json = fuzz::textOf(data, size);
  again(decodeServices, json);
  again(decodeServiceStatus, json);
  again(decodeServiceOverview, json);
  again(decodeServiceResources, json);
  again(decodePlatformStatus, json);
  again(decodeSqliteBackups, json);
  again(decodeSqliteBackupCreated, json);
  again(decodeSqliteBackupRestored, json);
  again(decodeAccountUsage, json);
  (void)decodeSqliteQueryFigures(json);
  query(json);
  return 0;
}
