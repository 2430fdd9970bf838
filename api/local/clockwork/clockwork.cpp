// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/clockwork/clockwork.h"

#include "api/contract/reader.h"
#include "api/local/clockwork/snapshots.h"
#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

// From 1970 to the end of the year 9999, the last that the time formats can write.
constexpr std::int64_t kLastMs = 253402300799999;
constexpr std::int64_t kMostAdvanceMs = std::int64_t{400} * 86400 * 1000;
constexpr std::size_t kMaxNameBytes = 200;

std::string json(const Snapshot& snapshot) {
  return "{\"id\":" + jsonText(snapshot.id) + ",\"name\":" + jsonText(snapshot.name) +
         ",\"createdAt\":" + jsonText(formatIsoTime(snapshot.createdAt)) +
         ",\"sizeBytes\":" + std::to_string(snapshot.sizeBytes) + "}";
}

Error wrongClock() {
  return badRequest("The clock takes action stop, go, set with toUnixMs, or advance with byMs.",
                    R"(Send {"action":"advance","byMs":60000} for a minute; at most 400 days at a time.)");
}

}  // namespace

Error coreMissing() {
  return makeError(503, "unavailable", "The data folder could not be opened again.",
                   "Restart the service; what is in the folder is kept.");
}

Clockwork::Clockwork(const Options& options, const DataFolder& folder, Clock& clock, Control& control, OpenCore open,
                     std::unique_ptr<Core>& core)
    : m_options(options),
      m_folder(folder),
      m_clock(clock),
      m_control(control),
      m_open(std::move(open)),
      m_core(core),
      m_workers(options.workers.begin(), options.workers.end()) {}

std::optional<Answer> Clockwork::handle(const Call& call) {
  const auto* route = std::get_if<LocalRoute>(&call.route.id);
  if (route == nullptr || !m_options.control) return std::nullopt;
  switch (*route) {
    case LocalRoute::Control: return m_control.handle(call);
    case LocalRoute::ReadClock: {
      const auto inside = m_gate.enter();  // the making of a sample turns the clock
      return showClock();
    }
    case LocalRoute::SetClock: return setClock(call);
    case LocalRoute::ListSnapshots: return snapshots();
    case LocalRoute::CreateSnapshot: return create(call);
    case LocalRoute::DeleteSnapshot: return remove(call.route.params[0]);
    case LocalRoute::RestoreSnapshot:
      // Before anybody is interrupted for it.
      if (const auto known = checkSnapshot(m_folder, call.route.params[0]); !known) return answer(known.error());
      return apart([&] {
        const auto replaced = replaceAll(m_folder, call.route.params[0]);
        return replaced ? snapshots() : answer(replaced.error());
      });
    case LocalRoute::Reset:
      return apart([&] {
        const auto replaced = replaceAll(m_folder, {});
        return replaced ? answer(std::string(R"({"reset":true})")) : answer(replaced.error());
      });
    default: return std::nullopt;
  }
}

Answer Clockwork::showClock() const {
  const UtcTime now = m_clock.now();
  return answer("{\"now\":" + jsonText(formatIsoTime(now)) +
                ",\"nowUnixMs\":" + std::to_string(now.time_since_epoch().count()) +
                ",\"stopped\":" + (m_clock.stands() ? "true" : "false") + "}");
}

Answer Clockwork::setClock(const Call& call) {
  struct Wanted {
    std::string action;
    std::optional<std::int64_t> to, by;
  };
  std::vector<Problem> problems;
  const auto wanted = decodeObject(
      call.body,
      [](const Reader& reader) {
        return Wanted{reader.text("action"), reader.optionalInteger("toUnixMs", 0, kLastMs),
                      reader.optionalInteger("byMs", 0, kMostAdvanceMs)};
      },
      &problems);
  if (!wanted || !problems.empty()) return answer(wrongClock());
  const auto inside = m_gate.enter();
  if (wanted->action == "stop") {
    m_clock.stop();
  } else if (wanted->action == "go") {
    m_clock.go();
  } else if (wanted->action == "set" && wanted->to) {
    m_clock.set(UtcTime(std::chrono::milliseconds(*wanted->to)));
  } else if (wanted->action == "advance" && wanted->by) {
    if (!m_core) return answer(coreMissing());
    if (!m_core->advanceTo(m_clock.now() + std::chrono::milliseconds(*wanted->by)))
      return answer(makeError(503, "unavailable",
                              "The clock was not advanced to the end: the service ends, or its data are replaced.",
                              "Read GET /v1/local/clock for the time that it is now, and advance it again."));
  } else {
    return answer(wrongClock());
  }
  return showClock();
}

// Not alone, which would wait for all who are inside: the state of the service has no part in it.
Answer Clockwork::remove(const std::string& snapshotId) {
  const auto inside = m_gate.enter();
  {
    const std::lock_guard lock(m_snapshots);
    if (const auto deleted = deleteSnapshot(m_folder, snapshotId); !deleted) return answer(deleted.error());
  }
  return snapshots();
}

Answer Clockwork::snapshots() {
  const std::lock_guard lock(m_snapshots);
  std::string out;
  for (const Snapshot& snapshot : listSnapshots(m_folder)) out += (out.empty() ? "" : ",") + json(snapshot);
  return answer("{\"snapshots\":[" + out + "]}");
}

Answer Clockwork::create(const Call& call) {
  std::vector<Problem> problems;
  const auto name = decodeObject(
      call.body.empty() ? "{}" : call.body,
      [](const Reader& reader) { return reader.optionalText("name").value_or(""); }, &problems);
  if (!name || !problems.empty() || name->size() > kMaxNameBytes)
    return answer(
        badRequest("The name of a snapshot is text of at most 200 bytes.", R"(Send {"name":"before tests"}.)"));
  return apart([&] {
    const auto made = makeSnapshot(m_folder, *name, m_clock.now());
    return made ? answer(json(*made)) : answer(made.error());
  });
}

void Clockwork::interrupt() {
  const std::lock_guard lock(m_swap);
  m_interrupted = true;
  if (m_core) m_core->interrupt();
}

Answer Clockwork::apart(const std::function<Answer()>& work) {
  {
    const std::lock_guard lock(m_swap);
    ++m_waiting;
    if (m_core) m_core->interrupt();  // or a worker that hangs would hold up those who are inside
  }
  const auto alone = m_gate.alone();
  {
    std::unique_ptr<Core> ended;
    const std::lock_guard lock(m_swap);
    --m_waiting;
    if (m_core) m_workers = m_core->workers();
    ended = std::move(m_core);
  }
  Answer out = work();
  auto core = m_open();  // of a folder that is half one state, half another, it makes none
  if (!core) return answer(core.error());
  {
    const std::lock_guard lock(m_swap);
    m_core = std::move(*core);
    // Another call waits to end this core too, and could not tell it before.
    if (m_interrupted || m_waiting > 0) m_core->interrupt();
  }
  m_core->begin();
  return out;
}

}  // namespace tovuk::local
