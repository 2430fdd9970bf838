// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// QtKeychain asks the Secret Service through libsecret, which keeps one encrypted session for the whole process. A
// keyring that was started anew does not know that session, and every call fails until the program ends.
#pragma once

namespace tovuk::app {

// Lets libsecret open a new session with its next call. Does nothing where libsecret is not there.
void forgetLibsecretSession();

}  // namespace tovuk::app
