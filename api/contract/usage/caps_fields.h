// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of usage caps and of the local service's history (internal to the codec).
#pragma once

#include "api/contract/usage/caps.h"
#include "api/contract/usage/fields.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<UsageCapRequest> p) {
  v.text("period", p.period);
  v.count("capValue", p.capValue);
  v.boolean("hardStop", p.hardStop);
  v.count("notifyAtPercent", p.notifyAtPercent);
}

template <class V>
void visit(V& v, typename V::template Ref<UsageCapDeleted> p) {
  v.text("metric", p.metric);
  v.text("period", p.period);
  v.boolean("deleted", p.deleted);
  v.texts("nextActions", p.nextActions);
}

template <class V>
void visit(V& v, typename V::template Ref<UsageDay> p) {
  v.text("date", p.date);
  v.object("meters", p.meters);
}

template <class V>
void visit(V& v, typename V::template Ref<UsageDays> p) {
  v.list("days", p.days);
}

template <class V>
void visit(V& v, typename V::template Ref<CapNotice> p) {
  v.text("metric", p.metric);
  v.text("period", p.period);
  v.text("start", p.start);
  v.count("capValue", p.capValue);
  v.count("notifyAtPercent", p.notifyAtPercent);
  v.boolean("hardStop", p.hardStop);
  v.count("amount", p.amount);
  v.text("noticedAt", p.noticedAt);
}

template <class V>
void visit(V& v, typename V::template Ref<CapNotices> p) {
  v.list("notices", p.notices);
}

}  // namespace tovuk
