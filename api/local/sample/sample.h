// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample project, a small web shop: the services shop-api and auth-service with resources of every type, and what
// forty days of business left behind.
#pragma once

#include <functional>

#include "api/contract/result.h"
#include "api/contract/usage/usage.h"
#include "api/local/clock.h"
#include "api/local/http/call.h"
#include "api/local/store/catalogue.h"
#include "api/local/store/control_store.h"
#include "api/local/store/data_folder.h"
#include "api/local/store/store.h"
#include "api/local/usage/meter_book.h"

namespace tovuk::local {

struct SampleContext {
  Clock& clock;
  Catalogue& catalogue;
  Store& store;
  ControlStore& control;
  MeterBook& meters;
  const DataFolder& folder;
  std::function<Answer(const Call&)> handle;
  std::function<Result<BodyPlace>(const Call&)> placeOfBody;  // of routes whose body goes into a file
  std::function<AccountUsage()> usage;
};

// Into an empty folder, before anybody uses the service. The same for every start but for its times, which end at the
// clock's. Everything is on the disk when it returns; a kill leaves a part of it (sample_mark.h).
Result<Done> makeSample(const SampleContext& context);

}  // namespace tovuk::local
