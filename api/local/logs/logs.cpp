// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/logs/logs.h"

#include <atomic>
#include <charconv>
#include <mutex>

#include "api/contract/log/codec.h"
#include "api/contract/log/limits.h"
#include "api/contract/names.h"
#include "api/local/deploys/deploy_book.h"
#include "api/local/http/errors.h"
#include "api/local/logs/log_book.h"

namespace tovuk::local {

namespace {

constexpr std::int64_t kForgottenLines = 2000;  // in one transaction, so that no other write waits for long

class Logs final : public Part {
 public:
  using Part::describe;
  explicit Logs(const PartContext& context)
      : m_context(context), m_kept(std::chrono::days(planLimit(context.plan, "logRetentionDays").value_or(1))) {}

  [[nodiscard]] std::string schema() const override { return kLogSchema; }
  void addHandlers(Handlers& handlers) override;
  void describe(Db& db, const ServiceRecord& service, const PageWanted& page, ServiceOverview& out) override;
  void serviceRemoved(Db& db, std::string_view serviceId) override;
  std::optional<UtcTime> due() override;
  void run(UtcTime now) override;
  void reload() override { know({}); }

 private:
  Answer show(const Call& call, LogPage page);
  [[nodiscard]] UtcTime after() const { return m_context.clock.now() - m_kept; }
  void know(std::optional<UtcTime> due);

  const PartContext m_context;
  const std::chrono::milliseconds m_kept;
  std::mutex m_mutex;
  std::optional<UtcTime> m_due;  // empty: not known, or nothing is there
};

void Logs::addHandlers(Handlers& handlers) {
  handlers.onService(Route::ReadServiceLogs, [this](const Call& call, const ServiceRecord& service) {
    LogPage page;
    page.service = service.id;
    return show(call, page);
  });
  handlers.on(Route::ReadBuildLogs, [this](const Call& call) {
    const std::string& id = call.route.params[0];
    const auto number = numberOf(id, kBuildPrefix);
    const bool known = number && m_context.store.read([&](Db& db) { return DeployBook::build(db, *number); });
    if (!known) return answer(DeployBook::buildNotFound(id));
    LogPage page;
    page.source = LogPage::Source::Build;
    page.number = *number;
    return show(call, page);
  });
  handlers.on(Route::ReadDeployLogs, [this](const Call& call) {
    const std::string& id = call.route.params[0];
    const auto number = numberOf(id, kDeployPrefix);
    const bool known = number && m_context.store.read([&](Db& db) { return DeployBook::deploy(db, *number); });
    if (!known) return answer(DeployBook::deployNotFound(id));
    LogPage page;
    page.source = LogPage::Source::Deploy;
    page.number = *number;
    return show(call, page);
  });
}

Answer Logs::show(const Call& call, LogPage page) {
  const auto wanted = pageWanted(call);
  if (!wanted) return answer(wanted.error());
  page.limit = wanted->limit;
  page.after = after();
  if (wanted->cursor) {
    page.before = LogBook::positionOf(*wanted->cursor);
    if (!page.before) return answer(wrongCursor());
  }
  return answer(encode(m_context.store.read([&](Db& db) { return LogBook::read(db, page); })));
}

void Logs::describe(Db& db, const ServiceRecord& service, const PageWanted& page, ServiceOverview& out) {
  LogPage lines;
  lines.service = service.id;
  lines.limit = page.limit;
  lines.after = after();
  if (page.cursor) lines.before = LogBook::positionOf(*page.cursor);
  out.logs = LogBook::read(db, lines);
}

void Logs::serviceRemoved(Db& db, std::string_view serviceId) {
  LogBook::bury(db, serviceId);
  know({});
  m_context.wakeScheduler();
}

void Logs::know(std::optional<UtcTime> due) {
  const std::lock_guard lock(m_mutex);
  m_due = due;
}

// Once an hour is often enough: reads pass over what is too old, whether or not it is still there.
std::optional<UtcTime> Logs::due() {
  {
    const std::lock_guard lock(m_mutex);
    if (m_due) return m_due;
  }
  auto next = m_context.store.read([&](Db& db) -> std::optional<UtcTime> {
    if (LogBook::hasGraves(db)) return UtcTime{};
    const auto oldest = LogBook::oldest(db);
    return oldest ? std::optional<UtcTime>(std::chrono::ceil<std::chrono::hours>(*oldest + m_kept)) : std::nullopt;
  });
  know(next);
  return next;
}

void Logs::run(UtcTime now) {
  constexpr std::chrono::minutes later(1);
  const auto done = m_context.store.write([&](Db& db) -> Result<Done> {
    LogBook::sweep(db, kForgottenLines);
    LogBook::forget(db, now - m_kept, kForgottenLines);
    return Done{};
  });
  know(done ? std::nullopt : std::optional<UtcTime>(now + later));  // a full disk: not again and again
}

}  // namespace

std::unique_ptr<Part> makeLogs(const PartContext& context) { return std::make_unique<Logs>(context); }

Result<PageWanted> pageWanted(const Call& call) {
  const auto limit = integerParameter(call, "limit", 1, kMaxPageLimit);
  if (!limit) return Unexpected(limit.error());
  const auto cursor = parameter(call, "cursor");
  if (!cursor) return Unexpected(cursor.error());
  if (*cursor && !isPageCursor(**cursor)) return Unexpected(wrongCursor());
  return PageWanted{limit->value_or(kDefaultPageLimit), *cursor};
}

Error wrongCursor() {
  return badRequest("This cursor does not come from an earlier answer of this list.",
                    "Send next_cursor of an earlier answer as it is, or leave cursor out to begin with the newest.");
}

std::optional<std::int64_t> numberOf(std::string_view id, std::string_view prefix) {
  if (!isNumberedId(id, prefix)) return std::nullopt;
  const std::string_view digits = id.substr(prefix.size());
  if (digits.size() > 1 && digits.front() == '0') return std::nullopt;
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return fault == std::errc() && end == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

}  // namespace tovuk::local
