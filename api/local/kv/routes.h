// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The answers of the KV routes (internal to the part).
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "api/contract/kv/kv.h"
#include "api/local/kv/entries.h"
#include "api/local/part.h"

namespace tovuk::local::kv {

class Routes {
 public:
  // `expires`: told after each put that has an expiry, in Unix seconds.
  Routes(const PartContext& context, std::function<void(std::int64_t)> expires)
      : m_context(context), m_expires(std::move(expires)) {}

  Answer createNamespace(const Call& call, const ServiceRecord& service) const;
  Answer deleteNamespace(const Call& call, const ServiceRecord& service) const;
  Answer listKeys(const Call& call, const ServiceRecord& service) const;
  Answer getValue(const Call& call, const ServiceRecord& service) const;
  Answer putValue(const Call& call, const ServiceRecord& service) const;
  Answer deleteValue(const Call& call, const ServiceRecord& service) const;
  Answer bulkGet(const Call& call, const ServiceRecord& service) const;
  Answer bulkPut(const Call& call, const ServiceRecord& service) const;
  Answer bulkRemove(const Call& call, const ServiceRecord& service) const;

 private:
  [[nodiscard]] Result<Done> allowPut() const;
  [[nodiscard]] KvKeysResponse keysOf(Db& db, const Resource& space, const PageWanted& wanted, UtcTime now) const;

  const PartContext& m_context;
  std::function<void(std::int64_t)> m_expires;
};

}  // namespace tovuk::local::kv
