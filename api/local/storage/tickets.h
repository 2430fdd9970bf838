// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last segment of a signed URL, /v1/local/objects/{ticket}. Three kinds:
//   put-7-3-SECRET     part 3 of the content 7; the secret is kept with the upload
//   get-SECRET         a download; kept in data.db until it expires
//   public/service_1/images/logo.png   what the product shows at media.tovuk.app: no secret and no expiry
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tovuk::local::storage {

struct UploadTicket {
  std::int64_t content = 0;
  std::int64_t part = 0;
  std::string secret;  // 16 bytes
  [[nodiscard]] std::string text() const;
  static std::optional<UploadTicket> parse(std::string_view text);
};

struct PublicTicket {
  std::string service, path;
  [[nodiscard]] std::string text() const;
  static std::optional<PublicTicket> parse(std::string_view text);
};

// Bytes from the system's random source, and the same as hexadecimal digits.
std::string randomBytes(std::size_t count);
std::string hexOf(std::string_view bytes);
std::string randomHex(std::size_t bytes);

}  // namespace tovuk::local::storage
