// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/runtime/worker_env.h"

#include <algorithm>

namespace tovuk::local {

std::string envSuffix(std::string_view name) {
  std::string out(name);
  for (char& c : out) {
    if (c >= 'a' && c <= 'z')
      c = static_cast<char>(c - 'a' + 'A');
    else if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
      c = '_';
  }
  return out;
}

WorkerEnv workerEnv(const ServiceRecord& service, const ServiceResources& resources, std::string_view plan,
                    const std::string& baseUrl, const std::string& runtimeToken) {
  WorkerEnv out = {{"TOVUK_SERVICE_ID", service.id},          {"TOVUK_SERVICE_SLUG", service.name},
                   {"TOVUK_SERVICE_PLAN", std::string(plan)}, {"TOVUK_API_BASE_URL", baseUrl},
                   {"TOVUK_RUNTIME_TOKEN", runtimeToken},     {"TOVUK_BINDINGS_VERSION", "1"}};
  const auto add = [&out](std::string_view prefix, std::string_view name, const std::string& value) {
    std::string key = std::string(prefix) + envSuffix(name);
    const auto same = [&key](const auto& entry) { return entry.first == key; };
    if (std::none_of(out.begin(), out.end(), same)) out.emplace_back(std::move(key), value);
  };
  for (const auto& each : resources.sqliteDatabases) add("TOVUK_SQLITE_", each.name, each.id);
  for (const auto& each : resources.kvNamespaces) add("TOVUK_KV_", each.name, each.id);
  for (const auto& each : resources.queues) add("TOVUK_QUEUE_", each.name, each.id);
  for (const auto& each : resources.cronTriggers) add("TOVUK_CRON_", each.name, each.id);
  for (const auto& each : resources.stateNamespaces) add("TOVUK_STATE_", each.className, each.id);
  for (const auto& each : resources.serviceBindings) add("TOVUK_BINDING_", each.bindingName, each.targetServiceId);
  return out;
}

}  // namespace tovuk::local
