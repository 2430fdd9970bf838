// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The queue requests. They are read strictly, unlike an answer: a queue or message that is not what its sender meant
// must not be made.

#include <algorithm>
#include <initializer_list>

#include "api/contract/base64.h"
#include "api/contract/fields.h"
#include "api/contract/names.h"
#include "api/contract/queue/codec.h"
#include "api/contract/queue/limits.h"

namespace tovuk {

namespace {

using Json = nlohmann::ordered_json;

void refuseOthers(const Reader& reader, std::initializer_list<std::string_view> known) {
  for (const std::string_view name : reader.names())
    if (std::find(known.begin(), known.end(), name) == known.end())
      reader.report(name, "this request has no such field");
}

// An integer that may be absent but not null.
std::optional<std::int64_t> integerWithin(const Reader& reader, std::string_view name, std::int64_t least,
                                          std::int64_t most) {
  const auto member = reader.member(name);
  if (!member) return std::nullopt;
  std::vector<Problem> ignored;
  const auto value = Reader(reader.json(), &ignored).integer(name, least, most);
  if (!value) reader.report(name, "expected an integer from " + std::to_string(least) + " to " + std::to_string(most));
  return value;
}

QueueSettings readSettings(const Reader& reader) {
  QueueSettings out;
  out.maxRetries = integerWithin(reader, "maxRetries", 0, kMaxQueueRetries);
  out.retentionSeconds =
      integerWithin(reader, "retentionSeconds", kMinQueueRetentionSeconds, kMaxQueueRetentionSeconds);
  out.maxBatchSize = integerWithin(reader, "maxBatchSize", kMinQueueBatchSize, kMaxQueueBatchSize);
  out.maxBatchTimeoutSeconds = integerWithin(reader, "maxBatchTimeoutSeconds", 0, kMaxQueueBatchTimeoutSeconds);
  return out;
}

std::optional<std::string> readDeadLetterQueue(const Reader& reader) {
  auto out = reader.optionalText("deadLetterQueue");
  if (out && (out->size() > kMaxQueueRefCharacters || (!isLowName(*out) && !isNumberedId(*out, "queue_"))))
    reader.report("deadLetterQueue", "expected the id or the name of a queue, at most 128 characters");
  return out;
}

QueueCreate readCreate(const Reader& reader) {
  QueueCreate out;
  out.name = reader.text("name");
  if (!isLowName(out.name))
    reader.report("name", "the name of a queue is 1 to 63 characters a-z, 0-9 and _, beginning with a letter");
  out.settings = readSettings(reader);
  out.deadLetterQueue = readDeadLetterQueue(reader);
  refuseOthers(reader,
               {"name", "maxRetries", "retentionSeconds", "maxBatchSize", "maxBatchTimeoutSeconds", "deadLetterQueue"});
  return out;
}

QueueUpdate readUpdate(const Reader& reader) {
  QueueUpdate out;
  out.settings = readSettings(reader);
  out.deadLetterQueue = readDeadLetterQueue(reader);
  out.clearsDeadLetterQueue = reader.isNull("deadLetterQueue");
  refuseOthers(reader, {"maxRetries", "retentionSeconds", "maxBatchSize", "maxBatchTimeoutSeconds", "deadLetterQueue"});
  return out;
}

QueueSend readSend(const Reader& reader) {
  QueueSend out;
  out.body = reader.text("body");
  if (const auto encoding = reader.member("encoding")) {
    const auto word = encoding->asText();
    if (!word || (*word != "text" && *word != "base64")) reader.report("encoding", "expected \"text\" or \"base64\"");
    out.base64 = word == "base64";
  }
  if (out.base64) {
    auto bytes = decodeBase64(out.body);
    if (!bytes) reader.report("body", "this is not base64 (A-Z, a-z, 0-9, + and /, padded with =)");
    out.body = std::move(bytes).value_or(std::string());
  }
  if (out.body.empty() || out.body.size() > kMaxQueueBodyBytes)
    reader.report("body", "a body has 1 to 127900 bytes, this one has " + std::to_string(out.body.size()));
  out.delaySeconds = integerWithin(reader, "delaySeconds", 0, kMaxQueueDelaySeconds);
  return out;
}

QueueSend readSingle(const Reader& reader) {
  QueueSend out = readSend(reader);
  refuseOthers(reader, {"body", "encoding", "delaySeconds"});
  return out;
}

QueueBatchSend readBatch(const Reader& reader) {
  QueueBatchSend out;
  out.delaySeconds = integerWithin(reader, "delaySeconds", 0, kMaxQueueDelaySeconds);
  refuseOthers(reader, {"messages", "delaySeconds"});
  const auto items = reader.array("messages");
  if (!items) return out;
  const std::size_t count = items->json().size();
  if (count == 0 || count > kMaxQueueSendBatch) {
    reader.report("messages", "a batch has 1 to 100 messages, this one has " + std::to_string(count));
    return out;
  }
  std::size_t bytes = 0;
  for (const Reader& item : items->objects()) {
    out.messages.push_back(readSingle(item));
    bytes += out.messages.back().body.size();
  }
  if (bytes > kMaxQueueSendBatchBytes)
    reader.report("messages",
                  "the bodies of a batch have at most 256000 bytes together, these have " + std::to_string(bytes));
  return out;
}

template <class F>
auto decodeStrictly(std::string_view json, F&& read, std::string_view instruction)
    -> Result<std::invoke_result_t<F, const Reader&>> {
  std::vector<Problem> problems;
  auto decoded = decodeObject(json, read, &problems);
  if (decoded && problems.empty()) return decoded;
  Error error;
  if (!decoded) error = std::move(decoded).error();
  error.kind = ErrorKind::Invalid;
  error.code = "invalid_request";
  if (!problems.empty()) error.message = problems.front().pointer + ": " + problems.front().text + ".";
  error.agentInstruction = instruction;
  return Unexpected(std::move(error));
}

void put(Json& out, const char* name, const std::optional<std::int64_t>& value) {
  if (value) out[name] = *value;
}

void put(Json& out, const QueueSettings& settings) {
  put(out, "maxRetries", settings.maxRetries);
  put(out, "retentionSeconds", settings.retentionSeconds);
  put(out, "maxBatchSize", settings.maxBatchSize);
  put(out, "maxBatchTimeoutSeconds", settings.maxBatchTimeoutSeconds);
}

Json jsonOfSend(const QueueSend& value) {
  Json out = Json::object();
  out["body"] = value.base64 ? encodeBase64(value.body) : value.body;
  out["encoding"] = value.base64 ? "base64" : "text";
  put(out, "delaySeconds", value.delaySeconds);
  return out;
}

}  // namespace

Result<QueueCreate> decodeQueueCreate(std::string_view json) {
  return decodeStrictly(json, readCreate,
                        "Send name, and maxRetries, retentionSeconds, maxBatchSize, maxBatchTimeoutSeconds and "
                        "deadLetterQueue where they differ from the defaults.");
}

Result<QueueUpdate> decodeQueueUpdate(std::string_view json) {
  return decodeStrictly(json, readUpdate,
                        "Send the settings to change: maxRetries, retentionSeconds, maxBatchSize, "
                        "maxBatchTimeoutSeconds, deadLetterQueue (null clears it). A queue keeps its name.");
}

Result<QueueSend> decodeQueueSend(std::string_view json) {
  return decodeStrictly(
      json, readSingle,
      "Send body as text, or as base64 with \"encoding\": \"base64\". Put larger payloads into object "
      "storage and send their path.");
}

Result<QueueBatchSend> decodeQueueBatchSend(std::string_view json) {
  return decodeStrictly(json, readBatch,
                        "Send {\"messages\": [{\"body\", \"encoding\", \"delaySeconds\"}]} with at most 100 messages "
                        "of 256000 bytes together.");
}

std::string encode(const QueueCreate& value) {
  Json out = Json::object();
  out["name"] = value.name;
  put(out, value.settings);
  if (value.deadLetterQueue) out["deadLetterQueue"] = *value.deadLetterQueue;
  return dumpJson(out);
}

std::string encode(const QueueUpdate& value) {
  Json out = Json::object();
  put(out, value.settings);
  if (value.deadLetterQueue)
    out["deadLetterQueue"] = *value.deadLetterQueue;
  else if (value.clearsDeadLetterQueue)
    out["deadLetterQueue"] = nullptr;
  return dumpJson(out);
}

std::string encode(const QueueSend& value) { return dumpJson(jsonOfSend(value)); }

std::string encode(const QueueBatchSend& value) {
  Json messages = Json::array();
  for (const QueueSend& message : value.messages) messages.push_back(jsonOfSend(message));
  Json out = Json::object();
  out["messages"] = std::move(messages);
  put(out, "delaySeconds", value.delaySeconds);
  return dumpJson(out);
}

}  // namespace tovuk
