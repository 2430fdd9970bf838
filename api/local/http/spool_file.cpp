// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/http/spool_file.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace tovuk::local {

namespace {

constexpr std::size_t kBuffer = std::size_t{256} * 1024;  // httplib hands out 4 KiB at a time

}  // namespace

SpoolFile::SpoolFile(std::string path)
    : m_path(std::move(path)), m_file(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)) {}

SpoolFile::~SpoolFile() {
  if (m_file < 0) return;
  ::close(m_file);
  ::unlink(m_path.c_str());
}

bool SpoolFile::append(std::string_view bytes) {
  m_size += bytes.size();
  m_pending.append(bytes);
  return m_pending.size() < kBuffer || flush();
}

bool SpoolFile::finish() { return flush(); }

bool SpoolFile::flush() {
  std::string_view rest = m_pending;
  while (ok() && !rest.empty()) {
    const ssize_t written = ::write(m_file, rest.data(), rest.size());
    if (written > 0)
      rest.remove_prefix(static_cast<std::size_t>(written));
    else if (written == 0 || errno != EINTR)
      m_broken = true;
  }
  m_pending.clear();
  return ok();
}

}  // namespace tovuk::local
