// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The type of service bindings: one panel a service, creating and deleting.
#pragma once

#include <QPointer>

#include "app/resource_type.h"

namespace tovuk::views {
class BindingActions;
}

namespace tovuk::app {

class BindingType : public ResourceType {
  Q_OBJECT
 public:
  explicit BindingType(const Deps& deps);

  [[nodiscard]] QString id() const override;
  [[nodiscard]] views::ResourceKind kind() override;
  [[nodiscard]] bool canCreate() const override;
  void create() override;
  void remove(const QString& name) override;

 private:
  [[nodiscard]] views::BindingActions* actions();  // of the current service; nullptr: none yet

  Deps m_deps;
  QPointer<views::BindingActions> m_actions;
  QString m_actionsOf;
};

}  // namespace tovuk::app
