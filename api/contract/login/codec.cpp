// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contract/login/codec.h"

#include "api/contract/login/fields.h"

namespace tovuk {

Result<LoginStart> decodeLoginStart(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<LoginStart>(json, problems);
}

Result<LoginPoll> decodeLoginPoll(std::string_view json, std::vector<Problem>* problems) {
  return decodePayload<LoginPoll>(json, problems);
}

std::string encode(const LoginStart& value) { return encodePayload(value); }
std::string encode(const LoginPoll& value) { return encodePayload(value); }

}  // namespace tovuk
