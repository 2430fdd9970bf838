// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/usage/cap_table.h"

#include "api/contract/usage/limits.h"

namespace tovuk::local::caps {

std::vector<UsageCap> read(Db& db) {
  std::vector<UsageCap> out;
  if (!db.use("SELECT 1 FROM sqlite_master WHERE name = 'usage_caps'").step()) return out;
  auto row = db.use("SELECT metric, period, value, hard, percent FROM usage_caps ORDER BY meter, period");
  while (row.step()) out.push_back({row.text(0), row.text(1), row.integer(2), row.integer(3) != 0, row.integer(4)});
  return out;
}

void put(Db& db, Meter meter, const UsageCap& cap) {
  db.use("INSERT OR REPLACE INTO usage_caps(meter, metric, period, value, hard, percent) VALUES (?, ?, ?, ?, ?, ?)")
      .bind(1, static_cast<std::int64_t>(meter))
      .bind(2, std::string_view(cap.metric))
      .bind(3, std::string_view(cap.period))
      .bind(4, cap.capValue)
      .bind(5, std::int64_t{cap.hardStop.value_or(false)})
      .bind(6, cap.notifyAtPercent)
      .run();
}

bool remove(Db& db, Meter meter, std::string_view period) {
  db.use("DELETE FROM usage_caps WHERE meter = ? AND period = ?")
      .bind(1, static_cast<std::int64_t>(meter))
      .bind(2, period)
      .run();
  return db.changes() > 0;
}

void addNotice(Db& db, const NoticeDue& notice) {
  db.use(
        "INSERT OR IGNORE INTO cap_notices(metric, period, start, value, percent, hard, amount, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      .bind(1, std::string_view(notice.cap.metric))
      .bind(2, std::string_view(notice.cap.period))
      .bind(3, std::string_view(notice.start))
      .bind(4, notice.cap.capValue)
      .bind(5, notice.cap.notifyAtPercent)
      .bind(6, std::int64_t{notice.cap.hardStop.value_or(false)})
      .bind(7, notice.amount)
      .bind(8, notice.at)
      .run();
  if (db.changes() > 0)
    db.use("DELETE FROM cap_notices WHERE number <= ?").bind(1, db.lastInsertRowid() - kMaxCapNotices).run();
}

std::vector<CapNotice> notices(Db& db, std::int64_t most) {
  std::vector<CapNotice> out;
  auto row = db.use(
      "SELECT metric, period, start, value, percent, hard, amount, at FROM cap_notices ORDER BY number DESC LIMIT ?");
  row.bind(1, most);
  while (row.step())
    out.push_back({row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4), row.integer(5) != 0,
                   row.integer(6), formatIsoTime(row.time(7))});
  return out;
}

}  // namespace tovuk::local::caps
