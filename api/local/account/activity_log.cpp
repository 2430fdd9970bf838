// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/account/activity_log.h"

namespace tovuk::local {

namespace {

bool writesData(Route route) {
  switch (route) {
    case Route::PutServiceKvValue:
    case Route::DeleteServiceKvValue:
    case Route::BulkPutServiceKvValues:
    case Route::BulkRemoveServiceKvValues:
    case Route::SendServiceQueueMessage:
    case Route::SendServiceQueueMessageBatch:
    case Route::WriteServiceStateValue:
    case Route::DeleteServiceStateValue:
    case Route::SetServiceStateAlarm:
    case Route::DeleteServiceStateAlarm:
    case Route::DeleteServiceStorageObject:
    case Route::CreateServiceStorageUploadUrl:
    case Route::CompleteServiceStorageUpload:
    case Route::CreateServiceStorageMultipartUpload:
    case Route::CompleteServiceStorageMultipartUpload:
    case Route::AbortServiceStorageMultipartUpload: return true;
    default: return false;
  }
}

std::string textOrNull(const Statement& row, int column) {
  return row.isNull(column) ? "null" : jsonText(row.view(column));
}

}  // namespace

bool isActivity(const RouteId& route) {
  if (const auto* documented = std::get_if<Route>(&route))
    return info(*documented).access == Access::Write && !writesData(*documented);
  const LocalRoute local = std::get<LocalRoute>(route);
  return local == LocalRoute::CreateService || local == LocalRoute::SetWorker;
}

void recordActivity(Store& store, UtcTime now, const Call& call) {
  const auto* documented = std::get_if<Route>(&call.route.id);
  const bool ofService = documented == nullptr || info(*documented).path.starts_with("/v1/services/{");
  const std::vector<std::string>& params = call.route.params;
  std::optional<std::string> service;
  std::optional<std::string> target;
  for (std::size_t i = 0; i < params.size(); ++i) {
    if (i == 0 && ofService)
      service = params[i];
    else
      target = target ? *target + "/" + params[i] : params[i];
  }
  // The operation itself is done: its answer does not fail when this cannot be written.
  static_cast<void>(store.write([&](Db& db) -> Result<Done> {
    db.use("INSERT INTO activity(at, operation, service, target) VALUES(?1, ?2, ?3, ?4)")
        .bind(1, now)
        .bind(2, call.route.operation)
        .bindOptional(3, service)
        .bindOptional(4, target)
        .run();
    db.use("DELETE FROM activity WHERE number <= ?1").bind(1, db.lastInsertRowid() - kMaxActivities).run();
    return Done{};
  }));
}

std::string encodeActivity(Db& db, std::int64_t limit, std::int64_t before) {
  std::string list;
  std::string next = "null";
  std::int64_t shown = 0;
  std::int64_t last = 0;
  auto row = db.use(
      "SELECT number, at, operation, service, target FROM activity WHERE number < ?1 ORDER BY number DESC LIMIT ?2");
  row.bind(1, before).bind(2, limit + 1);
  while (row.step()) {
    if (++shown > limit) {
      next = jsonText(std::to_string(last));
      break;
    }
    last = row.integer(0);
    list += (list.empty() ? R"({"id":)" : R"(,{"id":)") + jsonText("activity_" + std::to_string(last)) + R"(,"at":)" +
            jsonText(formatIsoTime(row.time(1))) + R"(,"operation":)" + jsonText(row.view(2)) + R"(,"service":)" +
            textOrNull(row, 3) + R"(,"target":)" + textOrNull(row, 4) + "}";
  }
  return R"({"activity":[)" + list + R"(],"nextCursor":)" + next + "}";
}

}  // namespace tovuk::local
