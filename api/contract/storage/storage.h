// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Object storage (schemas page, section 2.11).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tovuk {

// STORAGE_PATH, and no segment `..`: a path that climbs means another place to the program that downloads it.
bool isStoragePath(std::string_view path);
// CONTENT_TYPE: type/subtype without parameters, at most 160 characters.
bool isStorageContentType(std::string_view type);

struct StorageObject {
  std::string path, objectKey, contentType;
  std::optional<std::int64_t> sizeBytes;
  std::string status;  // pending, uploaded
  std::optional<bool> publicRead;
  std::optional<std::string> publicUrl;
  std::string createdAt, updatedAt;  // date-time with milliseconds
  friend bool operator==(const StorageObject&, const StorageObject&) = default;
};

struct StorageObjects {
  std::vector<StorageObject> objects;
  friend bool operator==(const StorageObjects&, const StorageObjects&) = default;
};

// StorageUrlResponse, of upload-url and download-url.
struct StorageUrl {
  std::string method;  // PUT, GET
  std::string url, objectKey, path;
  std::optional<std::int64_t> expiresSeconds;
  std::optional<std::string> contentType;  // the type that the upload must carry
  std::optional<std::string> publicUrl;
  friend bool operator==(const StorageUrl&, const StorageUrl&) = default;
};

struct StoragePartUrl {
  std::optional<std::int64_t> partNumber, offsetBytes, sizeBytes;
  std::string method, url;
  std::optional<std::int64_t> expiresSeconds;
  friend bool operator==(const StoragePartUrl&, const StoragePartUrl&) = default;
};

struct StorageMultipartCreated {
  std::string uploadId, objectKey, path;
  std::optional<std::int64_t> partSizeBytes, partCount;
  std::vector<StoragePartUrl> parts;
  std::optional<std::string> publicUrl;
  friend bool operator==(const StorageMultipartCreated&, const StorageMultipartCreated&) = default;
};

struct StorageMultipartAborted {
  std::string path;
  std::optional<bool> aborted;
  friend bool operator==(const StorageMultipartAborted&, const StorageMultipartAborted&) = default;
};

struct StorageDeleted {
  std::string path;
  std::optional<bool> deleted;
  friend bool operator==(const StorageDeleted&, const StorageDeleted&) = default;
};

// Requests

struct StorageUploadRequest {
  std::string path, contentType;
  std::optional<std::int64_t> sizeBytes;
  std::optional<bool> publicRead;
  friend bool operator==(const StorageUploadRequest&, const StorageUploadRequest&) = default;
};

struct StorageMultipartRequest {
  StorageUploadRequest upload;
  std::optional<std::int64_t> partSizeBytes;  // a wish
  friend bool operator==(const StorageMultipartRequest&, const StorageMultipartRequest&) = default;
};

// Of complete and download-url.
struct StoragePathRequest {
  std::string path;
  friend bool operator==(const StoragePathRequest&, const StoragePathRequest&) = default;
};

struct StorageCompletedPart {
  std::optional<std::int64_t> partNumber;
  std::string etag;  // as the part's answer gave it, quotes included
  friend bool operator==(const StorageCompletedPart&, const StorageCompletedPart&) = default;
};

struct StorageMultipartComplete {
  std::string path, uploadId;
  std::vector<StorageCompletedPart> parts;
  friend bool operator==(const StorageMultipartComplete&, const StorageMultipartComplete&) = default;
};

struct StorageMultipartAbort {
  std::string path, uploadId;
  friend bool operator==(const StorageMultipartAbort&, const StorageMultipartAbort&) = default;
};

}  // namespace tovuk
