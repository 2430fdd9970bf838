// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/store/announcement.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr std::size_t kMaxUrl = 256;

std::string pathIn(const std::string& folder) { return folder + "/url"; }

}  // namespace

Result<Announcement> Announcement::make(const std::string& folder, const std::string& url) {
  const int file = ::open(pathIn(folder).c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  Announcement out(file);
  // Readers hold the lock for a moment only.
  if (file >= 0 && ::flock(file, LOCK_EX) == 0 && ::fchmod(file, 0600) == 0 && ::ftruncate(file, 0) == 0 &&
      ::write(file, url.data(), url.size()) == static_cast<ssize_t>(url.size()))
    return out;
  return Unexpected(internalError("The file url in the data folder cannot be written: " +
                                  std::error_code(errno, std::generic_category()).message() + "."));
}

Announcement::Announcement(Announcement&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

Announcement::~Announcement() {
  if (m_file < 0) return;
  static_cast<void>(::ftruncate(m_file, 0));
  ::close(m_file);
}

std::optional<std::string> announcedUrl(const std::string& folder) {
  const int file = ::open(pathIn(folder).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  if (file < 0) return std::nullopt;
  const bool running = ::flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  std::array<char, kMaxUrl> bytes{};
  const ssize_t size = running ? ::read(file, bytes.data(), bytes.size()) : 0;
  ::close(file);
  if (size <= 0) return std::nullopt;
  return std::string(bytes.data(), static_cast<std::size_t>(size));
}

}  // namespace tovuk::local
