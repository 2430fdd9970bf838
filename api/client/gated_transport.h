// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one gate between every endpoint and the network: read-only first, then the question before a write. It looks at
// the request itself, so that a function of the client cannot forget it and a call that is repeated by hand passes it
// as well.
#pragma once

#include <memory>

#include "api/client/access_policy.h"
#include "api/client/transport.h"
#include "api/client/write_guard.h"

namespace tovuk::client {

class GatedTransport : public Transport {
  Q_OBJECT
 public:
  // Takes the transport; the policy and the guard must outlive this object.
  GatedTransport(std::unique_ptr<Transport> inner, const AccessPolicy& policy, WriteGuard& guard);

  Reply<Answer> send(Request request, BodySink sink = {}) override;
  void setLedger(Ledger* ledger) override { m_inner->setLedger(ledger); }
  void setToken(const QByteArray& token) override { m_inner->setToken(token); }

 private:
  Reply<Answer> sendWhenAllowed(WriteKind kind, Request request, BodySink sink);

  std::unique_ptr<Transport> m_inner;
  const AccessPolicy& m_policy;
  WriteGuard& m_guard;
};

}  // namespace tovuk::client
