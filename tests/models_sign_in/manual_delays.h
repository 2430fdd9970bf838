// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time that stands still until the test lets it pass.
#pragma once

#include <QPointer>

#include <algorithm>
#include <utility>
#include <vector>

#include "models/connections/delays.h"

namespace tovuk::test {

class ManualDelays : public models::Delays {
 public:
  [[nodiscard]] std::chrono::milliseconds now() const override { return m_now; }
  void callAfter(std::chrono::milliseconds delay, QObject* context, std::function<void()> f) override {
    ++m_planned;
    m_plans.push_back({m_now + delay, context, std::move(f)});
  }
  // Runs what falls due on the way, each at its own time.
  void advance(std::chrono::milliseconds time) {
    const std::chrono::milliseconds end = m_now + time;
    for (;;) {
      const auto next =
          std::min_element(m_plans.begin(), m_plans.end(), [](const Plan& a, const Plan& b) { return a.due < b.due; });
      if (next == m_plans.end() || next->due > end) break;
      const Plan plan = *next;
      m_plans.erase(next);
      m_now = std::max(m_now, plan.due);
      if (plan.context) plan.f();
    }
    m_now = end;
  }
  [[nodiscard]] int planned() const { return m_planned; }  // ever

 private:
  struct Plan {
    std::chrono::milliseconds due;
    QPointer<QObject> context;
    std::function<void()> f;
  };
  std::chrono::milliseconds m_now{1000};
  std::vector<Plan> m_plans;
  int m_planned = 0;
};

}  // namespace tovuk::test
