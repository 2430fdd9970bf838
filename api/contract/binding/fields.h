// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of the binding payloads (internal to the codec).
#pragma once

#include "api/contract/binding/binding.h"
#include "api/contract/fields.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<ServiceBindingCreate> p) {
  v.text("bindingName", p.bindingName);
  v.text("targetService", p.targetService);
}

}  // namespace tovuk
