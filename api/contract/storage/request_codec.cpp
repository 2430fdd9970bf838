// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests of object storage, read strictly, and the patterns of a path and a content type.

#include <algorithm>

#include "api/contract/storage/codec.h"
#include "api/contract/storage/fields.h"
#include "api/contract/storage/limits.h"

namespace tovuk {

namespace {

bool isAlphanumeric(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// One side of a content type: 1 to 121 characters.
bool isTypeWord(std::string_view word) {
  constexpr std::size_t most = 121;
  constexpr std::string_view others = "!#$&^_.+-";
  return !word.empty() && word.size() <= most && isAlphanumeric(word.front()) &&
         std::all_of(word.begin(), word.end(),
                     [&](char c) { return isAlphanumeric(c) || others.find(c) != std::string_view::npos; });
}

Unexpected refused(std::string message) {
  Error error;
  error.kind = ErrorKind::Invalid;
  error.code = "policy_rejected";
  error.message = std::move(message);
  error.agentInstruction = "Correct this field of the request and send it again.";
  return Unexpected(std::move(error));
}

template <class T>
Result<T> decodeStrictly(std::string_view json) {
  std::vector<Problem> problems;
  auto value = decodePayload<T>(json, &problems);
  if (!value) {
    Error error = std::move(value).error();
    error.kind = ErrorKind::Invalid;
    error.agentInstruction = "Send one JSON object in UTF-8.";
    return Unexpected(std::move(error));
  }
  if (!problems.empty()) return refused(problems.front().pointer + ": " + problems.front().text + ".");
  return value;
}

std::optional<Unexpected> pathFault(std::string_view path) {
  if (isStoragePath(path)) return std::nullopt;
  return refused(
      "/path: 1 to 512 characters A-Z, a-z, 0-9, '.', '_', '/' and '-', beginning with a letter or digit, without a "
      "segment '..'.");
}

std::optional<Unexpected> uploadFault(const StorageUploadRequest& request, std::int64_t least, std::int64_t most) {
  if (auto fault = pathFault(request.path)) return fault;
  if (!isStorageContentType(request.contentType))
    return refused("/contentType: a type like image/png, without parameters, at most 160 characters.");
  if (request.sizeBytes.value_or(-1) < least || request.sizeBytes.value_or(0) > most)
    return refused("/sizeBytes: an integer from " + std::to_string(least) + " to " + std::to_string(most) + ".");
  return std::nullopt;
}

std::optional<Unexpected> uploadIdFault(std::string_view id) {
  if (!id.empty() && id.size() <= kMaxStorageUploadId) return std::nullopt;
  return refused("/uploadId: 1 to 1024 characters.");
}

}  // namespace

bool isStoragePath(std::string_view path) {
  constexpr std::string_view others = "._/-";
  if (path.empty() || path.size() > kMaxStoragePath || !isAlphanumeric(path.front())) return false;
  if (!std::all_of(path.begin(), path.end(),
                   [&](char c) { return isAlphanumeric(c) || others.find(c) != std::string_view::npos; }))
    return false;
  return path.find("/../") == std::string_view::npos && !path.ends_with("/..");
}

bool isStorageContentType(std::string_view type) {
  const std::size_t slash = type.find('/');
  return type.size() <= kMaxStorageContentType && slash != std::string_view::npos &&
         isTypeWord(type.substr(0, slash)) && isTypeWord(type.substr(slash + 1));
}

Result<StorageUploadRequest> decodeStorageUploadRequest(std::string_view json) {
  auto request = decodeStrictly<StorageUploadRequest>(json);
  if (!request) return request;
  if (auto fault = uploadFault(*request, 0, kMaxStorageUpload)) return *fault;
  return request;
}

Result<StorageMultipartRequest> decodeStorageMultipartRequest(std::string_view json) {
  auto request = decodeStrictly<StorageMultipartRequest>(json);
  if (!request) return request;
  if (auto fault = uploadFault(request->upload, 1, kMaxStorageMultipart)) return *fault;
  const auto wish = request->partSizeBytes;
  if (wish && (*wish < kMinStoragePart || *wish > kMaxStoragePart))
    return refused("/partSizeBytes: an integer from 5242880 to 5368709120, or null.");
  return request;
}

Result<StoragePathRequest> decodeStoragePathRequest(std::string_view json) {
  auto request = decodeStrictly<StoragePathRequest>(json);
  if (!request) return request;
  if (auto fault = pathFault(request->path)) return *fault;
  return request;
}

Result<StorageMultipartComplete> decodeStorageMultipartComplete(std::string_view json) {
  auto request = decodeStrictly<StorageMultipartComplete>(json);
  if (!request) return request;
  if (auto fault = pathFault(request->path)) return *fault;
  if (auto fault = uploadIdFault(request->uploadId)) return *fault;
  if (request->parts.empty() || request->parts.size() > static_cast<std::size_t>(kMaxStorageParts))
    return refused("/parts: 1 to 10000 parts.");
  for (std::size_t i = 0; i < request->parts.size(); ++i) {
    const StorageCompletedPart& part = request->parts[i];
    const std::string pointer = "/parts/" + std::to_string(i);
    if (part.partNumber.value_or(0) < 1 || part.partNumber.value_or(0) > kMaxStorageParts)
      return refused(pointer + "/partNumber: an integer from 1 to 10000.");
    if (part.etag.empty() || part.etag.size() > kMaxStorageEtag)
      return refused(pointer + "/etag: 1 to 512 characters.");
  }
  return request;
}

Result<StorageMultipartAbort> decodeStorageMultipartAbort(std::string_view json) {
  auto request = decodeStrictly<StorageMultipartAbort>(json);
  if (!request) return request;
  if (auto fault = pathFault(request->path)) return *fault;
  if (auto fault = uploadIdFault(request->uploadId)) return *fault;
  return request;
}

}  // namespace tovuk
