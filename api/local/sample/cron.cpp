// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Five triggers, as many as the Free plan allows. stock_sync and expire_carts come at the same minute twice a day;
// price_import is paused, since its last runs were refused.

#include <array>
#include <chrono>

#include "api/contract/cron/codec.h"
#include "api/contract/cron/cron_expression.h"
#include "api/local/cron/triggers.h"
#include "api/local/sample/maker.h"

namespace tovuk::local {

namespace {

using std::chrono::days;

struct Trigger {
  const char* name;
  const char* expression;
  int firstDay, lastDay;  // of the runs that are kept: days ago
  int refused;            // of the last runs
};

constexpr auto kTriggers = std::to_array<Trigger>({
    {"stock_sync", "0 */4 * * *", 7, 0, 0},
    {"expire_carts", "0 */6 * * *", 7, 0, 1},
    {"nightly_report", "30 2 * * *", 30, 0, 0},
    {"weekly_digest", "0 8 * * MON", 38, 0, 0},
    {"price_import", "*/10 * * * *", 3, 2, 5},
});
constexpr const char* kPaused = "price_import";
constexpr std::chrono::milliseconds kLate(140);  // how long after its minute a run begins

void addRuns(Db& db, const Maker& maker, const Trigger& trigger, std::int64_t number) {
  const auto expression = CronExpression::parse(trigger.expression);
  if (!expression) return;
  const UtcTime last = maker.now() - days(trigger.lastDay);
  std::vector<UtcTime> minutes;
  for (auto minute = expression->nextAfter(maker.now() - days(trigger.firstDay)); minute && *minute <= last;
       minute = expression->nextAfter(*minute))
    minutes.push_back(*minute);
  for (std::size_t i = 0; i < minutes.size(); ++i) {
    const bool refused = i + static_cast<std::size_t>(trigger.refused) >= minutes.size();
    const std::int64_t run = triggers::addRun(db, number, minutes[i], "running", 0);
    triggers::startRun(db, number, run);
    triggers::finishRun(db, number, run, refused ? "refused" : "delivered", minutes[i] + kLate);
  }
}

}  // namespace

void addCronTriggers(Maker& maker) {
  const std::string path = std::string(kShopPath) + "/cron";
  maker.at(days(38));
  for (const Trigger& trigger : kTriggers)
    maker.call("POST", path, encode(CronTriggerCreate{trigger.name, trigger.expression}));
  CronTriggerUpdate pause;
  pause.enabled = false;
  maker.at(days(2));
  maker.call("PUT", path + "/" + kPaused, encode(pause));
  const std::string service = maker.serviceId(kShopService);
  maker.write([&](Db& db) {
    for (const Trigger& trigger : kTriggers) {
      const auto found = registry::find(db, service, ResourceType::Cron, trigger.name);
      if (!found) return maker.fail(registry::notFound(ResourceType::Cron, trigger.name));
      addRuns(db, maker, trigger, found->number);
      triggers::setSince(db, found->number, maker.now());  // no minute of the past was missed
    }
  });
}

}  // namespace tovuk::local
