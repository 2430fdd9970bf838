// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The eleven routes of State and the local one that lists runs of alarms.
#pragma once

#include "api/local/part.h"
#include "api/local/state/objects.h"

namespace tovuk::local::state {

class Routes {
 public:
  explicit Routes(const PartContext& context) : m_context(context) {}
  void add(Handlers& handlers);

 private:
  Answer create(const Call& call, const ServiceRecord& service);
  Answer remove(const Call& call, const ServiceRecord& service);
  Answer listObjects(const Call& call, const ServiceRecord& service);
  Answer listKeys(const Call& call, const ServiceRecord& service);
  Answer readValue(const Call& call, const ServiceRecord& service);
  Answer writeValue(const Call& call, const ServiceRecord& service);
  Answer deleteValue(const Call& call, const ServiceRecord& service);
  Answer readAlarm(const Call& call, const ServiceRecord& service);
  Answer setAlarm(const Call& call, const ServiceRecord& service);
  Answer deleteAlarm(const Call& call, const ServiceRecord& service);
  Answer listRuns(const Call& call, const ServiceRecord& service);

  // One request that touches rows of one kind.
  [[nodiscard]] Result<Done> allow(Meter rows);
  void count(Meter rows, std::int64_t amount);
  // body(Db&) -> Result<T>; an error of the database is the answer, too.
  template <class F>
  auto read(F&& body) -> std::invoke_result_t<F, Db&>;
  [[nodiscard]] Answer answerAlarm(StateAlarmResponse out, const ServiceRecord& service) const;

  const PartContext& m_context;
};

template <class F>
auto Routes::read(F&& body) -> std::invoke_result_t<F, Db&> {
  return m_context.store.read([&](Db& db) -> std::invoke_result_t<F, Db&> {
    auto out = body(db);
    if (db.fault()) return Unexpected(*db.fault());
    return out;
  });
}

}  // namespace tovuk::local::state
