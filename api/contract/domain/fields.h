// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of custom domains (internal to the codec).
#pragma once

#include "api/contract/domain/domain.h"
#include "api/contract/service/fields.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<ServiceDomainsResponse> p) {
  v.list("domains", p.domains);
}

template <class V>
void visit(V& v, typename V::template Ref<ServiceDomainAddRequest> p) {
  v.text("domain", p.domain);
}

template <class V>
void visit(V& v, typename V::template Ref<ServiceDomainDeleteResponse> p) {
  v.text("domain", p.domain);
  v.boolean("deleted", p.deleted);
}

}  // namespace tovuk
