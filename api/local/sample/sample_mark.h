// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file in the data folder while the sample project is made: a folder that has it holds a part of the sample only, and
// begins anew.
#pragma once

#include <string>

#include "api/contract/result.h"
#include "api/local/store/data_folder.h"

namespace tovuk::local {

class SampleMark {
 public:
  explicit SampleMark(const DataFolder& folder) : m_folder(folder.path()), m_path(folder.full("sample-unfinished")) {}

  [[nodiscard]] bool isSet() const;
  // Each is on the disk when it returns.
  [[nodiscard]] Result<Done> set() const;
  [[nodiscard]] Result<Done> clear() const;

 private:
  std::string m_folder, m_path;
};

}  // namespace tovuk::local
