// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Panels of queues over a bench, and their parts by name.
#pragma once

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <memory>

#include "tests/models_queue/queue_bench.h"
#include "views/queue/queue_panel.h"
#include "views/shell/action_registry.h"
#include "views/widgets/fonts.h"
#include "views/widgets/theme.h"

namespace tovuk::test {

class PanelFixture {
 public:
  explicit PanelFixture(QueueBench::Kind kind = QueueBench::Kind::Local) : m_bench(kind) {
    views::applyFonts({});
    views::applyTheme(views::themeOf(views::ThemeKind::Light));
  }

  [[nodiscard]] QueueBench& bench() { return m_bench; }
  [[nodiscard]] views::ActionRegistry& registry() { return m_registry; }

  // Shown and active. The same queue has the same drafts.
  std::unique_ptr<views::QueuePanel> open(const QString& queue) {
    views::QueuePanelDeps deps;
    deps.service = &m_bench.service();
    deps.queue = queue;
    deps.draftsFile = m_bench.file(QStringLiteral("drafts/%1.json").arg(queue));
    deps.templatesFile = m_bench.file(QStringLiteral("templates.json"));
    deps.registry = &m_registry;
    deps.readsAtOnce = m_bench.connection().environment() == models::Environment::Local;
    auto panel = std::make_unique<views::QueuePanel>(deps);
    panel->resize(800, 500);
    panel->show();
    if (QTest::qWaitForWindowExposed(panel.get())) panel->activate();
    return panel;
  }

 private:
  QueueBench m_bench;
  views::ActionRegistry m_registry;
};

inline QAction* actionOf(const views::QueuePanel& panel, const char* id) {
  for (QAction* action : panel.panelActions() + panel.actionsOfOtherPages()) {
    if (action->objectName() == QLatin1String(id)) return action;
  }
  return nullptr;
}

// As a click would: only when it is enabled.
inline bool trigger(const views::QueuePanel& panel, const char* id) {
  QAction* action = actionOf(panel, id);
  if (action == nullptr || !action->isEnabled()) return false;
  action->trigger();
  return true;
}

template <class W>
W* part(const QWidget& of, const char* name) {
  return of.findChild<W*>(QLatin1String(name));
}

inline void type(const QWidget& of, const char* name, const QString& text) {
  if (auto* line = part<QLineEdit>(of, name)) line->setText(text);
  if (auto* edit = part<QPlainTextEdit>(of, name)) edit->setPlainText(text);
}

}  // namespace tovuk::test
