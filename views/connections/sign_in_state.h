// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the windows of connections show about the sign-in of one connection. Plain values: who keeps the tokens fills
// them in, and no token is ever in them.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

#include "models/connections/account_summary.h"

namespace tovuk::views {

enum class SignInStatus : std::uint8_t {
  NotNeeded,  // Local has no account
  Looking,    // the keyring is being asked
  SignedOut,
  SignedIn,  // a token is there, as far as is known a good one
  Ended,     // the service turned the token away: sign in again
};

struct SignInState {
  SignInStatus status = SignInStatus::SignedOut;
  std::optional<models::AccountSummary> account;  // nullopt: not asked yet
  // Where the token is, one sentence, translated: "In the keyring", "In memory, until the program ends". Empty: none.
  QString place;
  // Why it is not kept for longer, or may still be kept after signing out; one sentence. Empty: nothing is wrong.
  QString problem;
};

// "Signed in as Ada Lovelace", "Signed out": for rows, the header and accessible names. Empty for NotNeeded.
[[nodiscard]] QString signInText(const SignInState& state);

}  // namespace tovuk::views
