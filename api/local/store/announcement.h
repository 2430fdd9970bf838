// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file `url` in the data folder: where the service that uses the folder listens, for other programs of its owner.
// It is locked as long as that service lives, so what a killed one left behind is not taken for a running service.
#pragma once

#include <optional>
#include <string>

#include "api/contract/result.h"

namespace tovuk::local {

class Announcement {
 public:
  static Result<Announcement> make(const std::string& folder, const std::string& url);
  Announcement(Announcement&& other) noexcept;
  Announcement& operator=(Announcement&&) = delete;
  ~Announcement();  // takes it back

 private:
  explicit Announcement(int file) : m_file(file) {}
  int m_file;
};

// nullopt: no service uses the folder.
std::optional<std::string> announcedUrl(const std::string& folder);

}  // namespace tovuk::local
