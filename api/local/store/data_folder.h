// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data folder: one process at a time uses it, and its files are on the disk when we say so.
#pragma once

#include <string>

#include "api/contract/result.h"

namespace tovuk::local {

class DataFolder {
 public:
  // Makes the folder (owner only) and locks it. Error kind Conflict when another process holds it.
  static Result<DataFolder> open(const std::string& path);
  DataFolder(DataFolder&& other) noexcept;
  DataFolder& operator=(DataFolder&&) = delete;
  ~DataFolder();

  [[nodiscard]] const std::string& path() const { return m_path; }
  [[nodiscard]] std::string full(const std::string& relative) const { return m_path + "/" + relative; }
  [[nodiscard]] bool isEmpty() const;  // no service ran on it, or it was reset

  // Names of files in a folder inside it, which is made when missing.
  Result<Done> makeFolder(const std::string& relative) const;

 private:
  DataFolder(std::string path, int lock) : m_path(std::move(path)), m_lock(lock) {}
  std::string m_path;
  int m_lock;
};

// A new name in a folder is on the disk only when the folder is.
Result<Done> syncFolder(const std::string& path);

}  // namespace tovuk::local
