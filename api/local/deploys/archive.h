// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The archives of deploys: files in the data folder, never in a row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/result.h"
#include "api/local/store/data_folder.h"

namespace tovuk::local {

inline constexpr const char* kArchiveFolder = "deploys";

// A new file with these bytes, on the disk; the answer is its path relative to the data folder.
Result<std::string> saveArchive(const DataFolder& folder, std::string_view bytes);
void removeArchive(const DataFolder& folder, const std::string& relative);
// Relative paths of all files in the folder of archives.
std::vector<std::string> archives(const DataFolder& folder);

}  // namespace tovuk::local
