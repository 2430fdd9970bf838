// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The 24 meters (schemas page, section 2.16) with their units (wire page, section 12.4).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace tovuk {

enum class Meter : std::uint8_t {
  WorkerRequests,
  WorkerCpuMs,
  WorkerTransferBytes,
  StaticTransferBytes,
  SqliteRowsRead,
  SqliteRowsWritten,
  SqliteStorageBytes,
  KvReads,
  KvWrites,
  KvDeletes,
  KvLists,
  KvStorageBytes,
  QueueOperations,
  StateRequests,
  StateDurationGbMilliseconds,
  StateSqliteRowsRead,
  StateSqliteRowsWritten,
  StateSqliteStorageBytes,
  ObjectStorageBytes,
  ObjectStorageClassAOperations,
  ObjectStorageClassBOperations,
  ObjectStorageEgressBytes,
  BuildMinutes,
  LogEvents,
};

struct MeterInfo {
  Meter meter;
  std::string_view name;
  std::string_view unit;
  std::string_view product;  // product key of the catalogue
  bool isGauge;              // a level (stored bytes), not a count that starts anew with each window
};

std::span<const MeterInfo> meters();  // all 24, in the order of enum Meter
const MeterInfo& info(Meter meter);
std::optional<Meter> meterNamed(std::string_view name);

}  // namespace tovuk
