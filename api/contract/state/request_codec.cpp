// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests, which are read strictly, and values, which travel as text or base64.

#include <algorithm>

#include "api/contract/base64.h"
#include "api/contract/limits.h"
#include "api/contract/names.h"
#include "api/contract/state/codec.h"
#include "api/contract/state/fields.h"
#include "api/contract/state/limits.h"
#include "api/contract/utf8.h"

namespace tovuk {

namespace {

using Json = nlohmann::ordered_json;

std::size_t countCharacters(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Unexpected refuse(std::string message, std::string instruction) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.httpStatus = 400;
  error.code = "invalid_request";
  error.message = std::move(message);
  error.agentInstruction = std::move(instruction);
  return Unexpected(std::move(error));
}

// Runs read(Reader) -> Result<T> over a JSON object; `form` says what to send instead when something is wrong.
template <class F>
auto readRequest(std::string_view json, const std::string& form, F&& read) -> std::invoke_result_t<F, const Reader&> {
  std::vector<Problem> problems;
  auto out = decodeObject(json, std::forward<F>(read), &problems);
  if (!out) return refuse(out.error().message, form);
  if (!problems.empty()) return refuse(problems.front().pointer + ": " + problems.front().text + ".", form);
  return std::move(out).value();
}

}  // namespace

bool isStateKey(std::string_view text) {
  return !text.empty() && text.size() <= kMaxStateKeyBytes && std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F;
  }) && isUtf8(text);
}

bool isStateObjectKey(std::string_view text) { return isStateKey(text) && text.find('/') == std::string_view::npos; }

void setStateValue(StateEntryResponse& out, std::string_view bytes) {
  out.valueBase64 = encodeBase64(bytes);
  out.valueText = isUtf8(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
}

Result<StateNamespaceCreateRequest> decodeStateNamespaceCreate(std::string_view json) {
  const std::string form = "Send {\"className\": \"Room\"}: 1 to 64 characters A-Z, a-z, 0-9 and _, the first A-Z.";
  return readRequest(json, form, [&](const Reader& reader) -> Result<StateNamespaceCreateRequest> {
    StateNamespaceCreateRequest out{reader.text("className")};
    // The one closed schema of State.
    for (const std::string_view name : reader.names())
      if (name != "className") reader.report(name, "is no field of this request");
    if (reader.has("className") && !isStateClass(out.className))
      reader.report("className", "must be 1 to 64 characters A-Z, a-z, 0-9 and _, beginning with A-Z");
    return out;
  });
}

Result<StateEntryPut> decodeStateEntryPut(std::string_view json) {
  const std::string form =
      "Send {\"value\": text} with 1 to 2097152 characters, and \"encoding\": \"base64\" for bytes that are not text.";
  return readRequest(json, form, [&](const Reader& reader) -> Result<StateEntryPut> {
    std::string value = reader.text("value");
    const std::string encoding = reader.has("encoding") ? reader.text("encoding") : "text";
    if (encoding != "text" && encoding != "base64") reader.report("encoding", "must be \"text\" or \"base64\"");
    const std::size_t characters = countCharacters(value);
    if (reader.has("value") && (characters < 1 || characters > kMaxStateValueCharacters))
      reader.report("value", "must have 1 to 2097152 characters");
    if (encoding != "base64") return StateEntryPut{std::move(value)};
    auto bytes = decodeBase64(value);
    if (!bytes) reader.report("value", "is not padded base64 with the digits A-Z a-z 0-9 + /");
    return StateEntryPut{std::move(bytes).value_or(std::string())};
  });
}

Result<StateAlarmSet> decodeStateAlarmSet(std::string_view json) {
  const std::string form =
      "Send exactly one of {\"delaySeconds\": 0 to 2147483647} and {\"scheduledAtUnixMs\": 0 to 9007199254740991}.";
  return readRequest(json, form, [&](const Reader& reader) -> Result<StateAlarmSet> {
    const bool absolute = reader.has("scheduledAtUnixMs");
    if (absolute == reader.has("delaySeconds"))
      return refuse(absolute ? "The request holds both delaySeconds and scheduledAtUnixMs."
                             : "The request holds neither delaySeconds nor scheduledAtUnixMs.",
                    form);
    StateAlarmSet out;
    if (absolute)
      out.scheduledAtUnixMs = reader.integer("scheduledAtUnixMs", 0, kMaxSafeInteger);
    else
      out.delaySeconds = reader.integer("delaySeconds", 0, kMaxAlarmDelaySeconds);
    return out;
  });
}

std::string encode(const StateEntryPut& value) {
  Json out = Json::object();
  const bool text = isUtf8(value.bytes);
  out["value"] = text ? value.bytes : encodeBase64(value.bytes);
  out["encoding"] = text ? "text" : "base64";
  return dumpJson(out);
}

std::string encode(const StateAlarmSet& value) {
  Json out = Json::object();
  if (value.scheduledAtUnixMs) out["scheduledAtUnixMs"] = *value.scheduledAtUnixMs;
  if (value.delaySeconds) out["delaySeconds"] = *value.delaySeconds;
  return dumpJson(out);
}

}  // namespace tovuk
