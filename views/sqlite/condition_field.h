// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field for the SQL condition of the Data page, and under it what is wrong with the one that was tried.
#pragma once

#include <QWidget>

class QLineEdit;

namespace tovuk::views {

class TokenLabel;

class ConditionField : public QWidget {
  Q_OBJECT
 public:
  explicit ConditionField(QWidget* parent = nullptr);

  [[nodiscard]] QString text() const;  // trimmed
  void setText(const QString& text);   // says nothing
  void focus();

  // A plain sentence; `details` are the service's own words, for the tool tip.
  void showProblem(const QString& problem, const QString& details = {});
  void clearProblem();

 signals:
  void wanted();   // Return was pressed, or the field emptied
  void changed();  // by the person

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void setLook();

  QLineEdit* m_field;
  TokenLabel* m_problem;
  bool m_isSetting = false;
};

}  // namespace tovuk::views
