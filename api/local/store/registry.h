// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which KV namespaces, queues, cron triggers, State namespaces and service bindings exist, in data.db. Ids are never
// given twice, so what a deleted resource held can be swept away later, in small steps.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/contract/result.h"
#include "api/local/store/db.h"

namespace tovuk::local {

enum class ResourceType : std::uint8_t { Kv, Queue, Cron, State, Binding };

struct ResourceTypeInfo {
  std::string_view prefix;  // of its ids: "kv_"
  std::string_view word;    // in messages: "KV namespace"
};
const ResourceTypeInfo& info(ResourceType type);

struct Resource {
  std::int64_t number = 0;  // 7 of kv_7; key of the tables of its type
  ResourceType type = ResourceType::Kv;
  std::string serviceId, name;
  [[nodiscard]] std::string id() const;
};

inline constexpr const char* kRegistrySchema = R"(
CREATE TABLE IF NOT EXISTS resource_numbers(type INTEGER PRIMARY KEY, last INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS resources(type INTEGER NOT NULL, number INTEGER NOT NULL, service TEXT NOT NULL,
  name TEXT NOT NULL, PRIMARY KEY(type, number)) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS resources_by_name ON resources(service, type, name);
CREATE TABLE IF NOT EXISTS graves(type INTEGER NOT NULL, number INTEGER NOT NULL,
  PRIMARY KEY(type, number)) WITHOUT ROWID;
)";

namespace registry {

// `databases`: Catalogue::databaseCount() as it is in this write. Errors: Conflict (resource_exists,
// resource_limit_reached; cron triggers do not count towards the 5000).
Result<Resource> add(Db& db, std::string_view serviceId, ResourceType type, std::string_view name,
                     std::int64_t databases);
// Whether the service may have one resource more. Errors: Conflict (resource_limit_reached).
Result<Done> checkRoom(Db& db, std::string_view serviceId, std::int64_t databases);
// `ref`: the id or the name.
std::optional<Resource> find(Db& db, std::string_view serviceId, ResourceType type, std::string_view ref);
std::optional<Resource> byNumber(Db& db, ResourceType type, std::int64_t number);
std::vector<Resource> list(Db& db, std::string_view serviceId, ResourceType type);  // in the order they were made
std::int64_t count(Db& db, std::string_view serviceId);
std::int64_t count(Db& db, ResourceType type);  // of the account
std::int64_t count(Db& db, std::string_view serviceId, ResourceType type);
// Errors: Conflict when the name is taken.
Result<Done> rename(Db& db, const Resource& resource, std::string_view name);
// It is gone at once; what it held waits in a grave for sweep().
void remove(Db& db, const Resource& resource);
void removeService(Db& db, std::string_view serviceId);

// The error of a resource that is not there.
Error notFound(ResourceType type, std::string_view ref);

}  // namespace registry

}  // namespace tovuk::local
