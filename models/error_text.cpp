// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/error_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include "api/client/secrets.h"

namespace tovuk::models {

namespace {

class ErrorText {
  Q_DECLARE_TR_FUNCTIONS(ErrorText)
 public:
  static QString headline(ErrorKind kind) {
    switch (kind) {
      case ErrorKind::Invalid: return tr("The service did not understand the request.");
      case ErrorKind::Unauthorized: return tr("The service did not accept the sign-in.");
      case ErrorKind::PaymentRequired: return tr("The plan does not include this.");
      case ErrorKind::Forbidden: return tr("This account may not do that.");
      case ErrorKind::NotFound: return tr("The service has no such resource.");
      case ErrorKind::Conflict: return tr("Something else changed or holds this already.");
      case ErrorKind::TooLarge: return tr("That is larger than allowed.");
      case ErrorKind::RateLimited: return tr("Too many requests were sent, or a usage cap was reached.");
      case ErrorKind::Server: return tr("The service had a problem.");
      case ErrorKind::Protocol: return tr("The answer of the service could not be read.");
      case ErrorKind::Network: return tr("The service could not be reached.");
      case ErrorKind::Timeout: return tr("The service did not answer in time.");
      case ErrorKind::Cancelled: return tr("Stopped.", "a request, by the person");
      case ErrorKind::ReadOnly: return tr("This connection is read-only.");
      case ErrorKind::Internal: return tr("Something went wrong in this program.");
    }
    return {};
  }
  static QString hint(ErrorKind kind) {
    switch (kind) {
      case ErrorKind::Unauthorized: return tr("Sign in again.");
      case ErrorKind::NotFound: return tr("Refresh the list: it may have been deleted.");
      case ErrorKind::RateLimited: return tr("Wait a moment, then try again.");
      case ErrorKind::Server:
      case ErrorKind::Protocol: return tr("Try again. If it happens again, look at Details.");
      case ErrorKind::Network: return tr("Check the network and the address of the connection, then try again.");
      case ErrorKind::Timeout: return tr("Try again, or ask for less at once.");
      case ErrorKind::ReadOnly: return tr("Allow writing in the connection menu to do this.");
      default: return {};
    }
  }
  static QString status(int status) { return tr("HTTP status: %1").arg(status); }
  static QString noAnswer() { return tr("HTTP status: none, no answer came"); }
  static QString code(const QString& code) { return tr("Code: %1").arg(code); }
  static QString message(const QString& message) { return tr("Message: %1").arg(message); }
  static QString instruction(const QString& text) { return tr("Instruction: %1").arg(text); }
  static QString request(const QString& id) { return tr("Request: %1").arg(id); }
  static QString retryAfter(int seconds) {
    return seconds == 1 ? tr("Try again after 1 second") : tr("Try again after %n seconds", nullptr, seconds);
  }
};

// A service might echo what it was sent. No token is ever shown (anchors, code.md 2, 6).
QString withoutTokens(const std::string& text) { return client::withoutSecrets(QString::fromStdString(text)); }

QString webLink(const std::optional<std::string>& url) {
  if (!url) return {};
  const QUrl parsed(QString::fromStdString(*url), QUrl::StrictMode);
  const bool isWeb = parsed.isValid() && parsed.scheme() == u"https" && !parsed.host().isEmpty();
  return isWeb && parsed.userInfo().isEmpty() ? parsed.toString(QUrl::FullyEncoded) : QString();
}

bool mayHelpToRetry(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled: return true;
    default: return false;
  }
}

}  // namespace

ErrorView errorView(const Error& error) {
  const QString message = withoutTokens(error.message).trimmed();
  const QString instruction = withoutTokens(error.agentInstruction).trimmed();
  ErrorView view;
  view.headline = message.isEmpty() ? ErrorText::headline(error.kind) : message;
  view.hint = instruction.isEmpty() ? ErrorText::hint(error.kind) : instruction;
  view.docsUrl = webLink(error.docsUrl);
  view.checkoutUrl = webLink(error.checkoutUrl);
  view.canRetry = mayHelpToRetry(error.kind);

  QStringList details{error.httpStatus == 0 ? ErrorText::noAnswer() : ErrorText::status(error.httpStatus)};
  if (!error.code.empty()) details << ErrorText::code(withoutTokens(error.code));
  if (!message.isEmpty()) details << ErrorText::message(message);
  if (!instruction.isEmpty()) details << ErrorText::instruction(instruction);
  if (!error.requestId.empty()) details << ErrorText::request(withoutTokens(error.requestId));
  if (error.retryAfterSeconds) details << ErrorText::retryAfter(*error.retryAfterSeconds);
  if (!error.details.empty()) details << withoutTokens(error.details);
  view.details = details.join(u'\n');
  return view;
}

}  // namespace tovuk::models
