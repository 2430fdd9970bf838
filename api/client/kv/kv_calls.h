// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The endpoints of KV (schemas page, section 2.6). Keys are UTF-8 and sent percent-encoded, a slash too. Errors are
// those of client.h; NotFound where the namespace or the key does not exist.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "api/client/client.h"
#include "api/client/reply.h"
#include "api/contract/kv/kv.h"

namespace tovuk::client {

// A namespace of a service, each by id or name.
struct KvPlace {
  std::string service, space;
  friend bool operator==(const KvPlace&, const KvPlace&) = default;
};

// A part of a list. `limit`: 10 to 1000. `cursor`: nextCursor of the page before; empty: from the start. `prefix`: at
// most 512 bytes; empty: all keys.
struct KvPage {
  std::int64_t limit = 0;
  std::string cursor, prefix;
};

// A path can name it: it is no dot segment and has no control characters (NO_SLASH of the schemas page; a slash is
// encoded). The other keys can be read, written and removed in bulk only.
[[nodiscard]] bool isKvPathKey(std::string_view key);

Reply<ServiceResources> createKvNamespace(Client& client, const std::string& service, const std::string& name);
// With all its keys.
Reply<ServiceResources> deleteKvNamespace(Client& client, const KvPlace& place);

// Metered: one list.
Reply<KvKeysResponse> listKvKeys(Client& client, const KvPlace& place, const KvPage& page);
// Metered: one read. Precondition: isKvPathKey(key).
Reply<KvEntryResponse> readKvValue(Client& client, const KvPlace& place, const std::string& key);
// Metered: one write. Metadata and expiry are replaced by those of `put`. Precondition: isKvPathKey(put.key).
Reply<KvEntryResponse> writeKvValue(Client& client, const KvPlace& place, const KvPut& put);
// Metered: one delete. Answers a page of what is left. Precondition: isKvPathKey(key).
Reply<KvKeysResponse> deleteKvValue(Client& client, const KvPlace& place, const std::string& key);

// Metered: one read a key. 1 to 100 keys.
Reply<KvBulkGetResponse> readKvValues(Client& client, const KvPlace& place, const std::vector<std::string>& keys);
// Metered: one write an entry. 1 to 10 000 entries, 100 MB of request.
Reply<KvBulkMutationResponse> writeKvValues(Client& client, const KvPlace& place, const std::vector<KvPut>& entries);
// Metered: one delete a key. 1 to 10 000 keys.
Reply<KvBulkMutationResponse> deleteKvValues(Client& client, const KvPlace& place,
                                             const std::vector<std::string>& keys);

}  // namespace tovuk::client
