// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of the state in the data folder, in its folder `snapshots`. Making one and replacing want a folder that
// nothing has open. Files that the service did not make are neither copied nor removed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/local/store/data_folder.h"

namespace tovuk::local {

struct Snapshot {
  std::string id;  // snapshot_7
  std::string name;
  UtcTime createdAt;
  std::int64_t sizeBytes = 0;
};

std::vector<Snapshot> listSnapshots(const DataFolder& folder);  // newest first

// `name`: what a person calls it, may be empty. It exists whole or not at all.
Result<Snapshot> makeSnapshot(const DataFolder& folder, const std::string& name, UtcTime now);
// Error of both: NotFound.
Result<Done> checkSnapshot(const DataFolder& folder, const std::string& id);
Result<Done> deleteSnapshot(const DataFolder& folder, const std::string& id);

// The state becomes what the snapshot holds; `id` "": nothing. Whenever a kill or a failure interrupts it,
// finishReplacing() brings it to one end or the other; while that fails, the state may be half of each and nobody may
// open it. Error: NotFound.
Result<Done> replaceAll(const DataFolder& folder, const std::string& id);
Result<Done> finishReplacing(const DataFolder& folder);

}  // namespace tovuk::local
