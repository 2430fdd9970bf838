// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/meters.h"

#include <array>

namespace tovuk {

namespace {

using enum Meter;

constexpr auto kMeters = std::to_array<MeterInfo>({
    {WorkerRequests, "worker_requests", "request", "worker", false},
    {WorkerCpuMs, "worker_cpu_ms", "cpu_ms", "worker", false},
    {WorkerTransferBytes, "worker_transfer_bytes", "byte", "worker", false},
    {StaticTransferBytes, "static_transfer_bytes", "byte", "static_frontend", false},
    {SqliteRowsRead, "sqlite_rows_read", "row", "sqlite", false},
    {SqliteRowsWritten, "sqlite_rows_written", "row", "sqlite", false},
    {SqliteStorageBytes, "sqlite_storage_bytes", "byte", "sqlite", true},
    {KvReads, "kv_reads", "read", "kv", false},
    {KvWrites, "kv_writes", "write", "kv", false},
    {KvDeletes, "kv_deletes", "delete", "kv", false},
    {KvLists, "kv_lists", "list", "kv", false},
    {KvStorageBytes, "kv_storage_bytes", "byte", "kv", true},
    {QueueOperations, "queue_operations", "operation", "queue", false},
    {StateRequests, "state_requests", "request", "state", false},
    {StateDurationGbMilliseconds, "state_duration_gb_milliseconds", "gb_ms", "state", false},
    {StateSqliteRowsRead, "state_sqlite_rows_read", "row", "state", false},
    {StateSqliteRowsWritten, "state_sqlite_rows_written", "row", "state", false},
    {StateSqliteStorageBytes, "state_sqlite_storage_bytes", "byte", "state", true},
    {ObjectStorageBytes, "object_storage_bytes", "byte", "object_storage", true},
    {ObjectStorageClassAOperations, "object_storage_class_a_operations", "operation", "object_storage", false},
    {ObjectStorageClassBOperations, "object_storage_class_b_operations", "operation", "object_storage", false},
    {ObjectStorageEgressBytes, "object_storage_egress_bytes", "byte", "object_storage", false},
    {BuildMinutes, "build_minutes", "minute", "builds", false},
    {LogEvents, "log_events", "event", "logs", false},
});

}  // namespace

std::span<const MeterInfo> meters() { return kMeters; }

const MeterInfo& info(Meter meter) { return kMeters[static_cast<std::size_t>(meter)]; }

std::optional<Meter> meterNamed(std::string_view name) {
  for (const MeterInfo& entry : kMeters)
    if (entry.name == name) return entry.meter;
  return std::nullopt;
}

}  // namespace tovuk
