// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The type of queues: their panels, creating and deleting them.
#pragma once

#include <QPointer>

#include "app/resource_type.h"

namespace tovuk::views {
class QueueActions;
}

namespace tovuk::app {

class QueueType : public ResourceType {
  Q_OBJECT
 public:
  explicit QueueType(const Deps& deps);

  [[nodiscard]] QString id() const override;
  [[nodiscard]] views::ResourceKind kind() override;
  [[nodiscard]] bool canCreate() const override;
  void create() override;
  void remove(const QString& queue) override;

 private:
  [[nodiscard]] views::QueueActions* actions();  // of the current service; nullptr: none yet

  Deps m_deps;
  QPointer<views::QueueActions> m_actions;
  QString m_actionsOf;
};

}  // namespace tovuk::app
