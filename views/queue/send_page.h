// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Send page: one message, or many from one text with placeholders, which are shown filled in before they are sent.
// What is written is journalled.
#pragma once

#include <QWidget>

#include "models/queue/message_sender.h"
#include "models/queue/message_templates.h"
#include "models/queue/queue_drafts.h"
#include "models/service_context.h"

class QAction;
class QComboBox;
class QPlainTextEdit;

namespace tovuk::views {

class ActionRegistry;
class CheckedField;
class LoadingLine;
class MessageBar;
class MessageEditor;
class TokenLabel;

// All referents outlive the page.
struct SendPageDeps {
  models::ServiceContext& service;
  QString queue;
  models::QueueDrafts& drafts;
  models::MessageTemplates& templates;
  ActionRegistry& registry;
};

class SendPage : public QWidget {
  Q_OBJECT
 public:
  explicit SendPage(const SendPageDeps& deps, QWidget* parent = nullptr);

  void takeFocus();
  // Another message in place of what is written; undoing brings the text back.
  void takeMessage(const models::WrittenMessage& message);
  [[nodiscard]] QAction* sendAction() const { return m_send; }
  [[nodiscard]] QAction* stopAction() const { return m_stop; }
  [[nodiscard]] QAction* formatAction() const { return m_format; }
  [[nodiscard]] QAction* saveTemplateAction() const { return m_saveTemplate; }
  [[nodiscard]] QAction* deleteTemplateAction() const { return m_deleteTemplate; }
  [[nodiscard]] QAction* addToBatchAction() const { return m_addToBatch; }
  [[nodiscard]] MessageEditor* editor() const { return m_editor; }
  [[nodiscard]] models::MessageSender& sender() const { return *m_sender; }
  [[nodiscard]] MessageBar* message() const { return m_message; }

 signals:
  void batchWanted(const std::vector<tovuk::models::WrittenMessage>& messages);
  void sent(const QStringList& ids, const std::vector<tovuk::QueueSend>& messages);

 private:
  void makeActions(ActionRegistry& registry);
  void restoreDraft();
  void keepDraft();
  void showState();
  void showPreview(int count);
  void showTemplates();
  void takeTemplate();
  void askForTemplateName();
  void askToDeleteTemplate();
  void send();
  void onFinished(const models::SendOutcome& outcome);
  [[nodiscard]] int repeats() const;  // 0: the field is wrong
  // Why nothing can be sent now; empty: it can.
  [[nodiscard]] QString problem() const;

  SendPageDeps m_deps;
  models::MessageSender* m_sender;
  MessageEditor* m_editor;
  CheckedField* m_repeat;
  QComboBox* m_templates;
  TokenLabel* m_previewTitle;
  QPlainTextEdit* m_preview;
  LoadingLine* m_loading;
  MessageBar* m_message;
  QAction* m_send;
  QAction* m_stop;
  QAction* m_format;
  QAction* m_saveTemplate;
  QAction* m_deleteTemplate;
  QAction* m_addToBatch;
};

}  // namespace tovuk::views
