// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands under a KV key: value, metadata and expiry, and what is wrong with those that a person typed.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "api/contract/kv/kv.h"
#include "api/contract/result.h"

namespace tovuk::models {

struct KvContent {
  std::string bytes;
  KvMetadata metadata;
  std::optional<std::int64_t> expires;  // Unix seconds; nullopt: never
  friend bool operator==(const KvContent&, const KvContent&) = default;
};

// Unix seconds of an entry's expiry; nullopt: never, or it cannot be read.
[[nodiscard]] std::optional<std::int64_t> kvExpiryOf(const KvEntrySummary& entry);
// The bytes of the answer and what is known of the entry. Protocol: the value is not base64.
[[nodiscard]] Result<KvContent> kvContentOf(const KvEntrySummary& entry, const std::string& valueBase64);
// As it is sent.
[[nodiscard]] KvPut kvPutOf(const std::string& key, const KvContent& content);

// One sentence each that names the limit; empty: nothing is wrong.
[[nodiscard]] QString kvKeyProblem(std::string_view key);
[[nodiscard]] QString kvValueProblem(std::string_view bytes);
// `text`: JSON as typed; nothing stands for {}.
[[nodiscard]] QString kvMetadataProblem(const QString& text);
// `now`, `expires`: Unix seconds.
[[nodiscard]] QString kvExpiryProblem(std::int64_t expires, std::int64_t now);
[[nodiscard]] QString kvTtlProblem(std::int64_t seconds);

// As it is sent and counted: without the white space between tokens. Precondition: kvMetadataProblem is empty.
[[nodiscard]] KvMetadata kvMetadataOf(const QString& text);

// For one line of a list: "in 41 min" up to a day, else the local time; empty: never.
[[nodiscard]] QString kvExpiryText(std::optional<std::int64_t> expires, std::int64_t now);
// A key on one line: control characters become visible symbols.
[[nodiscard]] QString kvKeyText(std::string_view key);

}  // namespace tovuk::models
