// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/queue/deliverer.h"

#include <algorithm>
#include <random>
#include <utility>

#include "api/contract/base64.h"

namespace tovuk::local {

namespace {

constexpr std::size_t kMaxRunning = 250;    // plan limit queueConcurrentConsumers
constexpr std::size_t kMostOfService = 16;  // that run or wait: more would wait in the memory instead of on the disk
constexpr std::chrono::milliseconds kPauseOfFault = std::chrono::seconds(1);
constexpr std::int64_t kMostExpired = 2000;  // in one transaction, so that no other write waits for long

// Not a counter: a lease of an earlier run of the program, or of a snapshot, must not look like one of now.
std::int64_t newLease() {
  std::random_device source;
  return static_cast<std::int64_t>((std::uint64_t{source()} << 31U) ^ source());
}

// The JSON of the wire page (section 15), with the two fields of the products page beside bodyBase64 (section 3.3).
std::string payloadOf(const Batch& batch) {
  std::string out = "{\"queue\":" + jsonText(batch.queueName) + ",\"batchId\":\"qbatch_" + std::to_string(batch.lease) +
                    "\",\"messages\":[";
  for (const LeasedMessage& message : batch.messages) {
    const std::string body = encodeBase64(message.body);
    if (out.back() != '[') out += ',';
    out += "{\"id\":\"" + messageId(message.number) + R"(","attempts":)" + std::to_string(message.attempts) +
           R"(,"enqueuedAt":")" + formatIsoTime(message.created) + R"(","bodyBase64":")";
    out.append(body).append(R"(","encoding":"base64","body":")").append(body).append("\"}");
  }
  return out + "]}";
}

std::int64_t readsOf(const Batch& batch) {
  std::int64_t out = 0;
  for (const LeasedMessage& message : batch.messages) out += operationsOf(message.size);
  return out;
}

UtcTime nextMidnight(UtcTime now) { return UtcTime(std::chrono::floor<std::chrono::days>(now) + std::chrono::days(1)); }

}  // namespace

Deliverer::Inputs Deliverer::inputs() const { return {m_version, m_context.worker.all(), allowed()}; }

bool Deliverer::allowed() const {
  return m_context.meters.allow(Meter::QueueOperations).has_value() &&
         m_context.meters.allow(Meter::WorkerRequests).has_value();
}

bool Deliverer::hasWorker(const QueueRow& queue) const {
  const auto service = m_context.catalogue.service(queue.serviceId);
  return service && !m_context.worker.urlOf(service->id, service->name).empty();
}

std::vector<Candidate> Deliverer::candidates() {
  if (m_context.worker.stopped()) return {};
  std::map<std::int64_t, Busy> busy;
  {
    const std::lock_guard lock(m_mutex);
    if (m_busy.size() >= kMaxRunning) return {};
    busy = m_busy;
  }
  auto out = m_context.store.read([](Db& db) { return leases::candidates(db); });
  std::erase_if(out, [&](const Candidate& each) { return busy.contains(each.queue.number) || !hasWorker(each.queue); });
  std::stable_sort(out.begin(), out.end(), [](const Candidate& a, const Candidate& b) { return a.due < b.due; });
  std::map<std::string, std::size_t> ofService;
  for (const auto& [queue, each] : busy) ++ofService[each.service];
  std::size_t all = busy.size();
  std::erase_if(out, [&](const Candidate& each) {
    std::size_t& count = ofService[each.queue.serviceId];
    if (all >= kMaxRunning || count >= kMostOfService) return true;
    ++all;
    ++count;
    return false;
  });
  return out;
}

std::optional<UtcTime> Deliverer::due() {
  Inputs now = inputs();
  {
    const std::lock_guard lock(m_mutex);
    if (m_cached && m_cached->inputs == now) return m_pause.after(m_cached->due, m_context.clock.now());
  }
  std::optional<UtcTime> out;
  const auto consider = [&](std::optional<UtcTime> time) {
    if (time && (!out || *time < *out)) out = time;
  };
  if (m_fresh) consider(m_context.clock.now());
  m_context.store.read([&](Db& db) {
    consider(messages::nextExpiry(db));
    consider(leases::nextEnd(db));
    return Done{};
  });
  if (!now.workers.empty()) {
    // Caps end with a day or a month, or when they are changed, which changes the inputs.
    const auto wait = now.allowed ? std::optional<UtcTime>() : nextMidnight(m_context.clock.now());
    for (const Candidate& each : candidates()) consider(wait ? std::max(*wait, each.due) : each.due);
  }
  const std::lock_guard lock(m_mutex);
  if (!m_cached || m_cached->inputs.version <= now.version) m_cached = Cached{std::move(now), out};
  return m_pause.after(out, m_context.clock.now());
}

void Deliverer::run(UtcTime now) {
  {
    const std::lock_guard lock(m_mutex);
    if (m_pause.holds(now)) return;
    m_pause.end();
  }
  bool works = tidy(now);
  if (works && allowed()) {
    for (const Candidate& each : candidates()) {
      if (each.due > now) continue;
      auto batch =
          m_context.store.write([&](Db& db) -> Result<Batch> { return leases::take(db, each.queue, newLease(), now); });
      works = works && batch.has_value();
      if (batch && !batch->messages.empty()) begin(std::move(*batch));
    }
  }
  if (!works) {
    // What is due stays due: not again at once.
    const std::lock_guard lock(m_mutex);
    m_pause.begin(now, kPauseOfFault);
  }
  changed();
}

bool Deliverer::tidy(UtcTime now) {
  const bool fresh = m_fresh.exchange(false);
  std::vector<std::int64_t> ended;
  messages::Expired expired;
  const auto tidied = m_context.store.write([&](Db& db) -> Result<Done> {
    ended = leases::end(db, fresh ? UtcTime::max() : now, now);
    expired = messages::removeExpired(db, now, kMostExpired);
    return Done{};
  });
  if (!tidied) {
    if (fresh) m_fresh = true;
    return false;
  }
  if (expired.operations > 0) m_context.meters.count(Meter::QueueOperations, expired.operations);
  const std::lock_guard lock(m_mutex);
  std::erase_if(m_busy, [&](const auto& each) {
    return std::find(ended.begin(), ended.end(), each.second.lease) != ended.end();
  });
  return true;
}

void Deliverer::begin(Batch batch) {
  {
    const std::lock_guard lock(m_mutex);
    m_busy[batch.queue] = {batch.lease, batch.serviceId};
  }
  const std::string service = batch.serviceId;
  m_context.deliveries.add(service, [this, batch = std::move(batch)] {
    deliver(batch);
    const std::lock_guard lock(m_mutex);
    if (const auto busy = m_busy.find(batch.queue); busy != m_busy.end() && busy->second.lease == batch.lease)
      m_busy.erase(busy);
    changed();
  });
}

void Deliverer::deliver(const Batch& batch) {
  // Since it began to wait for its turn: its queue was removed, or a cap was reached.
  if (!m_context.store.read([&](Db& db) { return leases::isHeld(db, batch); })) return;
  const auto service = m_context.catalogue.service(batch.serviceId);
  Delivery outcome = Delivery::NoWorker;
  if (service && allowed())
    outcome = m_context.worker.post(service->id, service->name, "/.tovuk/queues/" + batch.queueName, payloadOf(batch));
  // Cut off by the end of the service: that is nobody's failure.
  if (outcome == Delivery::Refused && m_context.worker.stopped()) outcome = Delivery::NoWorker;
  settle(batch, outcome);
}

void Deliverer::settle(const Batch& batch, Delivery outcome) {
  const UtcTime now = m_context.clock.now();
  std::int64_t operations = outcome == Delivery::NoWorker ? 0 : readsOf(batch);
  const auto settled = m_context.store.write([&](Db& db) -> Result<std::int64_t> {
    switch (outcome) {
      case Delivery::Accepted: return leases::acknowledge(db, batch, now);
      case Delivery::Refused: return leases::retry(db, batch, now);
      case Delivery::NoWorker: leases::giveBack(db, batch); break;
    }
    return std::int64_t{0};
  });
  if (settled) operations += *settled;
  if (outcome == Delivery::NoWorker) return;
  m_context.meters.count(Meter::WorkerRequests, 1);
  m_context.meters.count(Meter::QueueOperations, operations);
}

void Deliverer::reload() {
  {
    const std::lock_guard lock(m_mutex);
    m_busy.clear();
    m_pause.end();
  }
  m_fresh = true;
  changed();
}

}  // namespace tovuk::local
