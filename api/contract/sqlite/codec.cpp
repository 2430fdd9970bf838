// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/codec.h"

#include "api/contract/sqlite/fields.h"

namespace tovuk {

Result<SqliteBackups> decodeSqliteBackups(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<SqliteBackups>(json, problems);
}

Result<SqliteBackupCreated> decodeSqliteBackupCreated(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<SqliteBackupCreated>(json, problems);
}

Result<SqliteBackupRestored> decodeSqliteBackupRestored(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<SqliteBackupRestored>(json, problems);
}

Result<SqliteQueryFigures> decodeSqliteQueryFigures(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<SqliteQueryFigures>(json, problems);
}

std::string encode(const SqliteDatabase& value) { return encodePayload(value); }
std::string encode(const SqliteBackups& value) { return encodePayload(value); }
std::string encode(const SqliteBackupCreated& value) { return encodePayload(value); }
std::string encode(const SqliteBackupRestored& value) { return encodePayload(value); }

}  // namespace tovuk
