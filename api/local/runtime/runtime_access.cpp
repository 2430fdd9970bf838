// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/runtime/runtime_access.h"

#include "api/local/http/errors.h"

namespace tovuk::local {

bool runtimeMay(Route route) {
  switch (route) {
    case Route::GetHealthAlias:
    case Route::GetHealthz:
    case Route::GetServiceStatus:
    case Route::GetCapabilities:
    case Route::StartDeviceLogin:
    case Route::PollDeviceLogin:  // open

    case Route::GetServiceResources:
    case Route::QueryServiceSqliteDatabase:

    case Route::ListServiceKvKeys:
    case Route::GetServiceKvValue:
    case Route::PutServiceKvValue:
    case Route::DeleteServiceKvValue:
    case Route::BulkGetServiceKvValues:
    case Route::BulkPutServiceKvValues:
    case Route::BulkRemoveServiceKvValues:

    case Route::SendServiceQueueMessage:
    case Route::SendServiceQueueMessageBatch:
    case Route::ReadServiceQueueMetrics:

    case Route::ListServiceStateObjects:
    case Route::ListServiceStateKeys:
    case Route::ReadServiceStateValue:
    case Route::WriteServiceStateValue:
    case Route::DeleteServiceStateValue:
    case Route::ReadServiceStateAlarm:
    case Route::SetServiceStateAlarm:
    case Route::DeleteServiceStateAlarm:

    case Route::ListServiceStorageObjects:
    case Route::DeleteServiceStorageObject:
    case Route::CreateServiceStorageUploadUrl:
    case Route::CompleteServiceStorageUpload:
    case Route::CreateServiceStorageDownloadUrl:
    case Route::CreateServiceStorageMultipartUpload:
    case Route::CompleteServiceStorageMultipartUpload:
    case Route::AbortServiceStorageMultipartUpload: return true;
    default: return false;
  }
}

std::optional<Error> refuseRuntime(const Call& call, const Catalogue& catalogue) {
  if (call.runtimeService.empty()) return std::nullopt;
  const auto* route = std::get_if<Route>(&call.route.id);
  if (route == nullptr || !runtimeMay(*route))
    return makeError(403, "forbidden",
                     "The runtime token of a worker may not call " + std::string(call.route.operation) + ".",
                     "A runtime token reaches its own service's resources, SQLite queries, KV values, queue sends and "
                     "metrics, State and object storage. Use the account's token for the rest.");
  const auto service = catalogue.service(call.route.params.empty() ? std::string() : call.route.params[0]);
  if (!service || service->id != call.runtimeService)
    return makeError(403, "forbidden", "The runtime token of a worker reaches its own service only.",
                     "Call the service that TOVUK_SERVICE_ID names.");
  return std::nullopt;
}

}  // namespace tovuk::local
