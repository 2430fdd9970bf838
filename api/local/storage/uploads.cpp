// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Beginning, completing and aborting uploads.

#include <algorithm>

#include "api/contract/storage/codec.h"
#include "api/contract/storage/limits.h"
#include "api/local/http/errors.h"
#include "api/local/storage/public_media.h"
#include "api/local/storage/storage_part.h"
#include "api/local/storage/tickets.h"

namespace tovuk::local {

using namespace storage;

namespace {

constexpr std::int64_t kMib = 1048576;
constexpr std::chrono::seconds kUploadUrlLife = std::chrono::minutes(15);
constexpr std::chrono::seconds kPartUrlLife = std::chrono::hours(24);
constexpr std::chrono::seconds kUploadLife = std::chrono::hours(24 * 7);
constexpr std::int64_t kUsualPart = 100 * kMib;
constexpr std::int64_t kEndedAtOnce = 1000;
constexpr std::size_t kSecretBytes = 16;

Answer refused(const Error& error) { return answer(badRequest(error.message, error.agentInstruction)); }

Error refusedMedia(const std::string& what) {
  return makeError(400, "policy_rejected", what + " Programs and scripts may not be public.",
                   "Upload it without publicRead and share a download URL, or serve it as a static frontend.");
}

Error noUpload(const std::string& path) {
  return makeError(404, "storage_object_not_found", "No such upload of \"" + path + "\" is pending.",
                   "Begin one with upload-url or multipart/create; one that is not completed ends after 7 days.");
}

std::int64_t partSizeFor(std::int64_t size, std::optional<std::int64_t> wish) {
  const std::int64_t least = (size + kMaxStorageParts - 1) / kMaxStorageParts;
  const std::int64_t wholeMib = (least + kMib - 1) / kMib * kMib;
  return std::max(wish.value_or(kUsualPart), wish.value_or(kUsualPart) < least ? wholeMib : 0);
}

std::string_view withoutQuotes(std::string_view etag) {
  if (etag.size() >= 2 && etag.front() == '"' && etag.back() == '"') return etag.substr(1, etag.size() - 2);
  return etag;
}

std::optional<Error> faultOfParts(const Upload& upload, const std::vector<StoredPart>& stored,
                                  const std::vector<StorageCompletedPart>& given) {
  const std::string advice = "Send every part's number and ETag once, in order, as its PUT answered.";
  for (std::size_t i = 0; i < given.size(); ++i)
    if (given[i].partNumber != static_cast<std::int64_t>(i) + 1)
      return badRequest("/parts/" + std::to_string(i) + "/partNumber: expected part " + std::to_string(i + 1) +
                            "; this upload has the parts 1 to " + std::to_string(upload.partCount()) + ", in order.",
                        advice);
  if (static_cast<std::int64_t>(given.size()) != upload.partCount())
    return badRequest("/parts: this upload has " + std::to_string(upload.partCount()) + " parts, " +
                          std::to_string(given.size()) + " were sent.",
                      advice);
  for (std::size_t i = 0; i < given.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    if (i >= stored.size() || stored[i].part != static_cast<std::int64_t>(i) + 1)
      return badRequest("Part " + number + " was not uploaded.", "PUT it to its URL, then complete again.");
    if (stored[i].size != upload.sizeOfPart(stored[i].part))
      return badRequest("Part " + number + " has not the size that it was declared with.", "PUT it again.");
    if (withoutQuotes(given[i].etag) != stored[i].etag)
      return badRequest("/parts/" + std::to_string(i) + "/etag: this is not the ETag of part " + number + ".", advice);
  }
  return std::nullopt;
}

}  // namespace

Result<Upload> StoragePart::begin(const ServiceRecord& service, const StorageUploadRequest& request,
                                  std::int64_t partSize, std::optional<std::string> uploadId, std::string& secrets) {
  if (request.publicRead.value_or(false)) {
    if (isRefusedType(request.contentType)) return Unexpected(refusedMedia(request.contentType + " is refused."));
    if (isRefusedName(request.path)) return Unexpected(refusedMedia("The ending of this path is refused."));
  }
  for (const Meter meter : {Meter::ObjectStorageClassAOperations, Meter::ObjectStorageBytes})
    if (auto allowed = m_context.meters.allow(meter); !allowed) return Unexpected(allowed.error());
  const UtcTime now = m_context.clock.now();
  Upload upload;
  upload.service = service.id;
  upload.path = request.path;
  upload.contentType = request.contentType;
  upload.size = request.sizeBytes.value_or(0);
  upload.isPublic = request.publicRead.value_or(false);
  upload.uploadId = std::move(uploadId);
  upload.partSize = partSize;
  upload.created = now;
  upload.urlExpires = now + (upload.uploadId ? kPartUrlLife : kUploadUrlLife);
  upload.expires = now + kUploadLife;
  secrets = randomBytes(static_cast<std::size_t>(upload.partCount()) * kSecretBytes);
  const auto limit = planLimit(m_context.plan, "objectStorageMib");
  auto begun = m_context.store.write([&](Db& db) -> Result<Done> {
    if (!m_context.catalogue.service(service.id)) return Unexpected(serviceNotFound(service.id));
    endExpired(db, now, kEndedAtOnce);
    if (!upload.uploadId)
      if (const auto before = storage::upload(db, service.id, upload.path, std::nullopt, now)) endUpload(db, *before);
    const Totals all = totals(db, {}, now);
    if (limit && all.stored + all.reserved + upload.size > *limit * kMib)
      return Unexpected(makeError(402, "payment_required",
                                  "Object storage of this plan holds " + std::to_string(*limit) +
                                      " MiB, pending uploads included, and this upload does not fit.",
                                  "Delete objects or pending uploads, or move to the Pro plan."));
    addUpload(db, upload, secrets);
    return Done{};
  });
  if (!begun) return Unexpected(begun.error());
  m_context.meters.count(Meter::ObjectStorageClassAOperations, 1);
  return upload;
}

Answer StoragePart::uploadUrl(const Call& call, const ServiceRecord& service) {
  const auto request = decodeStorageUploadRequest(call.body);
  if (!request) return refused(request.error());
  if (*request->sizeBytes > kMaxStorageSinglePartMib * kMib)
    return answer(badRequest("/sizeBytes: one PUT takes at most 5115 MiB (5363466240 bytes).",
                             "Use multipart/create for a larger object."));
  std::string secrets;
  const auto upload = begin(service, *request, std::max<std::int64_t>(1, *request->sizeBytes), std::nullopt, secrets);
  if (!upload) return answer(upload.error());
  StorageUrl out;
  out.method = "PUT";
  out.url = urlOf(UploadTicket{upload->content, 1, secrets}.text());
  out.objectKey = objectKey(service.id, upload->path);
  out.path = upload->path;
  out.expiresSeconds = kUploadUrlLife.count();
  out.contentType = upload->contentType;
  out.publicUrl = publicUrl(upload->isPublic, service.id, upload->path);
  return answer(encode(out));
}

Answer StoragePart::createMultipart(const Call& call, const ServiceRecord& service) {
  const auto request = decodeStorageMultipartRequest(call.body);
  if (!request) return refused(request.error());
  const std::int64_t partSize = partSizeFor(*request->upload.sizeBytes, request->partSizeBytes);
  std::string secrets;
  const auto upload = begin(service, request->upload, partSize, randomHex(16), secrets);
  if (!upload) return answer(upload.error());
  StorageMultipartCreated out;
  out.uploadId = *upload->uploadId;
  out.objectKey = objectKey(service.id, upload->path);
  out.path = upload->path;
  out.partSizeBytes = partSize;
  out.partCount = upload->partCount();
  out.publicUrl = publicUrl(upload->isPublic, service.id, upload->path);
  out.parts.reserve(static_cast<std::size_t>(*out.partCount));
  for (std::int64_t number = 1; number <= *out.partCount; ++number) {
    StoragePartUrl part;
    part.partNumber = number;
    part.offsetBytes = (number - 1) * partSize;
    part.sizeBytes = upload->sizeOfPart(number);
    part.method = "PUT";
    const std::size_t at = static_cast<std::size_t>(number - 1) * kSecretBytes;
    part.url = urlOf(UploadTicket{upload->content, number, secrets.substr(at, kSecretBytes)}.text());
    part.expiresSeconds = kPartUrlLife.count();
    out.parts.push_back(std::move(part));
  }
  return answer(encode(out));
}

Result<Object> StoragePart::finish(const ServiceRecord& service, const std::string& path,
                                   const std::optional<std::string>& uploadId,
                                   const std::vector<StorageCompletedPart>* given) {
  if (auto allowed = m_context.meters.allow(Meter::ObjectStorageClassAOperations); !allowed)
    return Unexpected(allowed.error());
  const UtcTime now = m_context.clock.now();
  // The beginning of what will be public is looked at before the write, which may not wait for a file.
  std::string looked;
  const auto pending = m_context.store.read([&](Db& db) {
    auto found = storage::upload(db, service.id, path, uploadId, now);
    if (const auto first = found ? part(db, found->content, 1) : std::nullopt) looked = first->file;
    return found;
  });
  if (pending && pending->isPublic && !looked.empty() &&
      isRefusedContent(pending->contentType, m_files.head(looked, kSniffedBytes)))
    return Unexpected(refusedMedia("The content is a program or script."));
  auto finished = m_context.store.write([&](Db& db) -> Result<Object> {
    const auto upload = storage::upload(db, service.id, path, uploadId, now);
    if (!upload) return Unexpected(noUpload(path));
    const auto stored = parts(db, upload->content, 1, upload->partCount());
    if (given == nullptr && stored.empty())
      return Unexpected(badRequest("Nothing was uploaded to \"" + path + "\" yet.",
                                   "PUT the bytes to the URL that upload-url gave, then complete."));
    if (given != nullptr)
      if (auto fault = faultOfParts(*upload, stored, *given)) return Unexpected(std::move(*fault));
    if (upload->isPublic && stored.front().file != looked)
      return Unexpected(makeError(409, "conflict", "The upload was written to while it was completed.",
                                  "Complete it again when every PUT has been answered."));
    const std::string etag =
        given == nullptr ? stored.front().etag : randomHex(16) + "-" + std::to_string(given->size());
    return becomeObject(db, *upload, etag, now);
  });
  if (!finished) return finished;
  m_context.meters.count(Meter::ObjectStorageClassAOperations, 1);
  m_context.wakeScheduler();  // what was there before may be swept
  return finished;
}

Answer StoragePart::complete(const Call& call, const ServiceRecord& service) {
  const auto request = decodeStoragePathRequest(call.body);
  if (!request) return refused(request.error());
  const auto done = finish(service, request->path, std::nullopt, nullptr);
  return done ? answer(encode(describe(*done))) : answer(done.error());
}

Answer StoragePart::completeMultipart(const Call& call, const ServiceRecord& service) {
  const auto request = decodeStorageMultipartComplete(call.body);
  if (!request) return refused(request.error());
  const auto done = finish(service, request->path, request->uploadId, &request->parts);
  return done ? answer(encode(describe(*done))) : answer(done.error());
}

Answer StoragePart::abortMultipart(const Call& call, const ServiceRecord& service) {
  const auto request = decodeStorageMultipartAbort(call.body);
  if (!request) return refused(request.error());
  const UtcTime now = m_context.clock.now();
  const auto aborted = m_context.store.write([&](Db& db) -> Result<bool> {
    const auto upload = storage::upload(db, service.id, request->path, request->uploadId, now);
    if (upload) endUpload(db, *upload);
    return upload.has_value();
  });
  if (!aborted) return answer(aborted.error());
  if (*aborted) m_context.wakeScheduler();
  return answer(encode(StorageMultipartAborted{request->path, *aborted}));
}

}  // namespace tovuk::local
