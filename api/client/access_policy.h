// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The single gate for read-only mode. Read-only modes that each view enforces leak (anchors, features.md 0.2, 6), so
// every request passes here before it is sent (gated_transport.h), and nowhere else.
#pragma once

#include <optional>

#include "api/contract/error.h"
#include "api/contract/routes.h"
#include "api/contract/sqlite/sqlite.h"

namespace tovuk::client {

struct RequestIntent;

class AccessPolicy {
 public:
  void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
  [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

  // nullopt: may be sent. The error has kind ReadOnly and says what was refused. Access comes from the route table;
  // a query is a read only when every statement of it is (SELECT, VALUES, EXPLAIN, reading WITH and PRAGMA).
  [[nodiscard]] std::optional<Error> refuse(Route route, const SqliteQuery* query = nullptr) const;
  // What the gate asks: any request, of the contract or not.
  [[nodiscard]] std::optional<Error> refuse(const RequestIntent& intent) const;
  // For local-only writes that the contract's route table does not have.
  [[nodiscard]] std::optional<Error> refuseWrite() const;

 private:
  bool m_readOnly = false;
};

// True when the statement cannot change the database: decided on tokens, comments skipped. Unknown words count as
// writes. A PRAGMA counts as a read only when it is on the list of reading pragmas and has no `=`.
bool isReadingStatement(std::string_view sql);

}  // namespace tovuk::client
