// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One entry read, written and removed, whatever its key: those that no path can name go through the bulk endpoints,
// which cost the same.
#pragma once

#include <optional>
#include <string>

#include "api/client/kv/kv_calls.h"
#include "models/kv/kv_content.h"

namespace tovuk::models {

struct KvStored {
  KvEntrySummary entry;
  KvContent content;
};

// Metered: one read. nullopt: there is no such key.
client::Reply<std::optional<KvStored>> readKvEntry(client::Client& client, const client::KvPlace& place,
                                                   const std::string& key);
// Metered: one write. Answers the entry as it is now.
client::Reply<KvEntrySummary> writeKvEntry(client::Client& client, const client::KvPlace& place, const KvPut& put);
// Metered: one delete. A key that is not there is removed as well.
client::Reply<Done> removeKvEntry(client::Client& client, const client::KvPlace& place, const std::string& key);

}  // namespace tovuk::models
