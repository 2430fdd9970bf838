// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/env/codec.h"

#include <algorithm>

#include "api/contract/env/fields.h"
#include "api/contract/env/limits.h"
#include "api/contract/names.h"
#include "api/contract/strict.h"

namespace tovuk {

namespace {

std::size_t characters(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

Result<EnvSetRequest> decodeEnvSetRequest(std::string_view json) {
  auto out = decodeStrictly<EnvSetRequest>(json);
  if (!out) return out;
  if (!isEnvName(out->name))
    return Unexpected(refusalAt("/name",
                                "the name of a secret is 1 to 64 characters A-Z, 0-9 and _, not beginning "
                                "with a digit."));
  if (out->name.starts_with(kReservedEnvPrefix))
    return Unexpected(
        refusalAt("/name", "names that begin with TOVUK_ are reserved: Tovuk sets them for the worker itself."));
  if (characters(out->value) > kMaxEnvValueCharacters)
    return Unexpected(refusalAt("/value", "a value has at most 8192 characters."));
  // No environment can hold one: the worker would see the value cut there.
  if (out->value.find('\0') != std::string::npos)
    return Unexpected(refusalAt("/value", "an environment variable cannot hold a null character."));
  return out;
}

Result<EnvSetResponse> decodeEnvSet(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<EnvSetResponse>(json, problems);
}
Result<EnvDeleteResponse> decodeEnvDelete(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<EnvDeleteResponse>(json, problems);
}
Result<EnvListResponse> decodeEnvList(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<EnvListResponse>(json, problems);
}

std::string encode(const EnvSetRequest& value) { return encodePayload(value); }
std::string encode(const EnvSetResponse& value) { return encodePayload(value); }
std::string encode(const EnvDeleteResponse& value) { return encodePayload(value); }
std::string encode(const EnvListResponse& value) { return encodePayload(value); }

}  // namespace tovuk
