// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The KV type: its panels, creating and deleting namespaces.
#pragma once

#include <QPointer>

#include "app/resource_type.h"

namespace tovuk::views {
class KvActions;
}

namespace tovuk::app {

class KvType : public ResourceType {
  Q_OBJECT
 public:
  explicit KvType(const Deps& deps);

  [[nodiscard]] QString id() const override;
  [[nodiscard]] views::ResourceKind kind() override;
  [[nodiscard]] bool canCreate() const override;
  void create() override;
  void remove(const QString& nameOrId) override;

 private:
  [[nodiscard]] views::KvActions* actions();  // of the current service; nullptr: none yet

  Deps m_deps;
  QPointer<views::KvActions> m_actions;
  QString m_actionsOf;
};

}  // namespace tovuk::app
