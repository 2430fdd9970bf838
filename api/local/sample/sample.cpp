// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/sample/sample.h"

#include "api/local/sample/maker.h"

namespace tovuk::local {

namespace {

void addService(Maker& maker, std::string_view name, const char* kind) {
  const auto made = maker.context().catalogue.addService(std::string(name), kind);
  if (!made) maker.fail(made.error());
}

}  // namespace

Result<Done> makeSample(const SampleContext& context) {
  Maker maker(context);
  // Syncs would be most of the time, and before the end nobody relies on what is there.
  if (auto relaxed = context.store.relax(); !relaxed) return relaxed;
  addService(maker, kShopService, "fullstack");
  addService(maker, kAuthService, "rust_worker");
  for (const auto add : {addDatabases, addKv, addQueues, addCronTriggers, addState, addObjects, addSettings, addDeploys,
                         addServiceLogs, addUsage}) {
    if (maker.fault()) return Unexpected(*maker.fault());
    add(maker);
  }
  if (maker.fault()) return Unexpected(*maker.fault());
  return context.store.settle();
}

}  // namespace tovuk::local
