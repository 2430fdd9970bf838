// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The value of the open key: read on request, typed, counted, compared, saved, deleted, put back. What was typed is
// journalled and comes back with the key.
#pragma once

#include <QTimer>
#include <QWidget>

#include "models/state/value_drafts.h"
#include "models/state/value_store.h"

class QAction;
class QStackedWidget;

namespace tovuk::views {

class ActionRegistry;
class EmptyState;
class LoadingLine;
class MessageBar;
class TokenLabel;
class ValueEditor;

class ValuePane : public QWidget {
  Q_OBJECT
 public:
  // `page` owns the actions. All outlive the pane.
  ValuePane(models::StateValueStore& value, models::ValueDrafts& drafts, models::ServiceContext& service,
            ActionRegistry& registry, QWidget* page);

  [[nodiscard]] QList<QAction*> actions() const { return {m_read, m_save, m_revert, m_delete, m_undo}; }
  [[nodiscard]] QAction* deleteAction() const { return m_delete; }
  [[nodiscard]] ValueEditor* field() const { return m_field; }
  [[nodiscard]] MessageBar* message() const { return m_message; }
  [[nodiscard]] QString countersText() const;
  // Notes what was typed; also before another key is opened.
  void keepDraft();
  void takeFocus();

 private:
  void showState();
  void showActions();
  void showCounters();
  void takeValue();
  void save();
  void askToSave(const QString& warning);
  void askToDelete();
  void onConflict(bool isUndo);
  void onChanged(const QString& sentence);
  [[nodiscard]] QString problem() const;  // why what stands there cannot be saved
  [[nodiscard]] bool isDirty() const;
  [[nodiscard]] QString key() const { return QString::fromStdString(m_value.key()); }
  [[nodiscard]] QString object() const { return QString::fromStdString(m_value.object().object); }

  models::StateValueStore& m_value;
  models::ValueDrafts& m_drafts;
  models::ServiceContext& m_service;
  ActionRegistry& m_registry;
  TokenLabel* m_title;
  TokenLabel* m_counters;
  TokenLabel* m_problem;
  LoadingLine* m_loading;
  QStackedWidget* m_pages;
  ValueEditor* m_field;
  EmptyState* m_empty;
  MessageBar* m_message;
  QAction* m_read;
  QAction* m_save;
  QAction* m_revert;
  QAction* m_delete;
  QAction* m_undo;
  QTimer m_settle;  // after typing
  client::StateObjectRef m_shownObject;
  std::string m_shownKey;
  models::StateBytes m_base;  // what the field began from
  std::string m_baseHash;     // of that, also when a draft knows only this much
  bool m_isTyped = false;
  bool m_savesAfterReading = false;
  bool m_isDeleting = false;  // the change under way; else it saves
};

}  // namespace tovuk::views
