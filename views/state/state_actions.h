// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Create and delete State namespaces, for everything that offers them: the panel, the navigation tree, the palette.
#pragma once

#include <QObject>
#include <QString>

#include "models/service_context.h"

class QWidget;

namespace tovuk::views {

class StateActions : public QObject {
  Q_OBJECT
 public:
  // `service` outlives this; `window` is the parent of dialogs.
  StateActions(models::ServiceContext& service, QWidget* window);

  [[nodiscard]] bool canWrite() const;
  void createNamespace();
  void deleteNamespace(const QString& idOrName);  // asks for the class name to be typed

 signals:
  void opened(const QString& className);  // a namespace was made: open it
  void deleted(const QString& className);
  void failed(const tovuk::Error& error);

 private:
  models::ServiceContext& m_service;
  QWidget* m_window;
};

}  // namespace tovuk::views
