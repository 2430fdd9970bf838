// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a view shows when it has nothing: one sentence and the one action that helps.
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace tovuk::views {

class ActionButton;

class EmptyState : public QWidget {
  Q_OBJECT
 public:
  explicit EmptyState(QWidget* parent = nullptr);
  // `action` may be null; not owned.
  void setContent(const QString& iconName, const QString& sentence, QAction* action = nullptr);
  [[nodiscard]] QString sentence() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void tint();

  QString m_iconName;
  QLabel* m_icon;
  QLabel* m_sentence;
  ActionButton* m_button;
};

}  // namespace tovuk::views
