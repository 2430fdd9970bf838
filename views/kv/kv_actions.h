// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Creating and deleting KV namespaces, from wherever it is asked for.
#pragma once

#include <QObject>

#include "models/service_context.h"

class QWidget;

namespace tovuk::views {

class KvActions : public QObject {
  Q_OBJECT
 public:
  // `service` outlives this; `window` is its parent and that of its dialogs.
  KvActions(models::ServiceContext& service, QWidget* window);

  [[nodiscard]] bool canWrite() const;
  void createNamespace();
  void deleteNamespace(const QString& name);

 signals:
  void opened(const QString& name);
  void deleted(const QString& name);
  void failed(const tovuk::Error& error);

 private:
  models::ServiceContext& m_service;
  QWidget* m_window;
};

}  // namespace tovuk::views
