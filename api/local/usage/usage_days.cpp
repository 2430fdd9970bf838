// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/usage/usage_days.h"

#include "api/local/usage/windows.h"

namespace tovuk::local {

UsageDays readUsageDays(ControlStore& store, UtcTime now, std::int64_t count) {
  const auto today = std::chrono::floor<std::chrono::days>(now);
  const auto first = today - std::chrono::days(count - 1);
  const std::string firstText = windowOf(Period::Day, first);
  MeterWindow levels;
  for (const MeterInfo& meter : meters())
    if (meter.isGauge) levels.set(meter.meter, store.meterBefore(meter.name, firstText));
  const auto records = store.meterDays(firstText, windowOf(Period::Day, today));
  auto record = records.begin();
  UsageDays out;
  for (auto day = first; day <= today; day += std::chrono::days(1)) {
    UsageDay own;
    own.date = windowOf(Period::Day, day);
    own.meters = levels;
    for (const MeterInfo& meter : meters())
      if (!meter.isGauge) own.meters.set(meter.meter, 0);
    for (; record != records.end() && record->start == own.date; ++record)
      if (const auto meter = meterNamed(record->meter)) own.meters.set(*meter, record->amount);
    for (const MeterInfo& meter : meters())
      if (meter.isGauge) levels.set(meter.meter, own.meters.find(meter.meter).value_or(0));
    out.days.push_back(std::move(own));
  }
  return out;
}

}  // namespace tovuk::local
