// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel of one State namespace.
#pragma once

#include "models/state/object_list.h"
#include "views/state/state_page.h"
#include "views/widgets/resource_panel.h"

class QAction;

namespace tovuk::views {

class StateActions;

class StatePanel : public ResourcePanel {
  Q_OBJECT
 public:
  enum Page : int { Values };

  explicit StatePanel(const StatePanelDeps& deps, QWidget* parent = nullptr);

  [[nodiscard]] QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;
  void activate() override;
  void refresh() override;
  void showPage(int page) override;

  [[nodiscard]] StatePage* valuesPage() const { return m_values; }
  [[nodiscard]] models::StateObjectList& objects() const { return *m_objects; }
  [[nodiscard]] StateActions* namespaceActions() const { return m_actions; }

 signals:
  void namespaceDeleted(const QString& className);

 private:
  void addPageActions();
  void showNamespace();

  StatePanelDeps m_deps;
  StateActions* m_actions;
  models::StateObjectList* m_objects;
  StatePage* m_values = nullptr;
  QAction* m_delete = nullptr;
};

}  // namespace tovuk::views
