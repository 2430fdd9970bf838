// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/parts.h"

#include "api/local/deploys/deploys.h"
#include "api/local/domains/domains.h"
#include "api/local/logs/logs.h"
#include "api/local/secrets/secrets.h"

namespace tovuk::local {

std::vector<std::unique_ptr<Part>> makeParts(const PartContext& context) {
  std::vector<std::unique_ptr<Part>> parts;
  parts.push_back(makeSecrets(context));
  parts.push_back(makeDomains(context));
  parts.push_back(makeLogs(context));
  parts.push_back(makeDeploys(context));
  return parts;
}

}  // namespace tovuk::local
