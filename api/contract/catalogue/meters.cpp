// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each meter counts.

#include <array>

#include "api/contract/catalogue/tables.h"
#include "api/contract/usage/usage.h"

namespace tovuk {

std::string_view descriptionOf(Meter meter) {
  static constexpr std::array<std::string_view, kMeterCount> texts = {
      "Public requests, cron, queue and State alarm deliveries, and WebSocket upgrades.",
      "CPU time of workers in milliseconds.",
      "Bytes of worker responses and of the response side of WebSocket tunnels. Free.",
      "Bytes of static files sent. Free.",
      "Rows that SQLite statements read, found or not.",
      "Rows that SQLite statements inserted, changed or deleted, index entries included.",
      "Bytes that SQLite databases hold now: a level, not a count.",
      "Keys read, one for each key of a bulk read.",
      "Keys written, one for each key of a bulk write.",
      "Keys deleted, one for each key of a bulk delete.",
      "Pages of keys listed.",
      "Bytes that KV namespaces hold now: a level, not a count.",
      "Queue messages written, read or deleted, one for each 64 KB of a message.",
      "Calls of State objects and their alarms.",
      "Time that State objects were awake times their memory, in GB-milliseconds.",
      "Rows that State objects read.",
      "Rows that State objects wrote.",
      "Bytes that State objects hold now: a level, not a count.",
      "Bytes of stored objects now, pending uploads included: a level, not a count.",
      "Writes and lists of object storage.",
      "Reads of object storage.",
      "Bytes downloaded from object storage.",
      "Minutes that builds ran.",
      "Lines that services, builds and deploys logged.",
  };
  return texts[static_cast<std::size_t>(meter)];
}

}  // namespace tovuk
