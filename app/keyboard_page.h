// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every action with its shortcut, to look up and to change.
#pragma once

#include <QWidget>

#include "views/shell/action_registry.h"

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace tovuk::app {

class KeyboardPage : public QWidget {
  Q_OBJECT
 public:
  explicit KeyboardPage(views::ActionRegistry& registry, QWidget* parent = nullptr);

  void select(const QString& actionId);
  // As if typed into the field; false when the shortcut is taken, which is said under it.
  bool assign(const QKeySequence& keys);
  [[nodiscard]] QString problem() const;

 private:
  [[nodiscard]] QString currentId() const;
  void showCurrent();
  void refresh(const QString& actionId);
  void filter(const QString& text);

  views::ActionRegistry& m_registry;
  QTreeWidget* m_list;
  QKeySequenceEdit* m_keys;
  QPushButton* m_clear;
  QPushButton* m_reset;
  QLabel* m_problem;
};

}  // namespace tovuk::app
