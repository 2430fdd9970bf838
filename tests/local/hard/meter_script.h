// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random metered calls of one client, and the meters that the documents say they make: products page, sections 3 and
// 4, and api/openapi.yaml where the contract is silent. Written down here from the documents and the answers, not from
// the service.
#pragma once

#include <QRandomGenerator>

#include <map>
#include <string>

#include "api/contract/meters.h"
#include "tests/local/hard/lane.h"

namespace tovuk::local {

using Amounts = std::map<Meter, std::int64_t>;

class MeterScript {
 public:
  MeterScript(int number, quint32 seed) : m_number(std::to_string(number)), m_random(seed) {}

  bool prepare(Caller& caller);
  // One call. False: it was answered otherwise than expected, see fault().
  bool step(Caller& caller);

  [[nodiscard]] const Amounts& counted() const { return m_counted; }
  // What is stored now: the gauges of KV, State and object storage.
  [[nodiscard]] Amounts levels() const;
  [[nodiscard]] const std::string& fault() const { return m_fault; }
  [[nodiscard]] const std::map<std::string, long>& calls() const { return m_calls; }

 private:
  bool kv(Caller& caller);
  bool kvBulk(Caller& caller);
  bool queue(Caller& caller);
  bool state(Caller& caller);
  bool alarm(Caller& caller);
  bool sqlite(Caller& caller);
  bool upload(Caller& caller);
  bool object(Caller& caller);
  bool refused(Caller& caller);

  // Whether the answer is `status`; counts the kind of call.
  bool is(const Reply& reply, int status, const char* what);
  void add(Meter meter, std::int64_t amount) { m_counted[meter] += amount; }
  void addState(Meter rows, std::int64_t amount);
  std::string key() { return numbered("key", m_random.bounded(30)); }
  std::string sized(int most) { return std::string(1 + m_random.bounded(static_cast<unsigned>(most)), 'v'); }

  std::string m_number;
  QRandomGenerator m_random;
  Amounts m_counted;
  std::map<std::string, std::string> m_kv, m_objects;
  std::map<std::string, Held> m_state;   // by object
  std::map<std::string, bool> m_alarms;  // by object
  std::map<std::string, long> m_calls;
  std::string m_fault;
};

}  // namespace tovuk::local
