// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/store/data_folder.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace fs = std::filesystem;

namespace {

std::string reason(int error) { return std::error_code(error, std::generic_category()).message(); }

}  // namespace

Result<DataFolder> DataFolder::open(const std::string& path) {
  std::error_code code;
  const fs::path absolute = fs::absolute(path, code).lexically_normal();
  const bool made = !code && fs::create_directories(absolute, code);
  if (code) return Unexpected(internalError("The data folder " + path + " cannot be made: " + code.message() + "."));
  if (made) fs::permissions(absolute, fs::perms::owner_all, code);  // a folder that was there keeps its rights
  const int lock = ::open((absolute / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock < 0) return Unexpected(internalError("The data folder " + path + " cannot be used: " + reason(errno) + "."));
  if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
    ::close(lock);
    return Unexpected(makeError(409, "data_folder_in_use",
                                "Another process is using the data folder " + absolute.string() + ".",
                                "Close it, or choose another folder with --data."));
  }
  return DataFolder(absolute.string(), lock);
}

DataFolder::DataFolder(DataFolder&& other) noexcept
    : m_path(std::move(other.m_path)), m_lock(std::exchange(other.m_lock, -1)) {}

DataFolder::~DataFolder() {
  if (m_lock >= 0) ::close(m_lock);
}

bool DataFolder::isEmpty() const {
  std::error_code code;
  return !fs::exists(full("control.db"), code);
}

Result<Done> DataFolder::makeFolder(const std::string& relative) const {
  std::error_code code;
  fs::create_directories(full(relative), code);
  if (code) return Unexpected(internalError("The folder " + relative + " cannot be made: " + code.message() + "."));
  return syncFolder(fs::path(full(relative)).parent_path().string());
}

Result<Done> syncFolder(const std::string& path) {
  const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = folder >= 0 && ::fsync(folder) == 0;
  const int cause = errno;
  if (folder >= 0) ::close(folder);
  if (!synced) return Unexpected(internalError(std::string("A folder cannot be written: ") + reason(cause) + "."));
  return Done{};
}

}  // namespace tovuk::local
