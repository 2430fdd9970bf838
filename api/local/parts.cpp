// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/parts.h"

#include "api/local/account/account_part.h"
#include "api/local/billing/billing_part.h"
#include "api/local/binding/binding.h"
#include "api/local/cron/cron.h"
#include "api/local/deploys/deploys.h"
#include "api/local/domains/domains.h"
#include "api/local/kv/kv_part.h"
#include "api/local/login/login_part.h"
#include "api/local/logs/logs.h"
#include "api/local/openapi/openapi_part.h"
#include "api/local/queue/queue_part.h"
#include "api/local/runtime/runtime_part.h"
#include "api/local/secrets/secrets.h"
#include "api/local/state/state_part.h"
#include "api/local/storage/storage_part.h"
#include "api/local/support/support_part.h"
#include "api/local/usage/usage_part.h"

namespace tovuk::local {

std::vector<std::unique_ptr<Part>> makeParts(const PartContext& context) {
  std::vector<std::unique_ptr<Part>> parts;
  parts.push_back(makeCronPart(context));
  parts.push_back(makeBindingPart(context));
  parts.push_back(makeStatePart(context));
  parts.push_back(makeQueuePart(context));
  parts.push_back(makeUsagePart(context));
  parts.push_back(makeKvPart(context));
  parts.push_back(makeStorage(context));
  for (const auto make : {makeAccountPart, makeBillingPart, makeSupportPart, makeLoginPart, makeRuntimePart})
    parts.push_back(make(context));
  parts.push_back(makeSecrets(context));
  parts.push_back(makeDomains(context));
  parts.push_back(makeLogs(context));
  parts.push_back(makeDeploys(context));
  parts.push_back(makeOpenApiPart());
  return parts;
}

}  // namespace tovuk::local
