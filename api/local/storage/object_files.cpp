// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/storage/object_files.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <system_error>
#include <unistd.h>

#include "api/local/http/errors.h"
#include "api/local/storage/tickets.h"

namespace tovuk::local::storage {

namespace fs = std::filesystem;

namespace {

constexpr const char* kObjects = "objects";
constexpr const char* kSpool = "spool";

std::optional<Error> syncFile(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool synced = file >= 0 && ::fsync(file) == 0;
  const int cause = errno;
  if (file >= 0) ::close(file);
  if (synced) return std::nullopt;
  return internalError("The object cannot be written: " + std::error_code(cause, std::generic_category()).message() +
                       ".");
}

bool isFolder(const std::string& path) {
  std::error_code code;
  return fs::is_directory(path, code);
}

// 7 and 3 of 7-3-RUN-12.
std::optional<std::pair<std::int64_t, std::int64_t>> numbersOf(std::string_view name) {
  std::array<std::int64_t, 2> numbers{};
  for (std::int64_t& number : numbers) {
    const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (fault != std::errc() || end == name.data() + name.size() || *end != '-') return std::nullopt;
    name.remove_prefix(static_cast<std::size_t>(end - name.data()) + 1);
  }
  return std::pair(numbers[0], numbers[1]);
}

}  // namespace

ObjectFiles::ObjectFiles(const DataFolder& folder) : m_folder(folder), m_run(randomHex(8)) {}

std::string ObjectFiles::runTag() {
  const std::lock_guard lock(m_mutex);
  return m_run + "-" + std::to_string(++m_next);
}

std::string ObjectFiles::newSpoolPath() {
  // When it cannot be made, the file cannot either, and that is told.
  if (!isFolder(m_folder.full(kSpool))) static_cast<void>(m_folder.makeFolder(kSpool));
  return m_folder.full(std::string(kSpool) + "/" + runTag());
}

Result<std::string> ObjectFiles::keep(const std::string& spooled, std::int64_t content, std::int64_t part) {
  if (!isFolder(m_folder.full(kObjects)))
    if (const auto made = m_folder.makeFolder(kObjects); !made) return Unexpected(made.error());
  if (const auto fault = syncFile(spooled)) return Unexpected(*fault);
  std::string name = std::to_string(content) + "-" + std::to_string(part) + "-" + runTag();
  if (std::rename(spooled.c_str(), full(name).c_str()) != 0)
    return Unexpected(internalError("The object cannot be moved to its place."));
  if (const auto synced = syncFolder(m_folder.full(kObjects)); !synced) {
    remove(name);
    return Unexpected(synced.error());
  }
  return name;
}

std::string ObjectFiles::full(std::string_view name) const {
  return m_folder.full(std::string(kObjects) + "/" + std::string(name));
}

void ObjectFiles::remove(std::string_view name) const {
  std::error_code ignored;  // what stays is swept at the next start
  fs::remove(full(name), ignored);
}

std::string ObjectFiles::head(std::string_view name, std::size_t most) const {
  std::ifstream file(full(name), std::ios::binary);
  std::string out(most, '\0');
  file.read(out.data(), static_cast<std::streamsize>(most));
  out.resize(static_cast<std::size_t>(file.gcount()));
  return out;
}

ObjectFiles::Lease ObjectFiles::lease(std::int64_t content) {
  const std::lock_guard lock(m_mutex);
  ++m_leased[content];
  return {this, [content](ObjectFiles* files) {
            {
              const std::lock_guard inner(files->m_mutex);
              const auto found = files->m_leased.find(content);
              if (found != files->m_leased.end() && --found->second == 0) files->m_leased.erase(found);
            }
            if (files->m_onLeaseEnd) files->m_onLeaseEnd();
          }};
}

bool ObjectFiles::isLeased(std::int64_t content) {
  const std::lock_guard lock(m_mutex);
  return m_leased.contains(content);
}

std::size_t ObjectFiles::leases() {
  const std::lock_guard lock(m_mutex);
  return m_leased.size();
}

bool ObjectFiles::sweepRubbish(std::size_t most,
                               const std::function<bool(std::int64_t, std::int64_t, std::string_view)>& isKnown) {
  const std::string own = [this] {
    const std::lock_guard lock(m_mutex);
    return m_swept ? std::string() : m_run;
  }();
  if (own.empty()) return true;
  std::error_code code;
  if (!m_sweeping) {
    std::error_code ignored;
    fs::directory_iterator spooled(m_folder.full(kSpool), code);
    for (; !code && spooled != fs::directory_iterator(); spooled.increment(code))
      if (!spooled->path().filename().string().starts_with(own)) fs::remove(spooled->path(), ignored);
    code.clear();
    m_sweeping.emplace(m_folder.full(kObjects), code);
  }
  std::size_t seen = 0;
  for (; !code && *m_sweeping != fs::directory_iterator() && seen < most; m_sweeping->increment(code), ++seen) {
    const std::string name = (*m_sweeping)->path().filename().string();
    if (name.find("-" + own + "-") != std::string::npos) continue;
    const auto numbers = numbersOf(name);
    if (!numbers || !isKnown(numbers->first, numbers->second, name)) remove(name);
  }
  if (seen == most && !code) return false;
  m_sweeping.reset();
  const std::lock_guard lock(m_mutex);
  m_swept = true;
  return true;
}

void ObjectFiles::beginAnew() {
  const std::lock_guard lock(m_mutex);
  m_run = randomHex(8);
  m_swept = false;
}

}  // namespace tovuk::local::storage
