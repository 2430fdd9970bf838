// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of every payload, both directions. Decoding is lenient (see reader.h) and never throws; `problems`, when given,
// receives what the answer lacks. Encoding writes exactly the fields and names of the contract, in its order;
// an empty optional is written as null where the contract allows null and left out elsewhere.
// decode(encode(x)) == x for every x that the contract can express.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/reader.h"
#include "api/contract/result.h"
#include "api/contract/service/service.h"

namespace tovuk {

Result<ServicesResponse> decodeServices(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<ServiceStatus> decodeServiceStatus(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<ServiceOverview> decodeServiceOverview(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<ServiceResources> decodeServiceResources(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<PlatformStatus> decodePlatformStatus(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<SqliteBackups> decodeSqliteBackups(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<SqliteBackupCreated> decodeSqliteBackupCreated(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<SqliteBackupRestored> decodeSqliteBackupRestored(std::string_view json,
                                                        std::vector<Problem>* problems = nullptr);
Result<AccountUsageResponse> decodeAccountUsage(std::string_view json, std::vector<Problem>* problems = nullptr);

// A query answer without the rows of its results: `json` is the document with every `rows` array already taken out
// (the client's tokeniser replaces them by []); rows that are still there are passed over.
Result<SqliteQueryFigures> decodeSqliteQueryFigures(std::string_view json, std::vector<Problem>* problems = nullptr);

// Errors (kind Invalid): neither form, both forms, an empty batch, too many statements or parameters, a parameter of
// a kind or range that the contract does not have. The message names the JSON pointer and the limit.
Result<SqliteQuery> decodeSqliteQuery(std::string_view json);
// One statement as {sql, params}, several as {statements}.
std::string encodeSqliteQuery(const SqliteQuery& query);

std::string encode(const ServicesResponse& value);
std::string encode(const ServiceStatus& value);
std::string encode(const ServiceOverview& value);
std::string encode(const ServiceResources& value);
std::string encode(const PlatformStatus& value);
std::string encode(const SqliteBackups& value);
std::string encode(const SqliteBackupCreated& value);
std::string encode(const SqliteBackupRestored& value);
std::string encode(const AccountUsageResponse& value);
std::string encode(const SqliteDatabase& value);

}  // namespace tovuk
