// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Object storage of a service. Choices where the contract is silent:
// - An upload's URL lives 15 minutes, a part's 24 hours, a download's 15 minutes. An upload that is not completed ends
//   7 days after it began, as the well-known edge platform ends multipart uploads; its bytes are reserved until then.
// - A path has one single upload at a time: a new upload-url ends the one before. Multipart uploads of one path may
//   run side by side; each is completed or aborted by its id.
// - Class A: list, upload-url, multipart create, each PUT, both completes. Class B: download-url and each download.
//   Delete and abort are free. Each is counted when it succeeds.
// - The one write a second of a key is a documented limit without a documented error: it is not enforced.
// - GET {S}/storage also takes prefix, limit (1 to 5000) and cursor; what more there is, the header
//   Tovuk-Local-Cursor says. Without them it answers as documented.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>

#include "api/contract/storage/storage.h"
#include "api/local/part.h"
#include "api/local/pause.h"
#include "api/local/storage/object_files.h"
#include "api/local/storage/rows.h"

namespace tovuk::local {

class StoragePart final : public Part {
 public:
  explicit StoragePart(const PartContext& context);

  using Part::describe;
  [[nodiscard]] std::string schema() const override;
  void addHandlers(Handlers& handlers) override;
  void count(Db& db, const ServiceRecord& service, ServiceResourceCounts& out) override;
  void usage(Db& db, AccountUsage& out) override;
  void serviceRemoved(Db& db, std::string_view serviceId) override;
  std::optional<UtcTime> due() override;
  void run(UtcTime now) override;
  void reload() override;

 private:
  // objects.cpp
  Answer list(const Call& call, const ServiceRecord& service);
  Answer remove(const Call& call, const ServiceRecord& service);
  Answer downloadUrl(const Call& call, const ServiceRecord& service);
  // uploads.cpp
  Answer uploadUrl(const Call& call, const ServiceRecord& service);
  Answer complete(const Call& call, const ServiceRecord& service);
  Answer createMultipart(const Call& call, const ServiceRecord& service);
  Answer completeMultipart(const Call& call, const ServiceRecord& service);
  Answer abortMultipart(const Call& call, const ServiceRecord& service);
  Result<storage::Upload> begin(const ServiceRecord& service, const StorageUploadRequest& request,
                                std::int64_t partSize, std::optional<std::string> uploadId, std::string& secrets);
  Result<storage::Object> finish(const ServiceRecord& service, const std::string& path,
                                 const std::optional<std::string>& uploadId,
                                 const std::vector<StorageCompletedPart>* parts);
  // transfers.cpp
  Result<BodyPlace> place(const Call& call);
  Answer put(const Call& call);
  Answer get(const Call& call);
  Result<storage::Object> objectOfTicket(const std::string& ticket);
  Answer send(const Call& call, const storage::Object& object, std::vector<storage::StoredPart> parts,
              storage::ObjectFiles::Lease lease);

  [[nodiscard]] std::string urlOf(const std::string& ticket) const;
  [[nodiscard]] std::optional<std::string> publicUrl(bool isPublic, const std::string& service,
                                                     const std::string& path) const;
  [[nodiscard]] StorageObject describe(const storage::Object& object) const;
  [[nodiscard]] StorageObject describe(const storage::Upload& pending) const;

  // upkeep.cpp: one small step each. False: the store refused.
  bool sweepServices();
  bool sweepContents();
  bool endWhatExpired(UtcTime now);
  void sweepOldFiles();

  PartContext m_context;
  storage::ObjectFiles m_files;
  std::atomic<bool> m_begun = false;  // what an earlier run left behind is cleared away
  std::atomic<bool> m_servicesDied = false;
  std::atomic<bool> m_leaseIsInTheWay = false;  // dead content that somebody still downloads
  std::mutex m_pauseMutex;
  Pause m_pause;  // after an error of the store
};

namespace storage {
std::string objectKey(std::string_view service, std::string_view path);
Error objectNotFound(std::string_view path);
}  // namespace storage

std::unique_ptr<Part> makeStorage(const PartContext& context);

}  // namespace tovuk::local
