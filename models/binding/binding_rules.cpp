// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/binding/binding_rules.h"

#include <QCoreApplication>

#include <algorithm>

#include "api/contract/binding/limits.h"
#include "models/format.h"
#include "models/resource_names.h"

namespace tovuk::models {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BindingRules)
};

// Invocations of the longest chain that ends with `node`, it counted; nullopt: it comes out of a circle.
std::optional<int> chainTo(const BindingGraph& graph, int node) {
  // Callers stand in columns before what they call, so that one pass in that order is enough.
  std::vector<std::optional<int>> longest(graph.nodes().size(), 1);
  for (std::size_t i = 0; i < longest.size(); ++i)
    if (graph.nodes()[i].inCycle) longest[i].reset();
  std::vector<const BindingEdge*> edges;
  for (const BindingEdge& edge : graph.edges()) edges.push_back(&edge);
  const auto column = [&](int of) { return graph.nodes()[static_cast<std::size_t>(of)].column; };
  std::stable_sort(edges.begin(), edges.end(),
                   [&](const BindingEdge* a, const BindingEdge* b) { return column(a->caller) < column(b->caller); });
  for (const BindingEdge* edge : edges) {
    const auto& before = longest[static_cast<std::size_t>(edge->caller)];
    auto& after = longest[static_cast<std::size_t>(edge->target)];
    if (!after) continue;
    after = before ? std::optional(std::max(*after, *before + 1)) : std::nullopt;
  }
  return longest[static_cast<std::size_t>(node)];
}

}  // namespace

QString bindingNameProblem(const QString& name, const ServiceContext& service) {
  if (const QString problem = roomProblem(service); !problem.isEmpty()) return problem;
  if (const QString problem = nameProblem(NameRule::Capitals, name); !problem.isEmpty()) return problem;
  return !name.isEmpty() && service.binding(name) != nullptr ? takenProblem(name) : QString();
}

QString suggestedBindingName(const QString& target, const ServiceContext& service) {
  return suggestedName(target, QStringLiteral("SERVICE"),
                       [&service](const QString& name) { return service.binding(name) != nullptr; });
}

bool canBeTarget(const ServiceSummary& target, const ServiceContext& caller) {
  return target.serviceId != caller.id() && target.kind != "static_frontend";
}

QString newCallWarning(const BindingGraph& graph, const std::string& caller, const std::string& target) {
  const int from = graph.nodeOf(caller);
  const int to = graph.nodeOf(target);
  const QString limit = formatCount(kMaxBindingChain);
  if (from >= 0 && to >= 0 && (from == to || graph.reaches(to, from))) {
    return Words::tr(
               "%1 calls back, directly or through others. A request that runs round this circle fails after %2 "
               "invocations.")
        .arg(graph.nodes()[static_cast<std::size_t>(to)].name, limit);
  }
  const std::optional<int> before = from < 0 ? std::optional(1) : chainTo(graph, from);
  const std::optional<int> after = to < 0 ? std::optional(1) : graph.nodes()[static_cast<std::size_t>(to)].chain;
  if (!before || !after)
    return Words::tr(
               "This call is on the way into or out of a circle of services, which only the limit of %1 "
               "invocations ends.")
        .arg(limit);
  if (*before + *after > kMaxBindingChain)
    return Words::tr("A chain through this call has %1 invocations. A request may have %2 at most.")
        .arg(formatCount(*before + *after), limit);
  return {};
}

QString chainText(const std::optional<int>& chain, bool inCycle) {
  if (inCycle) return Words::tr("in a circle");
  if (!chain) return Words::tr("into a circle");
  return Words::tr("%1 of %2", "invocations of a chain of calls, their limit")
      .arg(formatCount(*chain), formatCount(kMaxBindingChain));
}

QString chainSentence(const std::optional<int>& chain, bool inCycle) {
  const QString limit = formatCount(kMaxBindingChain);
  if (inCycle)
    return Words::tr(
               "The call comes back, directly or through others. Only the limit of %1 invocations ends such a "
               "circle.")
        .arg(limit);
  if (!chain)
    return Words::tr("The chain of calls runs into a circle, which only the limit of %1 invocations ends.").arg(limit);
  if (BindingGraph::isTooLong(chain))
    return Words::tr("The longest chain of calls has %1 invocations, more than the %2 that a request may have.")
        .arg(formatCount(*chain), limit);
  return Words::tr("The longest chain of calls has %1 of the %2 invocations that a request may have.")
      .arg(formatCount(*chain), limit);
}

}  // namespace tovuk::models
