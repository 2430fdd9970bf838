// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of the object storage payloads; see api/contract/codec.h for the rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/reader.h"
#include "api/contract/result.h"
#include "api/contract/storage/storage.h"

namespace tovuk {

Result<StorageObject> decodeStorageObject(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<StorageObjects> decodeStorageObjects(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<StorageUrl> decodeStorageUrl(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<StorageMultipartCreated> decodeStorageMultipartCreated(std::string_view json,
                                                              std::vector<Problem>* problems = nullptr);
Result<StorageMultipartAborted> decodeStorageMultipartAborted(std::string_view json,
                                                              std::vector<Problem>* problems = nullptr);
Result<StorageDeleted> decodeStorageDeleted(std::string_view json, std::vector<Problem>* problems = nullptr);

// Requests are read strictly. Errors (kind Invalid): the message names the JSON pointer and the limit.
Result<StorageUploadRequest> decodeStorageUploadRequest(std::string_view json);
Result<StorageMultipartRequest> decodeStorageMultipartRequest(std::string_view json);
Result<StoragePathRequest> decodeStoragePathRequest(std::string_view json);
Result<StorageMultipartComplete> decodeStorageMultipartComplete(std::string_view json);
Result<StorageMultipartAbort> decodeStorageMultipartAbort(std::string_view json);

std::string encode(const StorageObject& value);
std::string encode(const StorageObjects& value);
std::string encode(const StorageUrl& value);
std::string encode(const StorageMultipartCreated& value);
std::string encode(const StorageMultipartAborted& value);
std::string encode(const StorageDeleted& value);
std::string encode(const StorageUploadRequest& value);
std::string encode(const StorageMultipartRequest& value);
std::string encode(const StoragePathRequest& value);
std::string encode(const StorageMultipartComplete& value);
std::string encode(const StorageMultipartAbort& value);

}  // namespace tovuk
