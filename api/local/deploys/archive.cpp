// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/deploys/archive.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kSuffix = ".tar.gz";

bool writeAll(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

Result<std::string> saveArchive(const DataFolder& folder, std::string_view bytes) {
  if (auto made = folder.makeFolder(kArchiveFolder); !made) return Unexpected(std::move(made).error());
  std::string path = folder.full(std::string(kArchiveFolder) + "/archive-XXXXXX") + std::string(kSuffix);
  const int file = ::mkostemps(path.data(), static_cast<int>(kSuffix.size()), O_CLOEXEC);
  const bool written = file >= 0 && writeAll(file, bytes) && ::fsync(file) == 0;
  const int cause = errno;
  if (file >= 0) ::close(file);
  const std::string relative = std::string(kArchiveFolder) + "/" + fs::path(path).filename().string();
  if (!written) {
    if (file >= 0) removeArchive(folder, relative);
    return Unexpected(internalError("The archive of a deploy cannot be written: " +
                                    std::error_code(cause, std::generic_category()).message() + "."));
  }
  if (auto synced = syncFolder(folder.full(kArchiveFolder)); !synced) return Unexpected(std::move(synced).error());
  return relative;
}

void removeArchive(const DataFolder& folder, const std::string& relative) {
  std::error_code ignored;
  fs::remove(folder.full(relative), ignored);
}

std::vector<std::string> archives(const DataFolder& folder) {
  std::vector<std::string> out;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(folder.full(kArchiveFolder), code))
    out.push_back(std::string(kArchiveFolder) + "/" + entry.path().filename().string());
  return out;
}

}  // namespace tovuk::local
