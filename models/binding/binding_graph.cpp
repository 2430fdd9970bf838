// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/binding/binding_graph.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

#include "api/contract/binding/limits.h"

namespace tovuk::models {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

// Tarjan's strongly connected components without recursion: a chain of services may be long.
class Components {
 public:
  Components(const std::vector<std::vector<int>>& out, const std::vector<BindingEdge>& edges)
      : component(out.size(), -1),
        closing(edges.size(), false),
        m_out(out),
        m_edges(edges),
        m_order(out.size(), -1),
        m_low(out.size(), 0),
        m_onPath(out.size(), false) {
    for (int node = 0; node < static_cast<int>(out.size()); ++node)
      if (m_order[at(node)] < 0) walk(node);
  }

  std::vector<int> component;
  std::vector<bool> closing;

 private:
  struct Step {
    int node;
    std::size_t next;  // of its edges
  };

  void enter(int node) {
    m_order[at(node)] = m_low[at(node)] = m_next++;
    m_onPath[at(node)] = true;
    m_open.push_back(node);
    m_path.push_back({node, 0});
  }

  void walk(int root) {
    enter(root);
    while (!m_path.empty()) {
      Step& step = m_path.back();
      const std::vector<int>& edges = m_out[at(step.node)];
      if (step.next == edges.size()) {
        leave();
        continue;
      }
      const int edge = edges[step.next++];
      const int target = m_edges[at(edge)].target;
      if (m_onPath[at(target)]) closing[at(edge)] = true;
      if (m_order[at(target)] < 0)
        enter(target);
      else if (component[at(target)] < 0)
        m_low[at(step.node)] = std::min(m_low[at(step.node)], m_order[at(target)]);
    }
  }

  void leave() {
    const int node = m_path.back().node;
    m_path.pop_back();
    m_onPath[at(node)] = false;
    if (!m_path.empty()) {
      int& low = m_low[at(m_path.back().node)];
      low = std::min(low, m_low[at(node)]);
    }
    if (m_low[at(node)] != m_order[at(node)]) return;
    int member = -1;
    while (member != node) {
      member = m_open.back();
      m_open.pop_back();
      component[at(member)] = m_components;
    }
    ++m_components;
  }

  const std::vector<std::vector<int>>& m_out;
  const std::vector<BindingEdge>& m_edges;
  std::vector<int> m_order;
  std::vector<int> m_low;
  std::vector<bool> m_onPath;
  std::vector<int> m_open;
  std::vector<Step> m_path;
  int m_next = 0;
  int m_components = 0;
};

}  // namespace

BindingGraph::BindingGraph(const std::vector<Service>& services, const std::string& always) {
  add(services, always);
  findCycles();
  findChains();
  place();
}

int BindingGraph::nodeOf(const std::string& serviceId) const {
  const auto it = m_places.find(serviceId);
  return it == m_places.end() ? -1 : it->second;
}

int BindingGraph::nodeFor(const std::string& id, const QString& name, bool known) {
  const int found = nodeOf(id);
  if (found >= 0) return found;
  BindingNode node;
  node.id = id;
  node.name = name;
  node.known = known;
  m_nodes.push_back(std::move(node));
  m_out.emplace_back();
  const int place = static_cast<int>(m_nodes.size()) - 1;
  m_places.emplace(id, place);
  return place;
}

void BindingGraph::add(const std::vector<Service>& services, const std::string& always) {
  // In the order of the services, so that the picture does not depend on who calls whom.
  std::set<std::string> called;
  for (const Service& service : services)
    for (const ServiceBinding& binding : service.bindings) called.insert(binding.targetServiceId);
  for (const Service& service : services)
    if (service.id == always || !service.bindings.empty() || called.contains(service.id))
      nodeFor(service.id, service.name, true);
  for (const Service& service : services) {
    for (const ServiceBinding& binding : service.bindings) {
      BindingEdge edge;
      edge.caller = nodeOf(service.id);
      edge.target = nodeFor(binding.targetServiceId, QString::fromStdString(binding.targetServiceId), false);
      edge.name = QString::fromStdString(binding.bindingName);
      m_out[at(edge.caller)].push_back(static_cast<int>(m_edges.size()));
      m_edges.push_back(std::move(edge));
    }
  }
}

void BindingGraph::findCycles() {
  Components found(m_out, m_edges);
  m_component = std::move(found.component);
  m_closing = std::move(found.closing);
  for (BindingEdge& edge : m_edges) {
    edge.inCycle = m_component[at(edge.caller)] == m_component[at(edge.target)];
    if (!edge.inCycle) continue;
    m_nodes[at(edge.caller)].inCycle = true;
    m_nodes[at(edge.target)].inCycle = true;
  }
}

void BindingGraph::findChains() {
  // What a node calls has a lower component, so that it is known before the node.
  std::vector<int> order(m_nodes.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [this](int a, int b) { return m_component[at(a)] < m_component[at(b)]; });
  for (const int index : order) {
    BindingNode& node = m_nodes[at(index)];
    if (node.inCycle) {
      node.chain.reset();
      continue;
    }
    for (const int edge : m_out[at(index)]) {
      const auto& longest = m_nodes[at(m_edges[at(edge)].target)].chain;
      if (!longest) {
        node.chain.reset();
        break;
      }
      node.chain = std::max(*node.chain, *longest + 1);
    }
  }
}

void BindingGraph::place() {
  // Columns by the longest way from a caller that nobody calls, without the calls that close circles.
  std::vector<int> waiting(m_nodes.size(), 0);
  for (std::size_t i = 0; i < m_edges.size(); ++i)
    if (!m_closing[i]) ++waiting[at(m_edges[i].target)];
  std::vector<int> ready;
  for (int node = 0; node < static_cast<int>(m_nodes.size()); ++node)
    if (waiting[at(node)] == 0) ready.push_back(node);
  for (std::size_t next = 0; next < ready.size(); ++next) {
    const int node = ready[next];
    for (const int edge : m_out[at(node)]) {
      if (m_closing[at(edge)]) continue;
      const int target = m_edges[at(edge)].target;
      int& column = m_nodes[at(target)].column;
      column = std::max(column, m_nodes[at(node)].column + 1);
      if (--waiting[at(target)] == 0) ready.push_back(target);
    }
  }
  for (const BindingNode& node : m_nodes) m_columns = std::max(m_columns, node.column + 1);

  // Rows near those of the callers, which keeps the lines short.
  std::vector<std::vector<int>> callers(m_nodes.size());
  for (const BindingEdge& edge : m_edges) callers[at(edge.target)].push_back(edge.caller);
  for (int column = 0; column < m_columns; ++column) {
    std::vector<std::pair<double, int>> here;
    for (int node = 0; node < static_cast<int>(m_nodes.size()); ++node) {
      if (m_nodes[at(node)].column != column) continue;
      double sum = 0;
      int count = 0;
      for (const int caller : callers[at(node)]) {
        if (m_nodes[at(caller)].column >= column) continue;
        sum += m_nodes[at(caller)].row;
        ++count;
      }
      here.emplace_back(count > 0 ? sum / count : 0, node);
    }
    std::stable_sort(here.begin(), here.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t row = 0; row < here.size(); ++row) m_nodes[at(here[row].second)].row = static_cast<int>(row);
    m_rows = std::max(m_rows, static_cast<int>(here.size()));
  }
}

bool BindingGraph::reaches(int from, int to) const {
  std::vector<bool> seen(m_nodes.size(), false);
  std::vector<int> open = {from};
  while (!open.empty()) {
    const int node = open.back();
    open.pop_back();
    for (const int edge : m_out[at(node)]) {
      const int target = m_edges[at(edge)].target;
      if (target == to) return true;
      if (seen[at(target)]) continue;
      seen[at(target)] = true;
      open.push_back(target);
    }
  }
  return false;
}

std::optional<int> BindingGraph::chainOf(const BindingEdge& edge) const {
  const auto& longest = m_nodes[at(edge.target)].chain;
  return longest ? std::optional(*longest + 1) : std::nullopt;
}

bool BindingGraph::isTooLong(const std::optional<int>& chain) { return !chain || *chain > kMaxBindingChain; }

}  // namespace tovuk::models
