// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The alarm of the open object: when it rings in UTC and in the local zone, how long that is, which attempt it is, and
// what can be done with it.
#pragma once

#include <QTimer>
#include <QWidget>

#include "models/state/alarm_store.h"

class QAction;

namespace tovuk::views {

class ActionRegistry;
class LoadingLine;
class MessageBar;
class TokenLabel;

class AlarmCard : public QWidget {
  Q_OBJECT
 public:
  // `page` owns the actions. All outlive the card.
  AlarmCard(models::StateAlarmStore& alarm, models::ServiceContext& service, ActionRegistry& registry, QWidget* page);

  [[nodiscard]] QList<QAction*> actions() const { return {m_read, m_set, m_delete, m_undo}; }
  [[nodiscard]] MessageBar* message() const { return m_message; }
  [[nodiscard]] QString text() const;  // all that it says, for tests

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void showState();
  void showActions();
  void showCountdown();
  void askToSet();
  void askToDelete();
  void onChanged(bool isUndo);
  void onConflict(bool isUndo);
  [[nodiscard]] QString object() const;
  [[nodiscard]] qint64 now() const;

  models::StateAlarmStore& m_alarm;
  models::ServiceContext& m_service;
  ActionRegistry& m_registry;
  TokenLabel* m_time;
  TokenLabel* m_countdown;
  TokenLabel* m_retry;
  TokenLabel* m_fired;
  LoadingLine* m_loading;
  MessageBar* m_message;
  QAction* m_read;
  QAction* m_set;
  QAction* m_delete;
  QAction* m_undo;
  QTimer m_tick;
  qint64 m_skewMs = 0;  // how far the service's clock is ahead
};

}  // namespace tovuk::views
