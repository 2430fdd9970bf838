// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/resource_types.h"

#include "app/binding_type.h"
#include "app/cron_type.h"
#include "app/kv_type.h"
#include "app/queue_type.h"
#include "app/sqlite_type.h"
#include "app/state_type.h"

namespace tovuk::app {

namespace {

template <class Type>
ResourceType* make(const ResourceType::Deps& deps) {
  return new Type(deps);
}

}  // namespace

std::vector<ResourceTypeMaker> resourceTypeMakers() {
  return {
      {QStringLiteral("sqlite"), make<SqliteType>}, {QStringLiteral("kv"), make<KvType>},
      {QStringLiteral("queue"), make<QueueType>},   {QStringLiteral("cron"), make<CronType>},
      {QStringLiteral("state"), make<StateType>},   {QStringLiteral("binding"), make<BindingType>},
  };
}

}  // namespace tovuk::app
