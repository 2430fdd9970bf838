// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A request's body on its way into a file. Whoever takes the file renames it; else it goes with this object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tovuk::local {

class SpoolFile {
 public:
  // A new file; see ok().
  explicit SpoolFile(std::string path);
  SpoolFile(const SpoolFile&) = delete;
  SpoolFile& operator=(const SpoolFile&) = delete;
  ~SpoolFile();

  [[nodiscard]] bool ok() const { return m_file >= 0 && !m_broken; }
  [[nodiscard]] std::uint64_t size() const { return m_size; }
  bool append(std::string_view bytes);
  bool finish();  // writes what is pending; nothing is synced

 private:
  bool flush();

  std::string m_path;
  int m_file;
  std::string m_pending;
  std::uint64_t m_size = 0;
  bool m_broken = false;
};

}  // namespace tovuk::local
