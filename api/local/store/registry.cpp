// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/store/registry.h"

#include <array>
#include <charconv>

#include "api/contract/limits.h"
#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr std::array<ResourceTypeInfo, 5> kTypes = {{{"kv_", "KV namespace"},
                                                     {"queue_", "queue"},
                                                     {"cron_", "cron trigger"},
                                                     {"state_namespace_", "State namespace"},
                                                     {"service_binding_", "service binding"}}};

std::int64_t code(ResourceType type) { return static_cast<std::int64_t>(type); }

Resource resourceOf(const Statement& row) {
  return {row.integer(1), static_cast<ResourceType>(row.integer(0)), row.text(2), row.text(3)};
}

std::optional<Resource> first(Statement& query) {
  return query.step() ? std::optional(resourceOf(query)) : std::nullopt;
}

Error taken(ResourceType type, std::string_view name) {
  const std::string word(info(type).word);
  return makeError(409, "resource_exists", "This service has a " + word + " \"" + std::string(name) + "\" already.",
                   "Choose another name, or delete the " + word + " first.");
}

}  // namespace

const ResourceTypeInfo& info(ResourceType type) { return kTypes.at(static_cast<std::size_t>(type)); }

std::string Resource::id() const { return std::string(info(type).prefix) + std::to_string(number); }

namespace registry {

Result<Done> checkRoom(Db& db, std::string_view serviceId, std::int64_t databases) {
  if (count(db, serviceId) + databases < kMaxServiceResources) return Done{};
  return Unexpected(makeError(409, "resource_limit_reached", "A service holds at most 5000 resources.",
                              "Delete what is not used any more, or use another service."));
}

Result<Resource> add(Db& db, std::string_view serviceId, ResourceType type, std::string_view name,
                     std::int64_t databases) {
  if (find(db, serviceId, type, name)) return Unexpected(taken(type, name));
  if (type != ResourceType::Cron)
    if (const auto room = checkRoom(db, serviceId, databases); !room) return Unexpected(room.error());
  auto number = db.use(
      "INSERT INTO resource_numbers VALUES (?, 1) ON CONFLICT(type) DO UPDATE SET last = last + 1 RETURNING last");
  number.bind(1, code(type));
  if (!number.step()) return Unexpected(internalError("Cannot number a new resource."));
  Resource out{number.integer(0), type, std::string(serviceId), std::string(name)};
  number.run();
  db.use("INSERT INTO resources(type, number, service, name) VALUES (?, ?, ?, ?)")
      .bind(1, code(type))
      .bind(2, out.number)
      .bind(3, serviceId)
      .bind(4, name)
      .run();
  return out;
}

std::optional<Resource> find(Db& db, std::string_view serviceId, ResourceType type, std::string_view ref) {
  const std::string_view prefix = info(type).prefix;
  std::int64_t number = 0;
  if (ref.starts_with(prefix)) {
    const auto [end, fault] = std::from_chars(ref.data() + prefix.size(), ref.data() + ref.size(), number);
    if (fault == std::errc() && end == ref.data() + ref.size()) {
      auto found = byNumber(db, type, number);
      // A queue may be named like an id; the id goes first.
      if (found && found->serviceId == serviceId && found->id() == ref) return found;
    }
  }
  auto query = db.use("SELECT type, number, service, name FROM resources WHERE service = ? AND type = ? AND name = ?");
  query.bind(1, serviceId).bind(2, code(type)).bind(3, ref);
  return first(query);
}

std::optional<Resource> byNumber(Db& db, ResourceType type, std::int64_t number) {
  auto query = db.use("SELECT type, number, service, name FROM resources WHERE type = ? AND number = ?");
  query.bind(1, code(type)).bind(2, number);
  return first(query);
}

std::vector<Resource> list(Db& db, std::string_view serviceId, ResourceType type) {
  auto query =
      db.use("SELECT type, number, service, name FROM resources WHERE service = ? AND type = ? ORDER BY number");
  query.bind(1, serviceId).bind(2, code(type));
  std::vector<Resource> out;
  while (query.step()) out.push_back(resourceOf(query));
  return out;
}

std::int64_t count(Db& db, std::string_view serviceId) {
  // Cron triggers do not count towards the 5000 (service resources page).
  auto query = db.use("SELECT count(*) FROM resources WHERE service = ? AND type <> 2");
  query.bind(1, serviceId);
  return query.step() ? query.integer(0) : 0;
}

std::int64_t count(Db& db, ResourceType type) {
  auto query = db.use("SELECT count(*) FROM resources WHERE type = ?");
  query.bind(1, code(type));
  return query.step() ? query.integer(0) : 0;
}

std::int64_t count(Db& db, std::string_view serviceId, ResourceType type) {
  auto query = db.use("SELECT count(*) FROM resources WHERE service = ? AND type = ?");
  query.bind(1, serviceId).bind(2, code(type));
  return query.step() ? query.integer(0) : 0;
}

Result<Done> rename(Db& db, const Resource& resource, std::string_view name) {
  if (name == resource.name) return Done{};
  if (find(db, resource.serviceId, resource.type, name)) return Unexpected(taken(resource.type, name));
  db.use("UPDATE resources SET name = ? WHERE type = ? AND number = ?")
      .bind(1, name)
      .bind(2, code(resource.type))
      .bind(3, resource.number)
      .run();
  return Done{};
}

void remove(Db& db, const Resource& resource) {
  db.use("INSERT OR IGNORE INTO graves(type, number) VALUES (?, ?)")
      .bind(1, code(resource.type))
      .bind(2, resource.number)
      .run();
  db.use("DELETE FROM resources WHERE type = ? AND number = ?")
      .bind(1, code(resource.type))
      .bind(2, resource.number)
      .run();
}

void removeService(Db& db, std::string_view serviceId) {
  db.use("INSERT OR IGNORE INTO graves SELECT type, number FROM resources WHERE service = ?").bind(1, serviceId).run();
  db.use("DELETE FROM resources WHERE service = ?").bind(1, serviceId).run();
}

Error notFound(ResourceType type, std::string_view ref) {
  const std::string word(info(type).word);
  return makeError(404, "resource_not_found", "This service has no " + word + " \"" + std::string(ref) + "\".",
                   "GET /v1/services/{service}/resources lists what it has.");
}

}  // namespace registry

}  // namespace tovuk::local
