// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The State type: its panels, and creating and deleting namespaces.
#pragma once

#include <QPointer>

#include "app/resource_type.h"

namespace tovuk::views {
class StateActions;
}

namespace tovuk::app {

class StateType : public ResourceType {
  Q_OBJECT
 public:
  explicit StateType(const Deps& deps);

  [[nodiscard]] QString id() const override;
  [[nodiscard]] views::ResourceKind kind() override;
  [[nodiscard]] bool canCreate() const override;
  void create() override;
  void remove(const QString& idOrName) override;

 private:
  [[nodiscard]] views::StateActions* actions() const;  // of the current service; nullptr: none yet

  Deps m_deps;
  mutable QPointer<views::StateActions> m_actions;
  mutable QString m_actionsOf;
};

}  // namespace tovuk::app
