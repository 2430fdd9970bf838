// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One row as a form: every column with its value, top to bottom. For wide results.
#pragma once

#include <QAbstractTableModel>
#include <QPointer>
#include <QWidget>

#include "models/sqlite/result_model.h"

class QTreeView;

namespace tovuk::views {

class ActionButton;
class TokenLabel;

// The current row of a grid model turned on its side: column name, type, value.
class RecordModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { Name, Type, Value, ColumnCount };
  using QAbstractTableModel::QAbstractTableModel;

  void setRecord(const models::GridModel* model, int row);
  [[nodiscard]] int row() const { return m_row; }
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] bool hasRecord() const;
  QPointer<const models::GridModel> m_model;
  int m_row = -1;
};

class RecordView : public QWidget {
  Q_OBJECT
 public:
  explicit RecordView(QWidget* parent = nullptr);
  void showRecord(const models::GridModel* model, int row);
  [[nodiscard]] const RecordModel& model() const { return *m_model; }

 signals:
  void closeRequested();
  void rowWanted(int row);  // previous or next

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  RecordModel* m_model;
  QTreeView* m_view;
  TokenLabel* m_title;
  ActionButton* m_previous;
  ActionButton* m_next;
};

}  // namespace tovuk::views
