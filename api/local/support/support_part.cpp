// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/support/support_part.h"

#include <algorithm>

#include "api/contract/support/codec.h"
#include "api/contract/support/limits.h"
#include "api/local/http/errors.h"
#include "api/local/random.h"

namespace tovuk::local {

namespace {

constexpr std::chrono::milliseconds kHour = std::chrono::hours(1);
constexpr std::chrono::milliseconds kDay = std::chrono::hours(24);
constexpr std::int64_t kMostRetryAfterSeconds = 3600;

constexpr const char* kTicketSchema = R"(
CREATE TABLE IF NOT EXISTS support_tickets(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, service TEXT,
  subject TEXT NOT NULL, details TEXT NOT NULL, failing_command TEXT, build TEXT, deploy TEXT, first_log_line TEXT,
  severity TEXT NOT NULL, resolved INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS support_tickets_by_time ON support_tickets(created);
)";

SupportTicket readTicket(const Statement& row) {
  SupportTicket out;
  const bool resolved = row.integer(9) != 0;
  out.id = row.text(0);
  out.serviceId = row.optionalText(1);
  out.subject = row.text(2);
  out.details = row.text(3);
  out.failingCommand = row.optionalText(4);
  out.buildId = row.optionalText(5);
  out.deployId = row.optionalText(6);
  out.firstLogLine = row.optionalText(7);
  out.severity = row.text(8);
  out.status = resolved ? "resolved" : "open";
  out.agentInstruction = resolved ? "Nothing to do: this ticket is resolved."
                                  : "This ticket stays on this machine and nobody reads it. Resolve it when done, or "
                                    "file it with a Tovuk account.";
  out.createdAt = formatIsoSeconds(row.time(10));
  out.updatedAt = formatIsoSeconds(row.time(11));
  return out;
}

std::optional<SupportTicket> findTicket(Db& db, std::string_view id) {
  auto row = db.use(
      "SELECT id, service, subject, details, failing_command, build, deploy, first_log_line, severity, resolved, "
      "created, updated FROM support_tickets WHERE id = ?1");
  row.bind(1, id);
  return row.step() ? std::optional(readTicket(row)) : std::nullopt;
}

Error ticketNotFound(std::string_view id) {
  return makeError(404, "ticket_not_found", "There is no support ticket \"" + std::string(id) + "\".",
                   "GET /v1/support/tickets lists the tickets.");
}

class SupportPart final : public Part {
 public:
  explicit SupportPart(const PartContext& context) : m_context(context) {}

  [[nodiscard]] std::string schema() const override { return kTicketSchema; }

  void addHandlers(Handlers& handlers) override {
    handlers.on(Route::ListSupportTickets, [this](const Call& call) { return list(call); });
    handlers.on(Route::CreateSupportTicket, [this](const Call& call) { return create(call); });
    handlers.on(Route::ResolveSupportTicket, [this](const Call& call) { return resolve(call.route.params[0]); });
  }

  using Part::describe;

 private:
  // Tickets of a rolling window that ends now, and when the first of them leaves it. The windows are small.
  struct Window {
    std::int64_t count = 0;
    UtcTime first;
  };
  static Window window(Db& db, UtcTime now, std::chrono::milliseconds length) {
    auto row = db.use("SELECT count(*), min(created) FROM support_tickets WHERE created > ?1 AND created <= ?2");
    row.bind(1, now - length).bind(2, now);
    return row.step() ? Window{row.integer(0), row.time(1)} : Window{};
  }

  [[nodiscard]] std::int64_t perDay() const {
    return planLimit(m_context.plan, "supportTicketsPerDay").value_or(kMaxTicketsListed);
  }

  SupportRateLimit rateLimit(Db& db, UtcTime now) const {
    const std::int64_t hour = kSupportTicketsPerHour - window(db, now, kHour).count;
    const std::int64_t day = perDay() - window(db, now, kDay).count;
    const std::int64_t left = std::max<std::int64_t>(0, day);
    return {kSupportTicketsPerHour, std::clamp<std::int64_t>(hour, 0, left), perDay(), left};
  }

  std::optional<Error> refuseMore(Db& db, UtcTime now) const {
    const auto refuse = [&](std::int64_t most, std::chrono::milliseconds length,
                            const char* what) -> std::optional<Error> {
      const Window used = window(db, now, length);
      if (used.count < most) return std::nullopt;
      Error error = makeError(429, "rate_limited",
                              "At most " + std::to_string(most) + " support tickets may be made in one " + what + ".",
                              "Wait, or add to a ticket that is open: GET /v1/support/tickets.");
      const auto wait = std::chrono::ceil<std::chrono::seconds>(used.first + length - now).count();
      error.retryAfterSeconds = static_cast<int>(std::clamp<std::int64_t>(wait, 1, kMostRetryAfterSeconds));
      return error;
    };
    if (auto error = refuse(perDay(), kDay, "day")) return error;
    return refuse(kSupportTicketsPerHour, kHour, "hour");
  }

  Answer list(const Call& call) {
    const auto limit = integerParameter(call, "limit", 1, kMaxTicketsListed);
    if (!limit) return answer(limit.error());
    const UtcTime now = m_context.clock.now();
    return answer(encode(m_context.store.read([&](Db& db) {
      SupportTickets out;
      auto row = db.use(
          "SELECT id, service, subject, details, failing_command, build, deploy, first_log_line, severity, resolved, "
          "created, updated FROM support_tickets ORDER BY number DESC LIMIT ?1");
      row.bind(1, limit->value_or(kMaxTicketsListed));
      while (row.step()) out.tickets.push_back(readTicket(row));
      out.rateLimit = rateLimit(db, now);
      return out;
    })));
  }

  Answer create(const Call& call) {
    auto wanted = decodeSupportTicketCreate(call.body);
    if (!wanted) return answer(wanted.error());
    if (wanted->serviceId) {
      const auto service = m_context.catalogue.service(*wanted->serviceId);
      if (!service) return answer(serviceNotFound(*wanted->serviceId));
      wanted->serviceId = service->id;
    }
    const std::string id = "ticket_" + randomHex(kTicketIdDigits);
    const UtcTime now = m_context.clock.now();
    const auto made = m_context.store.write([&](Db& db) -> Result<SupportTicketCreated> {
      if (auto refusal = refuseMore(db, now)) return Unexpected(std::move(*refusal));
      db.use(
            "INSERT INTO support_tickets(id, service, subject, details, failing_command, build, deploy, "
            "first_log_line, severity, resolved, created, updated) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?10, ?10)")
          .bind(1, id)
          .bindOptional(2, wanted->serviceId)
          .bind(3, wanted->subject)
          .bind(4, wanted->details)
          .bindOptional(5, wanted->failingCommand)
          .bindOptional(6, wanted->buildId)
          .bindOptional(7, wanted->deployId)
          .bindOptional(8, wanted->firstLogLine)
          .bind(9, wanted->severity)
          .bind(10, now)
          .run();
      const auto ticket = findTicket(db, id);
      if (!ticket) return Unexpected(internalError("The support ticket cannot be stored."));
      return SupportTicketCreated{*ticket, rateLimit(db, now), "tovuk support resolve " + id + " --json"};
    });
    return made ? answer(encode(*made)) : answer(made.error());
  }

  Answer resolve(const std::string& id) {
    const UtcTime now = m_context.clock.now();
    const auto resolved = m_context.store.write([&](Db& db) -> Result<SupportTicket> {
      db.use("UPDATE support_tickets SET resolved = 1, updated = ?2 WHERE id = ?1 AND resolved = 0")
          .bind(1, id)
          .bind(2, now)
          .run();
      auto ticket = findTicket(db, id);
      if (!ticket) return Unexpected(ticketNotFound(id));
      return std::move(*ticket);
    });
    return resolved ? answer(encode(*resolved)) : answer(resolved.error());
  }

  const PartContext m_context;
};

}  // namespace

std::unique_ptr<Part> makeSupportPart(const PartContext& context) { return std::make_unique<SupportPart>(context); }

}  // namespace tovuk::local
