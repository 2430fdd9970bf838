// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs of services, builds and deploys. Lines are kept as many days as the plan says.
#pragma once

#include <memory>

#include "api/local/part.h"

namespace tovuk::local {

std::unique_ptr<Part> makeLogs(const PartContext& context);

// `limit` and `cursor` of the lists and logs of this contract (PAGE), checked.
struct PageWanted {
  std::int64_t limit = 0;
  std::optional<std::string> cursor;
};
Result<PageWanted> pageWanted(const Call& call);
Error wrongCursor();

// The number of `deploy_7`; nullopt for anything else.
std::optional<std::int64_t> numberOf(std::string_view id, std::string_view prefix);

}  // namespace tovuk::local
