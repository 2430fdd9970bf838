// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests, which are read strictly, and values, which travel as text or base64.

#include <algorithm>
#include <array>

#include "api/contract/limits.h"
#include "api/contract/names.h"
#include "api/contract/state/codec.h"
#include "api/contract/state/fields.h"
#include "api/contract/state/limits.h"

namespace tovuk {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

unsigned byteAt(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }

std::size_t countCharacters(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// How many bytes the well-formed character at `i` has; 0: none is there. Overlong forms, surrogates and what lies
// beyond U+10FFFF are not well-formed (Unicode 15, table 3-7).
std::size_t characterLength(std::string_view text, std::size_t i) {
  const unsigned first = byteAt(text, i);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (i + length > text.size()) return 0;
  const unsigned least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  const unsigned most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (byteAt(text, i + 1) < least || byteAt(text, i + 1) > most) return 0;
  for (std::size_t j = 2; j < length; ++j)
    if (byteAt(text, i + j) < 0x80 || byteAt(text, i + j) > 0xBF) return 0;
  return length;
}

bool isWellFormed(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = characterLength(text, i);
    if (length == 0) return false;
    i += length;
  }
  return true;
}

std::string toBase64(std::string_view bytes) {
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t have = std::min<std::size_t>(3, bytes.size() - i);
    const unsigned bits =
        byteAt(bytes, i) << 16U | (have > 1 ? byteAt(bytes, i + 1) << 8U : 0U) | (have > 2 ? byteAt(bytes, i + 2) : 0U);
    out += kDigits[bits >> 18U];
    out += kDigits[(bits >> 12U) & 63U];
    out += have > 1 ? kDigits[(bits >> 6U) & 63U] : '=';
    out += have > 2 ? kDigits[bits & 63U] : '=';
  }
  return out;
}

constexpr std::uint8_t kNoDigit = 64;

constexpr std::array<std::uint8_t, 256> kValues = [] {
  std::array<std::uint8_t, 256> out{};
  out.fill(kNoDigit);
  for (std::size_t i = 0; i < kDigits.size(); ++i)
    out[static_cast<unsigned char>(kDigits[i])] = static_cast<std::uint8_t>(i);
  return out;
}();

// Padded, as RFC 4648 section 4 has it, with no bits left over: every value has one form.
std::optional<std::string> fromBase64(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  std::string out;
  out.reserve(text.size() / 4 * 3);
  for (std::size_t i = 0; i < text.size(); i += 4) {
    const bool last = i + 4 == text.size();
    const std::size_t pads = !last || text[i + 3] != '=' ? 0 : text[i + 2] == '=' ? 2 : 1;
    unsigned bits = 0;
    for (std::size_t j = 0; j < 4; ++j) {
      const unsigned value = j >= 4 - pads ? 0 : kValues.at(byteAt(text, i + j));
      if (value == kNoDigit) return std::nullopt;
      bits = bits << 6U | value;
    }
    if ((bits & ((1U << (8 * pads)) - 1U)) != 0) return std::nullopt;
    out += static_cast<char>(bits >> 16U);
    if (pads < 2) out += static_cast<char>(bits >> 8U & 0xFFU);
    if (pads < 1) out += static_cast<char>(bits & 0xFFU);
  }
  return out;
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
  }) && isWellFormed(text);
}

bool isStateObjectKey(std::string_view text) { return isStateKey(text) && text.find('/') == std::string_view::npos; }

void setStateValue(StateEntryResponse& out, std::string_view bytes) {
  out.valueBase64 = toBase64(bytes);
  out.valueText = isWellFormed(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
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
    auto bytes = fromBase64(value);
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
  const bool text = isWellFormed(value.bytes);
  out["value"] = text ? value.bytes : toBase64(value.bytes);
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
