// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/device_login.h"

#include <algorithm>
#include <utility>

#include "api/client/request_url.h"
#include "models/connections/token_text.h"
#include "models/error_text.h"

namespace tovuk::models {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int kShortestLife = 60, kLongestLife = 1800;  // seconds; schemas page, section 2.14
constexpr int kLongestInterval = 60;
// After the first poll the command line never asks more often, whatever it is told (wire page, section 1.7).
constexpr seconds kShortestInterval{kLoginIntervalSeconds};
constexpr seconds kSlowDown{5};  // RFC 8628, section 3.5
constexpr seconds kLongestPause{60};

seconds clampedSeconds(std::optional<std::int64_t> told, std::int64_t otherwise, int least, int most) {
  return seconds(std::clamp<std::int64_t>(told.value_or(otherwise), least, most));
}

bool mayPass(const Error& error) {
  switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::RateLimited: return true;
    // A captive portal between here and the service.
    case ErrorKind::Protocol: return error.code == "network_sign_in" || error.code == "redirect_refused";
    default: return false;
  }
}

// What a service sends is opened in a browser, so it must be a page and not some other program's business.
QUrl safePage(const std::string& text) {
  const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
  if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) return {};
  if (url.scheme() == u"https" || (url.scheme() == u"http" && client::isLoopback(url))) return url;
  return {};
}

}  // namespace

DeviceLogin::DeviceLogin(client::Transport& transport, Delays& delays, QObject* parent)
    : QObject(parent), m_transport(transport), m_delays(delays) {}

DeviceLogin::~DeviceLogin() = default;

int DeviceLogin::secondsLeft() const {
  if (m_state != State::Waiting) return 0;
  return static_cast<int>(std::max<std::int64_t>(0, std::chrono::ceil<seconds>(m_deadline - m_delays.now()).count()));
}

void DeviceLogin::start() {
  forget();
  ++m_run;
  m_error.reset();
  m_sentence.clear();
  m_hint.clear();
  m_failures = 0;
  m_state = State::Starting;
  emit stateChanged(m_state);
  if (m_state != State::Starting) return;  // somebody cancelled on hearing it
  m_starting = client::startDeviceLogin(m_transport);
  m_starting.then(this, [this](Result<LoginStart> result) { begin(std::move(result)); });
}

void DeviceLogin::cancel() {
  if (isUnderWay()) end(State::Cancelled);
}

void DeviceLogin::begin(Result<LoginStart> result) {
  if (!result) {
    fail(result.error());
    return;
  }
  const LoginStart& login = *result;
  m_pageUrl = safePage(login.loginUrl);
  if (m_pageUrl.isEmpty()) m_pageUrl = safePage(login.verificationUri);
  if (login.deviceCode.empty() || m_pageUrl.isEmpty()) {
    end(State::Failed,
        tr("The service did not say which page to open. Check the address of the connection, or paste a token."));
    return;
  }
  const QUrl shown = safePage(login.verificationUri);
  // The address without its query: that is where a device code would be.
  m_shownUrl = (shown.isEmpty() ? m_pageUrl : shown).toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
  m_userCode = QString::fromStdString(login.userCode);
  m_deviceCode = login.deviceCode;
  m_knownDeviceCode = client::KnownSecret(QByteArray::fromStdString(m_deviceCode));
  m_interval = clampedSeconds(login.intervalSeconds, kLoginIntervalSeconds, 1, kLongestInterval);
  m_shortestInterval = kShortestInterval;
  m_deadline =
      m_delays.now() + clampedSeconds(login.expiresInSeconds, kLoginExpiresInSeconds, kShortestLife, kLongestLife);
  m_state = State::Waiting;
  const int run = m_run;
  emit stateChanged(m_state);
  if (run != m_run) return;  // given up on hearing it
  planPoll(m_interval);
  tick();
}

void DeviceLogin::tick() {
  const milliseconds left = m_deadline - m_delays.now();
  if (left <= milliseconds(0)) {
    end(State::Expired, tr("The code has expired. Start the sign-in again."));
    return;
  }
  emit secondsLeftChanged(secondsLeft());
  if (m_state != State::Waiting) return;
  // To the next whole second, so that the figure changes when it should.
  const milliseconds past = left % seconds(1);
  m_delays.callAfter(past > milliseconds(0) ? past : milliseconds(seconds(1)), this, [this, run = m_run] {
    if (run == m_run && m_state == State::Waiting) tick();
  });
}

void DeviceLogin::planPoll(milliseconds delay) {
  m_delays.callAfter(delay, this, [this, run = m_run] {
    if (run == m_run && m_state == State::Waiting) poll();
  });
}

void DeviceLogin::poll() {
  m_polling = client::pollDeviceLogin(m_transport, m_deviceCode);
  m_polling.then(this, [this](Result<LoginPoll> result) { take(std::move(result)); });
}

void DeviceLogin::take(Result<LoginPoll> result) {
  if (!result) {
    takeFailure(std::move(result).error());
    return;
  }
  m_failures = 0;
  const LoginPoll& poll = *result;
  if (poll.status == "complete") {
    takeToken(poll);
  } else if (poll.status == "expired") {
    end(State::Expired, tr("The code has expired. Start the sign-in again."));
  } else if (poll.status == "denied") {
    end(State::Denied, tr("The sign-in was declined in the browser."));
  } else {
    // pending, and whatever a later service may call waiting: the clock ends it.
    setTrouble({});
    if (poll.intervalSeconds) m_interval = clampedSeconds(poll.intervalSeconds, 0, 1, kLongestInterval);
    m_interval = std::max(m_interval, m_shortestInterval);
    planPoll(m_interval);
  }
}

void DeviceLogin::takeFailure(Error error) {
  // The words of RFC 8628 for what the contract says with a status.
  if (error.code == "authorization_pending") {
    setTrouble({});
    planPoll(m_interval);
  } else if (error.code == "expired_token") {
    end(State::Expired, tr("The code has expired. Start the sign-in again."));
  } else if (error.code == "access_denied" || error.kind == ErrorKind::Forbidden) {
    end(State::Denied, tr("The sign-in was declined in the browser."));
  } else if (error.code == "slow_down" || error.kind == ErrorKind::RateLimited) {
    // For the rest of this login, as the RFC wants it.
    m_interval = std::min(m_interval + kSlowDown, seconds(kLongestInterval));
    m_shortestInterval = m_interval;
    planPoll(std::max<milliseconds>(m_interval, seconds(error.retryAfterSeconds.value_or(0))));
  } else if (mayPass(error)) {
    setTrouble(errorView(error).headline);
    const int doublings = std::min(m_failures++, 5);
    const seconds pause = std::min(m_interval * (1 << doublings), kLongestPause);
    planPoll(std::max<milliseconds>(pause, seconds(error.retryAfterSeconds.value_or(0))));
  } else if (error.kind == ErrorKind::NotFound) {
    end(State::Expired, tr("The service does not know the code any more. Start the sign-in again."));
  } else {
    fail(error);
  }
}

void DeviceLogin::takeToken(const LoginPoll& poll) {
  const QByteArray token = QByteArray::fromStdString(poll.token.value_or(std::string()));
  if (!tokenRefusal(QString::fromUtf8(token)).isEmpty()) {
    end(State::Failed, tr("The service approved the sign-in but sent no token. Start the sign-in again."));
    return;
  }
  const AccountSummary account = accountSummary(poll);
  forget();
  ++m_run;
  m_state = State::Approved;
  const int run = m_run;
  emit approved(token, account);
  if (run == m_run) emit stateChanged(m_state);
}

void DeviceLogin::end(State state, const QString& sentence) {
  forget();
  ++m_run;
  m_sentence = sentence;
  m_state = state;
  emit stateChanged(m_state);
}

void DeviceLogin::fail(const Error& error) {
  m_error = error;
  const ErrorView view = errorView(error);
  m_hint = view.hint;
  end(State::Failed, view.headline);
}

void DeviceLogin::setTrouble(const QString& trouble) {
  if (m_trouble == trouble) return;
  m_trouble = trouble;
  emit troubleChanged(m_trouble);
}

void DeviceLogin::forget() {
  m_starting.cancel();
  m_polling.cancel();
  m_userCode.clear();
  m_pageUrl.clear();
  m_shownUrl.clear();
  m_deviceCode.clear();
  m_knownDeviceCode = {};
  setTrouble({});
}

}  // namespace tovuk::models
