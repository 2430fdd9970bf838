// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field for a token that is pasted. It is shown as dots, checked with the service, and gone from the field as soon
// as it was accepted or the field is left behind.
#pragma once

#include <QWidget>

#include "models/connections/token_check.h"

class QLineEdit;
class QPushButton;

namespace tovuk::views {

class LoadingLine;
class MessageBar;
class TokenLabel;

class PasteSignIn : public QWidget {
  Q_OBJECT
 public:
  // The check must outlive this widget.
  explicit PasteSignIn(models::TokenCheck& check, QWidget* parent = nullptr);

  void forget();  // what is in the field; a check under way goes on

 private:
  void submit();
  void showState(models::TokenCheck::State state);
  void showProblem(const QString& sentence);

  models::TokenCheck& m_check;
  LoadingLine* m_loading;
  MessageBar* m_message;
  QLineEdit* m_field;
  TokenLabel* m_problem;
  QPushButton* m_submit;
};

}  // namespace tovuk::views
