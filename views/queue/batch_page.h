// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Batch page: messages as a list, the chosen one below it to be edited, how much of each limit is used, and one
// call that sends all or none. The list is journalled.
#pragma once

#include <QWidget>

#include "models/queue/batch_model.h"
#include "models/queue/message_sender.h"
#include "models/queue/queue_drafts.h"
#include "models/service_context.h"

class QAction;
class QStackedWidget;
class QTreeView;

namespace tovuk::views {

class ActionRegistry;
class CheckedField;
class EmptyState;
class LoadingLine;
class MessageBar;
class MessageEditor;
class TokenLabel;

class BatchPage : public QWidget {
  Q_OBJECT
 public:
  // All referents outlive the page.
  BatchPage(models::ServiceContext& service, QString queue, models::QueueDrafts& drafts, ActionRegistry& registry,
            QWidget* parent = nullptr);

  void takeFocus();
  void addMessages(const std::vector<models::WrittenMessage>& messages);  // and chooses the first of them
  [[nodiscard]] QAction* sendAction() const { return m_send; }
  [[nodiscard]] QAction* addAction() const { return m_add; }
  [[nodiscard]] QAction* removeAction() const { return m_remove; }
  [[nodiscard]] QAction* pasteAction() const { return m_paste; }
  [[nodiscard]] QAction* copyAction() const { return m_copy; }
  [[nodiscard]] QAction* clearAction() const { return m_clear; }
  [[nodiscard]] models::BatchModel& model() const { return *m_model; }
  [[nodiscard]] models::MessageSender& sender() const { return *m_sender; }
  [[nodiscard]] QTreeView* list() const { return m_list; }
  [[nodiscard]] MessageBar* message() const { return m_message; }

 signals:
  void sent(const QStringList& ids, const std::vector<tovuk::QueueSend>& messages);

 private:
  void makeWidgets();
  void makeActions();
  void restoreDraft();
  void keepDraft();
  void showCurrent();
  void takeEdit();
  void showState();
  void paste();
  void removeChosen();
  void askToClear();
  void send();
  [[nodiscard]] QString problem() const;

  models::ServiceContext& m_service;
  QString m_queue;
  models::QueueDrafts& m_drafts;
  ActionRegistry& m_registry;
  models::BatchModel* m_model;
  models::MessageSender* m_sender;
  QStackedWidget* m_pages = nullptr;
  QTreeView* m_list = nullptr;
  EmptyState* m_empty = nullptr;
  MessageEditor* m_editor = nullptr;
  CheckedField* m_commonDelay = nullptr;
  TokenLabel* m_messages = nullptr;
  TokenLabel* m_bytes = nullptr;
  TokenLabel* m_largest = nullptr;
  LoadingLine* m_loading = nullptr;
  MessageBar* m_message = nullptr;
  QAction* m_send = nullptr;
  QAction* m_add = nullptr;
  QAction* m_remove = nullptr;
  QAction* m_paste = nullptr;
  QAction* m_copy = nullptr;
  QAction* m_clear = nullptr;
  bool m_isShowing = false;  // the editor is filled by the program
};

}  // namespace tovuk::views
