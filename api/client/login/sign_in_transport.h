// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any transport, with one more rule: what the service turned away with 401 waits for a new sign-in instead of failing.
//
// A 401 is given before a call is carried out, and every Request holds its whole body in memory, so each such call may
// be sent again, writes too: with the same body, to the same sink (an error body never reaches a sink). These are given
// back with their failure:
// - a call that is turned away a second time, with the new token;
// - what would make more than kMostWaiting calls or kMostBytesWaiting bytes of bodies wait;
// - all that wait, when the sign-in is called off.
//
// Nothing waits unless somebody holds (setHolding): without that, a 401 is an error like any other.
#pragma once

#include <list>
#include <memory>

#include "api/client/transport.h"

namespace tovuk::client {

class SignInTransport : public Transport {
  Q_OBJECT
 public:
  static constexpr int kMostWaiting = 256;
  static constexpr qint64 kMostBytesWaiting = 64LL * 1024 * 1024;

  explicit SignInTransport(std::unique_ptr<Transport> inner, QObject* parent = nullptr);
  ~SignInTransport() override;

  Reply<Answer> send(Request request, BodySink sink = {}) override;
  void setLedger(Ledger* ledger) override { m_inner->setLedger(ledger); }
  // Sends everything that waits again, with this token.
  void setToken(const QByteArray& token) override;
  [[nodiscard]] Transport& inner() const { return *m_inner; }

  // Switched off, what waits is given back with its failure.
  void setHolding(bool holding);
  [[nodiscard]] bool isHolding() const { return m_holding; }
  [[nodiscard]] int waiting() const;
  // What waits gets its failure, later than this call.
  void giveBack();

 signals:
  // The number of calls that wait for a sign-in. From 0 to 1: somebody must be asked.
  void waitingChanged(int waiting);

 private:
  struct Call;
  using Calls = std::list<std::shared_ptr<Call>>;

  void sendNow(const std::shared_ptr<Call>& call);
  void answered(const std::shared_ptr<Call>& call, Result<Answer> result);
  [[nodiscard]] bool mayWait(const Call& call) const;
  void forget(const std::shared_ptr<Call>& call);
  [[nodiscard]] Calls takeWaiting();

  std::unique_ptr<Transport> m_inner;
  Calls m_calls;         // under way or waiting
  int m_generation = 0;  // of the token
  bool m_holding = false;
};

}  // namespace tovuk::client
