// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Find and replace in the SQL editor: one line above it, gone with Escape. What was typed stays for the next time.
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tovuk::views {

class SqlEditor;

class FindBar : public QWidget {
  Q_OBJECT
 public:
  explicit FindBar(SqlEditor& editor, QWidget* parent = nullptr);

  // Shows the bar with the selected text to look for; `replace` shows the second field too.
  void open(bool replace);
  void close();
  void findNext() { find(true); }
  void findPrevious() { find(false); }
  void replaceOne();
  void replaceAll();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void find(bool forward);
  void onTyped();
  [[nodiscard]] bool selectionMatches() const;
  void showCount();

  SqlEditor& m_editor;
  QLineEdit* m_what;
  QLineEdit* m_with;
  QCheckBox* m_case;
  QCheckBox* m_words;
  QLabel* m_count;
  QPushButton* m_replaceOne;
  QPushButton* m_replaceAll;
};

}  // namespace tovuk::views
