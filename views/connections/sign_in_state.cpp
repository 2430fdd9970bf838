// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connections/sign_in_state.h"

#include <QCoreApplication>

namespace tovuk::views {

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(tovuk::views::SignInState)
};

}  // namespace

QString signInText(const SignInState& state) {
  switch (state.status) {
    case SignInStatus::NotNeeded: return {};
    case SignInStatus::Looking: return Texts::tr("Looking for the token");
    case SignInStatus::SignedOut: return Texts::tr("Signed out");
    case SignInStatus::SignedIn:
      return state.account && !state.account->name.isEmpty() ? Texts::tr("Signed in as %1").arg(state.account->name)
                                                             : Texts::tr("Signed in");
    case SignInStatus::Ended: return Texts::tr("The sign-in has ended");
  }
  return {};
}

}  // namespace tovuk::views
