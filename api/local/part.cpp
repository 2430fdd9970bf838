// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/part.h"

namespace tovuk::local {

namespace {

template <class Map>
auto findIn(const Map& map, const RouteId& route) -> const typename Map::mapped_type* {
  const auto found = map.find(route);
  return found == map.end() ? nullptr : &found->second;
}

}  // namespace

const Handlers::Plain* Handlers::plain(const RouteId& route) const { return findIn(m_plain, route); }
const Handlers::OfService* Handlers::ofService(const RouteId& route) const { return findIn(m_ofService, route); }
const Handlers::Place* Handlers::place(const RouteId& route) const { return findIn(m_places, route); }

void Part::describe(Db& /*db*/, const ServiceRecord& /*service*/, ServiceResources& /*out*/) {}
void Part::describe(Db& /*db*/, const ServiceRecord& /*service*/, ServiceStatus& /*out*/) {}
void Part::describe(Db& /*db*/, const ServiceRecord& /*service*/, ServiceSummary& /*out*/) {}
void Part::describe(Db& /*db*/, const ServiceRecord& /*service*/, const PageWanted& /*page*/,
                    ServiceOverview& /*out*/) {}
void Part::describe(Db& /*db*/, AccountProfile& /*out*/) {}
void Part::count(Db& /*db*/, const ServiceRecord& /*service*/, ServiceResourceCounts& /*out*/) {}
void Part::usage(Db& /*db*/, AccountUsage& /*out*/) {}
void Part::serviceRemoved(Db& /*db*/, std::string_view /*serviceId*/) {}
bool Part::sweep(Db& /*db*/, std::int64_t /*number*/, std::int64_t /*most*/) { return true; }
void Part::run(UtcTime /*now*/) {}

}  // namespace tovuk::local
