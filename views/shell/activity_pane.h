// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every call the window made: when, what, status, duration, what it spent; and one call in full beside the list.
#pragma once

#include <QWidget>

#include "models/activity_model.h"

class QAction;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTreeView;

namespace tovuk::views {

class ActionButton;
class ActionRegistry;

class ActivityPane : public QWidget {
  Q_OBJECT
 public:
  // Defines the actions of the pane; once before one is made.
  static void defineActions(ActionRegistry& registry);

  ActivityPane(models::ActivityModel& model, ActionRegistry& registry, QWidget* parent = nullptr);
  ~ActivityPane() override;

  // For the copied curl commands.
  void setBaseUrl(const QString& baseUrl) { m_baseUrl = baseUrl; }
  void setDetailsShown(bool shown);
  [[nodiscard]] bool areDetailsShown() const;
  [[nodiscard]] QList<QAction*> actionsOfPane() const { return m_actions; }

 signals:
  // Repeat a call that only reads.
  void repeatRequested(quint64 entryId);
  void copied(const QString& what);
  void foldRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] const client::LedgerEntry* currentEntry() const;
  void showEntry();
  void setDetailFonts();
  void updateActions();
  void showMenu(const QPoint& globalPosition);
  void tint();

  models::ActivityModel& m_model;
  const ActionRegistry& m_registry;
  QString m_baseUrl;
  QLabel* m_title;
  QTreeView* m_list;
  QWidget* m_detailBox;
  QPlainTextEdit* m_detail;
  QSplitter* m_splitter;
  QAction* m_copyCurl;
  QAction* m_copyCommand;
  QAction* m_repeat;
  QAction* m_details;
  QList<QAction*> m_actions;
};

}  // namespace tovuk::views
