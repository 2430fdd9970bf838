// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/cron/codec.h"

#include <algorithm>
#include <array>

#include "api/contract/cron/fields.h"
#include "api/contract/fields.h"
#include "api/contract/names.h"

namespace tovuk {

namespace {

constexpr const char* kNameRule = "1 to 63 characters a-z, 0-9 and _, beginning with a letter";

Error invalid(std::string message) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.code = "invalid_request";
  error.message = std::move(message);
  return error;
}

// The schemas are closed: a field that is not in them is a mistake of the sender.
void refuseOthers(const Reader& reader, std::initializer_list<std::string_view> known) {
  for (const std::string_view name : reader.names())
    if (std::find(known.begin(), known.end(), name) == known.end()) reader.report(name, "not a field of this request");
}

// A field that may be absent, but not null.
void readText(const Reader& reader, std::string_view name, std::optional<std::string>& out) {
  if (reader.has(name)) out = reader.text(name);
}

CronTriggerUpdate readUpdate(const Reader& reader) {
  CronTriggerUpdate out;
  readText(reader, "name", out.name);
  readText(reader, "cronExpression", out.cronExpression);
  out.enabled = reader.optionalBoolean("enabled");
  if (out.name && !isLowName(*out.name)) reader.report("name", kNameRule);
  refuseOthers(reader, {"name", "cronExpression", "enabled"});
  return out;
}

CronTriggerCreate readCreate(const Reader& reader) {
  CronTriggerCreate out;
  DecodeFields fields(reader);
  visit(fields, out);
  if (!isLowName(out.name)) reader.report("name", kNameRule);
  refuseOthers(reader, {"name", "cronExpression"});
  return out;
}

template <class F>
auto decodeRequest(std::string_view json, F read) -> Result<std::invoke_result_t<F, const Reader&>> {
  std::vector<Problem> problems;
  auto out = decodeObject(json, read, &problems);
  if (!out) return Unexpected(invalid(out.error().message));
  if (!problems.empty()) return Unexpected(invalid(problems.front().pointer + ": " + problems.front().text + "."));
  return out;
}

}  // namespace

Result<CronTriggerCreate> decodeCronTriggerCreate(std::string_view json) { return decodeRequest(json, readCreate); }

Result<CronTriggerUpdate> decodeCronTriggerUpdate(std::string_view json) {
  auto out = decodeRequest(json, readUpdate);
  if (out && *out == CronTriggerUpdate{})
    return Unexpected(invalid("An update needs at least one of name, cronExpression and enabled."));
  return out;
}

Result<CronRuns> decodeCronRuns(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<CronRuns>(json, problems);
}

std::string encode(const CronTriggerCreate& value) { return encodePayload(value); }
std::string encode(const CronRuns& value) { return encodePayload(value); }

std::string encode(const CronTriggerUpdate& value) {
  nlohmann::ordered_json out = nlohmann::ordered_json::object();
  if (value.name) out["name"] = *value.name;
  if (value.cronExpression) out["cronExpression"] = *value.cronExpression;
  if (value.enabled) out["enabled"] = *value.enabled;
  return dumpJson(out);
}

}  // namespace tovuk
