// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes one message: its text, how that is meant, its delay; counts the bytes and says what is wrong as it is typed.
#pragma once

#include <QWidget>

#include "models/queue/body_text.h"

class QComboBox;
class QHBoxLayout;
class QPlainTextEdit;

namespace tovuk::views {

class CheckedField;
class TokenLabel;

class MessageEditor : public QWidget {
  Q_OBJECT
 public:
  // `name` begins the object names: "queue.send" gives queue.send.text, .kind, .delay, .size.
  explicit MessageEditor(const QString& name, QWidget* parent = nullptr);

  [[nodiscard]] models::WrittenMessage message() const;
  // A message as it was kept: it begins anew, without undo.
  void setMessage(const models::WrittenMessage& message);
  // Another message in its place; undoing brings the text back.
  void replaceMessage(const models::WrittenMessage& message);
  void clearText();  // undoing brings it back
  // JSON on lines of its own; false: it is none.
  bool formatJson();
  [[nodiscard]] QString delayProblem() const;
  [[nodiscard]] QPlainTextEdit* editor() const { return m_text; }
  // What is checked is the message with its placeholders filled in.
  void setFillsPlaceholders(bool fills);
  // Fields beside the delay.
  void addField(QWidget* field);
  // Something beside the kind.
  void addTool(QWidget* tool);

 signals:
  void edited();

 private:
  void check();
  void replaceText(const QString& text);

  QComboBox* m_kind;
  TokenLabel* m_size;
  QPlainTextEdit* m_text;
  CheckedField* m_delay;
  QHBoxLayout* m_bar;
  QHBoxLayout* m_fields;
  bool m_fillsPlaceholders = false;
};

}  // namespace tovuk::views
