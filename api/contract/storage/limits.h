// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bounds of object storage (schemas page, section 2.11). Plan limits are in plans.h.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tovuk {

inline constexpr std::size_t kMaxStoragePath = 512;
inline constexpr std::size_t kMaxStorageContentType = 160;
inline constexpr std::int64_t kMaxStorageUpload = 10737418240;       // sizeBytes of upload-url
inline constexpr std::int64_t kMaxStorageSinglePartMib = 5115;       // the documented limit of one PUT is smaller
inline constexpr std::int64_t kMaxStorageMultipart = 5492189429760;  // sizeBytes of multipart create
inline constexpr std::int64_t kMinStoragePart = 5242880;
inline constexpr std::int64_t kMaxStoragePart = 5368709120;
inline constexpr std::int64_t kMaxStorageParts = 10000;
inline constexpr std::size_t kMaxStorageUploadId = 1024;
inline constexpr std::size_t kMaxStorageEtag = 512;
inline constexpr std::int64_t kMaxStorageListed = 5000;
inline constexpr std::int64_t kMaxStorageUrlSeconds = 86400;  // expiresSeconds

}  // namespace tovuk
