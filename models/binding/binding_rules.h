// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a new service binding may be, checked as it is typed.
#pragma once

#include <QString>

#include "models/binding/binding_graph.h"
#include "models/service_context.h"

namespace tovuk::models {

// Why `service` can have no binding of that name: one sentence; empty: it can, or nothing was typed yet.
QString bindingNameProblem(const QString& name, const ServiceContext& service);
// "auth-service" -> "AUTH_SERVICE", free of clashes with what `service` has.
QString suggestedBindingName(const QString& target, const ServiceContext& service);
// A binding calls the Worker of its target, which a service of static files does not have.
bool canBeTarget(const ServiceSummary& target, const ServiceContext& caller);
// What a call from `caller` to `target` would lead to that its maker should know: a circle, or a chain longer than a
// request may have. Empty: nothing. Both are service ids.
QString newCallWarning(const BindingGraph& graph, const std::string& caller, const std::string& target);

// "3 of 32", for the longest chain that begins with a call or a service.
QString chainText(const std::optional<int>& chain, bool inCycle);
// The same as a sentence.
QString chainSentence(const std::optional<int>& chain, bool inCycle);

}  // namespace tovuk::models
