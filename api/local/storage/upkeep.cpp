// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What time brings, and what was left behind: one small step at a time, so that no other write waits for long.

#include <algorithm>
#include <utility>

#include "api/local/storage/storage_part.h"

namespace tovuk::local {

using namespace storage;

namespace {

constexpr std::int64_t kRowsAtOnce = 500;
constexpr std::size_t kFilesAtOnce = 1000;
constexpr std::chrono::hours kKeptDownloads{1};  // after they expired, so that they go many at a time
constexpr std::chrono::minutes kPauseOfFault{1};

std::optional<UtcTime> firstTime(Db& db, std::string_view sql) {
  auto query = db.use(sql);
  return query.step() && !query.isNull(0) ? std::optional(query.time(0)) : std::nullopt;
}

}  // namespace

std::optional<UtcTime> StoragePart::due() {
  const UtcTime now = m_context.clock.now();
  const auto out = m_context.store.read([&](Db& db) -> std::optional<UtcTime> {
    if (!m_begun || m_servicesDied) return now;
    auto dead = db.use("SELECT content FROM storage_dead LIMIT ?");
    dead.bind(1, static_cast<std::int64_t>(m_files.leases()) + 1);
    while (dead.step()) {
      m_leaseIsInTheWay = true;  // before the look: a lease that ends in between wakes the scheduler
      if (!m_files.isLeased(dead.integer(0))) return now;
    }
    const auto upload = firstTime(db, "SELECT min(expires) FROM storage_uploads");
    auto download = firstTime(db, "SELECT min(expires) FROM storage_downloads");
    if (download) *download += kKeptDownloads;
    if (!upload || !download) return upload ? upload : download;
    return std::min(*upload, *download);
  });
  const std::lock_guard lock(m_pauseMutex);
  return m_pause.after(out, now);
}

void StoragePart::run(UtcTime now) {
  if (!m_begun) sweepOldFiles();
  const bool works = sweepServices() && sweepContents() && endWhatExpired(now);
  const std::lock_guard lock(m_pauseMutex);
  if (works)
    m_pause.end();
  else
    m_pause.begin(now, kPauseOfFault);
}

// At the start: services whose deletion a kill interrupted, and files that no row names.
void StoragePart::sweepOldFiles() {
  const auto services = m_context.store.read([&](Db& db) {
    std::vector<std::string> out;
    auto query = db.use("SELECT service FROM storage_totals WHERE service <> ''");
    while (query.step()) out.push_back(query.text(0));
    return out;
  });
  for (const std::string& id : services) {
    if (m_context.catalogue.service(id)) continue;
    static_cast<void>(m_context.store.write([&](Db& db) -> Result<Done> {
      removeService(db, id);
      return Done{};
    }));
    m_servicesDied = true;
  }
  if (m_files.sweepRubbish(kFilesAtOnce, [this](std::int64_t content, std::int64_t number, std::string_view name) {
        return m_context.store.read([&](Db& db) {
          const auto known = part(db, content, number);
          return known && known->file == name;
        });
      }))
    m_begun = true;
}

bool StoragePart::sweepServices() {
  if (!m_servicesDied.exchange(false)) {
    // Also what an earlier run of the program did not finish.
    const bool some = m_context.store.read([](Db& db) { return db.use("SELECT 1 FROM storage_dead_services").step(); });
    if (!some) return true;
  }
  const auto left = m_context.store.write([](Db& db) -> Result<bool> {
    auto dead = db.use("SELECT service FROM storage_dead_services LIMIT 1");
    if (!dead.step()) return false;
    const std::string service = dead.text(0);
    std::vector<std::pair<std::string, std::int64_t>> objects;
    {
      auto query = db.use("SELECT path, content FROM storage_objects WHERE service = ? LIMIT ?");
      query.bind(1, std::string_view(service)).bind(2, kRowsAtOnce);
      while (query.step()) objects.emplace_back(query.text(0), query.integer(1));
    }
    for (const auto& [path, content] : objects) {
      db.use("INSERT OR IGNORE INTO storage_dead VALUES (?)").bind(1, content).run();
      db.use("DELETE FROM storage_objects WHERE service = ? AND path = ?")
          .bind(1, std::string_view(service))
          .bind(2, std::string_view(path))
          .run();
    }
    if (std::cmp_equal(objects.size(), kRowsAtOnce)) return true;
    db.use("DELETE FROM storage_dead_services WHERE service = ?").bind(1, std::string_view(service)).run();
    return db.use("SELECT 1 FROM storage_dead_services LIMIT 1").step();
  });
  if (!left || *left) m_servicesDied = true;
  return left.has_value();
}

// Only what was dead in a read before its lease was looked for: whoever saw it alive had its lease by then.
bool StoragePart::sweepContents() {
  std::vector<std::int64_t> dead = m_context.store.read([&](Db& db) {
    std::vector<std::int64_t> out;
    auto query = db.use("SELECT content FROM storage_dead LIMIT ?");
    query.bind(1, static_cast<std::int64_t>(m_files.leases()) + 50);
    while (query.step()) out.push_back(query.integer(0));
    return out;
  });
  std::erase_if(dead, [this](std::int64_t content) { return m_files.isLeased(content); });
  if (dead.empty()) return true;
  std::vector<std::string> files;
  const auto swept = m_context.store.write([&](Db& db) -> Result<Done> {
    files.clear();
    for (const std::int64_t content : dead) {
      std::int64_t last = 0;
      std::int64_t seen = 0;
      {
        auto query = db.use("SELECT part, file FROM storage_parts WHERE content = ? ORDER BY part LIMIT ?");
        query.bind(1, content).bind(2, kRowsAtOnce);
        for (; query.step(); ++seen) {
          last = query.integer(0);
          files.push_back(query.text(1));
        }
      }
      db.use("DELETE FROM storage_parts WHERE content = ? AND part <= ?").bind(1, content).bind(2, last).run();
      if (seen < kRowsAtOnce) db.use("DELETE FROM storage_dead WHERE content = ?").bind(1, content).run();
      if (files.size() >= kFilesAtOnce) break;
    }
    return Done{};
  });
  if (!swept) return false;
  for (const std::string& file : files) m_files.remove(file);
  return true;
}

bool StoragePart::endWhatExpired(UtcTime now) {
  const bool some = m_context.store.read([&](Db& db) {
    auto query = db.use(
        "SELECT 1 FROM storage_uploads WHERE expires <= ?1 UNION ALL "
        "SELECT 1 FROM storage_downloads WHERE expires <= ?2 LIMIT 1");
    query.bind(1, now).bind(2, UtcTime(now - kKeptDownloads));
    return query.step();
  });
  if (!some) return true;
  return m_context.store
      .write([&](Db& db) -> Result<Done> {
        endExpired(db, now, kRowsAtOnce);
        db.use(
              "DELETE FROM storage_downloads WHERE ticket IN "
              "(SELECT ticket FROM storage_downloads WHERE expires <= ? LIMIT ?)")
            .bind(1, UtcTime(now - kKeptDownloads))
            .bind(2, kRowsAtOnce)
            .run();
        return Done{};
      })
      .has_value();
}

}  // namespace tovuk::local
