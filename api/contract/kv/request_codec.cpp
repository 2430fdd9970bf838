// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The requests of KV. They are read strictly, unlike answers: nothing is written that its sender did not mean.

#include <utility>

#include "api/contract/base64.h"
#include "api/contract/kv/codec.h"
#include "api/contract/kv/json_text.h"
#include "api/contract/kv/limits.h"
#include "api/contract/utf8.h"

namespace tovuk {

namespace {

Error invalid(std::string message, std::string instruction) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.code = "invalid_request";
  error.message = std::move(message);
  error.agentInstruction = std::move(instruction);
  return error;
}

Unexpected refusedAt(const std::string& pointer, const std::string& what) {
  return Unexpected(invalid(pointer + ": " + what, "Correct this field of the request and send it again."));
}

// decode(Reader) -> Result<T> of a body that must be one JSON object.
template <class F>
auto decodeRequest(std::string_view json, F&& decode) -> std::invoke_result_t<F, const Reader&> {
  auto out = decodeObject(json, std::forward<F>(decode));
  if (out) return std::move(out).value();
  return Unexpected(invalid(out.error().message, "Send one JSON object in UTF-8."));
}

Result<std::string> checkedKey(std::string key, const std::string& pointer) {
  if (key.empty() || key.size() > kMaxKvKeyBytes)
    return refusedAt(pointer, "a key has 1 to 512 bytes, this one " + std::to_string(key.size()) + ".");
  return key;
}

// A field that may be absent, but not null.
bool nullThere(const Reader& reader, std::string_view name) {
  if (!reader.isNull(name)) return false;
  reader.report(name, "null is not allowed here, leave the field out");
  return true;
}

Result<std::string> readValue(const Reader& reader, const std::string& pointer) {
  std::string value = reader.text("value");
  const std::string encoding = reader.has("encoding") ? reader.text("encoding") : "text";
  if (encoding == "base64") {
    auto bytes = decodeBase64(value);
    if (!bytes) return refusedAt(pointer + "/value", "this is not base64 (A-Z, a-z, 0-9, + and /, padded with =).");
    value = std::move(*bytes);
  } else if (encoding != "text" && reader.member("encoding")->kind() == JsonKind::Text) {
    return refusedAt(pointer + "/encoding", "expected text or base64.");
  }
  return value;
}

Result<KvMetadata> readMetadata(const Reader& reader, std::string_view raw, const std::string& pointer) {
  KvMetadata out;
  if (!reader.has("metadata") || nullThere(reader, "metadata") || !reader.object("metadata")) return out;
  out.json = kv::compact(kv::member(raw, "metadata"));
  if (out.json.size() > kMaxKvMetadataBytes)
    return refusedAt(pointer + "/metadata", "metadata has at most 1024 bytes as JSON without white space, this has " +
                                                std::to_string(out.json.size()) + ".");
  if (kv::depth(out.json) > kMaxKvMetadataDepth)
    return refusedAt(pointer + "/metadata", "metadata is nested at most 60 levels deep.");
  return out;
}

// `raw`: the text of the same object.
Result<KvPut> readPut(const Reader& unchecked, std::string_view raw) {
  const std::string& pointer = unchecked.pointer();
  std::vector<Problem> problems;
  const Reader reader(unchecked.json(), &problems, pointer);
  const auto fault = [&] { return refusedAt(problems.front().pointer, problems.front().text + "."); };
  KvPut out;
  auto value = readValue(reader, pointer);
  if (!problems.empty()) return fault();
  if (!value) return Unexpected(std::move(value).error());
  out.value = std::move(*value);
  if (out.value.empty() || out.value.size() > kMaxKvValueBytes)
    return refusedAt(pointer + "/value",
                     "a value has 1 to 26214400 bytes, this one " + std::to_string(out.value.size()) + ".");
  auto metadata = readMetadata(reader, raw, pointer);
  if (!problems.empty()) return fault();
  if (!metadata) return Unexpected(std::move(metadata).error());
  out.metadata = std::move(*metadata);
  if (!nullThere(reader, "expiration")) out.expiration = reader.optionalInteger("expiration");
  if (!nullThere(reader, "expirationTtlSeconds"))
    out.expirationTtlSeconds = reader.optionalInteger("expirationTtlSeconds");
  if (!problems.empty()) return fault();
  if (out.expiration && (*out.expiration < 0 || *out.expiration > kMaxKvSeconds))
    return refusedAt(pointer + "/expiration", "expiration is Unix seconds from 0 to 253402300799.");
  if (out.expirationTtlSeconds &&
      (*out.expirationTtlSeconds < kMinKvTtlSeconds || *out.expirationTtlSeconds > kMaxKvSeconds))
    return refusedAt(pointer + "/expirationTtlSeconds", "a TTL has 30 to 253402300799 seconds.");
  return out;
}

// The array under `name`, with 1 to `most` members.
Result<std::vector<Reader>> readArray(const Reader& reader, const std::string& name, std::size_t most) {
  const auto array = reader.member(name);
  if (!array) return refusedAt("/" + name, "missing.");
  if (!array->isArray()) return refusedAt("/" + name, "expected an array, found " + kindName(array->json()) + ".");
  std::vector<Reader> members = array->members();
  if (members.empty() || members.size() > most)
    return refusedAt(
        "/" + name, "1 to " + std::to_string(most) + " are taken at once, not " + std::to_string(members.size()) + ".");
  return members;
}

Result<std::vector<KvPut>> readEntries(const Reader& reader, std::string_view json) {
  const auto members = readArray(reader, "entries", kMaxKvBulkChangeKeys);
  if (!members) return Unexpected(members.error());
  const auto texts = kv::items(kv::member(json, "entries"));
  std::vector<KvPut> out;
  out.reserve(members->size());
  for (const Reader& member : *members) {
    if (!member.isObject())
      return refusedAt(member.pointer(), "expected an object, found " + kindName(member.json()) + ".");
    const auto key = member.member("key");
    const auto text = key ? key->asText() : std::nullopt;
    if (!text) return refusedAt(member.pointer() + "/key", key ? "expected text." : "missing.");
    auto checked = checkedKey(*text, key->pointer());
    if (!checked) return Unexpected(std::move(checked).error());
    auto put = readPut(member, out.size() < texts.size() ? texts[out.size()] : std::string_view());
    if (!put) return Unexpected(std::move(put).error());
    put->key = std::move(*checked);
    out.push_back(std::move(*put));
  }
  return out;
}

void appendPut(std::string& out, const KvPut& put, bool withKey) {
  out += '{';
  if (withKey) {
    out += "\"key\":";
    kv::appendText(out, put.key);
    out += ',';
  }
  const bool text = isUtf8(put.value);
  out += "\"value\":";
  kv::appendText(out, text ? put.value : encodeBase64(put.value));
  out += text ? R"(,"encoding":"text")" : R"(,"encoding":"base64")";
  if (put.metadata != KvMetadata()) out += ",\"metadata\":" + put.metadata.json;
  if (put.expiration) out += ",\"expiration\":" + std::to_string(*put.expiration);
  if (put.expirationTtlSeconds) out += ",\"expirationTtlSeconds\":" + std::to_string(*put.expirationTtlSeconds);
  out += '}';
}

}  // namespace

Result<std::string> decodeKvNamespaceCreate(std::string_view json) {
  return decodeRequest(json, [](const Reader& reader) -> Result<std::string> {
    const auto name = reader.member("name");
    auto text = name ? name->asText() : std::nullopt;
    if (!text) return refusedAt("/name", name ? "expected text, found " + kindName(name->json()) + "." : "missing.");
    return std::move(*text);
  });
}

Result<KvPut> decodeKvPut(std::string_view json) {
  return decodeRequest(json, [&](const Reader& reader) { return readPut(reader, json); });
}

Result<std::vector<KvPut>> decodeKvBulkPut(std::string_view json) {
  return decodeRequest(json, [&](const Reader& reader) { return readEntries(reader, json); });
}

Result<std::vector<std::string>> decodeKvKeyList(std::string_view json, std::size_t most) {
  return decodeRequest(json, [&](const Reader& reader) -> Result<std::vector<std::string>> {
    const auto members = readArray(reader, "keys", most);
    if (!members) return Unexpected(members.error());
    std::vector<std::string> out;
    out.reserve(members->size());
    for (const Reader& member : *members) {
      auto text = member.asText();
      if (!text) return refusedAt(member.pointer(), "expected text, found " + kindName(member.json()) + ".");
      auto key = checkedKey(std::move(*text), member.pointer());
      if (!key) return Unexpected(std::move(key).error());
      out.push_back(std::move(*key));
    }
    return out;
  });
}

std::string encodeKvNamespaceCreate(const std::string& name) {
  std::string out = "{\"name\":";
  kv::appendText(out, name);
  return out + '}';
}

std::string encodeKvPut(const KvPut& put) {
  std::string out;
  appendPut(out, put, false);
  return out;
}

std::string encodeKvBulkPut(const std::vector<KvPut>& entries) {
  std::string out = R"({"entries":[)";
  for (const KvPut& entry : entries) {
    if (&entry != entries.data()) out += ',';
    appendPut(out, entry, true);
  }
  return out + "]}";
}

std::string encodeKvKeyList(const std::vector<std::string>& keys) {
  std::string out = R"({"keys":[)";
  for (const std::string& key : keys) {
    if (&key != keys.data()) out += ',';
    kv::appendText(out, key);
  }
  return out + "]}";
}

}  // namespace tovuk
