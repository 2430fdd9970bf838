// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of keys: a prefix, the keys that were listed, and how much of it all that is. Listing more is the person's
// to do where lists are metered.
#pragma once

#include <QWidget>

#include <string>
#include <vector>

#include "models/kv/kv_key_list.h"

class QAction;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace tovuk::views {

class ActionButton;
class ActionRegistry;
class EmptyState;
class LoadingLine;
class MessageBar;
class TokenLabel;

class KvKeysPane : public QWidget {
  Q_OBJECT
 public:
  // `list` and `registry` outlive this. Its actions belong to `page`.
  KvKeysPane(models::KvKeyList& list, models::ServiceContext& service, ActionRegistry& registry, QWidget* page);

  // The key whose row is the current one; it stays wanted while its row is not there. Says nothing.
  void setCurrentKey(const std::string& key);
  [[nodiscard]] std::vector<std::string> selectedKeys() const;
  [[nodiscard]] QTableView* view() const { return m_view; }
  [[nodiscard]] QLineEdit* filter() const { return m_filter; }
  [[nodiscard]] MessageBar* message() const { return m_message; }
  [[nodiscard]] QString countText() const;
  [[nodiscard]] QList<QAction*> actions() const { return m_actions; }
  [[nodiscard]] QAction* newAction() const { return m_new; }
  void takeFocus();
  // Lists by itself what the prefix needs: where lists cost nothing.
  void setListsFreely(bool free);

 signals:
  void keyChosen(const QByteArray& key);  // another row became the current one
  void deleteWanted(const std::vector<std::string>& keys);
  void newWanted();

 private:
  QAction* make(const char* id, QWidget* page);
  void buildView();
  void askToDelete();
  void filterTyped();
  void findCurrent();
  void showState();
  void showActions();

  models::KvKeyList& m_list;
  models::ServiceContext& m_service;
  ActionRegistry& m_registry;
  std::string m_current;
  QLineEdit* m_filter;
  LoadingLine* m_loading;
  QStackedWidget* m_pages;
  QTableView* m_view;
  EmptyState* m_empty;
  TokenLabel* m_count;
  ActionButton *m_prefixButton, *m_moreButton, *m_allButton, *m_stopButton;
  MessageBar* m_message;
  QAction *m_relist, *m_prefix, *m_more, *m_all, *m_stop, *m_focusFilter, *m_new, *m_delete, *m_copy;
  QList<QAction*> m_actions;
  bool m_listsFreely = false;
  bool m_showsError = false;
  bool m_isFinding = false;  // the current row changes by the program
};

}  // namespace tovuk::views
