// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>

#include "api/contract/names.h"
#include "api/contract/usage/caps_fields.h"
#include "api/contract/usage/codec.h"
#include "api/contract/usage/limits.h"

namespace tovuk {

namespace {

constexpr auto kRequestFields = std::to_array<std::string_view>({"period", "capValue", "hardStop", "notifyAtPercent"});

Error invalid(std::string message) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.code = "invalid_request";
  error.message = std::move(message);
  return error;
}

std::string boundsOf(std::string_view pointer) {
  if (pointer == "/capValue") return ", must be 0 to " + std::to_string(kMaxCapValue);
  if (pointer == "/notifyAtPercent") return ", must be 0 to " + std::to_string(kMaxNotifyPercent);
  return {};
}

void check(const Reader& reader, const UsageCapRequest& request) {
  if (reader.has("period") && !isPeriod(request.period)) reader.report("period", "expected day or month");
  static_cast<void>(reader.integer("capValue", 0, kMaxCapValue));
  static_cast<void>(reader.integer("notifyAtPercent", 0, kMaxNotifyPercent));
  for (const std::string_view name : reader.names())
    if (std::find(kRequestFields.begin(), kRequestFields.end(), name) == kRequestFields.end())
      reader.report(name, "not a field of this request");
}

}  // namespace

Result<UsageCapRequest> decodeUsageCapRequest(std::string_view json) {
  std::vector<Problem> problems;
  const auto read = [](const Reader& reader) {
    UsageCapRequest out;
    DecodeFields fields(reader);
    visit(fields, out);
    check(reader, out);
    return out;
  };
  auto request = decodeObject(json, read, &problems);
  if (!request) return Unexpected(invalid(request.error().message));
  if (problems.empty()) return request;
  const Problem& first = problems.front();
  return Unexpected(invalid(first.pointer + ": " + first.text + boundsOf(first.pointer) + "."));
}

Result<UsageCap> decodeUsageCap(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<UsageCap>(json, problems);
}
Result<UsageCapDeleted> decodeUsageCapDeleted(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<UsageCapDeleted>(json, problems);
}
Result<UsageDays> decodeUsageDays(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<UsageDays>(json, problems);
}
Result<CapNotices> decodeCapNotices(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<CapNotices>(json, problems);
}

std::string encode(const UsageCapRequest& value) { return encodePayload(value); }
std::string encode(const UsageCap& value) { return encodePayload(value); }
std::string encode(const UsageCapDeleted& value) { return encodePayload(value); }
std::string encode(const UsageDays& value) { return encodePayload(value); }
std::string encode(const CapNotices& value) { return encodePayload(value); }

}  // namespace tovuk
