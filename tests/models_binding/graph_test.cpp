// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Circles, chains and places against counting by hand, and against a slow search over random graphs.
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

#include "api/contract/binding/limits.h"
#include "models/binding/binding_graph.h"
#include "models/binding/binding_rules.h"

using namespace tovuk;
using namespace tovuk::models;

namespace {

std::string idOf(int service) { return "service_" + std::to_string(service); }

// Services 0 .. count-1 with the given calls.
std::vector<BindingGraph::Service> services(int count, const std::vector<std::pair<int, int>>& calls) {
  std::vector<BindingGraph::Service> all;
  for (int i = 0; i < count; ++i) all.push_back({idOf(i), QStringLiteral("s%1").arg(i), {}});
  for (const auto& [from, to] : calls) {
    auto& bindings = all[static_cast<std::size_t>(from)].bindings;
    bindings.push_back({"B" + std::to_string(bindings.size()), idOf(to)});
  }
  return all;
}

BindingGraph graphOf(int count, const std::vector<std::pair<int, int>>& calls) { return {services(count, calls), {}}; }

std::vector<std::pair<int, int>> chainOf(int length) {
  std::vector<std::pair<int, int>> calls;
  for (int i = 0; i + 1 < length; ++i) calls.emplace_back(i, i + 1);
  return calls;
}

const BindingNode& nodeIn(const BindingGraph& graph, int service) {
  return graph.nodes()[static_cast<std::size_t>(graph.nodeOf(idOf(service)))];
}

// The longest way from each of `count` nodes by trying every one; -1: endless.
int slowChain(const std::vector<std::pair<int, int>>& calls, int from, std::vector<bool>& onWay) {
  if (onWay[static_cast<std::size_t>(from)]) return -1;
  onWay[static_cast<std::size_t>(from)] = true;
  int best = 1;
  for (const auto& [caller, target] : calls) {
    if (caller != from || best < 0) continue;
    const int rest = slowChain(calls, target, onWay);
    best = rest < 0 ? -1 : std::max(best, rest + 1);
  }
  onWay[static_cast<std::size_t>(from)] = false;
  return best;
}

}  // namespace

class GraphTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingIsNothing() {
    const BindingGraph empty;
    QVERIFY(empty.nodes().empty() && empty.edges().empty());
    QCOMPARE(empty.nodeOf("service_1"), -1);
    const BindingGraph alone(services(3, {}), idOf(1));
    QCOMPARE(alone.nodes().size(), 1U);
    QCOMPARE(alone.nodes().front().name, QStringLiteral("s1"));
    QCOMPARE(alone.nodes().front().chain, std::optional(1));
    QCOMPARE(alone.columnCount(), 1);
  }

  void countsTheLongestChain() {
    // 0 -> 1 -> 2 -> 3 and 0 -> 3.
    const BindingGraph graph = graphOf(5, {{0, 1}, {1, 2}, {2, 3}, {0, 3}});
    QCOMPARE(graph.nodes().size(), 4U);  // nobody calls 4, and it calls nobody
    QCOMPARE(nodeIn(graph, 0).chain, std::optional(4));
    QCOMPARE(nodeIn(graph, 3).chain, std::optional(1));
    QCOMPARE(graph.chainOf(graph.edges()[3]), std::optional(2));
    QCOMPARE(nodeIn(graph, 3).column, 3);
    QVERIFY(graph.reaches(graph.nodeOf(idOf(0)), graph.nodeOf(idOf(3))));
    QVERIFY(!graph.reaches(graph.nodeOf(idOf(3)), graph.nodeOf(idOf(0))));
    QVERIFY(!graph.reaches(graph.nodeOf(idOf(0)), graph.nodeOf(idOf(0))));
  }

  void marksCirclesAndWhatRunsIntoThem() {
    // 0 -> 1 -> 2 -> 1, 2 -> 3.
    const BindingGraph graph = graphOf(4, {{0, 1}, {1, 2}, {2, 1}, {2, 3}});
    QVERIFY(!nodeIn(graph, 0).inCycle && nodeIn(graph, 1).inCycle && nodeIn(graph, 2).inCycle);
    QVERIFY(!nodeIn(graph, 3).inCycle);
    QVERIFY(!nodeIn(graph, 0).chain && !nodeIn(graph, 1).chain && nodeIn(graph, 3).chain == 1);
    QVERIFY(!graph.edges()[0].inCycle && graph.edges()[1].inCycle && graph.edges()[2].inCycle);
    QVERIFY(graph.reaches(graph.nodeOf(idOf(1)), graph.nodeOf(idOf(1))));
    QVERIFY(BindingGraph::isTooLong(nodeIn(graph, 0).chain));
  }

  void saysWhatIsTooLong() {
    const BindingGraph most = graphOf(kMaxBindingChain, chainOf(kMaxBindingChain));
    QVERIFY(!BindingGraph::isTooLong(nodeIn(most, 0).chain));
    const BindingGraph more = graphOf(kMaxBindingChain + 1, chainOf(kMaxBindingChain + 1));
    QVERIFY(BindingGraph::isTooLong(nodeIn(more, 0).chain));
    QVERIFY(!BindingGraph::isTooLong(nodeIn(more, 1).chain));
    QVERIFY(chainText(nodeIn(most, 0).chain, false).contains(QStringLiteral("32")));
    QVERIFY(chainSentence(nodeIn(more, 0).chain, false) != chainSentence(nodeIn(most, 0).chain, false));
  }

  void keepsATargetThatIsNotListed() {
    std::vector<BindingGraph::Service> all = services(1, {});
    all.front().bindings = {{"GONE", "service_gone"}};
    const BindingGraph graph(all, {});
    QCOMPARE(graph.nodes().size(), 2U);
    QVERIFY(graph.nodes()[0].known && !graph.nodes()[1].known);
    QCOMPARE(graph.nodes()[1].name, QStringLiteral("service_gone"));
  }

  void warnsOfNewCalls() {
    const BindingGraph graph = graphOf(3, {{0, 1}, {1, 2}});
    QCOMPARE(newCallWarning(graph, idOf(0), idOf(2)), QString());
    QCOMPARE(newCallWarning(graph, idOf(2), "service_new"), QString());
    QVERIFY(newCallWarning(graph, idOf(2), idOf(0)).contains(QStringLiteral("s0")));
    QVERIFY(!newCallWarning(graph, idOf(1), idOf(1)).isEmpty());
    // Two chains that are too long together.
    std::vector<std::pair<int, int>> calls = chainOf(20);
    for (int i = 20; i < 32; ++i) calls.emplace_back(i, i + 1);
    const BindingGraph two = graphOf(33, calls);
    QVERIFY(newCallWarning(two, idOf(19), idOf(20)).contains(QStringLiteral("33")));
    QCOMPARE(newCallWarning(two, idOf(18), idOf(20)), QString());
    // Out of a circle.
    const BindingGraph circle = graphOf(4, {{0, 1}, {1, 0}, {1, 2}});
    QVERIFY(!newCallWarning(circle, idOf(2), "service_new").isEmpty());
    QVERIFY(!newCallWarning(circle, "service_new", idOf(0)).isEmpty());
  }

  void agreesWithASlowSearch() {
    QRandomGenerator random(20261201);
    for (int round = 0; round < 400; ++round) {
      const int count = random.bounded(2, 8);
      std::vector<std::pair<int, int>> calls;
      for (int i = random.bounded(12); i > 0; --i) calls.emplace_back(random.bounded(count), random.bounded(count));
      const BindingGraph graph = graphOf(count, calls);
      for (const BindingEdge& edge : graph.edges())
        QCOMPARE(edge.inCycle, edge.caller == edge.target || graph.reaches(edge.target, edge.caller));
      QSet<std::pair<int, int>> places;
      for (int service = 0; service < count; ++service) {
        if (graph.nodeOf(idOf(service)) < 0) continue;
        const BindingNode& node = nodeIn(graph, service);
        std::vector<bool> onWay(static_cast<std::size_t>(count), false);
        QCOMPARE(node.chain.value_or(-1), slowChain(calls, service, onWay));
        // No two stand in one place.
        QVERIFY(!places.contains({node.column, node.row}));
        places.insert({node.column, node.row});
        QVERIFY(node.column < graph.columnCount() && node.row < graph.rowCount());
      }
      for (const BindingEdge& edge : graph.edges()) {
        if (edge.inCycle) continue;
        QVERIFY(graph.nodes()[static_cast<std::size_t>(edge.caller)].column <
                graph.nodes()[static_cast<std::size_t>(edge.target)].column);
      }
    }
  }

  void longChainsNeedNoStack() {
    constexpr int kMany = 20000;
    const BindingGraph graph = graphOf(kMany, chainOf(kMany));
    QCOMPARE(nodeIn(graph, 0).chain, std::optional(kMany));
    QCOMPARE(graph.columnCount(), kMany);
  }
};

QTEST_GUILESS_MAIN(GraphTest)
#include "graph_test.moc"
