// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of the cron payloads (internal to the codec).
#pragma once

#include "api/contract/cron/cron.h"
#include "api/contract/resource/fields.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<CronTriggerCreate> p) {
  v.text("name", p.name);
  v.text("cronExpression", p.cronExpression);
}

template <class V>
void visit(V& v, typename V::template Ref<CronRun> p) {
  v.count("number", p.number);
  v.text("scheduledAt", p.scheduledAt);
  v.nullableText("startedAt", p.startedAt);
  v.text("outcome", p.outcome);
  v.count("attempts", p.attempts);
  v.count("missed", p.missed);
}

template <class V>
void visit(V& v, typename V::template Ref<CronRuns> p) {
  v.object("trigger", p.trigger);
  v.list("runs", p.runs);
  v.nullableText("nextRunAt", p.nextRunAt);
  v.nullableText("nextCursor", p.nextCursor);
  v.texts("nextActions", p.nextActions);
}

}  // namespace tovuk
