// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/parts.h"

#include "api/local/account/account_part.h"
#include "api/local/billing/billing_part.h"
#include "api/local/login/login_part.h"
#include "api/local/runtime/runtime_part.h"
#include "api/local/support/support_part.h"

namespace tovuk::local {

std::vector<std::unique_ptr<Part>> makeParts(const PartContext& context) {
  std::vector<std::unique_ptr<Part>> parts;
  for (const auto make : {makeAccountPart, makeBillingPart, makeSupportPart, makeLoginPart, makeRuntimePart})
    parts.push_back(make(context));
  return parts;
}

}  // namespace tovuk::local
