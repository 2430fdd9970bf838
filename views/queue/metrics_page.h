// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Metrics page: the backlog as figures and as lines over time. It asks only while it is seen; what it has read
// stays while the panel is open.
#pragma once

#include <QWidget>

#include "models/queue/metrics_store.h"
#include "models/service_context.h"

class QAction;

namespace tovuk::views {

class ActionRegistry;
class LoadingLine;
class MessageBar;
class MetricChart;
class TokenLabel;

class MetricsPage : public QWidget {
  Q_OBJECT
 public:
  // `watches`: from the first look on; else the person starts it.
  MetricsPage(models::ServiceContext& service, const QString& queue, ActionRegistry& registry, bool watches,
              QWidget* parent = nullptr);

  void refresh();
  [[nodiscard]] QAction* watchAction() const { return m_watch; }
  [[nodiscard]] QAction* readAction() const { return m_read; }
  [[nodiscard]] QAction* clearAction() const { return m_clear; }
  [[nodiscard]] models::MetricsStore& store() const { return *m_store; }
  [[nodiscard]] QString figures() const;  // as shown
  [[nodiscard]] MetricChart* messagesChart() const { return m_messages; }
  [[nodiscard]] MessageBar* message() const { return m_message; }

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void follow();
  void showState();

  ActionRegistry& m_registry;
  models::MetricsStore* m_store;
  TokenLabel* m_figures;
  TokenLabel* m_note;
  MetricChart* m_messages;
  MetricChart* m_bytes;
  LoadingLine* m_loading;
  MessageBar* m_message;
  QAction* m_watch;
  QAction* m_read;
  QAction* m_clear;
};

}  // namespace tovuk::views
