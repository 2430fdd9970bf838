// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Messages page: messages by status, page by page, and the body of the chosen one where somebody tells it. Looking
// takes and hides nothing. Where reading is metered it waits for the person.
#pragma once

#include <QWidget>

#include "models/queue/message_sender.h"
#include "models/queue/message_store.h"
#include "models/queue/message_templates.h"
#include "models/service_context.h"

class QAction;
class QComboBox;
class QStackedWidget;
class QTreeView;

namespace tovuk::views {

class ActionRegistry;
class BodyView;
class EmptyState;
class LoadingLine;
class MessageBar;
class TokenLabel;

// All referents outlive the page.
struct MessagesPageDeps {
  models::ServiceContext& service;
  QString queue;
  models::MessageTemplates& templates;
  ActionRegistry& registry;
  bool readsAtOnce = false;  // the first look reads; else a button does
};

class MessagesPage : public QWidget {
  Q_OBJECT
 public:
  explicit MessagesPage(const MessagesPageDeps& deps, QWidget* parent = nullptr);

  void showFirst();
  void refresh();
  void takeFocus();
  void setStatus(const QString& status);      // as sent; empty: all
  void restoreStatus(const QString& status);  // the same before the first look, without reading
  [[nodiscard]] QList<QAction*> toolActions() const;
  [[nodiscard]] QList<QAction*> otherActions() const;
  [[nodiscard]] QAction* readAction() const { return m_read; }
  [[nodiscard]] models::MessageStore& store() const { return *m_store; }
  [[nodiscard]] models::MessageSender& sender() const { return *m_sender; }
  [[nodiscard]] QTreeView* list() const { return m_list; }
  [[nodiscard]] BodyView* bodyView() const { return m_body; }
  [[nodiscard]] MessageBar* message() const { return m_message; }

 signals:
  void editWanted(const tovuk::models::WrittenMessage& message);
  void sent(const QStringList& ids, const std::vector<tovuk::QueueSend>& messages);
  void statusChanged();

 private:
  void makeWidgets();
  void makeActions();
  void read();
  void showState();
  void showActions();
  void showCurrent();
  void askToResend();
  void saveAsTemplate();
  [[nodiscard]] QList<int> chosenRows() const;
  [[nodiscard]] std::vector<QueueSend> chosenMessages() const;  // of those whose body is known
  // The chosen message's body as it would be written.
  [[nodiscard]] std::optional<models::WrittenMessage> current() const;
  [[nodiscard]] QString readingCost() const;

  MessagesPageDeps m_deps;
  models::MessageStore* m_store;
  models::MessageSender* m_sender;
  QComboBox* m_status = nullptr;
  TokenLabel* m_count = nullptr;
  QStackedWidget* m_pages = nullptr;
  QTreeView* m_list = nullptr;
  BodyView* m_body = nullptr;
  EmptyState* m_empty = nullptr;
  LoadingLine* m_loading = nullptr;
  MessageBar* m_message = nullptr;
  QAction* m_read = nullptr;
  QAction* m_more = nullptr;
  QAction* m_all = nullptr;
  QAction* m_stop = nullptr;
  QAction* m_resend = nullptr;
  QAction* m_edit = nullptr;
  QAction* m_saveTemplate = nullptr;
  QAction* m_copyBody = nullptr;
  QAction* m_copyId = nullptr;
  bool m_hasAsked = false;
};

}  // namespace tovuk::views
