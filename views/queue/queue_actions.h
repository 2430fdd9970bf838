// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Create and delete queues, for everything that offers them: the panel, the navigation tree's + and menu, the palette.
// One object per service.
#pragma once

#include <QObject>
#include <QString>

#include "models/service_context.h"

class QWidget;

namespace tovuk::views {

class QueueActions : public QObject {
  Q_OBJECT
 public:
  // `service` outlives this; `window` is the parent of dialogs.
  QueueActions(models::ServiceContext& service, QWidget* window);

  [[nodiscard]] bool canWrite() const;
  void createQueue();
  void deleteQueue(const QString& nameOrId);  // asks for the name to be typed

 signals:
  void opened(const QString& name);  // a queue was made: open it
  void deleted(const QString& name);
  void failed(const tovuk::Error& error);

 private:
  models::ServiceContext& m_service;
  QWidget* m_window;
};

}  // namespace tovuk::views
