// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part itself (internal to this folder).
#pragma once

#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "api/local/cron/schedule.h"
#include "api/local/cron/triggers.h"
#include "api/local/part.h"

namespace tovuk::local {

class CronPart final : public Part {
 public:
  explicit CronPart(const PartContext& context) : m_context(context) {}

  using Part::describe;
  [[nodiscard]] std::string schema() const override { return kCronSchema; }
  void addHandlers(Handlers& handlers) override;
  void describe(Db& db, const ServiceRecord& service, ServiceResources& out) override;
  void count(Db& db, const ServiceRecord& service, ServiceResourceCounts& out) override;
  void usage(Db& db, AccountUsage& out) override;
  [[nodiscard]] std::optional<ResourceType> sweeps() const override { return ResourceType::Cron; }
  bool sweep(Db& db, std::int64_t number, std::int64_t most) override { return triggers::sweep(db, number, most); }
  std::optional<UtcTime> due() override;
  void run(UtcTime now) override;
  void reload() override;

 private:
  enum class Loaded : std::uint8_t { No, Now, Yes };

  // Handlers (cron_part.cpp)
  Answer create(const Call& call, const ServiceRecord& service);
  Answer update(const Call& call, const ServiceRecord& service);
  Answer remove(const Call& call, const ServiceRecord& service);
  Answer listRuns(const Call& call, const ServiceRecord& service);
  void plan(const TriggerRow& row);

  // Firing (firing.cpp)
  bool load(UtcTime now);
  [[nodiscard]] std::set<std::string> listening() const;  // ids of the services that have a worker
  std::vector<OpenRun> claim(const std::vector<Schedule::Due>& due, UtcTime now);
  void deliver(const OpenRun& run);

  const PartContext m_context;
  Schedule m_schedule;
  std::mutex m_mutex;  // of what follows
  Loaded m_loaded = Loaded::No;
  std::vector<OpenRun> m_interrupted;  // runs that the end of the last process cut off
};

}  // namespace tovuk::local
