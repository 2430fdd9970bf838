// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of the device login (internal to the codec).
#pragma once

#include "api/contract/fields.h"
#include "api/contract/login/login.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<LoginStart> p) {
  v.text("loginUrl", p.loginUrl);
  v.text("verificationUri", p.verificationUri);
  v.text("deviceCode", p.deviceCode);
  v.text("userCode", p.userCode);
  v.count("intervalSeconds", p.intervalSeconds);
  v.count("expiresInSeconds", p.expiresInSeconds);
}

template <class V>
void visit(V& v, typename V::template Ref<LoginPoll> p) {
  v.text("status", p.status);
  v.count("intervalSeconds", p.intervalSeconds);
  v.nullableText("accountId", p.accountId);
  v.nullableText("email", p.email);
  v.nullableText("provider", p.provider);
  v.nullableText("token", p.token);
  v.nullableText("expiresAt", p.expiresAt);
}

}  // namespace tovuk
