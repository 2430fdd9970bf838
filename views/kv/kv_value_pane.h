// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One entry: its value, metadata and expiry, what of them was typed and not saved, and saving it.
#pragma once

#include <QTimer>
#include <QWidget>

#include "models/kv/kv_draft.h"
#include "models/kv/kv_value_store.h"
#include "models/state/value_drafts.h"

class QAction;
class QLineEdit;
class QStackedWidget;

namespace tovuk::views {

class ActionRegistry;
class EmptyState;
class KvExpiryField;
class LoadingLine;
class MessageBar;
class TokenLabel;
class ValueEditor;

class KvValuePane : public QWidget {
  Q_OBJECT
 public:
  struct Deps {
    models::KvValueStore& value;
    models::ValueDrafts& drafts;
    models::ServiceContext& service;
    ActionRegistry& registry;
  };
  // All of `deps` outlive this. Its actions belong to `page`.
  KvValuePane(const Deps& deps, QWidget* page);
  ~KvValuePane() override;

  void openKey(const std::string& key, bool isNew = false);
  [[nodiscard]] bool isDirty() const;
  [[nodiscard]] ValueEditor* editor() const { return m_editor; }
  [[nodiscard]] QLineEdit* metadata() const { return m_metadata; }
  [[nodiscard]] KvExpiryField* expiry() const { return m_expiry; }
  [[nodiscard]] MessageBar* message() const { return m_message; }
  [[nodiscard]] QList<QAction*> actions() const { return m_actions; }
  void takeFocus();

 private:
  QAction* make(const char* id, QWidget* page, void (KvValuePane::*run)());
  void buildHead();
  QWidget* buildFields();
  void connectStore();
  void readNow();
  void save();
  void showDifference();
  void revert();
  void askToDelete();
  void askToRename();
  void undo();
  void format();
  void loadFile();
  void saveFile();

  void onEdited();
  void keepDraft();
  void takeValue();
  void fill(const models::KvDraft& draft);
  [[nodiscard]] models::KvDraft shown() const;
  [[nodiscard]] QString problem() const;
  // What would be written; precondition: problem() is empty.
  [[nodiscard]] models::KvContent wanted(std::optional<std::int64_t>* ttl) const;
  void askDifference(const QString& warning);
  void send();
  void showState();
  void showFacts();
  void showActions();

  models::KvValueStore& m_value;
  models::ValueDrafts& m_drafts;
  models::ServiceContext& m_service;
  ActionRegistry& m_registry;
  TokenLabel *m_title, *m_dirty, *m_facts, *m_metadataHint, *m_difference;
  LoadingLine* m_loading;
  QStackedWidget* m_pages;
  ValueEditor* m_editor;
  QLineEdit* m_metadata;
  KvExpiryField* m_expiry;
  EmptyState* m_empty;
  MessageBar* m_message;
  QAction *m_read, *m_save, *m_diff, *m_revert, *m_delete, *m_rename, *m_undo, *m_format, *m_load, *m_export;
  QList<QAction*> m_actions;
  QTimer m_settle;  // after typing
  std::string m_shownKey;
  models::KvThere m_base;  // what the fields began from
  std::string m_baseHash;  // of that, also when a draft knows only this much
  bool m_isTyped = false;
  bool m_hasBase = false;
};

}  // namespace tovuk::views
