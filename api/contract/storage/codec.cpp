// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/storage/codec.h"

#include "api/contract/storage/fields.h"

namespace tovuk {

Result<StorageObject> decodeStorageObject(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StorageObject>(json, problems);
}
Result<StorageObjects> decodeStorageObjects(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StorageObjects>(json, problems);
}
Result<StorageUrl> decodeStorageUrl(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StorageUrl>(json, problems);
}
Result<StorageMultipartCreated> decodeStorageMultipartCreated(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StorageMultipartCreated>(json, problems);
}
Result<StorageMultipartAborted> decodeStorageMultipartAborted(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StorageMultipartAborted>(json, problems);
}
Result<StorageDeleted> decodeStorageDeleted(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<StorageDeleted>(json, problems);
}

std::string encode(const StorageObject& value) { return encodePayload(value); }
std::string encode(const StorageObjects& value) { return encodePayload(value); }
std::string encode(const StorageUrl& value) { return encodePayload(value); }
std::string encode(const StorageMultipartCreated& value) { return encodePayload(value); }
std::string encode(const StorageMultipartAborted& value) { return encodePayload(value); }
std::string encode(const StorageDeleted& value) { return encodePayload(value); }
std::string encode(const StorageUploadRequest& value) { return encodePayload(value); }
std::string encode(const StorageMultipartRequest& value) { return encodePayload(value); }
std::string encode(const StoragePathRequest& value) { return encodePayload(value); }
std::string encode(const StorageMultipartComplete& value) { return encodePayload(value); }
std::string encode(const StorageMultipartAbort& value) { return encodePayload(value); }

}  // namespace tovuk
