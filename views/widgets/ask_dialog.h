// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window of Ask: a title, a sentence, at most one field, and two buttons.
#pragma once

#include <QDialog>

#include <functional>

#include "views/widgets/ask.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tovuk::views {

class AskDialog : public QDialog {
  Q_OBJECT
 public:
  AskDialog(const AskQuestion& question, QWidget* parent);
  AskDialog(const AskText& question, QWidget* parent);

  [[nodiscard]] QString text() const;

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  AskDialog(const QString& title, QWidget* parent);
  QLabel* addLabel(const QString& text);
  void addField(const QString& label, const QString& initial);
  void addButtons(const QString& confirmLabel, bool destructive);
  void check();

  QVBoxLayout* m_column;
  QLineEdit* m_field = nullptr;
  QLabel* m_problem = nullptr;
  QPushButton* m_confirm = nullptr;
  QString m_hint;
  bool m_isDestructive = false;
  std::function<QString(const QString&)> m_check;  // what is wrong; empty text: nothing
  std::function<bool(const QString&)> m_complete;
};

}  // namespace tovuk::views
