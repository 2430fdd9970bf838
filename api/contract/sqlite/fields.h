// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of the SQLite payloads (internal to the codec).
#pragma once

#include "api/contract/fields.h"
#include "api/contract/sqlite/sqlite.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<SqliteDatabase> p) {
  v.text("id", p.id);
  v.text("name", p.name);
  v.count("storageLimitMib", p.storageLimitMib);
  v.count("storageUsedMib", p.storageUsedMib);
  v.text("quotaState", p.quotaState);
  v.count("timeTravelDays", p.timeTravelDays);
  v.count("queryTimeoutSeconds", p.queryTimeoutSeconds);
}

template <class V>
void visit(V& v, typename V::template Ref<SqliteStatementFigures> p) {
  v.boolean("success", p.success);
  v.count("rowsRead", p.rowsRead);
  v.count("rowsWritten", p.rowsWritten);
  v.count("vmSteps", p.vmSteps);
  v.count("fullscanSteps", p.fullscanSteps);
  v.count("durationMs", p.durationMs);
  v.count("changes", p.changes);
  v.integer("lastInsertRowid", p.lastInsertRowid);
  v.optionalBoolean("rowsReadEstimated", p.rowsReadEstimated);
}

template <class V>
void visit(V& v, typename V::template Ref<SqliteQueryMeta> p) {
  v.number("duration", p.duration);
  v.count("size_after", p.sizeAfter);
  v.count("rows_read", p.rowsRead);
  v.count("rows_written", p.rowsWritten);
}

template <class V>
void visit(V& v, typename V::template Ref<SqliteQueryFigures> p) {
  v.object("database", p.database);
  v.list("results", p.results);
  v.count("rowsRead", p.rowsRead);
  v.count("rowsWritten", p.rowsWritten);
  v.count("storageUsedMib", p.storageUsedMib);
  v.object("meta", p.meta);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<SqliteBackup> p) {
  v.text("id", p.id);
  v.text("databaseId", p.databaseId);
  v.text("kind", p.kind);
  v.count("sizeBytes", p.sizeBytes);
  v.text("expiresAt", p.expiresAt);
  v.text("createdAt", p.createdAt);
}

template <class V>
void visit(V& v, typename V::template Ref<SqliteBackups> p) {
  v.object("database", p.database);
  v.list("backups", p.backups);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<SqliteBackupCreated> p) {
  v.object("database", p.database);
  v.object("backup", p.backup);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<SqliteBackupRestored> p) {
  v.object("database", p.database);
  v.object("restoredBackup", p.restoredBackup);
  v.object("previousBackup", p.previousBackup);
  v.texts("nextActions", p.nextActions);
}

}  // namespace tovuk
