// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person typed for a KV entry: how the expiry is written, and the whole as bytes for the journal of drafts.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

#include "models/kv/kv_content.h"

namespace tovuk::models {

struct KvExpiryInput {
  enum class Kind : std::uint8_t {
    Never,
    After,  // text: "90", "90 s", "15 min", "2 h", "7 d", "1 h 30 min" from the moment of the save
    At,     // text: "2026-12-01 09:00" in the local zone, or with seconds, or followed by UTC, +02:00 or a zone's name
  };
  Kind kind = Kind::Never;
  QString text;
  friend bool operator==(const KvExpiryInput&, const KvExpiryInput&) = default;
};

// As an expiry of the service is shown for editing.
[[nodiscard]] KvExpiryInput kvExpiryInputOf(std::optional<std::int64_t> expires);

struct KvExpiryRead {
  std::optional<std::int64_t> expires;  // Unix seconds; of After: as if it were saved now
  std::optional<std::int64_t> ttl;      // seconds, of After
  QString problem;                      // one sentence that names the limit; empty: none
  QString hint;                         // zone and Unix seconds, for the line under the field
};
// `now`: Unix seconds.
[[nodiscard]] KvExpiryRead readKvExpiry(const KvExpiryInput& input, std::int64_t now);

struct KvDraft {
  std::string bytes;
  QString metadata;
  KvExpiryInput expiry;
  friend bool operator==(const KvDraft&, const KvDraft&) = default;
};

// What the fields hold when nothing was typed.
[[nodiscard]] KvDraft kvDraftOf(const std::optional<KvContent>& content);
[[nodiscard]] std::string encodeKvDraft(const KvDraft& draft);
// nullopt: not such bytes.
[[nodiscard]] std::optional<KvDraft> decodeKvDraft(const std::string& bytes);

}  // namespace tovuk::models
