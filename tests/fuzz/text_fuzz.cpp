// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Percent-encoding, times and names.

#include "api/contract/names.h"
#include "api/contract/percent.h"
#include "api/contract/time.h"
#include "tests/fuzz/fuzz.h"

using namespace tovuk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::textOf(data, size);
  fuzz::require(percentDecode(percentEncode(text)) == text);
  fuzz::require(percentDecode(encodeSegment(text)) == text);
  const auto segments = splitTarget('/' + encodeSegment(text));
  fuzz::require(segments.has_value() && segments->size() == 1 && segments->front() == text);
  (void)percentDecode(text);
  (void)splitTarget(text);

  if (const auto time = parseTime(text)) {
    // A year outside four digits (an offset can lead there) is not a time of the contract.
    const std::string iso = formatIsoTime(*time);
    if (iso.size() == 24) fuzz::require(parseTime(iso) == time);
    (void)formatSpaceTime(*time);
    (void)formatIsoSeconds(*time);
  }

  fuzz::require(!isBindingRef(text) || isBindingName(text));
  fuzz::require(!isStateRef(text) || isStateClass(text));
  (void)isLowName(text);
  (void)isServiceSlug(text);
  (void)isServiceRef(text);
  (void)isEnvName(text);
  (void)isNumberedId(text, "sqlite_");
  (void)isPeriod(text);
  return 0;
}
