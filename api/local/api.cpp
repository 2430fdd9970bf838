// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/api.h"

#include "api/contract/codec.h"
#include "api/contract/names.h"
#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr std::string_view kRowsAll = "all";

}  // namespace

Api::Api(ApiParts parts)
    : m_parts(std::move(parts)),
      m_runner(m_parts.watch, m_parts.queryLimits,
               QueryContext{[this](const Database& database) { return describe(database); },
                            [this](std::int64_t read, std::int64_t written) {
                              m_parts.meters.count(Meter::SqliteRowsRead, read);
                              m_parts.meters.count(Meter::SqliteRowsWritten, written);
                            },
                            [this](Meter meter) { return m_parts.meters.allow(meter); },
                            [this](const Database& database) { return m_parts.backups.needNotRemind(database); }}) {}

Answer Api::handle(const Call& call) {
  const std::vector<std::string>& params = call.route.params;
  if (const Handlers::Plain* handler = m_parts.handlers.plain(call.route.id)) return (*handler)(call);
  if (const Handlers::OfService* handler = m_parts.handlers.ofService(call.route.id)) {
    const auto service = m_parts.catalogue.service(params[0]);
    return service ? (*handler)(call, *service) : answer(serviceNotFound(params[0]));
  }
  if (call.route.id == RouteId(LocalRoute::CreateService)) return createService(call);
  const Route* route = std::get_if<Route>(&call.route.id);
  if (route == nullptr) return answer(notAvailableLocally(call.route.operation));
  switch (*route) {
    case Route::GetHealthAlias:
    case Route::GetHealthz: return health();
    case Route::GetServiceStatus: return platformStatus();
    case Route::GetAccountUsage: return usage();
    case Route::ListServices: return listServices();
    case Route::GetService:
    case Route::DeleteService:
    case Route::GetServiceOverview:
    case Route::GetServiceResources:
    case Route::CreateServiceSqliteDatabase:
    case Route::DeleteServiceSqliteDatabase:
    case Route::QueryServiceSqliteDatabase:
    case Route::ListServiceSqliteBackups:
    case Route::CreateServiceSqliteBackup:
    case Route::RestoreServiceSqliteBackup: break;
    default: return answer(notAvailableLocally(call.route.operation));
  }

  const auto service = m_parts.catalogue.service(params[0]);
  if (!service) return answer(serviceNotFound(params[0]));
  switch (*route) {
    case Route::GetService: return showService(*service);
    case Route::DeleteService: return deleteService(*service);
    case Route::GetServiceOverview: return overview(*service, call);
    case Route::GetServiceResources: return resources(*service);
    case Route::CreateServiceSqliteDatabase: return createDatabase(*service, call);
    default: break;
  }
  const auto database = m_parts.catalogue.database(service->id, params[1]);
  if (!database) return answer(databaseNotFound(params[1]));
  switch (*route) {
    case Route::DeleteServiceSqliteDatabase: return deleteDatabase(*service, database);
    case Route::ListServiceSqliteBackups: return listBackups(*database);
    case Route::CreateServiceSqliteBackup: return createBackup(*database);
    case Route::RestoreServiceSqliteBackup: return restoreBackup(*database, params[2]);
    default: return query(database, call);
  }
}

Answer Api::query(const Catalogue::DatabasePtr& database, const Call& call) {
  auto query = decodeSqliteQuery(call.body);
  if (!query)
    return answer(makeError(400, "invalid_request", query.error().message,
                            "Send {\"sql\", \"params\"} for one statement or {\"statements\": [...]} for one "
                            "transaction of several."));
  return m_runner.run(database, std::move(*query), call.localRows == kRowsAll, call.socket);
}

Answer Api::createDatabase(const ServiceRecord& service, const Call& call) {
  std::vector<Problem> problems;
  struct Wanted {
    std::string name;
    std::optional<std::string> sourcePath;
    bool namesSource = false;
  };
  const auto wanted = decodeObject(
      call.body,
      [](const Reader& reader) {
        return Wanted{reader.text("name"), reader.optionalText("sourcePath"), reader.has("sourcePath")};
      },
      &problems);
  if (!wanted) return answer(badRequest(wanted.error().message, "Send a JSON object with a name."));
  if (!problems.empty())
    return answer(badRequest(problems.front().pointer + ": " + problems.front().text + ".",
                             "Send name as text, and sourcePath as text to import a file."));
  if (!isBindingName(wanted->name))
    return answer(badRequest("The name of a database is 1 to 64 characters A-Z, 0-9 and _, beginning with a letter.",
                             "Choose a name like DB or ORDERS_2."));
  if (const auto room = m_parts.meters.allow(Meter::SqliteStorageBytes); !room) return answer(room.error());
  const auto made = m_parts.catalogue.addDatabase(service.id, wanted->name, [&](const std::string& path) {
    return wanted->sourcePath ? importDatabase(*wanted->sourcePath, path) : createDatabaseFile(path);
  });
  return made ? resources(service) : answer(made.error());
}

Answer Api::deleteDatabase(const ServiceRecord& service, const Catalogue::DatabasePtr& database) {
  const auto removed = m_parts.catalogue.removeDatabase(service.id, database);
  if (!removed) return answer(removed.error());
  m_parts.backups.forget(database->id());
  return resources(service);
}

Answer Api::listBackups(Database& database) {
  SqliteBackups out{describe(database), m_parts.backups.list(database), {}};
  if (out.backups.empty()) out.nextActions.emplace_back("Create a backup before changing much.");
  return answer(encode(out));
}

Answer Api::createBackup(Database& database) {
  auto backup = m_parts.backups.create(database);
  if (!backup) return answer(backup.error());
  return answer(encode(SqliteBackupCreated{describe(database), std::move(*backup), {}}));
}

Answer Api::restoreBackup(Database& database, std::string_view backup) {
  auto restored = m_parts.backups.restore(database, backup);
  if (!restored) return answer(restored.error());
  const std::string undo = "To undo this restore, restore " + restored->previous.id + ".";
  return answer(encode(
      SqliteBackupRestored{describe(database), std::move(restored->restored), std::move(restored->previous), {undo}}));
}

}  // namespace tovuk::local
