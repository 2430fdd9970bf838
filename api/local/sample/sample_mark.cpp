// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sample/sample_mark.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr int kRights = 0600;

}  // namespace

bool SampleMark::isSet() const {
  std::error_code code;
  return std::filesystem::exists(m_path, code);
}

Result<Done> SampleMark::set() const {
  const int file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, kRights);
  if (file < 0)
    return Unexpected(internalError(
        "The data folder cannot be written: " + std::error_code(errno, std::generic_category()).message() + "."));
  ::close(file);
  return syncFolder(m_folder);
}

Result<Done> SampleMark::clear() const {
  std::error_code code;
  std::filesystem::remove(m_path, code);
  if (code) return Unexpected(internalError("The data folder cannot be written: " + code.message() + "."));
  return syncFolder(m_folder);
}

}  // namespace tovuk::local
