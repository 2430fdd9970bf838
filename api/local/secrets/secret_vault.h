// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The secrets of services, encrypted on the disk. Routes see names only; values() is for what runs a worker.
#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/contract/env/env.h"
#include "api/contract/plans.h"
#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/local/secrets/secret_key.h"
#include "api/local/store/store.h"

namespace tovuk::local {

inline constexpr const char* kSecretSchema = R"(
CREATE TABLE IF NOT EXISTS secrets(service TEXT NOT NULL, name TEXT NOT NULL, sealed BLOB NOT NULL,
  created INTEGER NOT NULL, updated INTEGER NOT NULL, PRIMARY KEY(service, name)) WITHOUT ROWID;
)";

class SecretVault {
 public:
  // `folder`: the path of the data folder.
  SecretVault(Store& store, const std::string& folder) : m_store(store), m_file(SecretKeyFile::beside(folder)) {}

  // Errors: the value is over the plan's size, the service has as many as the plan allows, the key is lost.
  Result<Done> set(std::string_view service, std::string_view name, std::string_view value, UtcTime now, Plan plan);
  // False: there was none.
  Result<bool> remove(std::string_view service, std::string_view name);
  static std::vector<EnvVarSummary> list(Db& db, std::string_view service);  // by name
  static std::int64_t count(Db& db, std::string_view service);
  // Names and values, by name. Errors: the key is lost.
  Result<std::vector<std::pair<std::string, std::string>>> values(std::string_view service);

 private:
  // The key of what is stored; a new one only when nothing is.
  Result<SecretKey> key();

  Store& m_store;
  SecretKeyFile m_file;
  std::mutex m_making;  // of a key file: one at a time
};

}  // namespace tovuk::local
