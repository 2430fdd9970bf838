// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The service bindings of one service: a table, and a picture of who calls whom over all services.
#pragma once

#include "models/binding/binding_model.h"
#include "views/widgets/resource_panel.h"

class QScrollArea;
class QTreeView;

namespace tovuk::views {

class ActionRegistry;
class BindingActions;
class BindingPicture;
class TokenLabel;

class BindingPanel : public ResourcePanel {
  Q_OBJECT
 public:
  enum Page : int { Table, Picture };

  // Both outlive this.
  BindingPanel(models::ServiceContext& service, ActionRegistry& registry, QWidget* parent = nullptr);
  ~BindingPanel() override;

  // Chooses an own binding in the table, which comes to the front.
  void showBinding(const QString& name);

  [[nodiscard]] QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;
  void activate() override;
  void refresh() override;
  void showPage(int page) override;

  [[nodiscard]] models::BindingStore& store() const { return *m_store; }
  [[nodiscard]] models::BindingModel& model() const { return *m_model; }
  [[nodiscard]] QTreeView* table() const { return m_table; }
  [[nodiscard]] BindingPicture* picture() const { return m_picture; }

 signals:
  void bindingDeleted(const QString& name);
  void serviceWanted(const QString& nameOrId);  // its bindings are to be shown

 private:
  void makeActions(ActionRegistry& registry);
  void makeTable();
  void showContent();
  void showSummary();
  void showState();
  void updateActions();
  void chooseMade();
  [[nodiscard]] const models::BindingModel::Row* current() const;  // of the table; nullptr: none
  // The service that the chosen row or box leads to; empty: none but this one.
  [[nodiscard]] QString wantedService() const;

  models::ServiceContext& m_service;
  ActionRegistry& m_registry;
  models::BindingStore* m_store;
  models::BindingModel* m_model;
  BindingActions* m_actions;
  QTreeView* m_table;
  BindingPicture* m_picture;
  QScrollArea* m_scroll;
  TokenLabel* m_summary;
  QAction* m_create = nullptr;
  QAction* m_open = nullptr;
  QAction* m_copy = nullptr;
  QAction* m_delete = nullptr;
  QAction* m_all = nullptr;
  QString m_select;          // chosen once the table has it
  bool m_saysState = false;  // what the message bar says is about reading, and goes when that succeeds
};

}  // namespace tovuk::views
