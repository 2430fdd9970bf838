// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every operation of the v1 contract that this product may call (schemas page, sections 1.4 to 1.9).
// The abuse routes of section 1.10 are left out: the product does not build them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace tovuk {

enum class Verb : std::uint8_t { Get, Put, Post, Delete };

// What an operation does to the account's data. A query may read or write: the statement decides.
enum class Access : std::uint8_t { Read, Write, Query };

// Open operations answer without a token (section 4.3), whatever the description says on paper.
enum class Auth : std::uint8_t { Open, Bearer };

enum class Route : std::uint8_t {
  GetHealthAlias,
  GetHealthz,
  GetServiceStatus,
  GetCapabilities,
  StartDeviceLogin,
  PollDeviceLogin,
  GetCurrentAccount,
  UpdateAccountProfile,
  GetAccountOverview,
  GetAccountActivity,
  GetAccountUsage,
  SetUsageCap,
  DeleteUsageCap,
  CreateBillingCheckout,
  CreateBillingPortal,
  ListSupportTickets,
  CreateSupportTicket,
  ResolveSupportTicket,
  ListServices,
  GetService,
  DeleteService,
  GetServiceOverview,
  GetServiceResources,
  ReadServiceLogs,
  ListServiceDeploys,
  ListServiceBuilds,
  CreateDeploy,
  ListDeploys,
  GetDeploy,
  CancelDeploy,
  ReadDeployLogs,
  ListBuilds,
  GetBuild,
  ReadBuildLogs,
  CreateServiceSqliteDatabase,
  DeleteServiceSqliteDatabase,
  QueryServiceSqliteDatabase,
  ListServiceSqliteBackups,
  CreateServiceSqliteBackup,
  RestoreServiceSqliteBackup,
  CreateServiceKvNamespace,
  DeleteServiceKvNamespace,
  ListServiceKvKeys,
  GetServiceKvValue,
  PutServiceKvValue,
  DeleteServiceKvValue,
  BulkGetServiceKvValues,
  BulkPutServiceKvValues,
  BulkRemoveServiceKvValues,
  CreateServiceQueue,
  UpdateServiceQueue,
  DeleteServiceQueue,
  ListServiceQueueMessages,
  SendServiceQueueMessage,
  SendServiceQueueMessageBatch,
  ReadServiceQueueMetrics,
  CreateServiceCronTrigger,
  UpdateServiceCronTrigger,
  DeleteServiceCronTrigger,
  CreateServiceStateNamespace,
  DeleteServiceStateNamespace,
  ListServiceStateObjects,
  ListServiceStateKeys,
  ReadServiceStateValue,
  WriteServiceStateValue,
  DeleteServiceStateValue,
  ReadServiceStateAlarm,
  SetServiceStateAlarm,
  DeleteServiceStateAlarm,
  CreateServiceBinding,
  DeleteServiceBinding,
  ListServiceStorageObjects,
  DeleteServiceStorageObject,
  CreateServiceStorageUploadUrl,
  CompleteServiceStorageUpload,
  CreateServiceStorageDownloadUrl,
  CreateServiceStorageMultipartUpload,
  CompleteServiceStorageMultipartUpload,
  AbortServiceStorageMultipartUpload,
  ListServiceEnv,
  SetServiceEnv,
  DeleteServiceEnv,
  ListServiceDomains,
  AddServiceDomain,
  DeleteServiceDomain,
  VerifyServiceDomain,
};

struct RouteInfo {
  Route route;
  std::string_view operation;  // the operation name of the public description
  Verb verb;
  std::string_view path;  // template, `{name}` stands for one percent-encoded segment
  Access access;
  Auth auth;
};

// All operations, in the order of enum Route.
std::span<const RouteInfo> routes();
const RouteInfo& info(Route route);

constexpr std::string_view text(Verb verb) {
  switch (verb) {
    case Verb::Get: return "GET";
    case Verb::Put: return "PUT";
    case Verb::Post: return "POST";
    case Verb::Delete: return "DELETE";
  }
  return "GET";
}

}  // namespace tovuk
