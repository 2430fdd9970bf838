// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/body_limits.h"

namespace tovuk::local {

namespace {

constexpr std::size_t kMib = std::size_t{1024} * 1024;

}  // namespace

std::size_t bodyLimit(const RouteId& route) {
  const auto* documented = std::get_if<Route>(&route);
  if (documented == nullptr) return kMaxSmallBody;
  switch (*documented) {
    // 1000 statements of 100 000 characters with parameters of 2 000 000 on paper; one transaction gets this here.
    case Route::QueryServiceSqliteDatabase: return 32 * kMib;
    // 25 MiB as base64, or as text in which every byte is escaped as six characters.
    case Route::PutServiceKvValue: return 64 * kMib;
    case Route::BulkPutServiceKvValues:
    case Route::BulkGetServiceKvValues:
    case Route::BulkRemoveServiceKvValues: return 100000000;  // plan limit kvBulkRequestBytes
    case Route::SendServiceQueueMessage: return 1 * kMib;     // 127 900 bytes, escaped
    case Route::SendServiceQueueMessageBatch: return 2 * kMib;
    case Route::WriteServiceStateValue: return 14 * kMib;  // 2 MiB, escaped
    case Route::CreateDeploy: return 65 * kMib;            // an archive of 48 MiB as base64, and its configuration
    case Route::CreateServiceStorageMultipartUpload:
    case Route::CompleteServiceStorageMultipartUpload: return 2 * kMib;
    default: return kMaxSmallBody;
  }
}

}  // namespace tovuk::local
