// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/kv/kv_key_store.h"

#include <algorithm>
#include <limits>

#include "models/kv/kv_content.h"

namespace tovuk::models {

namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
constexpr std::uint32_t kUnknownSize = std::numeric_limits<std::uint32_t>::max();

}  // namespace

std::optional<std::string> endOfPrefix(std::string_view prefix) {
  std::string end(prefix);
  while (!end.empty() && static_cast<unsigned char>(end.back()) == 0xFF) end.pop_back();
  if (end.empty()) return std::nullopt;
  end.back() = static_cast<char>(static_cast<unsigned char>(end.back()) + 1);
  return end;
}

KvKeyStore::KvKeyStore() { clear(); }

std::string_view KvKeyStore::key(std::size_t place) const {
  const Row& row = m_rows[place];
  return std::string_view(m_names).substr(row.at, row.length);
}

KvKeyRow KvKeyStore::row(std::size_t place) const {
  const Row& row = m_rows[place];
  KvKeyRow out;
  out.key = key(place);
  if (row.size != kUnknownSize) out.size = row.size;
  if (row.expires != kNever) out.expires = row.expires;
  out.metadata = m_metadata[row.metadata];
  return out;
}

std::size_t KvKeyStore::lowerBound(std::string_view key) const {
  const std::string_view names = m_names;
  const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), key, [names](const Row& row, std::string_view wanted) {
    return names.substr(row.at, row.length) < wanted;
  });
  return static_cast<std::size_t>(at - m_rows.begin());
}

std::optional<std::size_t> KvKeyStore::find(std::string_view key) const {
  const std::size_t place = lowerBound(key);
  if (place == m_rows.size() || this->key(place) != key) return std::nullopt;
  return place;
}

KvKeyStore::Range KvKeyStore::range(std::string_view prefix) const {
  const auto end = endOfPrefix(prefix);
  return {lowerBound(prefix), end ? lowerBound(*end) : m_rows.size()};
}

std::uint32_t KvKeyStore::metadataId(const std::string& json) {
  const auto found = m_metadataIds.find(json);
  if (found != m_metadataIds.end()) return found->second;
  const auto id = static_cast<std::uint32_t>(m_metadata.size());
  m_metadata.push_back(json);
  m_metadataIds.emplace(m_metadata.back(), id);
  return id;
}

void KvKeyStore::describe(Row& row, const KvEntrySummary& entry) {
  const std::int64_t size = entry.valueSizeBytes.value_or(kUnknownSize);
  row.size = size >= 0 && size < kUnknownSize ? static_cast<std::uint32_t>(size) : kUnknownSize;
  row.expires = kvExpiryOf(entry).value_or(kNever);
  row.metadata = metadataId(entry.metadata.json);
}

KvKeyStore::Row KvKeyStore::rowOf(const KvEntrySummary& entry) {
  Row row;
  row.at = m_names.size();
  row.length = static_cast<std::uint16_t>(std::min<std::size_t>(entry.key.size(), 0xFFFF));
  m_names.append(entry.key, 0, row.length);
  describe(row, entry);
  return row;
}

void KvKeyStore::append(const KvEntrySummary& entry) { m_rows.push_back(rowOf(entry)); }

void KvKeyStore::insert(std::size_t place, const KvEntrySummary& entry) {
  const Row row = rowOf(entry);
  m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(place), row);
}

void KvKeyStore::update(std::size_t place, const KvEntrySummary& entry) { describe(m_rows[place], entry); }

void KvKeyStore::remove(std::size_t place) { m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(place)); }

void KvKeyStore::remove(const std::vector<std::size_t>& places) {
  auto next = places.begin();
  std::size_t to = 0;
  for (std::size_t from = 0; from < m_rows.size(); ++from) {
    if (next != places.end() && *next == from) {
      ++next;
      continue;
    }
    m_rows[to++] = m_rows[from];
  }
  m_rows.resize(to);
}

void KvKeyStore::clear() {
  m_names.clear();
  m_rows.clear();
  m_metadataIds.clear();
  m_metadata.clear();
  metadataId("{}");
}

std::size_t KvKeyStore::bytes() const {
  std::size_t metadata = 0;
  for (const std::string& json : m_metadata) metadata += json.size() + sizeof(std::string);
  return m_names.capacity() + m_rows.capacity() * sizeof(Row) + metadata;
}

}  // namespace tovuk::models
