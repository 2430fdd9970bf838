// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is signed in, for a person to read. Holds no secret.
#pragma once

#include <QDateTime>
#include <QString>

#include "api/contract/login/login.h"
#include "api/contract/usage/usage.h"

namespace tovuk::models {

struct AccountSummary {
  QString name;         // the display name, else the handle, else the address
  QString email;        // may be empty
  QString provider;     // github, google; as the service sent it; may be empty
  QString plan;         // free, pro; as the service sent it; empty: not known
  QString accountId;    // may be empty
  QDateTime expiresAt;  // UTC end of the session; invalid: the service did not say
  friend bool operator==(const AccountSummary&, const AccountSummary&) = default;
};

// GET /v1/account. `expiresAt` is not in it: keep the one of the login.
AccountSummary accountSummary(const AccountProfile& profile);
// The last answer of a device login. The plan is not in it.
AccountSummary accountSummary(const LoginPoll& poll);

}  // namespace tovuk::models
