// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a request is about to do, decided from its verb, its path and (for a query) its statements: never from the
// function that made it. So the gate in front of the network cannot be forgotten by an endpoint.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/client/transport.h"
#include "api/contract/routes.h"
#include "api/contract/sqlite/sqlite.h"

namespace tovuk::client {

// The kinds of writes that production asks about one by one.
enum class WriteKind : std::uint8_t {
  Create,          // a service's resource, a domain, an upload
  ChangeSettings,  // of a resource, of secrets, of limits
  WriteData,       // values, messages, alarms, objects
  DeleteData,      // values, alarms, objects
  DeleteResource,  // a service or a resource, with what it holds
  SqlRows,         // INSERT, REPLACE, UPDATE, DELETE
  SqlSchema,       // any other statement that is not a read
  Restore,         // a backup over what is there
  Deploy,          // new code, or stopping it
  Account,         // profile, billing, support
};

// What the kind is called in a question: "Delete a resource with all its data". Translated.
QString writeKindText(WriteKind kind);
// Data goes and cannot be had back by writing it again: the question must say so.
bool destroysData(WriteKind kind);

struct RequestIntent {
  std::optional<Route> route;        // nullopt: not an operation of the contract
  std::optional<WriteKind> write;    // nullopt: it only reads
  std::optional<SqliteQuery> query;  // of the query operation, when its body could be read
};

// The operation of the contract that a request addresses; nullopt: none. Segments are compared decoded.
std::optional<Route> routeOf(Verb verb, const std::vector<std::string>& segments);

// Outside the contract (extensions of the local service) only GET is a read. A query whose body cannot be read is a
// write.
RequestIntent intentOf(const Request& request);

// Which kind of write the statements are; nullopt: all of them read.
std::optional<WriteKind> writeKindOf(const SqliteQuery& query);

}  // namespace tovuk::client
