// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel of one queue: Messages, Send, Batch, Metrics, Settings.
#pragma once

#include "models/queue/message_templates.h"
#include "models/queue/queue_drafts.h"
#include "models/service_context.h"
#include "views/widgets/resource_panel.h"

class QAction;

namespace tovuk::views {

class ActionRegistry;
class BatchPage;
class MessagesPage;
class MetricsPage;
class QueueActions;
class SendPage;
class SettingsPage;

// All referents outlive the panel.
struct QueuePanelDeps {
  models::ServiceContext* service = nullptr;
  QString queue;          // its name
  QString draftsFile;     // of this connection, service and queue
  QString templatesFile;  // of this connection
  ActionRegistry* registry = nullptr;
  bool readsAtOnce = false;  // what is metered is read at the first look; else a button does
};

class QueuePanel : public ResourcePanel {
  Q_OBJECT
 public:
  enum Page : int { Messages, Send, Batch, Metrics, Settings };

  explicit QueuePanel(const QueuePanelDeps& deps, QWidget* parent = nullptr);
  ~QueuePanel() override;

  [[nodiscard]] QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;
  void activate() override;
  void refresh() override;
  [[nodiscard]] QString closeObstacle() const override;
  void showPage(int page) override;

  [[nodiscard]] MessagesPage* messagesPage() const { return m_messages; }
  [[nodiscard]] SendPage* sendPage() const { return m_send; }
  [[nodiscard]] BatchPage* batchPage() const { return m_batch; }
  [[nodiscard]] MetricsPage* metricsPage() const { return m_metrics; }
  [[nodiscard]] SettingsPage* settingsPage() const { return m_settings; }

 signals:
  void queueDeleted(const QString& name);

 private:
  void addPages();
  void addTools();
  void addPanelWideActions();
  void showService();

  QueuePanelDeps m_deps;
  models::QueueDrafts* m_drafts;
  models::MessageTemplates* m_templates;
  QueueActions* m_actions;
  MessagesPage* m_messages = nullptr;
  SendPage* m_send = nullptr;
  BatchPage* m_batch = nullptr;
  MetricsPage* m_metrics = nullptr;
  SettingsPage* m_settings = nullptr;
  QAction* m_delete = nullptr;
  bool m_isActive = false;  // has been, once
};

}  // namespace tovuk::views
