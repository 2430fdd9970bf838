// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connections/account_summary.h"

#include "models/format.h"

namespace tovuk::models {

namespace {

QString textOf(const std::optional<std::string>& text) { return QString::fromStdString(text.value_or(std::string())); }

}  // namespace

AccountSummary accountSummary(const AccountProfile& profile) {
  AccountSummary summary;
  summary.email = QString::fromStdString(profile.email);
  for (const QString& name : {textOf(profile.displayName), textOf(profile.handle), summary.email}) {
    if (!summary.name.isEmpty()) break;
    summary.name = name.trimmed();
  }
  summary.provider = QString::fromStdString(profile.provider);
  summary.plan = QString::fromStdString(profile.plan);
  summary.accountId = QString::fromStdString(profile.accountId);
  return summary;
}

AccountSummary accountSummary(const LoginPoll& poll) {
  AccountSummary summary;
  summary.email = textOf(poll.email);
  summary.name = summary.email;
  summary.provider = textOf(poll.provider);
  summary.accountId = textOf(poll.accountId);
  if (poll.expiresAt) summary.expiresAt = dateTimeOf(*poll.expiresAt);
  return summary;
}

}  // namespace tovuk::models
