// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of the keys of a namespace, in the order of their bytes, for a million of them: 32 bytes a key besides
// its name, each metadata held once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "api/contract/kv/kv.h"

namespace tovuk::models {

// Views into the store: good until it changes.
struct KvKeyRow {
  std::string_view key;
  std::optional<std::int64_t> size;     // bytes of the value; nullopt: not told
  std::optional<std::int64_t> expires;  // Unix seconds; nullopt: never
  std::string_view metadata;            // JSON
};

class KvKeyStore {
 public:
  // Rows first to last, without last.
  using Range = std::pair<std::size_t, std::size_t>;

  KvKeyStore();
  KvKeyStore(const KvKeyStore&) = delete;
  KvKeyStore& operator=(const KvKeyStore&) = delete;
  ~KvKeyStore() = default;

  [[nodiscard]] std::size_t size() const { return m_rows.size(); }
  [[nodiscard]] KvKeyRow row(std::size_t place) const;
  [[nodiscard]] std::string_view key(std::size_t place) const;
  // The first row whose key is not less than `key`.
  [[nodiscard]] std::size_t lowerBound(std::string_view key) const;
  [[nodiscard]] std::optional<std::size_t> find(std::string_view key) const;
  // The rows whose key begins so.
  [[nodiscard]] Range range(std::string_view prefix) const;

  // Precondition: the key is greater than all that are held.
  void append(const KvEntrySummary& entry);
  // At `place`, where lowerBound said that it belongs.
  void insert(std::size_t place, const KvEntrySummary& entry);
  void update(std::size_t place, const KvEntrySummary& entry);
  void remove(std::size_t place);
  // Many at once. `places` ascend.
  void remove(const std::vector<std::size_t>& places);
  void clear();

  // Bytes that it holds, roughly.
  [[nodiscard]] std::size_t bytes() const;

 private:
  struct Row {
    std::uint64_t at = 0;
    std::int64_t expires = 0;
    std::uint32_t metadata = 0;
    std::uint32_t size = 0;
    std::uint16_t length = 0;
  };
  Row rowOf(const KvEntrySummary& entry);
  void describe(Row& row, const KvEntrySummary& entry);
  std::uint32_t metadataId(const std::string& json);

  std::string m_names;  // of all keys, one after the other; those of removed keys stay until clear
  std::vector<Row> m_rows;
  std::deque<std::string> m_metadata;
  std::unordered_map<std::string_view, std::uint32_t> m_metadataIds;
};

// The least text that no text with `prefix` reaches; nullopt: there is none, the prefix is all 0xFF or empty.
[[nodiscard]] std::optional<std::string> endOfPrefix(std::string_view prefix);

}  // namespace tovuk::models
