// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of the resource types that this program has panels for: the only place that knows them all.
#pragma once

#include <QString>

#include <vector>

#include "app/resource_type.h"

namespace tovuk::app {

struct ResourceTypeMaker {
  QString id;  // as ResourceType::id
  ResourceType* (*make)(const ResourceType::Deps& deps);
};

std::vector<ResourceTypeMaker> resourceTypeMakers();

}  // namespace tovuk::app
