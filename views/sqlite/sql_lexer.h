// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours SQL in a QScintilla editor by the project's own tokenizer, so that what is coloured as a comment is exactly
// what the statement splitter and the danger check take for one.
#pragma once

#include <Qsci/qscilexercustom.h>

namespace tovuk::views {

class SqlLexer : public QsciLexerCustom {
  Q_OBJECT
 public:
  enum Style : int {
    Text = 0,
    Keyword,
    String,
    Number,
    Comment,
    Parameter,
    Quoted,
    Operator,
    OperatorNext,
    Illegal,
    StyleCount
  };

  explicit SqlLexer(QObject* parent = nullptr);
  const char* language() const override;
  QString description(int style) const override;
  void styleText(int start, int end) override;

  // Takes fonts and colours from the theme tokens; called again when the theme or the font changes.
  void applyTheme(const QFont& font);
};

}  // namespace tovuk::views
