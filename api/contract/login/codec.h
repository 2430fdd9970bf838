// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON of the device login, both directions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "api/contract/login/login.h"
#include "api/contract/reader.h"

namespace tovuk {

Result<LoginStart> decodeLoginStart(std::string_view json, std::vector<Problem>* problems = nullptr);
Result<LoginPoll> decodeLoginPoll(std::string_view json, std::vector<Problem>* problems = nullptr);

std::string encode(const LoginStart& value);
std::string encode(const LoginPoll& value);

}  // namespace tovuk
