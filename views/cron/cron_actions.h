// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Create and delete cron triggers, for everything that offers them: the panel, the navigation tree, the palette. One
// object per service.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

#include "models/service_context.h"

class QWidget;

namespace tovuk::views {

class CronActions : public QObject {
  Q_OBJECT
 public:
  // How many triggers the account's other services have; nullopt: not known.
  using OtherTriggers = std::function<std::optional<qint64>()>;

  // `service` outlives this; `window` is the parent of dialogs.
  CronActions(models::ServiceContext& service, OtherTriggers others, QWidget* window);

  [[nodiscard]] bool canWrite() const;
  void createTrigger();
  void deleteTrigger(const QString& idOrName);

 signals:
  void opened(const QString& name);  // a trigger was made
  void deleted(const QString& name);
  void failed(const tovuk::Error& error);

 private:
  models::ServiceContext& m_service;
  OtherTriggers m_others;
  QWidget* m_window;
};

}  // namespace tovuk::views
