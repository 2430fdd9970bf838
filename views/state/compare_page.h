// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two objects of a namespace beside each other: keys of one only, and values that differ.
#pragma once

#include <QWidget>

#include "models/state/object_compare.h"
#include "models/state/object_list.h"

class QAction;
class QCheckBox;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace tovuk::views {

class ActionRegistry;
class EmptyState;
class LoadingLine;
class MessageBar;
class TokenLabel;

class ComparePage : public QWidget {
  Q_OBJECT
 public:
  ComparePage(models::ServiceContext& service, QString space, models::StateObjectList& objects,
              ActionRegistry& registry, QWidget* parent = nullptr);

  // The first object, where the person has not typed another one.
  void suggest(const QString& object);
  void takeFocus();
  [[nodiscard]] QList<QAction*> actions() const { return {m_compare}; }
  [[nodiscard]] models::ObjectCompare& model() const { return *m_model; }
  [[nodiscard]] QLineEdit* field(int side) const { return side == 0 ? m_first : m_second; }
  [[nodiscard]] QString summary() const;

 signals:
  void keyWanted(const QString& object, const QString& key);  // Return or a double click

 private:
  QLineEdit* makeField(const QString& name, const QString& label);
  void start();
  void showState();
  void showActions();
  [[nodiscard]] QString problem() const;

  models::ServiceContext& m_service;
  QString m_space;
  ActionRegistry& m_registry;
  models::ObjectCompare* m_model;
  QAction* m_compare;
  QLineEdit* m_first;
  QLineEdit* m_second;
  QCheckBox* m_same;
  TokenLabel* m_problem;
  TokenLabel* m_summary;
  LoadingLine* m_loading;
  QStackedWidget* m_pages;
  QTreeView* m_list;
  EmptyState* m_empty;
  MessageBar* m_message;
};

}  // namespace tovuk::views
