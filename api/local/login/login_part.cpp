// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/local/login/login_part.h"

#include <algorithm>

#include "api/contract/login/codec.h"
#include "api/local/http/errors.h"
#include "api/local/http/guards.h"
#include "api/local/login/login_pages.h"
#include "api/local/login/session_tokens.h"
#include "api/local/random.h"

namespace tovuk::local {

namespace {

constexpr std::chrono::milliseconds kInterval = std::chrono::seconds(kLoginIntervalSeconds);
constexpr std::chrono::milliseconds kLife = std::chrono::seconds(kLoginExpiresInSeconds);
// Timers of clients fire a little early.
constexpr std::chrono::milliseconds kPollTolerance = std::chrono::seconds(1);
// How long a code that ended is still known as expired.
constexpr std::chrono::milliseconds kRemembered = std::chrono::hours(24);
// Anyone on this machine may start a login: the codes that wait for a person are bounded.
constexpr std::int64_t kMostWaiting = 100;
constexpr std::size_t kDeviceDigits = 64;
constexpr std::size_t kUserDigits = 6;

enum State : std::int64_t { kPending = 0, kApproved = 1, kUsed = 2 };

constexpr const char* kLoginSchema = R"(
CREATE TABLE IF NOT EXISTS login_codes(device TEXT PRIMARY KEY, user TEXT NOT NULL UNIQUE, state INTEGER NOT NULL,
  polled INTEGER, expires INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS login_codes_by_end ON login_codes(expires);
)";

std::string userCode() {
  std::string code = randomHex(kUserDigits);
  for (char& c : code)
    if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
  return code;
}

Error rateLimited(std::string_view message, std::chrono::milliseconds wait) {
  Error error = makeError(429, "rate_limited", message, "Wait as long as Retry-After says, then try again.");
  error.retryAfterSeconds =
      static_cast<int>(std::clamp<std::int64_t>(std::chrono::ceil<std::chrono::seconds>(wait).count(), 1, 3600));
  return error;
}

struct Code {
  std::int64_t state = kPending;
  UtcTime expires;
};

std::optional<Code> codeOf(Db& db, std::string_view user, UtcTime now) {
  auto row = db.use("SELECT state, expires FROM login_codes WHERE user = ?1 AND expires > ?2");
  row.bind(1, user).bind(2, now);
  return row.step() ? std::optional(Code{row.integer(0), row.time(1)}) : std::nullopt;
}

// A field of a form: '+' is a space there.
std::string formField(std::string body, std::string_view name) {
  std::replace(body.begin(), body.end(), '+', ' ');
  const auto value = queryValue(body, name);
  return value && *value ? **value : std::string();
}

class LoginPart final : public Part {
 public:
  explicit LoginPart(const PartContext& context) : m_context(context) {}

  [[nodiscard]] std::string schema() const override { return std::string(kLoginSchema) + kSessionSchema; }

  void addHandlers(Handlers& handlers) override {
    handlers.on(Route::StartDeviceLogin, [this](const Call&) { return start(); });
    handlers.on(Route::PollDeviceLogin, [this](const Call& call) { return poll(call.route.params[0]); });
    handlers.on(LocalRoute::ShowLoginPage, [this](const Call& call) { return show(call.route.params[0]); });
    handlers.on(LocalRoute::ApproveLogin, [this](const Call& call) { return approve(call); });
  }

 private:
  Answer start() {
    const UtcTime now = m_context.clock.now();
    const std::string device = "zdev_" + randomHex(kDeviceDigits);
    const auto user = m_context.store.write([&](Db& db) -> Result<std::string> {
      db.use("DELETE FROM login_codes WHERE expires <= ?1").bind(1, now - kRemembered).run();
      {
        auto waiting = db.use("SELECT count(*), min(expires) FROM login_codes WHERE expires > ?1 AND state = 0");
        waiting.bind(1, now);
        if (waiting.step() && waiting.integer(0) >= kMostWaiting)
          return Unexpected(rateLimited("Too many logins wait to be approved.", waiting.time(1) - now));
      }
      std::string code = userCode();
      const auto taken = [&db](const std::string& candidate) {
        auto row = db.use("SELECT 1 FROM login_codes WHERE user = ?1");
        return row.bind(1, candidate).step();
      };
      while (taken(code)) code = userCode();
      db.use("INSERT INTO login_codes VALUES(?1, ?2, 0, NULL, ?3)")
          .bind(1, device)
          .bind(2, code)
          .bind(3, now + kLife)
          .run();
      return code;
    });
    if (!user) return answer(user.error());
    // The user code only: a device code in a URL would end up in histories and logs.
    const std::string url = m_context.baseUrl() + "/v1/local/login/" + *user;
    return answer(encode(LoginStart{url, url, device, *user, kLoginIntervalSeconds, kLoginExpiresInSeconds}));
  }

  Answer poll(const std::string& device) {
    const AccountProfile profile = m_context.profile();
    const UtcTime now = m_context.clock.now();
    const auto polled = m_context.store.write([&](Db& db) -> Result<LoginPoll> {
      std::int64_t state = kPending;
      {
        auto row = db.use("SELECT state, polled, expires FROM login_codes WHERE device = ?1");
        row.bind(1, device);
        if (!row.step())
          return Unexpected(makeError(404, "login_not_found", "There is no login with this device code.",
                                      "Start again with POST /v1/login/device."));
        state = row.integer(0);
        if (state == kUsed || row.time(2) <= now)
          return LoginPoll{"expired", kLoginIntervalSeconds, {}, {}, {}, {}, {}};
        const UtcTime next = row.isNull(1) ? now : row.time(1) + kInterval;
        // A clock that was set back is no reason to wait.
        if (next - kPollTolerance > now && next - kInterval <= now)
          return Unexpected(rateLimited("This login is polled more often than intervalSeconds allows.", next - now));
      }
      LoginPoll out{"pending", kLoginIntervalSeconds, {}, {}, {}, {}, {}};
      if (state == kApproved) {
        const std::string token = randomToken();
        addSession(db, now, token, now + kSessionLife);
        out = {"complete",
               kLoginIntervalSeconds,
               profile.accountId,
               profile.email,
               profile.provider,
               token,
               formatIsoTime(now + kSessionLife)};
      }
      db.use("UPDATE login_codes SET polled = ?2, state = ?3 WHERE device = ?1")
          .bind(1, device)
          .bind(2, now)
          .bind(3, static_cast<std::int64_t>(state == kApproved ? kUsed : kPending))
          .run();
      return out;
    });
    return polled ? answer(encode(*polled)) : answer(polled.error());
  }

  Answer show(const std::string& user) {
    const UtcTime now = m_context.clock.now();
    const auto code = m_context.store.read([&](Db& db) { return codeOf(db, user, now); });
    if (!code) return loginUnknown();
    if (code->state == kUsed) return loginUsed();
    return code->state == kApproved ? loginApproved() : loginQuestion(user, false);
  }

  // Whoever reaches this port may start a login, other people on this machine too: only someone who has a token of the
  // account may approve it.
  Answer approve(const Call& call) {
    const std::string& user = call.route.params[0];
    const UtcTime now = m_context.clock.now();
    if (!call.byAccount && !knowsAccount(formField(call.body, "token"), now)) {
      const auto code = m_context.store.read([&](Db& db) { return codeOf(db, user, now); });
      return code ? loginQuestion(user, true) : loginUnknown();
    }
    const auto state = m_context.store.write([&](Db& db) -> Result<std::int64_t> {
      const auto code = codeOf(db, user, now);
      if (!code) return Unexpected(makeError(404, "login_not_found", "There is no such login.", ""));
      db.use("UPDATE login_codes SET state = 1 WHERE user = ?1 AND state = 0").bind(1, user).run();
      return code->state;
    });
    if (!state) return state.error().httpStatus == 404 ? loginUnknown() : answer(state.error());
    return *state == kUsed ? loginUsed() : loginApproved();
  }

  bool knowsAccount(const std::string& token, UtcTime now) {
    if (token.empty()) return false;
    return equalInConstantTime(token, m_context.options.token) || isSession(m_context.store, now, token);
  }

  const PartContext m_context;
};

}  // namespace

std::unique_ptr<Part> makeLoginPart(const PartContext& context) { return std::make_unique<LoginPart>(context); }

}  // namespace tovuk::local
