// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of environment variables (internal to the codec).
#pragma once

#include "api/contract/env/env.h"
#include "api/contract/service/fields.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<EnvSetRequest> p) {
  v.text("name", p.name);
  v.text("value", p.value);
}

template <class V>
void visit(V& v, typename V::template Ref<EnvSetResponse> p) {
  v.text("name", p.name);
  v.boolean("redeploy_recommended", p.redeployRecommended);
}

template <class V>
void visit(V& v, typename V::template Ref<EnvDeleteResponse> p) {
  v.text("name", p.name);
  v.boolean("deleted", p.deleted);
  v.boolean("redeploy_recommended", p.redeployRecommended);
}

template <class V>
void visit(V& v, typename V::template Ref<EnvListResponse> p) {
  v.list("env", p.env);
}

}  // namespace tovuk
