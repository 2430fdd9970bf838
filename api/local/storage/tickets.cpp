// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/storage/tickets.h"

#include <algorithm>
#include <charconv>
#include <unistd.h>
#if defined(__APPLE__)
#include <sys/random.h>
#endif
#include <cstdlib>

namespace tovuk::local::storage {

namespace {

constexpr std::string_view kPut = "put-";
constexpr std::string_view kPublic = "public/";
constexpr std::size_t kSecretBytes = 16;

std::optional<std::int64_t> takeNumber(std::string_view& text) {
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end == text.data() + text.size() || *end != '-' || number < 1) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
  return number;
}

int valueOf(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

std::optional<std::string> bytesOf(std::string_view hex) {
  std::string out;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
    const int high = valueOf(hex[i]);
    const int low = valueOf(hex[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    out += static_cast<char>(high * 16 + low);
  }
  return out;
}

}  // namespace

std::string UploadTicket::text() const {
  return std::string(kPut) + std::to_string(content) + "-" + std::to_string(part) + "-" + hexOf(secret);
}

std::optional<UploadTicket> UploadTicket::parse(std::string_view text) {
  if (!text.starts_with(kPut)) return std::nullopt;
  text.remove_prefix(kPut.size());
  const auto content = takeNumber(text);
  const auto part = content ? takeNumber(text) : std::nullopt;
  if (!part || text.size() != 2 * kSecretBytes) return std::nullopt;
  auto secret = bytesOf(text);
  if (!secret) return std::nullopt;
  return UploadTicket{*content, *part, std::move(*secret)};
}

std::string PublicTicket::text() const { return std::string(kPublic) + service + "/" + path; }

std::optional<PublicTicket> PublicTicket::parse(std::string_view text) {
  if (!text.starts_with(kPublic)) return std::nullopt;
  text.remove_prefix(kPublic.size());
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  return PublicTicket{std::string(text.substr(0, slash)), std::string(text.substr(slash + 1))};
}

std::string randomBytes(std::size_t count) {
  constexpr std::size_t most = 256;  // of one call
  std::string out(count, '\0');
  for (std::size_t at = 0; at < count; at += most)
    if (::getentropy(out.data() + at, std::min(most, count - at)) != 0) std::abort();  // no secret may be guessable
  return out;
}

std::string hexOf(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    out += digits[value >> 4U];
    out += digits[value & 0x0FU];
  }
  return out;
}

std::string randomHex(std::size_t bytes) { return hexOf(randomBytes(bytes)); }

}  // namespace tovuk::local::storage
