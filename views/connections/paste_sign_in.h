// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field for a token that is pasted. It is shown as dots, checked with the service, and gone from the field as soon
// as it was accepted or the widget is left.
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
  ~PasteSignIn() override;

  void forget();  // what is in the field
  void focusField();

 private:
  void submit();
  void onStateChanged();
  void onTyped();

  models::TokenCheck& m_check;
  bool m_isMine = false;  // the check under way is of this field
  QLineEdit* m_field;
  TokenLabel* m_problem;
  MessageBar* m_message;
  LoadingLine* m_loading;
  QPushButton* m_submit;
};

}  // namespace tovuk::views
