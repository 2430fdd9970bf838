// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/request_intent.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

#include "api/client/access_policy.h"
#include "api/client/sqlite/sql_tokens.h"
#include "api/contract/codec.h"

namespace tovuk::client {

namespace {

// Every operation has its kind, reads too: a switch without a default, so that a new operation cannot be left out.
std::optional<WriteKind> kindOf(Route route) {
  switch (route) {
    case Route::GetHealthAlias:
    case Route::GetHealthz:
    case Route::GetServiceStatus:
    case Route::GetCapabilities:
    case Route::StartDeviceLogin:
    case Route::PollDeviceLogin:
    case Route::GetCurrentAccount:
    case Route::GetAccountOverview:
    case Route::GetAccountActivity:
    case Route::GetAccountUsage:
    case Route::ListSupportTickets:
    case Route::ListServices:
    case Route::GetService:
    case Route::GetServiceOverview:
    case Route::GetServiceResources:
    case Route::ReadServiceLogs:
    case Route::ListServiceDeploys:
    case Route::ListServiceBuilds:
    case Route::ListDeploys:
    case Route::GetDeploy:
    case Route::ReadDeployLogs:
    case Route::ListBuilds:
    case Route::GetBuild:
    case Route::ReadBuildLogs:
    case Route::ListServiceSqliteBackups:
    case Route::ListServiceKvKeys:
    case Route::GetServiceKvValue:
    case Route::BulkGetServiceKvValues:
    case Route::ListServiceQueueMessages:
    case Route::ReadServiceQueueMetrics:
    case Route::ListServiceStateObjects:
    case Route::ListServiceStateKeys:
    case Route::ReadServiceStateValue:
    case Route::ReadServiceStateAlarm:
    case Route::ListServiceStorageObjects:
    case Route::CreateServiceStorageDownloadUrl:
    case Route::ListServiceEnv:
    case Route::ListServiceDomains:
    case Route::QueryServiceSqliteDatabase: return std::nullopt;

    case Route::CreateServiceSqliteDatabase:
    case Route::CreateServiceSqliteBackup:
    case Route::CreateServiceKvNamespace:
    case Route::CreateServiceQueue:
    case Route::CreateServiceCronTrigger:
    case Route::CreateServiceStateNamespace:
    case Route::CreateServiceBinding:
    case Route::AddServiceDomain: return WriteKind::Create;

    case Route::UpdateServiceQueue:
    case Route::UpdateServiceCronTrigger:
    case Route::SetServiceEnv:
    case Route::VerifyServiceDomain:
    case Route::SetUsageCap:
    case Route::DeleteUsageCap: return WriteKind::ChangeSettings;

    case Route::PutServiceKvValue:
    case Route::BulkPutServiceKvValues:
    case Route::SendServiceQueueMessage:
    case Route::SendServiceQueueMessageBatch:
    case Route::WriteServiceStateValue:
    case Route::SetServiceStateAlarm:
    case Route::CreateServiceStorageUploadUrl:
    case Route::CompleteServiceStorageUpload:
    case Route::CreateServiceStorageMultipartUpload:
    case Route::CompleteServiceStorageMultipartUpload: return WriteKind::WriteData;

    case Route::DeleteServiceKvValue:
    case Route::BulkRemoveServiceKvValues:
    case Route::DeleteServiceStateValue:
    case Route::DeleteServiceStateAlarm:
    case Route::DeleteServiceStorageObject:
    case Route::AbortServiceStorageMultipartUpload: return WriteKind::DeleteData;

    case Route::DeleteService:
    case Route::DeleteServiceSqliteDatabase:
    case Route::DeleteServiceKvNamespace:
    case Route::DeleteServiceQueue:
    case Route::DeleteServiceCronTrigger:
    case Route::DeleteServiceStateNamespace:
    case Route::DeleteServiceBinding:
    case Route::DeleteServiceEnv:
    case Route::DeleteServiceDomain: return WriteKind::DeleteResource;

    case Route::RestoreServiceSqliteBackup: return WriteKind::Restore;

    case Route::CreateDeploy:
    case Route::CancelDeploy: return WriteKind::Deploy;

    case Route::UpdateAccountProfile:
    case Route::CreateBillingCheckout:
    case Route::CreateBillingPortal:
    case Route::CreateSupportTicket:
    case Route::ResolveSupportTicket: return WriteKind::Account;
  }
  return WriteKind::ChangeSettings;  // out of the enumeration: safe
}

std::optional<WriteKind> kindOutsideTheContract(Verb verb) {
  switch (verb) {
    case Verb::Get: return std::nullopt;
    case Verb::Delete: return WriteKind::DeleteResource;
    case Verb::Put: return WriteKind::ChangeSettings;
    case Verb::Post: return WriteKind::Create;
  }
  return WriteKind::ChangeSettings;
}

// The number of segments that are alike word for word; nullopt: the path does not fit the template.
std::optional<int> wordsAlike(std::string_view path, const std::vector<std::string>& segments) {
  int alike = 0;
  for (const std::string& segment : segments) {
    if (path.empty()) return std::nullopt;
    path.remove_prefix(1);  // the slash
    const std::string_view part = path.substr(0, path.find('/'));
    path.remove_prefix(part.size());
    if (part.starts_with('{')) continue;
    if (part != segment) return std::nullopt;
    ++alike;
  }
  return path.empty() ? std::optional(alike) : std::nullopt;
}

// The words of statements that change rows and nothing else.
bool changesRows(std::string_view sql) {
  SqlTokenizer tokens(sql);
  int depth = 0;
  bool inWith = false;
  bool statementBegins = true;
  while (const auto token = tokens.nextMeaningful()) {
    if (token->isPunctuation(sql, ';')) {
      if (inWith) return false;
      depth = 0;
      statementBegins = true;
      continue;
    }
    if (token->isPunctuation(sql, '(')) ++depth;
    if (token->isPunctuation(sql, ')')) --depth;
    if (!statementBegins && !(inWith && depth == 0)) continue;
    const bool verb = token->isWord(sql, "insert") || token->isWord(sql, "replace") || token->isWord(sql, "update") ||
                      token->isWord(sql, "delete") || token->isWord(sql, "select") || token->isWord(sql, "values") ||
                      token->isWord(sql, "explain");
    if (statementBegins && token->isWord(sql, "with"))
      inWith = true;
    else if (verb)
      inWith = false;
    else if (statementBegins)
      return false;
    statementBegins = false;
  }
  return !inWith;
}

}  // namespace

std::optional<Route> routeOf(Verb verb, const std::vector<std::string>& segments) {
  std::optional<Route> found;
  int most = -1;
  for (const RouteInfo& candidate : routes()) {
    if (candidate.verb != verb) continue;
    const auto alike = wordsAlike(candidate.path, segments);
    if (!alike || *alike <= most) continue;
    most = *alike;
    found = candidate.route;
  }
  return found;
}

std::optional<WriteKind> writeKindOf(const SqliteQuery& query) {
  std::optional<WriteKind> kind;
  for (const SqliteStatement& statement : query.statements) {
    if (isReadingStatement(statement.sql)) continue;
    if (!changesRows(statement.sql)) return WriteKind::SqlSchema;
    kind = WriteKind::SqlRows;
  }
  return kind;
}

RequestIntent intentOf(const Request& request) {
  RequestIntent intent;
  intent.route = routeOf(request.verb, request.segments);
  if (!intent.route) {
    intent.write = kindOutsideTheContract(request.verb);
    return intent;
  }
  if (info(*intent.route).access != Access::Query) {
    intent.write = kindOf(*intent.route);
    return intent;
  }
  auto query = decodeSqliteQuery({request.body.constData(), static_cast<std::size_t>(request.body.size())});
  if (!query) {
    intent.write = WriteKind::SqlSchema;
    return intent;
  }
  intent.write = writeKindOf(*query);
  intent.query = std::move(*query);
  return intent;
}

QString writeKindText(WriteKind kind) {
  switch (kind) {
    case WriteKind::Create: return QCoreApplication::translate("WriteKind", "Create something new");
    case WriteKind::ChangeSettings: return QCoreApplication::translate("WriteKind", "Change settings");
    case WriteKind::WriteData: return QCoreApplication::translate("WriteKind", "Write data");
    case WriteKind::DeleteData: return QCoreApplication::translate("WriteKind", "Delete data");
    case WriteKind::DeleteResource:
      return QCoreApplication::translate("WriteKind", "Delete a resource with everything in it");
    case WriteKind::SqlRows: return QCoreApplication::translate("WriteKind", "Change rows with SQL");
    case WriteKind::SqlSchema: return QCoreApplication::translate("WriteKind", "Change the database itself with SQL");
    case WriteKind::Restore: return QCoreApplication::translate("WriteKind", "Restore a backup over the database");
    case WriteKind::Deploy: return QCoreApplication::translate("WriteKind", "Deploy, or stop a deploy");
    case WriteKind::Account: return QCoreApplication::translate("WriteKind", "Change something of the account");
  }
  return {};
}

bool destroysData(WriteKind kind) {
  switch (kind) {
    case WriteKind::DeleteData:
    case WriteKind::DeleteResource:
    case WriteKind::SqlRows:
    case WriteKind::SqlSchema:
    case WriteKind::Restore: return true;
    case WriteKind::Create:
    case WriteKind::ChangeSettings:
    case WriteKind::WriteData:
    case WriteKind::Deploy:
    case WriteKind::Account: return false;
  }
  return true;
}

}  // namespace tovuk::client
