// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SQL editor: highlighting, completion from the schema, comment toggle, a run mark beside each statement, the
// place of an error. Positions are UTF-16 offsets everywhere outside; QScintilla counts UTF-8 bytes inside.
#pragma once

#include <QStringList>
#include <QTimer>
#include <Qsci/qsciscintilla.h>

#include <utility>

namespace tovuk::models {
class SchemaStore;
}

namespace tovuk::views {

class SqlLexer;

class SqlEditor : public QsciScintilla {
  Q_OBJECT
 public:
  explicit SqlEditor(QWidget* parent = nullptr);

  // Completion reads from here; nullptr: keywords only. Nothing is fetched by the editor itself.
  void setSchema(const models::SchemaStore* schema) { m_schema = schema; }

  // Replaces the text as one undo step. setContent is for opening a draft: no undo step, caret placed.
  void replaceText(const QString& text);
  void setContent(const QString& text, int caret);
  // One undo step, at the caret or over the selection.
  void insertAtCaret(const QString& text);

  [[nodiscard]] int caret() const;
  void setCaret(int position);
  void selectRange(int begin, int length);
  // Begin and length of the selection; length 0: none.
  [[nodiscard]] std::pair<int, int> selectedRange() const;

  void toggleComment();
  void showCompletion();
  // Underlines what SQLite refused. Cleared by the next change of the text.
  void markError(int begin, int length);
  void clearErrorMark();
  [[nodiscard]] bool hasErrorMark() const { return m_errorMarked; }

  void applyTheme();
  void setTabWidthInSpaces(int width);

 signals:
  // The person asked for completion; an answer about a schema that is not read yet may follow.
  void completionWanted();
  void runMarkClicked(int position);  // an offset inside the statement
  void contentEdited();               // text or caret changed

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void releaseKeys();
  void setUpMargins();
  void setUpCompletion();
  void placeRunMarks();
  void onCharAdded(int character);
  void offerWords(bool asked);
  [[nodiscard]] int toBytes(int offset) const;
  [[nodiscard]] int toOffset(int bytes) const;

  SqlLexer* m_lexer;
  const models::SchemaStore* m_schema = nullptr;
  QTimer m_marks;  // run marks follow the typing after a pause
  bool m_errorMarked = false;
  bool m_rendering = false;
};

}  // namespace tovuk::views
