// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person sees of the device login.
#pragma once

#include <string>

#include "api/local/http/call.h"

namespace tovuk::local {

// The question, with a form that asks for the service's token. `mistake`: the token that was sent was wrong.
Answer loginQuestion(const std::string& userCode, bool mistake);
Answer loginApproved();
Answer loginUsed();
Answer loginUnknown();

}  // namespace tovuk::local
