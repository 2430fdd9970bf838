// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client/cron/cron_calls.h"

#include "api/client/call.h"
#include "api/contract/cron/codec.h"

namespace tovuk::client {

Reply<ServiceResources> createCronTrigger(Client& client, const std::string& service,
                                          const CronTriggerCreate& trigger) {
  return changeResources(client, service, writeRequest(Verb::Post, servicePath(service, {"cron"}), encode(trigger)));
}

Reply<ServiceResources> updateCronTrigger(Client& client, const std::string& service, const std::string& trigger,
                                          const CronTriggerUpdate& changes) {
  return changeResources(client, service,
                         writeRequest(Verb::Put, servicePath(service, {"cron", trigger}), encode(changes)));
}

Reply<ServiceResources> deleteCronTrigger(Client& client, const std::string& service, const std::string& trigger) {
  return changeResources(client, service, writeRequest(Verb::Delete, servicePath(service, {"cron", trigger})));
}

Reply<CronRuns> localCronRuns(Client& client, const std::string& service, const std::string& trigger,
                              std::int64_t limit) {
  return callOf<CronRuns>(
      client,
      readRequest({"v1", "local", "services", service, "cron", trigger, "runs"}, {{"limit", std::to_string(limit)}}),
      decodeCronRuns);
}

}  // namespace tovuk::client
