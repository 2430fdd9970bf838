// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/control.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "api/contract/reader.h"
#include "api/local/http/errors.h"

namespace tovuk::local {

namespace {

constexpr std::int64_t kMaxDelayMs = 60000;
constexpr std::int64_t kMaxCount = 1000000;

}  // namespace

Answer Control::handle(const Call& call) {
  std::vector<Problem> problems;
  bool clear = false;
  const auto fault = decodeObject(
      call.body,
      [&clear](const Reader& reader) -> std::optional<Fault> {
        clear = reader.optionalBoolean("clear").value_or(false);
        const auto next = reader.object("next", true);
        if (!next) return std::nullopt;
        Fault out;
        out.route = next->optionalText("route").value_or("");
        out.how = next->optionalText("how").value_or("status");
        out.status = static_cast<int>(next->optionalInteger("status", 400, 599).value_or(0));
        out.delayMs = next->optionalInteger("delayMs", 0, kMaxDelayMs).value_or(0);
        out.count = next->optionalInteger("count", 1, kMaxCount).value_or(1);
        return out;
      },
      &problems);
  if (!fault) return answer(badRequest(fault.error().message, "Send a JSON object, {} to ask only."));
  if (!problems.empty())
    return answer(badRequest(problems.front().pointer + ": " + problems.front().text + ".",
                             "status is 400 to 599, delayMs 0 to 60000, count 1 or more, route an operation name."));
  constexpr std::array<std::string_view, 4> ways = {"status", "cap", "truncate", "disconnect"};
  if (*fault && std::find(ways.begin(), ways.end(), (*fault)->how) == ways.end())
    return answer(badRequest("/next/how: not a way to fail.", "how is status, cap, truncate or disconnect."));
  const std::size_t running = m_watch.running();
  const std::lock_guard lock(m_mutex);
  if (clear) m_faults.clear();
  if (*fault) m_faults.push_back(**fault);
  return answer(R"({"pending":)" + std::to_string(m_faults.size()) + R"(,"running":)" + std::to_string(running) + "}");
}

Control::Intervention Control::intervene(const Call& call) {
  std::unique_lock lock(m_mutex);
  const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault& fault) {
    return fault.route.empty() || fault.route == call.route.operation;
  });
  if (found == m_faults.end()) return {};
  const Fault fault = *found;
  if (--found->count == 0) m_faults.erase(found);
  m_wake.wait_for(lock, std::chrono::milliseconds(fault.delayMs), [this] { return m_stopped; });
  if (fault.how == "truncate") return {std::nullopt, true};
  if (fault.how == "disconnect") {
    Answer none;
    none.sent = Answer::Sent::Nothing;
    return {std::move(none)};
  }
  if (fault.how == "cap")
    return {answer(makeError(429, "usage_cap_reached", "A usage cap is used up: a fault that a test asked for.",
                             "Raise or delete the cap, or wait until its period ends."))};
  if (fault.status == 0) return {};
  Error error = makeError(fault.status, fault.status == 429 ? "rate_limited" : "injected_fault",
                          "A fault that a test asked for.", "Try again.");
  if (fault.status == 429 || fault.status == 503) error.retryAfterSeconds = 1;
  return {answer(error)};
}

void Control::stop() {
  const std::lock_guard lock(m_mutex);
  m_stopped = true;
  m_wake.notify_all();
}

}  // namespace tovuk::local
