// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cron type: one panel for all triggers of a service, creating and deleting them.
#pragma once

#include <QPointer>

#include <optional>

#include "app/resource_type.h"

namespace tovuk::models {
class ServiceContext;
}

namespace tovuk::views {
class CronActions;
}

namespace tovuk::app {

class CronType : public ResourceType {
  Q_OBJECT
 public:
  explicit CronType(const Deps& deps);

  [[nodiscard]] QString id() const override;
  [[nodiscard]] views::ResourceKind kind() override;
  [[nodiscard]] bool canCreate() const override;
  void create() override;
  void remove(const QString& idOrName) override;

 private:
  // Of the current service; nullptr: there is none yet.
  [[nodiscard]] views::CronActions* actions();
  // How many triggers the account's other services have; nullopt: not known.
  [[nodiscard]] std::optional<qint64> otherTriggers(const std::string& service) const;

  Deps m_deps;
  QPointer<views::CronActions> m_actions;
  QString m_actionsOf;
};

}  // namespace tovuk::app
