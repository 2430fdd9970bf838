// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Settings page: the form, what it would change, and saving just that. What was typed is journalled; a field that
// the person left alone follows what somebody else saves.
#pragma once

#include <QWidget>

#include "models/queue/queue_drafts.h"
#include "models/queue/queue_settings.h"
#include "models/service_context.h"

class QAction;

namespace tovuk::views {

class ActionRegistry;
class LoadingLine;
class MessageBar;
class SettingsForm;
class TokenLabel;

class SettingsPage : public QWidget {
  Q_OBJECT
 public:
  // All referents outlive the page.
  SettingsPage(models::ServiceContext& service, QString queue, models::QueueDrafts& drafts, ActionRegistry& registry,
               QWidget* parent = nullptr);

  void takeFocus();
  [[nodiscard]] QAction* saveAction() const { return m_save; }
  [[nodiscard]] QAction* revertAction() const { return m_revert; }
  [[nodiscard]] SettingsForm* form() const { return m_form; }
  [[nodiscard]] MessageBar* message() const { return m_message; }
  // What saving would send.
  [[nodiscard]] QueueUpdate changes() const;

 private:
  void takeSaved();
  void restoreDraft();
  void keepDraft();
  void showChanges();
  void save();
  [[nodiscard]] QStringList changedLines() const;

  models::ServiceContext& m_service;
  QString m_queue;
  models::QueueDrafts& m_drafts;
  ActionRegistry& m_registry;
  models::QueueForm m_saved;
  bool m_hasSaved = false;
  bool m_isBusy = false;
  SettingsForm* m_form;
  TokenLabel* m_changes;
  LoadingLine* m_loading;
  MessageBar* m_message;
  QAction* m_save;
  QAction* m_revert;
};

}  // namespace tovuk::views
