// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who calls whom through service bindings, over all services of an account: circles, the longest chain of calls that
// each service can begin, and where everything stands in the picture. A value; made once from what was read.
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "api/contract/resource/resource.h"

namespace tovuk::models {

struct BindingNode {
  std::string id;
  QString name;       // the id where the list of services does not have it
  bool known = true;  // in the list of services
  bool inCycle = false;
  // Worker invocations of the longest chain that begins here, this one counted. nullopt: it runs into a circle, so that
  // only the limit of the contract ends it.
  std::optional<int> chain = 1;
  // In the picture: callers stand in a column before what they call, but for the call that closes a circle.
  int column = 0;
  int row = 0;
};

struct BindingEdge {
  int caller = 0;  // places in nodes()
  int target = 0;
  QString name;
  bool inCycle = false;  // the target calls back, directly or through others
};

class BindingGraph {
 public:
  struct Service {
    std::string id;
    QString name;
    std::vector<ServiceBinding> bindings;
  };

  BindingGraph() = default;
  // Services that neither call nor are called are left out, except `always`.
  BindingGraph(const std::vector<Service>& services, const std::string& always);

  [[nodiscard]] const std::vector<BindingNode>& nodes() const { return m_nodes; }
  [[nodiscard]] const std::vector<BindingEdge>& edges() const { return m_edges; }
  [[nodiscard]] int nodeOf(const std::string& serviceId) const;  // -1: not in the picture
  // `from` calls `to`, directly or through others; a node reaches itself only round a circle.
  [[nodiscard]] bool reaches(int from, int to) const;
  // Invocations of the longest chain that begins with this call, its caller counted; nullopt as for a node.
  [[nodiscard]] std::optional<int> chainOf(const BindingEdge& edge) const;
  [[nodiscard]] int columnCount() const { return m_columns; }
  [[nodiscard]] int rowCount() const { return m_rows; }  // of the longest column

  // The chain is longer than a request may have.
  [[nodiscard]] static bool isTooLong(const std::optional<int>& chain);

 private:
  void add(const std::vector<Service>& services, const std::string& always);
  int nodeFor(const std::string& id, const QString& name, bool known);
  void findCycles();
  void findChains();
  void place();

  std::vector<BindingNode> m_nodes;
  std::vector<BindingEdge> m_edges;
  std::map<std::string, int> m_places;  // of nodes, by service id
  std::vector<std::vector<int>> m_out;  // edges by caller
  std::vector<int> m_component;         // of each node; those it calls have the same or a lower number
  std::vector<bool> m_closing;          // edges that close a circle
  int m_columns = 0;
  int m_rows = 0;
};

}  // namespace tovuk::models
