// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Create and delete service bindings, for everything that offers them: the panel, the navigation tree, the palette. And
// the specs of the panel's actions.
#pragma once

#include <QObject>
#include <QString>

#include "models/service_context.h"

class QWidget;

namespace tovuk::views {

class ActionRegistry;

class BindingActions : public QObject {
  Q_OBJECT
 public:
  // `service` outlives this; `window` is the parent of dialogs.
  BindingActions(models::ServiceContext& service, QWidget* window);

  [[nodiscard]] bool canWrite() const;
  void create();
  void remove(const QString& name);  // asks first

 signals:
  void opened(const QString& name);  // a binding was made: bring it to the front
  void deleted(const QString& name);
  void failed(const tovuk::Error& error);

 private:
  models::ServiceContext& m_service;
  QWidget* m_window;
};

void defineBindingActions(ActionRegistry& registry);

}  // namespace tovuk::views
