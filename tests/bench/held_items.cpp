// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/held_items.h"

#include <cstdio>

#include "tests/bench/bench.h"

namespace tovuk::bench {

namespace {

// %1: the first number, %2: the one behind the last.
constexpr auto kFill = R"sql(
PRAGMA synchronous = OFF;
PRAGMA cache_size = -200000;
BEGIN IMMEDIATE;
CREATE TEMP TABLE n AS WITH RECURSIVE s(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM s WHERE i + 1 < %2) SELECT i FROM s;
CREATE TEMP TABLE now AS SELECT CAST(strftime('%s') AS INTEGER) * 1000 AS ms;
CREATE TEMP TABLE place AS SELECT
  (SELECT number FROM resources WHERE name = 'BENCH') AS kv,
  (SELECT number FROM resources WHERE name = 'bench') AS queue,
  (SELECT id FROM state_objects WHERE key = 'held') AS object,
  (SELECT service FROM resources WHERE name = 'BENCH') AS service,
  (SELECT ifnull(max(id), 0) + 1 - %1 FROM kv_values) AS kv_base,
  (SELECT ifnull(max(number), 0) + 1 - %1 FROM queue_messages) AS queue_base,
  (SELECT ifnull(max(id), 0) + 1 - %1 FROM state_values) AS state_base;

INSERT INTO kv_values SELECT kv_base + i, CAST(printf('%0100d', i) AS BLOB) FROM n, place;
INSERT INTO kv_entries SELECT kv, CAST(printf('k%07d', i) AS BLOB), kv_base + i, 100, x'', ms, ms, NULL
  FROM n, place, now;
UPDATE kv_namespaces SET bytes = bytes + 108 * (%2 - %1) WHERE number = (SELECT kv FROM place);
UPDATE kv_total SET bytes = bytes + 108 * (%2 - %1);

INSERT INTO queue_bodies SELECT queue_base + i, CAST(printf('%0100d', i) AS BLOB) FROM n, place;
INSERT INTO queue_messages(number, queue, status, attempts, size, created, visible, expires)
  SELECT queue_base + i, queue, 0, 0, 100, ms, ms, ms + 86400000 FROM n, place, now;
UPDATE queues SET backlog = backlog + (%2 - %1), backlog_bytes = backlog_bytes + 100 * (%2 - %1)
  WHERE number = (SELECT queue FROM place);

INSERT INTO state_values SELECT state_base + i, CAST(printf('%0100d', i) AS BLOB) FROM n, place;
INSERT INTO state_keys(object, key, size, created, updated, value)
  SELECT object, printf('k%07d', i), 100, ms, ms, state_base + i FROM n, place, now;
UPDATE state_objects SET bytes = bytes + 108 * (%2 - %1) WHERE id = (SELECT object FROM place);
UPDATE state_namespaces SET bytes = bytes + 108 * (%2 - %1);
UPDATE state_account SET bytes = bytes + 108 * (%2 - %1);

INSERT INTO storage_objects(service, path, content, content_type, size, part_size, etag, public, created, updated)
  SELECT service, printf('k%07d', i), 1000000000 + i, 'text/plain', 100, 0, 'bench', 0, ms, ms FROM n, place, now;
INSERT INTO storage_totals SELECT service, %2 - %1, 100 * (%2 - %1), 0 FROM place WHERE true UNION ALL
  SELECT '', %2 - %1, 100 * (%2 - %1), 0
  ON CONFLICT(service) DO UPDATE SET paths = paths + excluded.paths, stored = stored + excluded.stored;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
)sql";

}  // namespace

bool makeHolders(const Program& program) {
  Connection connection(program);
  const std::string service = kService;
  return connection.call("POST", service + "/kv/namespaces", R"({"name":"BENCH"})") &&
         connection.call("POST", service + "/queues", R"({"name":"bench"})") &&
         connection.call("POST", service + "/state/namespaces", R"({"className":"Bench"})") &&
         connection.call("PUT", service + "/state/namespaces/Bench/objects/held/values/first", R"({"value":"1"})");
}

bool fillItems(const QString& dataDir, int from, int to) {
  QByteArray sql = kFill;
  sql.replace("%1", QByteArray::number(from)).replace("%2", QByteArray::number(to));
  return runSqlite(dataDir + QStringLiteral("/data.db"), sql);
}

std::string itemKey(unsigned number) {
  char text[16];
  std::snprintf(text, sizeof text, "k%07u", number);
  return text;
}

}  // namespace tovuk::bench
