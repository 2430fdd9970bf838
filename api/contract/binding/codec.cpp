// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/binding/codec.h"

#include "api/contract/binding/fields.h"
#include "api/contract/names.h"

namespace tovuk {

namespace {

constexpr const char* kNameRule = "1 to 64 characters A-Z, 0-9 and _, beginning with a letter";
constexpr const char* kTargetRule = "the name or the id of a service";

ServiceBindingCreate readCreate(const Reader& reader) {
  ServiceBindingCreate out;
  DecodeFields fields(reader);
  visit(fields, out);
  if (!isBindingName(out.bindingName)) reader.report("bindingName", kNameRule);
  if (!isServiceRef(out.targetService)) reader.report("targetService", kTargetRule);
  // The schema is closed: a field that is not in it is a mistake of the sender.
  for (const std::string_view name : reader.names())
    if (name != "bindingName" && name != "targetService") reader.report(name, "not a field of this request");
  return out;
}

Error invalid(std::string message) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.code = "invalid_request";
  error.message = std::move(message);
  return error;
}

}  // namespace

Result<ServiceBindingCreate> decodeServiceBindingCreate(std::string_view json) {
  std::vector<Problem> problems;
  auto out = decodeObject(json, readCreate, &problems);
  if (!out) return Unexpected(invalid(out.error().message));
  if (!problems.empty()) return Unexpected(invalid(problems.front().pointer + ": " + problems.front().text + "."));
  return out;
}

std::string encode(const ServiceBindingCreate& value) { return encodePayload(value); }

}  // namespace tovuk
