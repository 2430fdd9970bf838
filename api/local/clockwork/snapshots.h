// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of the whole data folder, in its folder `snapshots`. All functions want a folder that nothing has open.
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
// Error: NotFound.
Result<Done> deleteSnapshot(const DataFolder& folder, const std::string& id);

// Everything in the folder but the snapshots becomes what the snapshot holds; `id` "": nothing. Whenever a kill
// interrupts it, finishReplacing() brings it to one end or the other. Error: NotFound.
Result<Done> replaceAll(const DataFolder& folder, const std::string& id);
Result<Done> finishReplacing(const DataFolder& folder);

}  // namespace tovuk::local
