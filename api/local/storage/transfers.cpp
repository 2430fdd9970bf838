// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PUT and GET of signed URLs.

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

#include "api/local/http/errors.h"
#include "api/local/http/guards.h"
#include "api/local/storage/byte_range.h"
#include "api/local/storage/storage_part.h"
#include "api/local/storage/tickets.h"

namespace tovuk::local {

using namespace storage;

namespace {

// As much as a connection buffers: the last piece is counted before it leaves.
constexpr std::int64_t kPiece = 65536;

Error notValid(std::string_view what) {
  return makeError(403, "forbidden", what, "Ask for a new URL; a signed URL works until it expires, and only whole.");
}

// The same type, whatever its case and parameters.
bool isSameType(std::string_view sent, std::string_view wanted) {
  sent = sent.substr(0, sent.find(';'));
  while (sent.ends_with(' ')) sent.remove_suffix(1);
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return sent.size() == wanted.size() &&
         std::equal(sent.begin(), sent.end(), wanted.begin(), [&](char a, char b) { return lower(a) == lower(b); });
}

// The bytes from `first` on, `count` of them, of one file. False: the client is gone or the file is not whole.
bool sendFile(const std::string& path, std::int64_t first, std::int64_t count, const PieceSink& sink) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  std::string piece;
  bool going = true;
  while (going && count > 0) {
    piece.resize(static_cast<std::size_t>(std::min(kPiece, count)));
    const ssize_t got = ::pread(file, piece.data(), piece.size(), first);
    going = got > 0 && sink(std::string_view(piece).substr(0, static_cast<std::size_t>(got)));
    first += got;
    count -= got;
  }
  ::close(file);
  return going;
}

}  // namespace

Result<BodyPlace> StoragePart::place(const Call& call) {
  const auto ticket = UploadTicket::parse(call.route.params[0]);
  if (!ticket) return Unexpected(notValid("This is not an upload URL that this service made."));
  const UtcTime now = m_context.clock.now();
  std::string secret;
  const auto upload = m_context.store.read([&](Db& db) {
    secret = secretOf(db, ticket->content, ticket->part);
    return storage::upload(db, ticket->content, now);
  });
  if (!equalInConstantTime(ticket->secret, secret) || !upload || !m_context.catalogue.service(upload->service))
    return Unexpected(notValid("This upload URL is not valid, or its upload has ended."));
  if (upload->urlExpires <= now) return Unexpected(notValid("This upload URL has expired."));
  if (!upload->uploadId && !isSameType(call.contentType, upload->contentType))
    return Unexpected(badRequest("Content-Type must be " + upload->contentType + ", as the upload declared.",
                                 "Send the same Content-Type as in upload-url."));
  for (const Meter meter : {Meter::ObjectStorageClassAOperations, Meter::ObjectStorageBytes})
    if (auto allowed = m_context.meters.allow(meter); !allowed) return Unexpected(allowed.error());
  return BodyPlace{m_files.newSpoolPath(), static_cast<std::uint64_t>(upload->sizeOfPart(ticket->part))};
}

Answer StoragePart::put(const Call& call) {
  const auto ticket = UploadTicket::parse(call.route.params[0]);
  std::error_code code;
  const auto size = static_cast<std::int64_t>(std::filesystem::file_size(call.bodyFile, code));
  if (!ticket || code) return answer(internalError("The body was not kept."));
  const UtcTime now = m_context.clock.now();
  const Error ended = notValid("The upload of this URL has ended.");
  const auto upload = m_context.store.read([&](Db& db) { return storage::upload(db, ticket->content, now); });
  if (!upload) return answer(ended);
  if (size != upload->sizeOfPart(ticket->part))
    return answer(badRequest("The body has " + std::to_string(size) + " bytes; " +
                                 std::to_string(upload->sizeOfPart(ticket->part)) + " were declared.",
                             "Send exactly as many bytes as were declared when this URL was made."));
  // Written down and in its place before the row that says so.
  const auto file = m_files.keep(call.bodyFile, ticket->content, ticket->part);
  if (!file) return answer(file.error());
  // A tag need only differ when the bytes do, so it is drawn, not computed from every byte.
  const StoredPart part{ticket->part, size, randomHex(16), *file};
  std::string before;
  const auto written = m_context.store.write([&](Db& db) -> Result<Done> {
    before.clear();
    if (!storage::upload(db, ticket->content, now)) return Unexpected(ended);
    if (auto old = storage::part(db, ticket->content, part.part)) before = std::move(old->file);
    putPart(db, ticket->content, part);
    return Done{};
  });
  if (!written) {
    m_files.remove(*file);
    return answer(written.error());
  }
  if (!before.empty()) m_files.remove(before);
  m_context.meters.count(Meter::ObjectStorageClassAOperations, 1);
  Answer out;
  out.headers.emplace_back("ETag", "\"" + part.etag + "\"");
  return out;
}

Result<Object> StoragePart::objectOfTicket(const std::string& ticket) {
  std::string service;
  auto found = m_context.store.read([&](Db& db) -> Result<Object> {
    std::string path;
    const auto shown = PublicTicket::parse(ticket);
    if (shown) {
      service = shown->service;
      path = shown->path;
    } else {
      auto query = db.use("SELECT service, path FROM storage_downloads WHERE ticket = ? AND expires > ?");
      query.bind(1, std::string_view(ticket)).bind(2, m_context.clock.now());
      if (!query.step()) return Unexpected(notValid("This download URL is not valid, or it has expired."));
      service = query.text(0);
      path = query.text(1);
    }
    auto there = object(db, service, path);
    // What is not public does not show that it exists.
    if (!there || (shown && !there->isPublic)) return Unexpected(objectNotFound(path));
    return *there;
  });
  const auto owner = found ? m_context.catalogue.service(service) : std::nullopt;
  if (found && (!owner || owner->id != service)) return Unexpected(objectNotFound(found->path));
  return found;
}

Answer StoragePart::get(const Call& call) {
  const std::string& ticket = call.route.params[0];
  for (const Meter meter : {Meter::ObjectStorageClassBOperations, Meter::ObjectStorageEgressBytes})
    if (auto allowed = m_context.meters.allow(meter); !allowed) return answer(allowed.error());
  auto found = objectOfTicket(ticket);
  // An object may be replaced between the look and the lease. After the lease its files stay.
  while (found) {
    auto lease = m_files.lease(found->content);
    auto again = objectOfTicket(ticket);
    if (again && again->content == found->content) {
      auto parts = m_context.store.read([&](Db& db) { return storage::parts(db, again->content, 1, INT64_MAX); });
      return send(call, *again, std::move(parts), std::move(lease));
    }
    found = std::move(again);
  }
  return answer(found.error());
}

Answer StoragePart::send(const Call& call, const Object& object, std::vector<StoredPart> parts,
                         ObjectFiles::Lease lease) {
  const std::string etag = "\"" + object.etag + "\"";
  const bool whole = call.range.empty() || (!call.ifRange.empty() && call.ifRange != etag);
  const RangeWish wish = whole ? RangeWish{} : readRange(call.range, object.size);
  if (!wish.satisfiable) {
    Answer out =
        answer(makeError(416, "range_not_satisfiable",
                         "The object has " + std::to_string(object.size) + " bytes; the range lies behind them.",
                         "Ask for a range within the object."));
    out.headers.emplace_back("Content-Range", "bytes */" + std::to_string(object.size));
    return out;
  }
  const ByteRange range = wish.range.value_or(ByteRange{0, object.size - 1});
  Answer out;
  out.status = wish.range ? 206 : 200;
  out.contentType = object.contentType;
  out.headers = {{"ETag", etag},
                 {"Accept-Ranges", "bytes"},
                 {"X-Content-Type-Options", "nosniff"},
                 // A page among the objects must not act as a page of this service.
                 {"Content-Security-Policy", "sandbox"}};
  if (wish.range)
    out.headers.emplace_back("Content-Range", "bytes " + std::to_string(range.first) + "-" +
                                                  std::to_string(range.last) + "/" + std::to_string(object.size));
  out.streamLength = static_cast<std::uint64_t>(range.last - range.first + 1);
  out.stream = [this, range, parts = std::move(parts), lease = std::move(lease)](const PieceSink& sink) {
    std::int64_t begin = 0;  // of the part
    for (const StoredPart& part : parts) {
      const std::int64_t first = std::max(range.first, begin);
      const std::int64_t end = std::min(range.last + 1, begin + part.size);
      const auto counted = [&](std::string_view piece) {
        if (!sink(piece)) return false;
        m_context.meters.count(Meter::ObjectStorageEgressBytes, static_cast<std::int64_t>(piece.size()));
        return true;
      };
      if (first < end && !sendFile(m_files.full(part.file), first - begin, end - first, counted)) return false;
      begin += part.size;
    }
    return begin > range.last;
  };
  m_context.meters.count(Meter::ObjectStorageClassBOperations, 1);
  return out;
}

}  // namespace tovuk::local
