// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field of one line with its label over it, what it means under it, and there too what is wrong with it.
#pragma once

#include <QWidget>

class QLineEdit;

namespace tovuk::views {

class TokenLabel;

class CheckedField : public QWidget {
  Q_OBJECT
 public:
  // `name` is the object name of the field; its label has none.
  CheckedField(const QString& name, const QString& label, const QString& hint, QWidget* parent = nullptr);

  [[nodiscard]] QLineEdit* field() const { return m_field; }
  [[nodiscard]] QString text() const;
  void setText(const QString& text);
  void setHint(const QString& hint);
  // Beside the field, what the number amounts to: "4 days".
  void setNote(const QString& note);
  // One sentence in place of the hint; empty: nothing is wrong.
  void setProblem(const QString& problem);
  [[nodiscard]] QString problem() const { return m_problemText; }

 signals:
  void edited();  // the text changed, by whomever

 private:
  void showHint();

  QLineEdit* m_field;
  TokenLabel* m_note;
  TokenLabel* m_hint;
  QString m_hintText, m_problemText;
};

}  // namespace tovuk::views
