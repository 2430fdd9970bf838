// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/storage/storage_part.h"

#include "api/contract/percent.h"
#include "api/local/http/errors.h"
#include "api/local/storage/tickets.h"

namespace tovuk::local {

using namespace storage;

namespace {

constexpr std::int64_t kMib = 1048576;

}  // namespace

namespace storage {

std::string objectKey(std::string_view service, std::string_view path) {
  return std::string(service) + "/" + std::string(path);
}

Error objectNotFound(std::string_view path) {
  return makeError(404, "storage_object_not_found", "There is no object \"" + std::string(path) + "\".",
                   "GET /v1/services/{service}/storage lists what there is.");
}

}  // namespace storage

StoragePart::StoragePart(const PartContext& context) : m_context(context), m_files(m_context.folder) {
  m_files.onLeaseEnd([this] {
    if (m_leaseIsInTheWay.exchange(false)) m_context.wakeScheduler();
  });
}

std::string StoragePart::schema() const { return kSchema; }

void StoragePart::addHandlers(Handlers& handlers) {
  const auto on = [&](Route route, Answer (StoragePart::*handler)(const Call&, const ServiceRecord&)) {
    handlers.onService(route, [this, handler](const Call& call, const ServiceRecord& service) {
      return (this->*handler)(call, service);
    });
  };
  on(Route::ListServiceStorageObjects, &StoragePart::list);
  on(Route::DeleteServiceStorageObject, &StoragePart::remove);
  on(Route::CreateServiceStorageDownloadUrl, &StoragePart::downloadUrl);
  on(Route::CreateServiceStorageUploadUrl, &StoragePart::uploadUrl);
  on(Route::CompleteServiceStorageUpload, &StoragePart::complete);
  on(Route::CreateServiceStorageMultipartUpload, &StoragePart::createMultipart);
  on(Route::CompleteServiceStorageMultipartUpload, &StoragePart::completeMultipart);
  on(Route::AbortServiceStorageMultipartUpload, &StoragePart::abortMultipart);
  handlers.onBody(LocalRoute::PutObject, [this](const Call& call) { return place(call); });
  handlers.on(LocalRoute::PutObject, [this](const Call& call) { return put(call); });
  handlers.on(LocalRoute::GetObject, [this](const Call& call) { return get(call); });
}

void StoragePart::count(Db& db, const ServiceRecord& service, ServiceResourceCounts& out) {
  out.storageObjects = totals(db, service.id, m_context.clock.now()).paths;
}

// Counts and space include what pending uploads reserve; the meter is what is stored.
void StoragePart::usage(Db& db, AccountUsage& out) {
  const Totals all = totals(db, {}, m_context.clock.now());
  out.storageObjectCount = all.paths;
  out.objectStorageMib = (all.stored + all.reserved + kMib - 1) / kMib;
  out.day.set(Meter::ObjectStorageBytes, all.stored);
  out.month.set(Meter::ObjectStorageBytes, all.stored);
}

void StoragePart::serviceRemoved(Db& db, std::string_view serviceId) {
  removeService(db, serviceId);
  m_servicesDied = true;
  m_context.wakeScheduler();
}

void StoragePart::reload() {
  m_files.beginAnew();
  m_begun = false;
  const std::lock_guard lock(m_pauseMutex);
  m_pause.end();
}

std::string StoragePart::urlOf(const std::string& ticket) const {
  return m_context.baseUrl() + "/v1/local/objects/" + percentEncode(ticket);
}

std::optional<std::string> StoragePart::publicUrl(bool isPublic, const std::string& service,
                                                  const std::string& path) const {
  if (!isPublic) return std::nullopt;
  return urlOf(PublicTicket{service, path}.text());
}

StorageObject StoragePart::describe(const Object& object) const {
  StorageObject out;
  out.path = object.path;
  out.objectKey = objectKey(object.service, object.path);
  out.contentType = object.contentType;
  out.sizeBytes = object.size;
  out.status = "uploaded";
  out.publicRead = object.isPublic;
  out.publicUrl = publicUrl(object.isPublic, object.service, object.path);
  out.createdAt = formatIsoTime(object.created);
  out.updatedAt = formatIsoTime(object.updated);
  return out;
}

StorageObject StoragePart::describe(const Upload& pending) const {
  StorageObject out;
  out.path = pending.path;
  out.objectKey = objectKey(pending.service, pending.path);
  out.contentType = pending.contentType;
  out.sizeBytes = pending.size;
  out.status = "pending";
  out.publicRead = pending.isPublic;
  out.createdAt = out.updatedAt = formatIsoTime(pending.created);
  return out;
}

std::unique_ptr<Part> makeStorage(const PartContext& context) { return std::make_unique<StoragePart>(context); }

}  // namespace tovuk::local
