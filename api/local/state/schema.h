// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of State. Totals stand in rows of object, namespace and account, and change in the same transaction as what
// they count. `number` is the namespace's in the registry.
//
// An object's alarm is part of its row. alarm_at: what it was set to, NULL without an alarm. alarm_due: when to try
// next; NULL while an alarm waits for a worker. alarm_turn changes with every set and delete, so that a delivery that
// ends late touches only the alarm that it delivered.
//
// A key's row is small and holds no value: listing keys reads no values, and a value of 2 MiB costs only its reader.
#pragma once

namespace tovuk::local {

inline constexpr const char* kStateSchema = R"(
CREATE TABLE IF NOT EXISTS state_account(one INTEGER PRIMARY KEY, bytes INTEGER NOT NULL);
INSERT OR IGNORE INTO state_account VALUES (1, 0);
CREATE TABLE IF NOT EXISTS state_namespaces(number INTEGER PRIMARY KEY, service TEXT NOT NULL,
  objects INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0, runs INTEGER NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS state_namespaces_by_service ON state_namespaces(service);
CREATE TABLE IF NOT EXISTS state_objects(id INTEGER PRIMARY KEY AUTOINCREMENT, namespace INTEGER NOT NULL,
  key TEXT NOT NULL, bytes INTEGER NOT NULL DEFAULT 0, created INTEGER NOT NULL, updated INTEGER NOT NULL,
  seen INTEGER NOT NULL, slept INTEGER, alarm_at INTEGER, alarm_due INTEGER, alarm_turn INTEGER NOT NULL DEFAULT 0,
  retries INTEGER NOT NULL DEFAULT 0, fired INTEGER);
CREATE UNIQUE INDEX IF NOT EXISTS state_objects_by_key ON state_objects(namespace, key);
CREATE INDEX IF NOT EXISTS state_alarms_due ON state_objects(alarm_due) WHERE alarm_due IS NOT NULL;
CREATE INDEX IF NOT EXISTS state_alarms_of_namespace ON state_objects(namespace, alarm_due)
  WHERE alarm_due IS NOT NULL;
CREATE INDEX IF NOT EXISTS state_alarms_waiting ON state_objects(namespace)
  WHERE alarm_due IS NULL AND alarm_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS state_keys(object INTEGER NOT NULL, key TEXT NOT NULL, size INTEGER NOT NULL,
  created INTEGER NOT NULL, updated INTEGER NOT NULL, value INTEGER NOT NULL, PRIMARY KEY(object, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS state_values(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS state_alarm_runs(namespace INTEGER NOT NULL, number INTEGER NOT NULL,
  object INTEGER NOT NULL, key TEXT NOT NULL, alarm_at INTEGER NOT NULL, began INTEGER NOT NULL, ended INTEGER NOT NULL,
  retries INTEGER NOT NULL, result TEXT NOT NULL, next INTEGER, PRIMARY KEY(namespace, number)) WITHOUT ROWID;
)";

}  // namespace tovuk::local
