// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of the KV payloads, both directions; see api/contract/codec.h for how answers are read and written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/kv/kv.h"
#include "api/contract/reader.h"
#include "api/contract/result.h"

namespace tovuk {

Result<KvKeysResponse> decodeKvKeys(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<KvEntryResponse> decodeKvEntry(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<KvBulkGetResponse> decodeKvBulkGet(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<KvBulkMutationResponse> decodeKvBulkMutation(std::string_view json, std::vector<Problem>* problems = nullptr);

std::string encode(const KvKeysResponse& value);
std::string encode(const KvEntryResponse& value);
std::string encode(const KvBulkGetResponse& value);
std::string encode(const KvBulkMutationResponse& value);

// Requests are read strictly. Errors (kind Invalid): the message names the JSON pointer and the limit.
Result<std::string> decodeKvNamespaceCreate(std::string_view json);  // the name
Result<KvPut> decodeKvPut(std::string_view json);                    // without a key
Result<std::vector<KvPut>> decodeKvBulkPut(std::string_view json);
// KvBulkGetRequest and KvBulkDeleteRequest: 1 to `most` keys.
Result<std::vector<std::string>> decodeKvKeyList(std::string_view json, std::size_t most);

std::string encodeKvNamespaceCreate(const std::string& name);
std::string encodeKvPut(const KvPut& put);
std::string encodeKvBulkPut(const std::vector<KvPut>& entries);
std::string encodeKvKeyList(const std::vector<std::string>& keys);

}  // namespace tovuk
